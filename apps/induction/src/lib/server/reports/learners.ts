import { inductionStatuses, jobRoles, statusBounds, statusCondition, statusOn, type DayComparison, type InductionStatus, type JobRole, type StatusBounds } from '@safeguarding-kit/core/training'
import type { Module, Pack, PathStage } from '@safeguarding-kit/content'
import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../database/index.ts'
import { nameKey } from '../database/names.ts'
import { earlierFor, inductionOf, jobRoleOf, modulesOf, pathOf } from '../learning/paths.ts'

/** What a list may be narrowed to: one status, or everybody who is late, with the induction or with a refresher. */
export const late = ['overdue', 'refresher-overdue'] as const satisfies readonly InductionStatus[]
export type StatusAsked = InductionStatus | 'late'
export const lateLabel = 'Overdue, refresher included'

/** Which learners are asked about: a board's, on a day, perhaps of some agencies only. */
export interface LearnersAsked {
  readonly boardId: string
  readonly day: string
  /** Null: every agency of the board. A manager's own: never null, and never more than theirs. */
  readonly agencies: readonly string[] | null
  readonly jobRole?: string | undefined
  readonly status?: StatusAsked | undefined
  /** Learners for whom this module is not complete. */
  readonly without?: string | undefined
  readonly name?: string | undefined
  /** Only learners whose name nobody has confirmed yet, so that their certificate would wait. */
  readonly unconfirmed?: boolean | undefined
  /** The pack in use, for the paths of the roles: their stages and a board's earlier dates. Without it everybody has the rule's dates and no path. */
  readonly pack?: Pack | undefined
}

/** One learner at one agency: names and dates, never answers. Modules stand in `m0`, `m1`, … in the order asked. */
export interface LearnerRow {
  readonly membership_id: string
  readonly person_id: string
  readonly sort_key: string
  readonly name: string
  readonly email: string | null
  readonly sign_in_name: string | null
  readonly name_confirmed_by: string | null
  readonly agency_id: string
  readonly agency: string
  readonly job_role: string
  /** In this role. */
  readonly from_day: string
  /** At the agency, in whichever role. */
  readonly joined_on: string
  readonly begun_at: string | null
  readonly completed_on: string | null
  readonly completed_edition: string | null
  readonly exempt_from: string | null
  readonly steps_done: number
  readonly certificate: string | null
  readonly refresh_by: string | null
  /** The day on which the talk was confirmed by both; `learner` or `manager` where only one has. */
  readonly talk: string | null
  /** How many modules of the path's later stages are finished. */
  readonly six_done: number
  readonly twelve_done: number
  /** Minutes in taught sessions of the board, those taken back left out. */
  readonly taught_minutes: number
  readonly [module: `m${number}`]: string | null
}

export const learnerFields: readonly (keyof LearnerRow & string)[] = [
  'membership_id', 'person_id', 'sort_key', 'name', 'email', 'sign_in_name', 'name_confirmed_by', 'agency_id', 'agency', 'job_role', 'from_day', 'joined_on', 'begun_at', 'completed_on', 'completed_edition', 'exempt_from', 'steps_done', 'certificate', 'refresh_by', 'talk', 'six_done', 'twelve_done', 'taught_minutes'
]

const ofLearner = sql`learner_key = people.learner_key and board_id = memberships.board_id`
/** When a module was finished: the issued fact, which no later edition undoes. */
const finishedOn = (module: string) => sql<string | null>`(select min(completed_on) from completions where ${ofLearner} and kind in ('module', 'milestone') and subject = ${module})`
/**
 * Somebody whose work changed has had several roles at the agency, one after another. What is asked of board and agency stands in the filter: as a condition it would
 * lead a database through all of the agency's members for each of them.
 */
