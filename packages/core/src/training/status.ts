import { addDays, addMonths, dayFromNumber, dayNumber } from '../kernel/calendar.ts'
import type { Citation, Grade } from '../kernel/citation.ts'
import type { Day } from '../kernel/fact.ts'
import { rolePaths, stagesOf } from './role-paths.ts'
import type { DatedPeriod, JobRole, LocalPath, PathStage } from './role-paths.ts'

/** What a person's induction looks like on a day. It depends on the day, so it is never stored. */
export type InductionStatus = 'not-started' | 'in-progress' | 'overdue' | 'complete' | 'refresher-due' | 'refresher-overdue' | 'exempt'

/** How far a person is with the induction on a day. Worked out from what was completed and the day, never stored. */
export const inductionStatuses: readonly InductionStatus[] = ['not-started', 'in-progress', 'overdue', 'complete', 'refresher-due', 'refresher-overdue', 'exempt']

/** The days that a status rests on. All but the first are there only once they have happened. */
export interface TrainingDays {
  /** The first day in the role. */
  readonly startedOn: Day
  /** The first day on which anything was learnt. */
  readonly begunOn?: Day | undefined
  /** The latest completion of the induction or of its refresher. */
  readonly completedOn?: Day | undefined
  readonly exemptFrom?: Day | undefined
  /** The last day of an exemption; without one it has no end. */
  readonly exemptTo?: Day | undefined
}

/** A last day allowed, and on whose word. `local` where the board's own earlier date decided. */
export interface DueDate {
  readonly on: Day
  readonly citations: readonly Citation[]
  readonly grade: Grade
  readonly local?: true
}

/** How long before its last day a refresher is announced. Our own choice; no source read gives one. */
export const refresherNoticeDays = 60

const after = (day: Day, { count, unit }: Pick<DatedPeriod, 'count' | 'unit'>): Day => (unit === 'days' ? addDays(day, count) : addMonths(day, count))
const later = (one: Day, other: Day): Day => (one > other ? one : other)

/**
 * The last day allowed. The rule of the day it counts from, brought forward by any stricter rule that came later, but never to a day before
 * that rule took effect: nobody becomes late for a rule that did not exist yet.
 */
function lastDay(from: Day, periods: readonly DatedPeriod[], local?: { readonly from: Day; readonly count: number | undefined; readonly unit: DatedPeriod['unit'] }): DueDate {
  const first = periods.findLast(period => period.from <= from) ?? periods[0]
  if (!first) throw new RangeError('A role path needs at least one period.')
  let due: DueDate = { on: after(from, first), citations: first.citations, grade: first.grade }
  for (const period of periods.slice(periods.indexOf(first) + 1)) {
    const on = later(after(from, period), period.from)
    if (on < due.on) due = { on, citations: period.citations, grade: period.grade }
  }
  if (local?.count === undefined) return due
  const on = later(after(from, { count: local.count, unit: local.unit }), local.from)
  return on < due.on ? { ...due, on, local: true } : due
}

/**
 * The last day for the induction of someone who began in a role on this day. A board's own path may bring it forward, never put it back.
 * @example dueOn('early-years', '2026-11-02').on // → '2026-11-09'
 */
export function dueOn(role: JobRole, startedOn: Day, local?: LocalPath): DueDate {
  return lastDay(startedOn, rolePaths[role].due, local && { from: local.from, count: local.dueDays, unit: 'days' })
}

/**
 * The last day for a stage of the first year of someone who began in a role on this day. A board's own path may bring it forward, never put it back.
 * @example stageDueOn('six-months', 'housing', '2026-11-23').on // → '2027-05-23'
 */
export function stageDueOn(stage: PathStage['id'], role: JobRole, startedOn: Day, local?: LocalPath): DueDate {
  if (stage === 'induction') return dueOn(role, startedOn, local)
  const period = stagesOf(role).find(({ id }) => id === stage)?.period
  if (!period) throw new RangeError(`No such stage: ${JSON.stringify(stage)}.`)
  const months = stage === 'six-months' ? local?.sixMonths : stage === 'twelve-months' ? local?.twelveMonths : undefined
  return lastDay(startedOn, [period], local && { from: local.from, count: months, unit: 'months' })
}

/**
 * The last day by which someone who completed on this day refreshes it.
 * @example refreshBy('early-years', '2026-11-21').on // → '2028-11-21'
 */
export function refreshBy(role: JobRole, completedOn: Day, local?: LocalPath): DueDate {
  return lastDay(completedOn, rolePaths[role].refresher, local && { from: local.from, count: local.refresherMonths, unit: 'months' })
}

/** Days to compare with, so that a query needs no arithmetic on dates. */
export interface StatusBounds {
  readonly day: Day
  /** Not complete and began before this day: overdue. */
  readonly overdueIfStartedBefore: Day
  /** Completed before this day: the refresher is overdue. */
  readonly refresherOverdueIfCompletedBefore: Day
  /** Completed before this day, and not overdue: the refresher is due. */
  readonly refresherDueIfCompletedBefore: Day
}

