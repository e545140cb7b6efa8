import type { CountId, Period } from '@safeguarding-kit/core/dataset'
import type { Pack } from '@safeguarding-kit/content'
import { sql } from 'kysely'
import { keepFigures, keepReach, type Reach } from '../database/dataset.ts'
import type { Db } from '../database/index.ts'
import { lastDayFor } from '../learning/paths.ts'
import { addMonths } from '../time.ts'

/** No rule gives anybody longer than this for an induction, so whoever joined earlier is not due in a period. */
const longestMonths = 13

const ofLearner = sql`learner_key = people.learner_key and board_id = memberships.board_id`

/** How far the induction reached at each agency in a period. Somebody at two agencies counts at each; somebody who is exempt counts at none. */
async function countReach(db: Db, pack: Pack, board: string, { from, to }: Period): Promise<Reach[]> {
  const people = await db.selectFrom('memberships').innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['agency_id', 'job_role', 'from_day', 'to_day', sql<string | null>`(select min(completed_on) from completions where ${ofLearner} and kind in ('induction', 'refresher'))`.as('completed'),
      sql<string | null>`(select min(completed_on) from completions where ${ofLearner} and kind = 'exemption')`.as('exempt_from'), sql<string | null>`(select max(completed_on) from completions where ${ofLearner} and kind = 'exemption-ended')`.as('exempt_to')])
    .where('memberships.board_id', '=', board).where('memberships.role', '=', 'learner').where('from_day', '<=', to).where((e) => e.or([e('to_day', 'is', null), e('to_day', '>', from)])).execute()
  const agencies = new Map<string, Reach>()
  for (const { agency_id, job_role, from_day, to_day, completed, exempt_from, exempt_to } of people) {
    const there = (day: string): boolean => agency_id !== null && from_day <= day && (to_day === null || to_day > day) && !(exempt_from !== null && exempt_from <= day && (exempt_to === null || exempt_to > day))
    const done = (by: string): boolean => completed !== null && completed <= by
    const due = from_day > addMonths(from, -longestMonths) ? lastDayFor(pack, 'induction', job_role, from_day) : ''
    const isDue = from <= due && due <= to && there(due), now = there(to)
    if (agency_id === null || !(isDue || now)) continue
    const before = agencies.get(agency_id) ?? { agency_id, workers: 0, trained: 0, due: 0, in_time: 0 }
    agencies.set(agency_id, { agency_id, workers: before.workers + Number(now), trained: before.trained + Number(now && done(to)), due: before.due + Number(isDue), in_time: before.in_time + Number(isDue && done(due)) })
  }
  return [...agencies.values()]
}

/** The board's actions that were due in a period, and which of them were done by then. What was dropped is not counted. */
async function countActions(db: Db, board: string, { from, to }: Period) {
  const due = await db.selectFrom('board_actions').select(['due_on', 'closed_on', 'state']).where('board_id', '=', board).where('state', '!=', 'dropped').where('due_on', '>=', from).where('due_on', '<=', to).execute()
  return { due: due.length, done: due.filter(({ state, closed_on, due_on }) => state === 'done' && closed_on !== null && due_on !== null && closed_on <= due_on).length }
}

/**
 * Fills in what the app itself counts, as it stands now: nobody types it. Where the app knew of nobody in that time, nothing is filled in: that is not nought.
 * Give a transaction.
 */
export async function fillIn(db: Db, pack: Pack, board: string, period: Period): Promise<void> {
  const reach = await countReach(db, pack, board, period), actions = await countActions(db, board, period)
  const sum = (of: (one: Reach) => number): number => reach.reduce((total, one) => total + of(one), 0)
  const known = <T>(is: boolean, value: T): T | null => (is ? value : null), anybody = sum(({ workers }) => workers) > 0, anyDue = sum(({ due }) => due) > 0
  const there = reach.filter(({ workers }) => workers > 0)
  const numbers = new Map<CountId, number | null>([
    ['workers', known(anybody, sum(({ workers }) => workers))], ['workers-trained', known(anybody, sum(({ trained }) => trained))], ['inductions-due', known(anybody || anyDue, sum(({ due }) => due))], ['inductions-in-time', known(anybody || anyDue, sum(({ in_time }) => in_time))],
    ['agencies', known(anybody, there.length)], ['agencies-reached', known(anybody, there.filter(({ trained }) => trained > 0).length)], ['actions-due', known(actions.due > 0, actions.due)], ['actions-done-in-time', known(actions.due > 0, actions.done)]
  ])
  await keepFigures(db, board, period.id, { numbers })
  await keepReach(db, board, period.id, reach)
}