const joinedOn = sql<string>`(select min(earlier.from_day) filter (where earlier.board_id = memberships.board_id and earlier.agency_id = memberships.agency_id and earlier.role = 'learner') from memberships earlier where earlier.person_id = people.id)`
const taughtMinutes = sql<number>`(select coalesce(sum(minutes) filter (where taught_sessions.board_id = memberships.board_id and withdrawn_at is null), 0) from taught_attendances join taught_sessions on taught_sessions.id = taught_attendances.session_id where taught_attendances.person_id = people.id)`
const begunAt = sql<string | null>`(select min(started_at) from standings where ${ofLearner})`
const completedOn = sql<string | null>`(select max(completed_on) from completions where ${ofLearner} and kind in ('induction', 'refresher'))`
/** From when somebody is exempt; nothing where that was ended. Issued facts are never taken back: that it ended is a fact of its own. */
const exemptFrom = sql<string | null>`(select case when count(case when kind = 'exemption-ended' then 1 end) = 0 then min(completed_on) end from completions where ${ofLearner} and kind in ('exemption', 'exemption-ended'))`
/** The days that a status rests on, worked out once per learner and kept beside the query: a status compares them many times. */
const kept = { startedOn: sql`kept.from_day`, begunOn: sql`kept.begun_on`, completedOn: sql`kept.completed_on`, exemptFrom: sql`kept.exempt_from`, exemptTo: sql`null` } as const

function compared({ field, ...comparison }: DayComparison): Expression<SqlBool> {
  const found = kept[field]
  switch (comparison.is) {
    case 'missing': return sql<SqlBool>`${found} is null`
    case 'before': return sql<SqlBool>`${found} < ${comparison.day}`
    case 'on-or-before': return sql<SqlBool>`${found} <= ${comparison.day}`
    case 'on-or-after': return sql<SqlBool>`${found} >= ${comparison.day}`
    case 'after': return sql<SqlBool>`${found} > ${comparison.day}`
  }
}

/** Roles with the same dates are asked about together: there are far fewer dates than roles. */
function rolesByBounds(day: string, pack: Pack | undefined): readonly { readonly roles: JobRole[]; readonly bounds: StatusBounds }[] {
  const groups = new Map<string, { roles: JobRole[]; bounds: StatusBounds }>()
  for (const role of jobRoles) {
    const bounds = statusBounds(day, role, pack && earlierFor(pack, role))
    const group = groups.get(JSON.stringify(bounds))
    if (group) group.roles.push(role)
    else groups.set(JSON.stringify(bounds), { roles: [role], bounds })
  }
  return [...groups.values()]
}

const either = (all: readonly Expression<SqlBool>[]): Expression<SqlBool> => sql<SqlBool>`(${sql.join(all, sql` or `)})`

/** Whether a learner's status is this one on a day, as a query over `kept` can ask it. */
function inStatus(status: InductionStatus, day: string, pack: Pack | undefined): Expression<SqlBool> {
  return either(rolesByBounds(day, pack).map(({ roles, bounds }) => {
    const ofRole = either([sql<SqlBool>`kept.job_role in (${sql.join(roles)})`, ...(roles.includes('other') ? [sql<SqlBool>`kept.job_role not in (${sql.join([...jobRoles])})`] : [])])
    return sql<SqlBool>`(${sql.join([ofRole, ...statusCondition(status, bounds).map(any => either(any.map(compared)))], sql` and `)})`
  }))
}

const inAsked = (status: StatusAsked, day: string, pack: Pack | undefined): Expression<SqlBool> => (status === 'late' ? either(late.map(each => inStatus(each, day, pack))) : inStatus(status, day, pack))

/** The learners asked about with the days that their status rests on, each worked out once. */
function keptDays(db: Db, what: LearnersAsked) {
  return asked(db, { ...what, status: undefined }).select([
    'memberships.id as membership_id', 'agencies.id as agency_id', 'agencies.name as agency', 'agencies.name_key', 'memberships.job_role', 'memberships.from_day',
    sql<string | null>`substr(${begunAt}, 1, 10)`.as('begun_on'), completedOn.as('completed_on'), exemptFrom.as('exempt_from')
  ])
}

/**
 * The rows of a whole board are read in the order of its people, so that the first come at once and nothing has to be sorted; a few agencies, and what
 * is only counted, are read from the memberships. SQLite takes `cross join` for this order; PostgreSQL decides by itself.
 */
