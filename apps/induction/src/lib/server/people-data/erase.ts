import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { recordAct } from '../database/acts.ts'
import { transact, type Database, type Db } from '../database/index.ts'
import { boardRoles, membershipsOf } from '../database/memberships.ts'
import type { Person } from '../database/people.ts'
import { addressWaitingOf } from '../own-details.ts'
import { today } from '../time.ts'

/** Who had a person erased: somebody (by id, at the board where it is recorded), the person, or the service when the time was over. */
export type ErasedBy = { readonly person: string; readonly why: string } | 'themselves' | 'the retention rule'

export type Erased =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'only-board-lead' | 'only-coordinator' }

/** What goes and what stays, in words: shown before anything is done, and the same that `erase` does. */
export const whatGoes: readonly string[] = [
  'The name, the e-mail address or sign-in name, and the account: nobody can sign in with it any more, and every device is signed out.',
  'Where the person worked, as what, and from when to when.',
  'What was completed and when, and every certificate: a certificate’s code finds nothing any more.',
  'That the talk with the manager took place, and which taught sessions the person went to.',
  'Messages that wait for the person or were sent to them, and invitations with their name.',
  'What was sent to practise, what was answered in it, and whether such letters were stopped.',
  'The link between the person and the choices made in questions and scenarios.'
]
export const whatStays: readonly string[] = [
  'The choices themselves, under a new mark that leads to nobody, so that questions can be made better.',
  'How many completions an agency had in a year: numbers only.',
  'What the person signed off or did for the board: the role, the day and the act, without who it was.',
  'A line that somebody was erased, on which day and why, without who it was.'
]

/** Every board where the person ever belonged. */
export async function boardsOf(db: Db, person: string): Promise<readonly string[]> {
  return [...new Set((await membershipsOf(db, person)).map(({ board_id }) => board_id))]
}

/** A board is never left without its lead or coordinator by an erasure. */
async function onlyOne(db: Db, person: string, boards: readonly string[]): Promise<'only-board-lead' | 'only-coordinator' | null> {
  for (const board of boards) {
    const held = await boardRoles(db, board, today())
    for (const role of ['board-lead', 'coordinator'] as const) {
      const holders = [...new Set(held.filter((one) => one.role === role).map(({ person_id }) => person_id))]
      if (holders.length === 1 && holders[0] === person) return role === 'board-lead' ? 'only-board-lead' : 'only-coordinator'
    }
  }
  return null
}

/**
 * Erases a person: all of it or nothing, in one transaction. Learning events get a new key that belongs to nobody, so that no copy of an old
 * list can tie them to anybody either. Completions become counts of the agencies.
 */
export async function erase(database: Database, person: Person, by: ErasedBy): Promise<Erased> {
  return transact(database, async (db) => {
    const boards = await boardsOf(db, person.id)
    const only = await onlyOne(db, person.id, boards)
    if (only) return { ok: false, code: only }
    await keepCounts(db, person)
    const unlinked = randomUUID()
    await db.updateTable('learning_events').set({ learner_key: unlinked }).where('learner_key', '=', person.learner_key).execute()
    for (const table of ['standings', 'completions', 'certificates'] as const) await db.deleteFrom(table).where('learner_key', '=', person.learner_key).execute()
    await db.deleteFrom('memberships').where('person_id', '=', person.id).execute()
    await db.deleteFrom('reset_links').where('person_id', '=', person.id).execute()
    for (const table of ['practices', 'practice_stops'] as const) await db.deleteFrom(table).where('person_id', '=', person.id).execute()
    await db.deleteFrom('taught_attendances').where('person_id', '=', person.id).execute()
    await db.updateTable('taught_sessions').set({ recorded_by: 'erased' }).where('recorded_by', '=', person.id).execute()
    await db.deleteFrom('first_talks').where('person_id', '=', person.id).execute()
    await db.updateTable('first_talks').set({ by_person: null }).where('by_person', '=', person.id).execute()
    await db.updateTable('sign_offs').set({ person_id: null }).where('person_id', '=', person.id).execute()
    await db.updateTable('acts').set({ by_person: 'erased' }).where('by_person', '=', person.id).execute()
    // What was done about the person stays; why may name them, so it goes.
    await db.updateTable('acts').set({ about: 'erased', reason: '' }).where('about', '=', person.id).execute()
    await db.updateTable('contacts').set({ confirmed_by: null }).where('confirmed_by', '=', person.id).execute()
    await db.updateTable('invitations').set({ name: '', email: '', used_by: 'erased' }).where('used_by', '=', person.id).execute()
    if (person.email) {
      await db.deleteFrom('outbox').where('to_address', '=', person.email).execute()
      await db.updateTable('invitations').set({ name: '', email: '' }).where('email', '=', person.email).execute()
      await sql`delete from verifications where value like ${`%${JSON.stringify(person.email).replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`.execute(db)
    }
    await db.deleteFrom('people').where('id', '=', person.id).execute()
    // Its sessions and passwords go with it.
    if (person.user_id) {
      await sql`delete from verifications where identifier = ${addressWaitingOf(person.user_id)}`.execute(db)
      await db.deleteFrom('users').where('id', '=', person.user_id).execute()
    }
    for (const board of boards) await recordAct(db, { board, ...actOf(by), about: 'erased' })
    return { ok: true }
  })
}

function actOf(by: ErasedBy): { readonly by: string; readonly act: string; readonly reason?: string } {
  if (by === 'themselves') return { by: 'themselves', act: 'Somebody erased their own record' }
  if (by === 'the retention rule') return { by: 'the service', act: 'A record was erased: its time was over' }
  return { by: by.person, act: 'A person was erased', reason: by.why }
}

/** Adds the person's completions to the numbers of the agency where they belonged on the day. */
async function keepCounts(db: Db, person: Person): Promise<void> {
  const [completions, memberships] = await Promise.all([
    db.selectFrom('completions').select(['board_id', 'kind', 'completed_on']).where('learner_key', '=', person.learner_key).where('kind', 'in', ['induction', 'refresher']).execute(),
    membershipsOf(db, person.id)
  ])
  for (const { board_id, kind, completed_on } of completions) {
    const there = memberships.filter((held) => held.board_id === board_id && held.role === 'learner' && held.agency_id !== null)
    const agency = (there.find(({ from_day, to_day }) => from_day <= completed_on && (to_day === null || completed_on < to_day)) ?? there[0])?.agency_id ?? ''
    await db.insertInto('completion_counts').values({ board_id, agency_id: agency, kind, year: completed_on.slice(0, 4), count: 1 })
      .onConflict((conflict) => conflict.columns(['board_id', 'agency_id', 'kind', 'year']).doUpdateSet({ count: sql<number>`completion_counts.count + 1` })).execute()
  }
}

/** The numbers that stay of people who were erased, by agency and year. */
export async function countsOf(db: Db, board: string): Promise<readonly { readonly agency: string; readonly kind: 'induction' | 'refresher'; readonly year: string; readonly count: number }[]> {
  const rows = await db.selectFrom('completion_counts').leftJoin('agencies', 'agencies.id', 'completion_counts.agency_id').select(['agencies.name', 'kind', 'year', 'count']).where('board_id', '=', board).orderBy('year', 'desc').orderBy('agencies.name_key').orderBy('kind').execute()
  return rows.map(({ name, kind, year, count }) => ({ agency: name ?? '', kind: kind === 'refresher' ? kind : 'induction', year, count: Number(count) }))
}
