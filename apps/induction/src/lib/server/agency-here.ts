import { error, type RequestEvent } from '@sveltejs/kit'
import { allow, may, signedIn } from './access/index.ts'
import { findAgency, type Agency } from './database/agencies.ts'
import { database } from './index.ts'

/** The agency within the board through which this person may see it. */
export async function agencyHere(event: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'> & { readonly params: { readonly agency: string } }): Promise<Agency> {
  const person = signedIn(event)
  const agencyId = event.params.agency
  const boards = [...new Set(person.roles.filter(({ boardId }) => may.keepLeadsOf(person, { boardId, agencyId }) || may.seeBoardPages(person, { boardId })).map(({ boardId }) => boardId))]
  allow(event, boards.length > 0)
  for (const boardId of boards) {
    const agency = await findAgency(database().db, boardId, agencyId)
    if (agency) return agency
  }
  error(404, 'This agency is not here.')
}

/** The agency as an object of `may`. */
export const placeOf = ({ id, board_id }: Agency) => ({ boardId: board_id, agencyId: id })
