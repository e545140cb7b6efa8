import { sql, type CreateTableBuilder, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Kind } from '../kind.ts'

/**
 * Signing off by part (a lesson, a scenario, a conversation, a module's introduction) and by its content, so that an agreement carries to
 * the next edition where nothing changed. Whoever signed off can be erased: the role and the day stay. And the counts that an agency keeps
 * of people who were erased.
 */
export function signOffAndErasure(kind: Kind): Migration {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await sql`drop index sign_offs_board_id_pack_hash_idx`.execute(db)
      await sql`alter table sign_offs rename to sign_offs_before`.execute(db)
      const words = ['pack_id', 'edition', 'pack_hash', 'module_id', 'part_id', 'part_hash', 'verdict', 'note', 'role', 'signed_on', 'signed_at']
      const signOffs = db.schema.createTable('sign_offs').addColumn('id', text, (c) => c.notNull()).addColumn('board_id', text, (c) => c.notNull().references('boards.id')) as CreateTableBuilder<string, string>
      await words.reduce((table, column) => table.addColumn(column, text, (c) => c.notNull()), signOffs).addColumn('person_id', text, (c) => c.references('people.id')).addPrimaryKeyConstraint('sign_offs_id_pk', ['id']).execute()
      await sql`insert into sign_offs (id, board_id, pack_id, edition, pack_hash, module_id, part_id, part_hash, verdict, note, role, signed_on, signed_at, person_id)
        select id, board_id, pack_id, edition, pack_hash, module_id, module_id, '', verdict, note, role, signed_on, signed_on, person_id from sign_offs_before`.execute(db)
      await db.schema.dropTable('sign_offs_before').execute()
      await db.schema.createIndex('sign_offs_board_id_part_hash_idx').on('sign_offs').columns(['board_id', 'part_hash']).execute()
      await db.schema.createIndex('sign_offs_person_id_idx').on('sign_offs').column('person_id').execute()

      await db.schema.createTable('completion_counts').addColumn('board_id', text, (c) => c.notNull().references('boards.id'))
        .addColumn('agency_id', text, (c) => c.notNull()).addColumn('kind', text, (c) => c.notNull()).addColumn('year', text, (c) => c.notNull())
        .addColumn('count', 'integer', (c) => c.notNull().defaultTo(0)).addPrimaryKeyConstraint('completion_counts_pk', ['board_id', 'agency_id', 'kind', 'year']).execute()
    }
  }
}