const begin = (db: Db, wholeBoard: boolean) =>
  wholeBoard ? db.selectFrom('people').crossJoin('memberships').whereRef('memberships.person_id', '=', 'people.id') : db.selectFrom('memberships').innerJoin('people', 'people.id', 'memberships.person_id')

/** The learners asked about, before columns and order are chosen. */
function asked(db: Db, { boardId, day, agencies, jobRole, status, without, name, unconfirmed, pack }: LearnersAsked, inOrder = false) {
  let query = begin(db, inOrder && agencies === null).innerJoin('agencies', 'agencies.id', 'memberships.agency_id')
    .where('memberships.board_id', '=', boardId).where('memberships.role', '=', 'learner').where('memberships.from_day', '<=', day)
    .where(eb => eb.or([eb('memberships.to_day', 'is', null), eb('memberships.to_day', '>', day)]))
  if (agencies !== null) query = query.where('memberships.agency_id', 'in', agencies.length > 0 ? [...agencies] : [''])
  if (jobRole) query = query.where('memberships.job_role', '=', jobRole)
  const key = name ? nameKey(name) : ''
  if (key) query = query.where(sql<SqlBool>`people.name_key like ${`%${key.replace(/[\\%_]/g, sign => `\\${sign}`)}%`} escape '\\'`)
  if (unconfirmed) query = query.where('people.email', 'is', null).where('people.name_confirmed_by', 'is', null)
  if (without) query = query.where(sql<SqlBool>`${finishedOn(without)} is null`)
  if (status) {
    const days = keptDays(db, { boardId, day, agencies, jobRole, without, name, unconfirmed })
    query = query.where('memberships.id', 'in', db.with(cte => cte('kept').materialized(), () => days).selectFrom('kept').select('membership_id').where(inAsked(status, day, pack)))
  }
  return query
}

/** How many learners are asked about. */
export const countLearners = (db: Db, what: LearnersAsked) => asked(db, what).select(eb => eb.fn.countAll<number | string | bigint>().as('count'))

/** A number about a set of modules that goes by the path of the role: said once where every role has the same. Nothing is asked about an empty set. */
function byPath(pack: Pack | undefined, of: (role: string) => readonly Module[], count: (ids: readonly string[]) => RawBuilder<unknown>): RawBuilder<number> {
  const sets = new Map<string, JobRole[]>()
  for (const role of pack ? jobRoles : (['other'] as const)) {
    const ids = of(role).map(module => module.id).join(' ')
    sets.set(ids, [...(sets.get(ids) ?? []), role])
  }
  const said = (ids: string) => (ids === '' ? sql`0` : count(ids.split(' ')))
  const others = [...sets].find(([, roles]) => roles.includes('other'))?.[0] ?? ''
  const cases = [...sets].filter(([ids]) => ids !== others).map(([ids, roles]) => sql`when memberships.job_role in (${sql.join(roles)}) then ${said(ids)}`)
  return cases.length === 0 ? sql<number>`${said(others)}` : sql<number>`case ${sql.join(cases, sql` `)} else ${said(others)} end`
}

/** How many modules of a later stage of their own path somebody has finished. */
const finishedInStage = (pack: Pack | undefined, stage: PathStage) =>
  byPath(pack, role => { const path = pack && pathOf(pack, role); return pack && path ? modulesOf(pack, path, stage) : [] }, ids => sql`(select count(distinct subject) from completions where ${ofLearner} and kind in ('module', 'milestone') and subject in (${sql.join(ids)}))`)

