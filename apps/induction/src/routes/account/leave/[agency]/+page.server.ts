import { redirect } from '@sveltejs/kit'
import { allow, may, signedIn } from '#lib/server/access/index.ts'
import { database } from '#lib/server/index.ts'
import { leave } from '#lib/server/joining.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

/** What the person holds at this agency today; for an agency where they hold nothing, the same refusal whether or not it exists. */
function here(event: Pick<RequestEvent, 'params' | 'locals' | 'url' | 'route' | 'request'>) {
  const person = signedIn(event)
  const held = person.roles.filter(({ agencyId }) => agencyId === event.params.agency)
  allow(event, held.length > 0 && held.every(({ boardId }) => may.leaveAgency(person, { boardId, agencyId: event.params.agency })))
  return { person, held }
}

export const load: PageServerLoad = (event) => {
  const { held } = here(event)
  return { name: held[0]?.agencyName ?? '', since: held.map(({ since }) => since).toSorted()[0] ?? '', manages: held.some(({ role }) => role === 'manager') }
}

export const actions: Actions = {
  default: async (event) => {
    const { person, held } = here(event)
    for (const boardId of new Set(held.map((role) => role.boardId))) await leave(database(), person.id, { boardId, agencyId: event.params.agency })
    redirect(303, '/account?saved=left')
  }
}
