import { dayOf } from '#lib/days.ts'
import { listBoards } from '../database/boards.ts'
import type { Database, Db } from '../database/index.ts'
import { findPerson, type Person } from '../database/people.ts'
import { addMonths, today } from '../time.ts'
import { erase } from './erase.ts'

const atOnce = 200

/**
 * Erases everybody whose time is over: no longer belonging anywhere, and nothing done, for longer than every board where they belonged keeps
 * records. Answers how many. Harmless when two processes do it at once, and when it is broken off: the next day goes on.
 */
export async function keepRetention(database: Database, day: string = today()): Promise<number> {
  const { db } = database
  const boards = await listBoards(db)
  if (boards.length === 0) return 0
  const cutoffs = new Map(boards.map(({ id, retention_years }) => [id, addMonths(day, -12 * retention_years)]))
  const shortest = [...cutoffs.values()].toSorted().at(-1) ?? ''
  let erased = 0
  for (let after = ''; ;) {
    const people = await idleSince(db, shortest, after)
    const last = people.at(-1)
    if (!last) return erased
    after = last.id
    for (const { id } of people) {
      const person = await findPerson(db, id)
      if (person && (await isOver(db, person, cutoffs)) && (await erase(database, person, 'the retention rule')).ok) erased++
    }
  }
}

/** People who may be due: nothing open and nothing done since the day. */
const idleSince = (db: Db, day: string, after: string): Promise<{ id: string }[]> =>
  db.selectFrom('people').select('people.id').where('people.id', '>', after).where('people.created_at', '<', day)
    .where((e) => e.not(e.exists(e.selectFrom('memberships').select('memberships.id').whereRef('memberships.person_id', '=', 'people.id').where((m) => m.or([m('to_day', 'is', null), m('to_day', '>=', day)])))))
    .where((e) => e.not(e.exists(e.selectFrom('learning_events').select('learning_events.id').whereRef('learning_events.learner_key', '=', 'people.learner_key').where('recorded_at', '>=', day))))
    .orderBy('people.id').limit(atOnce).execute()

/** Each board where somebody belonged keeps to its own time; one that still keeps the record keeps all of it. */
async function isOver(db: Db, person: Person, cutoffs: ReadonlyMap<string, string>): Promise<boolean> {
  const [memberships, last, taught] = await Promise.all([
    db.selectFrom('memberships').select(['board_id', 'to_day']).where('person_id', '=', person.id).execute(),
    db.selectFrom('learning_events').select((e) => e.fn.max('recorded_at').as('at')).where('learner_key', '=', person.learner_key).executeTakeFirst(),
    db.selectFrom('taught_attendances').innerJoin('taught_sessions', 'taught_sessions.id', 'taught_attendances.session_id').select((e) => e.fn.max('held_on').as('day')).where('person_id', '=', person.id).executeTakeFirst()
  ])
  const done = [dayOf(last?.at ?? ''), dayOf(person.created_at), taught?.day ?? ''].toSorted().at(-1) ?? ''
  const boards = memberships.length > 0 ? [...new Set(memberships.map(({ board_id }) => board_id))] : [...cutoffs.keys()]
  return boards.every((board) => {
    const cutoff = cutoffs.get(board) ?? ''
    return done < cutoff && memberships.every(({ board_id, to_day }) => board_id !== board || (to_day !== null && to_day < cutoff))
  })
}
