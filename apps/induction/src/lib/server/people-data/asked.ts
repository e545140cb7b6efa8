import type { AboutPerson } from '../access/index.ts'
import type { Db } from '../database/index.ts'
import { membershipsOf, membershipsOn } from '../database/memberships.ts'
import { emailKey, nameKey } from '../database/names.ts'
import type { Person } from '../database/people.ts'
import { today } from '../time.ts'

/** Where a person's records are, for whoever asks to have them erased: every agency ever, and roles at a board itself that are held today. */
export async function recordsOf(db: Db, person: string): Promise<AboutPerson> {
  const [ever, now] = await Promise.all([membershipsOf(db, person), membershipsOn(db, person, today())])
  const agencies = ever.flatMap(({ board_id, agency_id }) => (agency_id === null ? [] : [{ boardId: board_id, agencyId: agency_id }]))
  const boards = now.flatMap(({ board_id, agency_id }) => (agency_id === null ? [{ boardId: board_id, agencyId: null }] : []))
  return { personId: person, places: [...agencies, ...boards] }
}

/**
 * People with a record at the board, somebody who left included, whose whole name, e-mail address or sign-in name is what was typed. Only an exact
 * match: people who left are found by a letter that names them, never by leafing through.
 */
export async function peopleAsked(db: Db, board: string, typed: string): Promise<readonly Pick<Person, 'id' | 'name' | 'email' | 'sign_in_name'>[]> {
  const email = emailKey(typed), name = nameKey(typed)
  if (name === '') return []
  return db.selectFrom('people').select(['people.id', 'people.name', 'people.email', 'people.sign_in_name'])
    .where((e) => e.exists(e.selectFrom('memberships').select('memberships.id').whereRef('memberships.person_id', '=', 'people.id').where('board_id', '=', board)))
    .where((e) => e.or([e('people.email', '=', email), e('people.sign_in_name', '=', email), e('people.name_key', '=', name)]))
    .orderBy('people.sort_key').limit(50).execute()
}
