import type { Db } from '../database/index.ts'
import { findAgency } from '../database/agencies.ts'
import { findBoard, type Board } from '../database/boards.ts'
import type { HeldRole } from '../access/person.ts'
import { helpFor } from '../help.ts'
import type { Reader } from './fill.ts'

/** The details of the reader's own board and agency, for names, contacts and the card. */
export async function readerOf(db: Db, held: Pick<HeldRole, 'boardId' | 'agencyId'>): Promise<Reader> {
  const [board, agency] = await Promise.all([findBoard(db, held.boardId), held.agencyId ? findAgency(db, held.boardId, held.agencyId) : undefined])
  if (!board) throw new Error(`No board ${held.boardId}, though somebody has a role at it`)
  const person = (name: string | undefined, phone: string | undefined) => (name ? { name, phone: phone ?? '' } : null)
  return {
    ...(await visitorOf(db, [board])),
    agency: agency?.name ?? '',
    lead: person(agency?.lead_name, agency?.lead_phone),
    deputy: person(agency?.deputy_name, agency?.deputy_phone),
    noDeputy: agency?.no_deputy === 1
  }
}

/** Somebody who has not signed in: the board's own name where there is one board, and the contacts of all. */
export async function visitorOf(db: Db, boards: readonly Board[]): Promise<Reader> {
  const { contacts } = await helpFor(db, boards)
  const [board] = boards
  return {
    board: board && boards.length === 1 ? { name: board.name, shortName: board.short_name, councilPhone: board.council_phone } : { name: 'your local safeguarding children partnership', shortName: 'the partnership', councilPhone: '' },
    agency: '', lead: null, deputy: null, noDeputy: false, contacts
  }
}
