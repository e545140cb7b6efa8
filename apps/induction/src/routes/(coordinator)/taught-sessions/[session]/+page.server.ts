import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { transact } from '#lib/server/database/index.ts'
import { database } from '#lib/server/index.ts'
import { pack } from '#lib/server/packs/index.ts'
import { sessionOf, withdrawAttendances } from '#lib/server/taught/index.ts'
import type { Actions, PageServerLoad } from './$types'

function here(event: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'>) {
  const boardId = boardWhere(event, 'coordinator')
  return { boardId, by: allow(event, may.recordTaughtSessions(event.locals.person, { boardId })) }
}

export const load: PageServerLoad = async event => {
  const { boardId } = here(event)
  return { session: (await sessionOf(database().db, boardId, event.params.session)) ?? error(404, 'There is no such session.') }
}

export const actions: Actions = {
  withdraw: async event => {
    const { boardId, by } = here(event)
    const form = await event.request.formData()
    const attendance = String(form.get('attendance') ?? '')
    const reason = String(form.get('reason') ?? '').trim().slice(0, 500)
    if (reason === '') return fail(400, { attendance, fault: 'Say why. Whoever was on the list can read it.' })
    await transact(database(), db => withdrawAttendances(db, pack(), { session: event.params.session, board: boardId, by: by.id, reason, attendance: attendance || null }))
    redirect(303, `/taught-sessions/${event.params.session}`)
  }
}