/** The learners in the order of their names. `sort_key` belongs to one person, so a page begins after the last key of the page before it. */
export function selectLearners(db: Db, what: LearnersAsked, modules: readonly Module[]) {
  return asked(db, what, true)
    .select([
      'memberships.id as membership_id', 'people.id as person_id', 'people.sort_key', 'people.name', 'people.email', 'people.sign_in_name', 'people.name_confirmed_by', 'agencies.id as agency_id', 'agencies.name as agency',
      'memberships.job_role', 'memberships.from_day', joinedOn.as('joined_on'), begunAt.as('begun_at'), completedOn.as('completed_on'),
      sql<string | null>`(select edition from completions where ${ofLearner} and kind in ('induction', 'refresher') order by completed_on desc, id limit 1)`.as('completed_edition'), exemptFrom.as('exempt_from'),
      byPath(what.pack, role => (what.pack ? inductionOf(what.pack, role) : modules), ids => sql`coalesce((select sum(steps_done) from standings where ${ofLearner} and module_id in (${sql.join(ids)})), 0)`).as('steps_done'),
      sql<string | null>`(select code from certificates where ${ofLearner} and revoked_at is null order by issued_at desc, id limit 1)`.as('certificate'),
      sql<string | null>`(select refresh_by from certificates where ${ofLearner} and revoked_at is null order by issued_at desc, id limit 1)`.as('refresh_by'),
      sql<string | null>`(select case when count(*) = 2 then max(confirmed_on) else min(side) end from first_talks where person_id = people.id and board_id = memberships.board_id and agency_id = memberships.agency_id)`.as('talk'),
      finishedInStage(what.pack, 'six-months').as('six_done'), finishedInStage(what.pack, 'twelve-months').as('twelve_done'), taughtMinutes.as('taught_minutes'),
      ...modules.map((module, index) => finishedOn(module.id).as(`m${index}`))
    ])
    .orderBy('people.sort_key').orderBy('memberships.id')
}

/** A learner's status on a day, by the one definition that the query uses too. Bounds are kept per role, since a report asks for thousands. */
export function statusReader(day: string, pack?: Pack): (row: Pick<LearnerRow, 'job_role' | 'from_day' | 'begun_at' | 'completed_on' | 'exempt_from'>) => InductionStatus {
  const known = new Map<JobRole, StatusBounds>()
  return row => {
    const role = jobRoleOf(row.job_role)
    const bounds = known.get(role) ?? statusBounds(day, role, pack && earlierFor(pack, role))
    known.set(role, bounds)
    return statusOn({ startedOn: row.from_day, begunOn: row.begun_at?.slice(0, 10), completedOn: row.completed_on ?? undefined, exemptFrom: row.exempt_from ?? undefined }, role, day, undefined, bounds)
  }
}

/** How many learners stand where, for each agency or each role: statistics of courses, never of answers. */
export interface Tally {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly statuses: Readonly<Record<InductionStatus, number>>
}

export async function tally(db: Db, what: LearnersAsked, by: 'agency' | 'role'): Promise<Tally[]> {
  const days = keptDays(db, what)
  const rows = await db.with(cte => cte('kept').materialized(), () => days).selectFrom('kept')
    .$if(what.status !== undefined, query => query.where(inAsked(what.status ?? 'complete', what.day, what.pack)))
    .select([sql<string>`${sql.ref(by === 'agency' ? 'kept.agency_id' : 'kept.job_role')}`.as('key'), sql<string>`${sql.ref(by === 'agency' ? 'kept.agency' : 'kept.job_role')}`.as('label'), eb => eb.fn.countAll<number | string>().as('count')])
    .select(inductionStatuses.map((status, index) => sql<number | string>`sum(case when ${inStatus(status, what.day, what.pack)} then 1 else 0 end)`.as(`s${index}`)))
    .groupBy(by === 'agency' ? ['kept.agency_id', 'kept.agency', 'kept.name_key'] : ['kept.job_role'])
    .orderBy(by === 'agency' ? 'kept.name_key' : 'kept.job_role').execute()
  return rows.map(row => {
    const counts = row as unknown as Record<string, number | string>
    return { key: row.key, label: row.label, count: Number(row.count), statuses: Object.fromEntries(inductionStatuses.map((status, index) => [status, Number(counts[`s${index}`])])) as Record<InductionStatus, number> }
  })
}

/** How many of the learners have finished each module. */
export async function finished(db: Db, what: LearnersAsked, modules: readonly Module[]): Promise<number[]> {
  return Promise.all(modules.map(async module => {
    const done = sql<SqlBool>`${finishedOn(module.id)} is not null`
    const { count } = await asked(db, what).where(done).select(eb => eb.fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow()
    return Number(count)
  }))
}
