import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { addAction, closeAction, listActions, reopenAction } from '#lib/server/database/board-actions.ts'
import { field, readForm, typedIn } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { today } from '#lib/server/time.ts'
import type { Actions, PageServerLoad } from './$types'

const Added = z.object({
  what: field.needed('Say what is to be done.', 500),
  aim: field.text(500),
  comes_from: z.enum(['plan', 'meeting', 'review', 'inspection', 'audit'], 'Choose where it comes from.'),
  from_which: field.text(),
  owner: field.needed('Name the role that does it.'),
  due_on: field.day
})
const Closed = z.object({ state: z.enum(['done', 'dropped'], 'Say whether it was done.'), outcome: field.needed('Say what came of it, or why it was dropped.', 1000) })

type Event = Parameters<PageServerLoad>[0] | Parameters<NonNullable<Actions[string]>>[0]

function here(event: Event) {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  return { boardId, person: allow(event, may.keepActions(event.locals.person, { boardId })), db: database().db }
}

export const load: PageServerLoad = async (event) => {
  const { boardId, db } = here(event)
  return { ...(await listActions(db, boardId)), day: today() }
}

export const actions: Actions = {
  add: async (event) => {
    const { boardId, person, db } = here(event)
    const read = readForm(await event.request.formData(), Added)
    if (!read.ok) return fail(400, { typed: read.typed, faults: read.faults, about: '' })
    const id = await addAction(db, boardId, read.said)
    await recordAct(db, { board: boardId, by: person.id, act: 'An action of the board was written down', about: id })
    redirect(303, '/board/actions')
  },
  close: async (event) => {
    const { boardId, person, db } = here(event)
    const form = await event.request.formData()
    const read = readForm(form, Closed)
    const id = typedIn(form).id ?? ''
    if (!read.ok) return fail(400, { typed: read.typed, faults: read.faults, about: id })
    if (await closeAction(db, boardId, id, read.said)) await recordAct(db, { board: boardId, by: person.id, act: `An action of the board was ${read.said.state}`, about: id })
    redirect(303, '/board/actions')
  },
  reopen: async (event) => {
    const { boardId, person, db } = here(event)
    const id = typedIn(await event.request.formData()).id ?? ''
    if (await reopenAction(db, boardId, id)) await recordAct(db, { board: boardId, by: person.id, act: 'An action of the board was opened again', about: id })
    redirect(303, '/board/actions')
  }
}
