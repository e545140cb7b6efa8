import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Kind } from '../kind.ts'

/** What a board said it would do: from its plan, a meeting, a review, an inspection or an audit. Roles and days; nobody is named. */
export function boardActions(kind: Kind): Migration {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.createTable('board_actions').addColumn('id', text, (c) => c.primaryKey().notNull()).addColumn('board_id', text, (c) => c.notNull().references('boards.id'))
        .addColumn('what', text, (c) => c.notNull()).addColumn('aim', text, (c) => c.notNull()).addColumn('comes_from', text, (c) => c.notNull()).addColumn('from_which', text, (c) => c.notNull())
        .addColumn('owner', text, (c) => c.notNull()).addColumn('due_on', text).addColumn('state', text, (c) => c.notNull()).addColumn('outcome', text, (c) => c.notNull())
        .addColumn('added_on', text, (c) => c.notNull()).addColumn('closed_on', text).execute()
      await db.schema.createIndex('board_actions_board_idx').on('board_actions').columns(['board_id', 'state', 'due_on']).execute()
    }
  }
}
