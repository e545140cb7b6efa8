import { randomUUID } from 'node:crypto'
import { addMonths } from '../time.ts'
import type { Db, Tables } from './index.ts'

export type Contact = Tables['contacts']

/** Whom a person may have to call, in the order in which they are shown. The first three must be filled and confirmed before anyone joins. */
export const contactSlots = [
  { slot: 'front-door', label: 'Children’s front door', required: true },
  { slot: 'out-of-hours', label: 'Children’s services out of hours', required: true },
  { slot: 'lado', label: 'LADO (worries about someone who works with children)', required: true },
  { slot: 'police', label: 'Police, when it is not an emergency', required: false },
  { slot: 'early-help', label: 'Early help', required: false }
] as const
export type ContactSlot = (typeof contactSlots)[number]['slot']

/** A number is trusted for six months after someone checked it; after twelve it is shown as unchecked. */
export function checkedState(confirmedOn: string | null, day: string): 'checked' | 'ask' | 'unchecked' {
  if (confirmedOn === null || day >= addMonths(confirmedOn, 12)) return 'unchecked'
  return day >= addMonths(confirmedOn, 6) ? 'ask' : 'checked'
}

export const listContacts = (db: Db, board: string): Promise<Contact[]> => db.selectFrom('contacts').selectAll().where('board_id', '=', board).orderBy('id').execute()

export interface ContactSaid {
  readonly phone: string
  readonly email: string
  readonly hours: string
}

/**
 * Keeps what was said of a contact. Where the number or address changed, the earlier check no longer holds; it is confirmed again only when
 * `confirmedOn` is given (somebody tried it that day).
 */
export async function keepContact(db: Db, at: { readonly board: string; readonly authority: string | null; readonly slot: ContactSlot }, said: ContactSaid, confirmed: { readonly on: string; readonly by: string | null } | null): Promise<void> {
  const label = contactSlots.find(({ slot }) => slot === at.slot)?.label ?? at.slot
  const before = await db
    .selectFrom('contacts').selectAll().where('board_id', '=', at.board).where('slot', '=', at.slot)
    .where('authority_id', at.authority === null ? 'is' : '=', at.authority).executeTakeFirst()
  const same = before?.phone === said.phone && before.email === said.email && before.hours === said.hours
  const check = confirmed ? { confirmed_on: confirmed.on, confirmed_by: confirmed.by } : same ? {} : { confirmed_on: null, confirmed_by: null }
  if (before) await db.updateTable('contacts').set({ ...said, label, ...check }).where('id', '=', before.id).execute()
  else
    await db
      .insertInto('contacts')
      .values({ id: randomUUID(), board_id: at.board, authority_id: at.authority, slot: at.slot, label, ...said, confirmed_on: null, confirmed_by: null, ...check })
      .execute()
}

/** What stands between this board and its first learner: each a sentence. Empty: people may join. */
export async function missingContacts(db: Db, board: string): Promise<readonly string[]> {
  const authorities = await db.selectFrom('authorities').selectAll().where('board_id', '=', board).where('neighbour', '=', 0).orderBy('name_key').execute()
  const contacts = await listContacts(db, board)
  if (authorities.length === 0) return ['No authority is named yet.']
  return authorities.flatMap(({ id, name }) =>
    contactSlots.filter(({ required }) => required).flatMap(({ slot, label }) => {
      const contact = contacts.find((c) => c.slot === slot && c.authority_id === id)
      if (!contact || (contact.phone === '' && contact.email === '')) return [`${label}, ${name}: no number yet.`]
      return contact.confirmed_on === null ? [`${label}, ${name}: not confirmed. Call the number, then say that you checked it.`] : []
    })
  )
}
