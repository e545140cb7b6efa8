import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Kind } from '../kind.ts'

/** Three minutes of practice by e-mail after an induction: what was written to whom, what was answered, and who wants none. */
export function spacedPractice(kind: Kind): Migration {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.createTable('practices').addColumn('id', text, (c) => c.primaryKey().notNull()).addColumn('person_id', text, (c) => c.notNull().references('people.id')).addColumn('board_id', text, (c) => c.notNull().references('boards.id'))
        .addColumn('scenario_id', text, (c) => c.notNull()).addColumn('due_on', text, (c) => c.notNull()).addColumn('token_hash', text, (c) => c.notNull()).addColumn('written_at', text, (c) => c.notNull()).addColumn('open_until', text, (c) => c.notNull())
        .addColumn('answered_on', text).addColumn('response', text).execute()
      await db.schema.createIndex('practices_once').unique().on('practices').columns(['person_id', 'due_on']).execute()
      await db.schema.createIndex('practices_token_hash_once').unique().on('practices').column('token_hash').execute()
      await db.schema.createTable('practice_stops').addColumn('person_id', text, (c) => c.primaryKey().notNull().references('people.id')).addColumn('stopped_on', text, (c) => c.notNull()).execute()
      await db.schema.alterTable('outbox').addColumn('unsubscribe', text).execute()
    }
  }
}