/** The first day whose last day allowed is not before the target. `lastDayFor` must never fall as days go on, and never be earlier than its day. */
function firstDayReaching(target: Day, lastDayFor: (day: Day) => Day): Day {
  let low = dayNumber('1900-01-01'), high = Math.max(dayNumber(target), low)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (lastDayFor(dayFromNumber(middle)) >= target) high = middle
    else low = middle + 1
  }
  return dayFromNumber(low)
}

/**
 * The days that part the statuses of one role on one day: worked out once, they sort any number of people, in a query too, without asking for each when training falls due.
 * @param day the day that is asked about, `YYYY-MM-DD`
 * @param local a board's own path for the role, which may be stricter; the national one where left out
 * @throws RangeError where the path of a role has no period at all
 * @example statusBounds('2026-11-21', 'early-years').overdueIfStartedBefore // whoever began before this day and is not complete is overdue
 */
export function statusBounds(day: Day, role: JobRole, local?: LocalPath): StatusBounds {
  return {
    day,
    overdueIfStartedBefore: firstDayReaching(day, started => dueOn(role, started, local).on),
    refresherOverdueIfCompletedBefore: firstDayReaching(day, completed => refreshBy(role, completed, local).on),
    refresherDueIfCompletedBefore: firstDayReaching(addDays(day, refresherNoticeDays + 1), completed => refreshBy(role, completed, local).on)
  }
}

/** One comparison of a stored day with a given one. A day that is not there answers only to `missing`, as NULL does in a query. */
export type DayComparison =
  | { readonly field: keyof TrainingDays; readonly is: 'before' | 'on-or-before' | 'on-or-after' | 'after'; readonly day: Day }
  | { readonly field: keyof TrainingDays; readonly is: 'missing' }

/** Every one of these must hold; each holds when any of its comparisons does. */
export type StatusCondition = readonly (readonly DayComparison[])[]

/**
 * When a status holds, as comparisons that a query can write down. The seven never overlap and leave no gap.
 * @example query.where(eb => eb.and(statusCondition('overdue', bounds).map(any => eb.or(any.map(toSql)))))
 */
export function statusCondition(status: InductionStatus, bounds: StatusBounds): StatusCondition {
  const { day } = bounds
  const notExempt: DayComparison[] = [{ field: 'exemptFrom', is: 'missing' }, { field: 'exemptFrom', is: 'after', day }, { field: 'exemptTo', is: 'before', day }]
  const notComplete: DayComparison[] = [{ field: 'completedOn', is: 'missing' }, { field: 'completedOn', is: 'after', day }]
  const inTime: DayComparison[] = [{ field: 'startedOn', is: 'on-or-after', day: bounds.overdueIfStartedBefore }]
  const complete: DayComparison[] = [{ field: 'completedOn', is: 'on-or-before', day }]
  const completedBefore = (limit: Day): DayComparison[] => [{ field: 'completedOn', is: 'before', day: limit }]
  const completedSince = (limit: Day): DayComparison[] => [{ field: 'completedOn', is: 'on-or-after', day: limit }]
  switch (status) {
    case 'exempt': return [[{ field: 'exemptFrom', is: 'on-or-before', day }], [{ field: 'exemptTo', is: 'missing' }, { field: 'exemptTo', is: 'on-or-after', day }]]
    case 'refresher-overdue': return [notExempt, complete, completedBefore(bounds.refresherOverdueIfCompletedBefore)]
    case 'refresher-due': return [notExempt, complete, completedSince(bounds.refresherOverdueIfCompletedBefore), completedBefore(bounds.refresherDueIfCompletedBefore)]
    case 'complete': return [notExempt, complete, completedSince(bounds.refresherDueIfCompletedBefore)]
    case 'overdue': return [notExempt, notComplete, [{ field: 'startedOn', is: 'before', day: bounds.overdueIfStartedBefore }]]
    case 'in-progress': return [notExempt, notComplete, inTime, [{ field: 'begunOn', is: 'on-or-before', day }]]
    case 'not-started': return [notExempt, notComplete, inTime, [{ field: 'begunOn', is: 'missing' }, { field: 'begunOn', is: 'after', day }]]
  }
}

function holds(comparison: DayComparison, days: TrainingDays): boolean {
  const found = days[comparison.field]
  if (comparison.is === 'missing') return found === undefined
  if (found === undefined) return false
  switch (comparison.is) {
    case 'before': return found < comparison.day
    case 'on-or-before': return found <= comparison.day
    case 'on-or-after': return found >= comparison.day
    case 'after': return found > comparison.day
  }
}

/**
 * The status of one person on one day, by the same conditions that a query uses. Bounds may be given where many people share role and day.
 * @throws RangeError where the path of a role has no period at all
 * @example statusOn({ startedOn: '2026-11-20' }, 'early-years', '2026-11-21') // → 'not-started'
 */
export function statusOn(days: TrainingDays, role: JobRole, day: Day, local?: LocalPath, bounds: StatusBounds = statusBounds(day, role, local)): InductionStatus {
  const status = inductionStatuses.find(one => statusCondition(one, bounds).every(any => any.some(comparison => holds(comparison, days))))
  if (!status) throw new Error(`No status holds for ${JSON.stringify(days)} on ${day}.`)
  return status
}
