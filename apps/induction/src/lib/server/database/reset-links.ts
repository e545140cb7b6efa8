import { randomUUID } from 'node:crypto'
import { hashOf, newToken } from '../secrets.ts'
import { minutesFromNow, now } from '../time.ts'
import type { Db } from './index.ts'

/** A link from the coordinator works for two days, one that was asked for by e-mail for an hour. */
export const resetMinutes = { byCoordinator: 48 * 60, byMail: 60 } as const

/** A one-time link with which the person sets a new password; earlier ones stop working. The token is in the answer only. */
export async function createResetLink(db: Db, person: string, by: string | null): Promise<string> {
  const token = newToken()
  await dropResetLinks(db, person)
  await db
    .insertInto('reset_links')
    .values({ id: randomUUID(), person_id: person, token_hash: hashOf(token), expires_at: minutesFromNow(by ? resetMinutes.byCoordinator : resetMinutes.byMail), used_at: null, created_by: by, created_at: now() })
    .execute()
  return token
}

/** Links that were not used stop working: a newer one was made, or the person changed the password or the address themselves. */
export async function dropResetLinks(db: Db, person: string): Promise<void> {
  await db.updateTable('reset_links').set({ used_at: now() }).where('person_id', '=', person).where('used_at', 'is', null).execute()
}

/** Whose link it is while it can be used, or null. `byMail`: it was sent to their address, so whoever has it reads that address. */
export async function personOfResetLink(db: Db, token: string): Promise<{ readonly person: string; readonly byMail: boolean } | null> {
  const row = await db.selectFrom('reset_links').select(['person_id', 'created_by']).where('token_hash', '=', hashOf(token)).where('used_at', 'is', null).where('expires_at', '>', now()).executeTakeFirst()
  return row ? { person: row.person_id, byMail: row.created_by === null } : null
}

/** Uses it up. True for the one caller who did. */
export async function useResetLink(db: Db, token: string): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('reset_links').set({ used_at: now() }).where('token_hash', '=', hashOf(token)).where('used_at', 'is', null).where('expires_at', '>', now()).executeTakeFirstOrThrow()
  return Number(numUpdatedRows) === 1
}
