import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Kind } from '../kind.ts'

/** The talk that a learner and a manager have in the first weeks: each of the two says once that it took place. What was said is kept nowhere. */
export function firstTalks(kind: Kind): Migration {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.createTable('first_talks').addColumn('id', text, (c) => c.primaryKey().notNull())
        .addColumn('person_id', text, (c) => c.notNull().references('people.id')).addColumn('board_id', text, (c) => c.notNull().references('boards.id')).addColumn('agency_id', text, (c) => c.notNull().references('agencies.id'))
        .addColumn('side', text, (c) => c.notNull()).addColumn('by_person', text).addColumn('confirmed_on', text, (c) => c.notNull()).execute()
      // Holds all that a report asks, so that each learner is one look into the index.
      await db.schema.createIndex('first_talks_once').unique().on('first_talks').columns(['person_id', 'board_id', 'agency_id', 'side']).execute()
      await db.schema.createIndex('first_talks_by_person_idx').on('first_talks').column('by_person').execute()
    }
  }
}
