import { redirect, type RequestEvent } from '@sveltejs/kit'
import { allow, may } from '#lib/server/access/index.ts'
import { transact } from '#lib/server/database/index.ts'
import { database, settings } from '#lib/server/index.ts'
import { filtersOf, whatIsAsked } from '#lib/server/reports/asked.ts'
import { remind, reminderDays, remindersFor } from '#lib/server/reports/remind.ts'
import type { Actions, PageServerLoad } from './$types'

/** Whoever answers for all of these people may remind them; a board lead sees how many are late and asks the coordinator. */
async function here(event: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'>) {
  const asked = await whatIsAsked(event)
  const person = allow(event, asked.mayRemind)
  return { ...asked, person, link: `${event.url.origin}/learn`, people: `/people?${filtersOf(event.url)}` }
}

export const load: PageServerLoad = async event => {
  const { what, board, link, person, people, ignored } = await here(event)
  const sent = event.url.searchParams.get('written')
  const { letters, withoutAddress, remindedLately } = await remindersFor(database().db, what, board.name, link)
  return {
    people, ignored, written: sent === null ? null : Number(sent), count: letters.length, withoutAddress, remindedLately, reminderDays, first: letters[0] ?? null,
    goes: settings().smtpUrl !== null ? 'sending' as const : may.readOutbox(person, { boardId: board.id }) ? 'own' as const : 'coordinator' as const
  }
}

export const actions: Actions = {
  default: async event => {
    const { what, board, link, person } = await here(event)
    const written = await transact(database(), db => remind(db, what, board.name, link, person.id))
    redirect(303, `/people/remind?${new URLSearchParams([...new URLSearchParams(filtersOf(event.url)), ['written', String(written)]])}`)
  }
}
