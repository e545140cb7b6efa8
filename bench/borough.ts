import { sql } from 'kysely'
import type { Database } from '../apps/induction/src/lib/server/database/index.ts'

/** The board of `fillBorough`. */
export const board = 'board-1'

/** Days of the report and of the people in it. */
export const day = '2026-11-21'

/**
 * Fills an empty, migrated database with a borough of so many learners at 200 agencies, in SQL alone: seven of ten have completed and hold a
 * certificate, two are under way, one has not begun. Names are spread, so that the report's order is not the order of the file.
 */
export async function fillBorough({ db, kind }: Database, learners: number, modules: readonly { readonly id: string; readonly milestone: boolean; readonly steps: number }[]): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db)
  const number = (from: string, width = 7) => (kind === 'sqlite' ? `printf('%0${width}d', ${from})` : `lpad((${from})::text, ${width}, '0')`)
  // Ids are scattered as real ones are: nothing that belongs together lies together.
  const id = (mark: string) => `'${mark}' || ${number('(i * 4294967) % 9999991')} || '-' || ${number('i')}`
  const pick = (words: readonly string[], by: string) => `(case (${by}) % ${words.length} ${words.map((word, at) => `when ${at} then '${word}'`).join(' ')} end)`
  const dayFrom = (by: string) => `('202' || (3 + (${by}) % 3) || '-' || ${number(`1 + (${by}) % 12`, 2)} || '-' || ${number(`1 + (${by}) % 28`, 2)})`
  const each = `with recursive n(i) as (select cast(1 as bigint) union all select i + 1 from n where i < ${learners})`
  const first = pick(['Ama', 'Zoë', 'Bo', 'Siân', 'Anna-Maria', 'Oluwaseun', 'Jean', 'Priya', 'Tom', 'Nguyễn'], 'i * 7919')
  const last = pick(['Mensah', 'O’Brien', 'Njie', 'Weiß', 'Featherstonehaugh', 'Okafor', 'Ali', 'Świątek', 'Brown', 'Patel', 'Jones', 'Khan', 'Lee'], 'i * 104729')
  const key = pick(['mensah', 'obrien', 'njie', 'weiss', 'featherstonehaugh', 'okafor', 'ali', 'swiatek', 'brown', 'patel', 'jones', 'khan', 'lee'], 'i * 104729')
  const role = pick(['early-years', 'school-staff', 'health-level-2', 'social-care', 'volunteer', 'other'], 'i')

  if (kind === 'sqlite') for (const setting of ['synchronous = OFF', 'cache_size = -1000000', 'foreign_keys = OFF']) await run(`pragma ${setting}`)
  await run(`insert into boards (id, name, short_name, kind, council_phone, retention_years, retention_reason, privacy_contact, accessibility_contact, created_at) values ('${board}', 'Anytown Safeguarding Children Partnership', 'Anytown SCP', 'partnership', '020 7946 0000', 6, '', '', '', '2023-01-01T00:00:00.000Z')`)
  await run(`with recursive n(i) as (select 0 union all select i + 1 from n where i < 199) insert into agencies (id, name, name_key, sector, created_at) select 'agency-' || i, 'Little Oaks Nursery ' || i, 'little oaks nursery ' || i, 'early-years', '2023-01-01T00:00:00.000Z' from n`)
  await run(`${each} insert into people (id, learner_key, name, name_key, sort_key, email, created_at) select ${id('p')}, ${id('k')}, ${first} || ' ' || ${last}, ${key}, ${key} || ' ' || ${number('(i * 48271) % 9999991')} || ${number('i')}, 'person' || i || '@example.org', '2023-01-01T00:00:00.000Z' from n`)
  await run(`${each} insert into memberships (id, person_id, board_id, agency_id, role, job_role, from_day) select ${id('m')}, ${id('p')}, '${board}', 'agency-' || (i % 200), 'learner', ${role}, ${dayFrom('i')} from n`)
  for (const [at, module] of modules.entries()) {
    const begun = at < 2 ? 'i % 10 < 9' : 'i % 10 < 7'
    const done = at < 1 ? 'i % 10 < 9' : 'i % 10 < 7'
    await run(`${each} insert into standings (learner_key, board_id, module_id, edition, steps_done, steps_total, percent, last_item, started_at, completed_at, updated_at) select ${id('k')}, '${board}', '${module.id}', '2026.1', case when ${done} then ${module.steps} else ${Math.floor(module.steps / 2)} end, ${module.steps}, case when ${done} then 100 else 50 end, 'x', ${dayFrom('i')} || 'T09:30:00.000Z', case when ${done} then ${dayFrom('i')} || 'T10:30:00.000Z' end, ${dayFrom('i')} || 'T10:30:00.000Z' from n where ${begun}`)
    await run(`${each} insert into completions (id, learner_key, board_id, kind, subject, edition, completed_on, evidence, recorded_at) select ${id(`c${at}-`)}, ${id('k')}, '${board}', '${module.milestone ? 'milestone' : 'module'}', '${module.id}', '2026.1', ${dayFrom('i')}, '', ${dayFrom('i')} || 'T10:30:00.000Z' from n where ${done}`)
  }
  await run(`${each} insert into completions (id, learner_key, board_id, kind, subject, edition, completed_on, evidence, recorded_at) select ${id('d')}, ${id('k')}, '${board}', 'induction', 'london-induction', '2026.1', ${dayFrom('i')}, '', ${dayFrom('i')} || 'T10:30:00.000Z' from n where i % 10 < 7`)
  await run(`${each} insert into certificates (id, code, learner_key, board_id, name, course, edition, kind, pilot, completed_on, refresh_by, pack_hash, issued_at) select ${id('e')}, ${id('ABCD-')}, ${id('k')}, '${board}', '', '', '2026.1', 'full', 1, ${dayFrom('i')}, ${dayFrom('i + 2')}, '', ${dayFrom('i')} from n where i % 10 < 7`)
  if (kind === 'sqlite') for (const setting of ['synchronous = FULL', 'foreign_keys = ON', 'wal_checkpoint(TRUNCATE)', 'cache_size = -16000']) await run(`pragma ${setting}`)
  await run('analyze')
}
