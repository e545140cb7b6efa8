import { randomUUID } from 'node:crypto'
import { now } from '../time.ts'
import type { Db, Tables } from './index.ts'
import { asWritten, nameKey } from './names.ts'

export type Board = Tables['boards']
export type Authority = Tables['authorities']

/** Boards of this installation, the oldest first. Empty until set-up is done. */
export const listBoards = (db: Db): Promise<Board[]> => db.selectFrom('boards').selectAll().orderBy('created_at').orderBy('id').execute()

export const findBoard = (db: Db, id: string): Promise<Board | undefined> => db.selectFrom('boards').selectAll().where('id', '=', id).executeTakeFirst()

/** Records are kept this long after the last activity unless the board says otherwise. */
export const usualRetention = { years: 6, reason: 'Long enough to show that induction took place when a refresher, an inspection or a claim asks, and no longer.' } as const

export async function createBoard(db: Db, said: { readonly name: string; readonly shortName: string; readonly kind: Board['kind']; readonly councilPhone: string; readonly privacyContact?: string }): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('boards')
    .values({
      id, name: asWritten(said.name), short_name: asWritten(said.shortName), kind: said.kind, council_phone: said.councilPhone.trim(), retention_years: usualRetention.years,
      retention_reason: usualRetention.reason, privacy_contact: said.privacyContact ?? '', accessibility_contact: '', created_at: now()
    })
    .execute()
  return id
}

export async function changeBoard(db: Db, id: string, change: Partial<Pick<Board, 'name' | 'short_name' | 'kind' | 'council_phone' | 'retention_years' | 'retention_reason' | 'privacy_contact' | 'accessibility_contact'>>): Promise<void> {
  await db.updateTable('boards').set(change).where('id', '=', id).execute()
}

/** The board's own authorities first, then neighbours, by name. */
export const listAuthorities = (db: Db, board: string): Promise<Authority[]> =>
  db.selectFrom('authorities').selectAll().where('board_id', '=', board).orderBy('neighbour').orderBy('name_key').execute()

/** Adds an area; one of the same name stays as it is. */
export async function addAuthority(db: Db, board: string, name: string, neighbour = false): Promise<void> {
  await db
    .insertInto('authorities')
    .values({ id: randomUUID(), board_id: board, name: asWritten(name), name_key: nameKey(name), neighbour: Number(neighbour) })
    .onConflict((c) => c.columns(['board_id', 'name_key']).doNothing())
    .execute()
}
