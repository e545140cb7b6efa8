import { sql, type CreateTableBuilder, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Kind } from '../kind.ts'

/**
 * Our own tables, in the subset that both databases understand: text ids, ISO text for days and times, integers for flags.
 * Text compares byte by byte on both (`COLLATE "C"`; SQLite does so anyway), so both sort and page alike.
 */
export function boardAndLearning(kind: Kind): Migration {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  type Table = CreateTableBuilder<string, string>
  const words = (table: Table, ...names: string[]): Table => names.reduce<Table>((t, name) => t.addColumn(name, text, (c) => c.notNull()), table)
  const maybe = (table: Table, ...names: string[]): Table => names.reduce<Table>((t, name) => t.addColumn(name, text), table)
  const whole = (table: Table, ...names: string[]): Table => names.reduce<Table>((t, name) => t.addColumn(name, 'integer', (c) => c.notNull().defaultTo(0)), table)
  const link = (table: Table, name: string, to: string, needed = true): Table => table.addColumn(name, text, (c) => (needed ? c.notNull().references(to) : c.references(to)))

  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const table = (name: string): Table => db.schema.createTable(name) as unknown as Table
      const withId = (name: string): Table => table(name).addColumn('id', text, (c) => c.primaryKey().notNull())
      const ofBoard = (name: string): Table => link(withId(name), 'board_id', 'boards.id')
      const index = (on: string, ...columns: string[]) => db.schema.createIndex(`${on}_${columns.join('_')}_idx`).on(on).columns(columns).execute()
      const unique = (on: string, ...columns: string[]) => db.schema.createIndex(`${on}_${columns.join('_')}_once`).unique().on(on).columns(columns).execute()

      await words(table('installation').addColumn('key', text, (c) => c.primaryKey().notNull()), 'value').execute()
      await whole(words(withId('boards'), 'name', 'short_name', 'kind', 'council_phone', 'retention_reason', 'privacy_contact', 'accessibility_contact', 'created_at'), 'retention_years').execute()
      await whole(words(ofBoard('authorities'), 'name', 'name_key'), 'neighbour').execute()
      await unique('authorities', 'board_id', 'name_key')

      await maybe(words(link(ofBoard('contacts'), 'authority_id', 'authorities.id', false), 'slot', 'label', 'phone', 'email', 'hours'), 'confirmed_on', 'confirmed_by').execute()
      await sql`create unique index contacts_once on contacts (board_id, coalesce(authority_id, ''), slot)`.execute(db)

      await words(withId('agencies'), 'name', 'name_key', 'sector', 'created_at').execute()
      await whole(
        maybe(
          words(link(link(table('agency_boards'), 'agency_id', 'agencies.id'), 'board_id', 'boards.id'), 'code', 'email_domains', 'lead_name', 'lead_phone', 'deputy_name', 'deputy_phone'),
          'code_expires_on', 'code_revoked_at', 'leads_confirmed_on'
        ),
        'no_deputy'
      ).addPrimaryKeyConstraint('agency_boards_pk', ['agency_id', 'board_id']).execute()
      await unique('agency_boards', 'code')
      await index('agency_boards', 'board_id')
      await words(link(withId('settings_of_agencies'), 'agency_id', 'agencies.id'), 'name').execute()

      await maybe(words(withId('people').addColumn('user_id', text, (c) => c.references('users.id')), 'learner_key', 'name', 'name_key', 'sort_key', 'created_at'), 'email', 'sign_in_name', 'name_confirmed_by', 'name_confirmed_at').execute()
      for (const column of ['user_id', 'learner_key', 'email', 'sign_in_name', 'sort_key']) await unique('people', column)
      await index('people', 'name_key')

      await maybe(words(link(link(link(withId('memberships'), 'person_id', 'people.id'), 'board_id', 'boards.id'), 'agency_id', 'agencies.id', false), 'role', 'job_role', 'from_day'), 'to_day').execute()
      await sql`create unique index memberships_open_once on memberships (person_id, board_id, coalesce(agency_id, ''), role) where to_day is null`.execute(db)
      await index('memberships', 'board_id', 'agency_id')
      await index('memberships', 'person_id')

      await maybe(words(link(ofBoard('invitations'), 'agency_id', 'agencies.id', false), 'token_hash', 'email', 'name', 'role', 'job_role', 'expires_at', 'created_by', 'created_at'), 'used_at', 'used_by', 'revoked_at').execute()
      await unique('invitations', 'token_hash')
      await index('invitations', 'board_id', 'created_at')
      await maybe(words(link(withId('reset_links'), 'person_id', 'people.id'), 'token_hash', 'expires_at', 'created_at'), 'used_at', 'created_by').execute()
      await unique('reset_links', 'token_hash')
      await index('reset_links', 'person_id')
      await whole(words(table('attempts'), 'key', 'window_start'), 'count').addPrimaryKeyConstraint('attempts_pk', ['key', 'window_start']).execute()

      await words(ofBoard('learning_events'), 'learner_key', 'edition', 'pack_hash', 'module_id', 'item_id', 'kind', 'payload', 'recorded_at').execute()
      await index('learning_events', 'learner_key', 'module_id', 'recorded_at')
      await maybe(
        whole(words(link(table('standings'), 'board_id', 'boards.id'), 'learner_key', 'module_id', 'edition', 'last_item', 'started_at', 'updated_at'), 'steps_done', 'steps_total', 'percent'),
        'completed_at'
      ).addPrimaryKeyConstraint('standings_pk', ['learner_key', 'board_id', 'module_id']).execute()
      await index('standings', 'board_id', 'module_id')
      await words(ofBoard('completions'), 'learner_key', 'kind', 'subject', 'edition', 'completed_on', 'evidence', 'recorded_at').execute()
      await sql`create unique index completions_once on completions (learner_key, board_id, kind, subject, edition) where kind <> 'refresher'`.execute(db)
      // Holds all that a report asks of a learner's completions, so that each is one look into the index. There is no other that SQLite could take
      // instead: by board, kind and day it read a whole board's completions for every learner.
      await index('completions', 'learner_key', 'board_id', 'kind', 'subject', 'completed_on')
      await whole(maybe(words(ofBoard('certificates'), 'code', 'learner_key', 'name', 'course', 'edition', 'kind', 'completed_on', 'pack_hash', 'issued_at'), 'refresh_by', 'revoked_at', 'revoked_reason'), 'pilot').execute()
      await unique('certificates', 'code')
      await index('certificates', 'learner_key')

      await words(table('pack_snapshots').addColumn('hash', text, (c) => c.primaryKey().notNull()), 'pack_id', 'edition', 'body', 'loaded_at').execute()
      await words(link(ofBoard('sign_offs'), 'person_id', 'people.id'), 'pack_id', 'edition', 'pack_hash', 'module_id', 'verdict', 'note', 'role', 'signed_on').execute()
      await index('sign_offs', 'board_id', 'pack_hash')
      await whole(maybe(words(ofBoard('outbox'), 'to_address', 'subject', 'body', 'created_at'), 'sent_at', 'sent_by', 'failed_at', 'failure'), 'attempts').execute()
      await index('outbox', 'board_id', 'created_at')
      await words(ofBoard('acts'), 'by_person', 'act', 'about', 'reason', 'at').execute()
      await index('acts', 'board_id', 'at')
    }
  }
}
