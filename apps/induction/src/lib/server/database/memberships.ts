import { randomUUID } from 'node:crypto'
import { today } from '../time.ts'
import type { Db, Role, Tables } from './index.ts'

/** A role held from `from_day` until the day before `to_day`: on `to_day` itself the person no longer belongs. */
export type Membership = Tables['memberships']

/** Every membership a person has had, the newest first. */
export const membershipsOf = (db: Db, person: string): Promise<Membership[]> =>
  db.selectFrom('memberships').selectAll().where('person_id', '=', person).orderBy('from_day', 'desc').orderBy('id').execute()

/** Where somebody belongs on a day, with the agency's name. */
export const membershipsOn = (db: Db, person: string, day: string) =>
  db
    .selectFrom('memberships').leftJoin('agencies', 'agencies.id', 'memberships.agency_id')
    .select(['memberships.id', 'person_id', 'board_id', 'agency_id', 'role', 'job_role', 'from_day', 'to_day', 'agencies.name as agency_name'])
    .where('person_id', '=', person).where('from_day', '<=', day).where((e) => e.or([e('to_day', 'is', null), e('to_day', '>', day)]))
    .orderBy('from_day').orderBy('memberships.id').execute()

export interface MembershipSaid {
  readonly person: string
  readonly board: string
  readonly agency: string | null
  readonly role: Role
  readonly jobRole: string
  readonly from?: string
}

/** Begins a role. Someone who holds it already keeps it as it is: joining twice changes nothing. */
export async function beginMembership(db: Db, { person, board, agency, role, jobRole, from = today() }: MembershipSaid): Promise<void> {
  await db
    .insertInto('memberships')
    .values({ id: randomUUID(), person_id: person, board_id: board, agency_id: agency, role, job_role: jobRole, from_day: from, to_day: null })
    .onConflict((c) => c.doNothing()).execute()
}

/** Ends a role from this day on. The record stays with the person; the agency keeps only its counts. */
export async function endMembership(db: Db, id: string, day: string = today()): Promise<void> {
  await db.updateTable('memberships').set({ to_day: day }).where('id', '=', id).where('to_day', 'is', null).execute()
}

/** From this day on somebody has other work in the role they hold; from its first day, it was another all along. False where they hold it no more. Give a transaction. */
export async function beginOtherWork(db: Db, { id, person_id, board_id, agency_id, role, from_day }: Membership, jobRole: string, from: string): Promise<boolean> {
  const changed = await db.updateTable('memberships').set(from === from_day ? { job_role: jobRole } : { to_day: from }).where('id', '=', id).where('to_day', 'is', null).executeTakeFirst()
  if (Number(changed.numUpdatedRows) === 0) return false
  if (from !== from_day) await beginMembership(db, { person: person_id, board: board_id, agency: agency_id, role, jobRole, from })
  return true
}

/** Who holds a role at the board itself on a day. */
export const boardRoles = (db: Db, board: string, day: string) =>
  db
    .selectFrom('memberships').innerJoin('people', 'people.id', 'memberships.person_id').select(['memberships.id', 'person_id', 'role', 'from_day', 'people.name'])
    .where('board_id', '=', board).where('agency_id', 'is', null).where('from_day', '<=', day).where((e) => e.or([e('to_day', 'is', null), e('to_day', '>', day)]))
    .orderBy('role').orderBy('sort_key').execute()

/** Where a person belongs on a day: what the access functions ask about somebody. */
export async function placesOf(db: Db, person: string, day: string = today()): Promise<{ readonly personId: string; readonly places: { boardId: string; agencyId: string | null }[] }> {
  const held = await membershipsOn(db, person, day)
  return { personId: person, places: held.map(({ board_id, agency_id }) => ({ boardId: board_id, agencyId: agency_id })) }
}

/** The highest role that each of some people held at a board on some day, now or earlier: as whom they did what they did there. */
export async function rolesEverHeld(db: Db, board: string, people: readonly string[]): Promise<ReadonlyMap<string, Role>> {
  if (people.length === 0) return new Map()
  const order: readonly Role[] = ['learner', 'manager', 'board-lead', 'coordinator']
  const held = await db.selectFrom('memberships').select(['person_id', 'role']).distinct().where('board_id', '=', board).where('person_id', 'in', [...people]).execute()
  return new Map(held.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role)).map(({ person_id, role }) => [person_id, role]))
}

/** Who belongs to an agency on a day. */
export const membershipsAt = (db: Db, board: string, agency: string, day: string) =>
  db
    .selectFrom('memberships').innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['memberships.id', 'person_id', 'role', 'job_role', 'from_day', 'people.name', 'people.sign_in_name', 'people.email', 'people.name_confirmed_by'])
    .where('board_id', '=', board).where('agency_id', '=', agency).where('from_day', '<=', day).where((e) => e.or([e('to_day', 'is', null), e('to_day', '>', day)]))
    .orderBy('sort_key').orderBy('role').execute()
