import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Kind } from '../kind.ts'

/** A board's indicator figures: numbers by quarter or year, how far its training reached, and what neighbours published. Numbers only: nobody is named, and no child is anywhere in it. */
export function dataset(kind: Kind): Migration {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.createTable('dataset_periods').addColumn('board_id', text, (c) => c.notNull().references('boards.id')).addColumn('period', text, (c) => c.notNull())
        .addColumn('source', text, (c) => c.notNull()).addColumn('recorded_at', text, (c) => c.notNull()).addPrimaryKeyConstraint('dataset_periods_pk', ['board_id', 'period']).execute()
      await db.schema.createTable('dataset_counts').addColumn('board_id', text, (c) => c.notNull()).addColumn('period', text, (c) => c.notNull()).addColumn('count_id', text, (c) => c.notNull()).addColumn('value', 'double precision', (c) => c.notNull())
        .addPrimaryKeyConstraint('dataset_counts_pk', ['board_id', 'period', 'count_id']).addForeignKeyConstraint('dataset_counts_period', ['board_id', 'period'], 'dataset_periods', ['board_id', 'period']).execute()
      await db.schema.createTable('dataset_reach').addColumn('board_id', text, (c) => c.notNull()).addColumn('period', text, (c) => c.notNull()).addColumn('agency_id', text, (c) => c.notNull().references('agencies.id'))
        .addColumn('workers', 'integer', (c) => c.notNull()).addColumn('trained', 'integer', (c) => c.notNull()).addColumn('due', 'integer', (c) => c.notNull()).addColumn('in_time', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('dataset_reach_pk', ['board_id', 'period', 'agency_id']).addForeignKeyConstraint('dataset_reach_period', ['board_id', 'period'], 'dataset_periods', ['board_id', 'period']).execute()
      await db.schema.createTable('dataset_neighbours').addColumn('id', text, (c) => c.primaryKey().notNull()).addColumn('board_id', text, (c) => c.notNull().references('boards.id')).addColumn('indicator_id', text, (c) => c.notNull()).addColumn('period', text, (c) => c.notNull())
        .addColumn('area', text, (c) => c.notNull()).addColumn('area_key', text, (c) => c.notNull()).addColumn('value', 'double precision', (c) => c.notNull()).addColumn('source', text, (c) => c.notNull()).addColumn('address', text, (c) => c.notNull()).addColumn('read_on', text, (c) => c.notNull()).execute()
      await db.schema.createIndex('dataset_neighbours_once').unique().on('dataset_neighbours').columns(['board_id', 'indicator_id', 'period', 'area_key']).execute()
    }
  }
}
