import { sql } from 'kysely'
import { hashOf } from '../secrets.ts'
import { now } from '../time.ts'
import type { Db } from './index.ts'

/** How often something guessable may be tried in fifteen minutes. A whole council may share one address, so an address gets far more than a name. */
export const mostTries = { perName: 10, perAddress: 100, perCode: 30 } as const
const windowMinutes = 15

const windowOf = (at: Date): string => now(new Date(Math.floor(at.getTime() / (windowMinutes * 60_000)) * windowMinutes * 60_000))

/**
 * Counts one try under each key and says whether all of them are still within their limit. Counted in the database, so that a restart or a
 * second process does not begin again; keys are kept hashed. Call it before looking at the password or the code.
 */
export async function countTry(db: Db, tries: readonly { readonly key: string; readonly most: number }[], at: Date = new Date()): Promise<boolean> {
  const window_start = windowOf(at)
  await db.deleteFrom('attempts').where('window_start', '<', windowOf(new Date(at.getTime() - 24 * 60 * 60_000))).execute()
  const counts = await Promise.all(
    tries.map(({ key }) =>
      db
        .insertInto('attempts').values({ key: hashOf(key), window_start, count: 1 })
        .onConflict((c) => c.columns(['key', 'window_start']).doUpdateSet({ count: sql<number>`attempts.count + 1` }))
        .returning('count').executeTakeFirstOrThrow()
    )
  )
  return counts.every(({ count }, i) => Number(count) <= (tries[i]?.most ?? 0))
}

/** Forgets the tries under a key: the right password was given. */
export async function forgetTries(db: Db, key: string): Promise<void> {
  await db.deleteFrom('attempts').where('key', '=', hashOf(key)).execute()
}
