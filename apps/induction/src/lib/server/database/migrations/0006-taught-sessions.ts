import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Kind } from '../kind.ts'

/** What was taught to a group, when, and who was there. */
export function taughtSessions(kind: Kind): Migration {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.createTable('taught_sessions').addColumn('id', text, (c) => c.primaryKey().notNull()).addColumn('board_id', text, (c) => c.notNull().references('boards.id'))
        .addColumn('held_on', text, (c) => c.notNull()).addColumn('minutes', 'integer', (c) => c.notNull()).addColumn('edition', text, (c) => c.notNull()).addColumn('pack_hash', text, (c) => c.notNull()).addColumn('subjects', text, (c) => c.notNull())
        .addColumn('recorded_by', text, (c) => c.notNull()).addColumn('recorded_at', text, (c) => c.notNull()).execute()
      await db.schema.createIndex('taught_sessions_board_id_held_on_idx').on('taught_sessions').columns(['board_id', 'held_on']).execute()
      await db.schema.createTable('taught_attendances').addColumn('id', text, (c) => c.primaryKey().notNull()).addColumn('session_id', text, (c) => c.notNull().references('taught_sessions.id'))
        .addColumn('person_id', text, (c) => c.notNull().references('people.id')).addColumn('withdrawn_at', text).addColumn('withdrawn_reason', text).execute()
      await db.schema.createIndex('taught_attendances_once').unique().on('taught_attendances').columns(['session_id', 'person_id']).execute()
      await db.schema.createIndex('taught_attendances_person_id_idx').on('taught_attendances').column('person_id').execute()
    }
  }
}
