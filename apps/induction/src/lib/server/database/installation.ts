import type { Db } from './index.ts'

/** A fact about this installation, or null. */
export async function installationFact(db: Db, key: string): Promise<string | null> {
  return (await db.selectFrom('installation').select('value').where('key', '=', key).executeTakeFirst())?.value ?? null
}

/** Writes the fact if it is not there, and answers with what is there: two processes at once agree. */
export async function settleInstallationFact(db: Db, key: string, value: string): Promise<string> {
  await db.insertInto('installation').values({ key, value }).onConflict((c) => c.column('key').doNothing()).execute()
  return (await installationFact(db, key)) ?? value
}

/** Removes the fact. True for the one caller who removed it, so a one-time code is used once. */
export async function removeInstallationFact(db: Db, key: string, value: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('installation').where('key', '=', key).where('value', '=', value).executeTakeFirstOrThrow()
  return Number(numDeletedRows) === 1
}
