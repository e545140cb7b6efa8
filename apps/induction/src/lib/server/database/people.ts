import { sql } from 'kysely'
import { randomInt, randomUUID } from 'node:crypto'
import { now } from '../time.ts'
import { isAlreadyThere } from './faults.ts'
import type { Db, Tables } from './index.ts'
import { asWritten, nameKey, sortKey } from './names.ts'

export type Person = Tables['people']

export const findPerson = (db: Db, id: string): Promise<Person | undefined> => db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst()
export const personByUser = (db: Db, user: string): Promise<Person | undefined> => db.selectFrom('people').selectAll().where('user_id', '=', user).executeTakeFirst()
export const personByEmail = (db: Db, email: string): Promise<Person | undefined> => db.selectFrom('people').selectAll().where('email', '=', email).executeTakeFirst()
export const personBySignInName = (db: Db, name: string): Promise<Person | undefined> => db.selectFrom('people').selectAll().where('sign_in_name', '=', name.trim().toLowerCase()).executeTakeFirst()

/** A person with a learner key of their own. `confirmedBy` where somebody who knows them gave the name. */
export async function createPerson(db: Db, said: { readonly name: string; readonly user: string | null; readonly email: string | null; readonly signInName: string | null; readonly confirmedBy?: string | null }): Promise<Person> {
  const id = randomUUID()
  const confirmedBy = said.confirmedBy ?? null
  return db
    .insertInto('people')
    .values({
      id, user_id: said.user, learner_key: randomUUID(), name: asWritten(said.name), name_key: nameKey(said.name), sort_key: sortKey(said.name, id), email: said.email,
      sign_in_name: said.signInName, name_confirmed_by: confirmedBy, name_confirmed_at: confirmedBy ? now() : null, created_at: now()
    })
    .returningAll().executeTakeFirstOrThrow()
}

/** Corrects a name; certificates keep the name they were issued with. Whoever confirmed the name confirmed the one before. */
export async function renamePerson(db: Db, id: string, name: string): Promise<void> {
  await db.updateTable('people').set({ name: asWritten(name), name_key: nameKey(name), sort_key: sortKey(name, id), name_confirmed_by: null, name_confirmed_at: null }).where('id', '=', id).execute()
}

/** A manager or coordinator says that this is the person's name. The first confirmation stands. */
export async function confirmName(db: Db, id: string, by: string): Promise<void> {
  await db.updateTable('people').set({ name_confirmed_by: by, name_confirmed_at: now() }).where('id', '=', id).where('name_confirmed_by', 'is', null).execute()
}

/** Gives a person another address, or none. Without one they need a sign-in name. */
export async function keepAddress(db: Db, id: string, email: string | null, signInName: string | null): Promise<void> {
  await db.updateTable('people').set({ email, sign_in_name: signInName }).where('id', '=', id).execute()
}

/** A short name to sign in with, for someone without an e-mail address of their own: `zoe-4821`. */
export function newSignInName(name: string): string {
  const first = nameKey(name).replace(/[^a-z ]/g, '').trim().split(' ')[0]?.slice(0, 12) ?? ''
  return `${first.length > 1 ? first : 'worker'}-${randomInt(1000, 10_000)}`
}

/** Does the work with a fresh sign-in name until one is free. */
export async function withFreeSignInName<T>(name: string, work: (signInName: string) => Promise<T>): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await work(newSignInName(name))
    } catch (fault) {
      if (time === 20 || !isAlreadyThere(fault)) throw fault
    }
  }
}

/** People who belong to the board today and whose name, e-mail address or sign-in name contains what was typed; at most fifty. */
export const searchPeople = (db: Db, board: string, typed: string, day: string) => {
  const part = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('memberships').innerJoin('people', 'people.id', 'memberships.person_id').leftJoin('agencies', 'agencies.id', 'memberships.agency_id')
    .select(['people.id', 'people.name', 'people.email', 'people.sign_in_name', 'people.sort_key', 'agencies.name as agency_name']).distinct()
    .where('board_id', '=', board).where('from_day', '<=', day).where((e) => e.or([e('to_day', 'is', null), e('to_day', '>', day)]))
    .where((e) => e.or([
      sql<boolean>`people.name_key like ${part(nameKey(typed))} escape '\\'`,
      sql<boolean>`people.email like ${part(typed.toLowerCase())} escape '\\'`,
      sql<boolean>`people.sign_in_name like ${part(typed.toLowerCase())} escape '\\'`
    ]))
    .orderBy('sort_key').limit(50).execute()
}
