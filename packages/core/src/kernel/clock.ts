import { copyOf } from './citation.ts'
import { addDays, addMonths, addWeeks, addWorkingDays, basisOf, daysBetween, isDay, englandAndWales } from './calendar.ts'
import type { BeyondCalendar, Calendar } from './calendar.ts'
import type { Clock } from './decision.ts'
import type { Day } from './fact.ts'
import { addHours, addWorkingHours, inLondon, instantInLondon, isInstant } from './london-time.ts'
import type { Instant } from './london-time.ts'
import type { ClockRule, Parameter } from './rule.ts'

/** When things happened: the day of each event, or the moment in UTC where the time of day is known. */
export type EventDays = Readonly<Record<string, Day | Instant>>

/** The value of a parameter under the law of a day, or undefined where no value is known for that day. */
export function parameterOn(parameter: Parameter, day: Day): Parameter['values'][number] | undefined {
  return parameter.values.find(value => value.from <= day && (value.to === undefined || day <= value.to))
}

/**
 * One clock. It follows the law in force on the day its starting event happened, and the law of `asOf` while that has not happened.
 * Limits are maxima: `due` is the last day (or moment) allowed. Where there is no date, `notComputed` says why; that never sinks a decision.
 * `undefined` where the law of that day knows no such limit.
 * @example const rule = thresholds.clocks.find(({ id }) => id === 'lado-told')!, parameter = thresholds.parameters.find(({ id }) => id === rule.parameter)!
 * computeClock(rule, parameter, { 'allegation.known': '2026-12-24' }, '2026-12-24')?.due // → '2026-12-29'
 */
export function computeClock(rule: ClockRule, parameter: Parameter, days: EventDays, asOf: Day, calendar: Calendar = englandAndWales): Clock | undefined {
  const started = days[rule.startsAt]
  const startDay = started === undefined ? undefined : londonDay(started, rule.startsAt)
  const value = parameterOn(parameter, startDay ?? asOf)
  if (!value) return undefined
  const clock = { id: rule.id, limit: value.value, unit: rule.unit, startsAt: rule.startsAt, firstDay: rule.firstDay, citations: copyOf(value.citations), grade: value.grade, ...(value.carriedFrom !== undefined && { carriedFrom: value.carriedFrom }) }
  if (started === undefined || startDay === undefined) return { ...clock, notComputed: { code: 'event-has-not-happened' } }
  const due = dueAt(rule, value.value, started, startDay, calendar)
  if (typeof due !== 'string') return { ...clock, notComputed: due }
  const basis = restsOn(rule, startDay, isDay(due) ? due : inLondon(due).day, calendar)
  return basis === undefined ? { ...clock, due } : { ...clock, due, bankHolidays: basis }
}

function londonDay(started: Day | Instant, event: string): Day {
  if (isDay(started)) return started
  if (isInstant(started)) return inLondon(started).day
  throw new RangeError(`The event ${event} is not a day: ${JSON.stringify(started)}.`)
}

function dueAt(rule: ClockRule, limit: number, started: Day | Instant, startDay: Day, calendar: Calendar): Day | Instant | NonNullable<Clock['notComputed']> {
  const dayBefore = (day: Day): Day => (rule.firstDay === 1 && limit > 0 ? addDays(day, -1) : day)
  switch (rule.unit) {
    case 'days': return dayBefore(addDays(startDay, limit))
    case 'weeks': return dayBefore(addWeeks(startDay, limit))
    case 'months': return dayBefore(addMonths(startDay, limit))
    case 'working-days': return addWorkingDays(startDay, limit, { firstDay: rule.firstDay, calendar })
    case 'hours': return isInstant(started) ? addHours(started, limit) : { code: 'needs-time-of-day', notBefore: inLondon(addHours(instantInLondon(startDay, '00:00'), limit)).day }
    case 'working-hours': return isInstant(started) ? addWorkingHours(started, limit, { calendar }) : { code: 'needs-time-of-day', notBefore: firstPossibleDay(addWorkingHours(instantInLondon(startDay, '00:00'), limit, { calendar })) }
  }
}

const firstPossibleDay = (due: Instant | BeyondCalendar): Day => (typeof due === 'string' ? inLondon(due).day : due.notBefore)

/** Whether a count of working days crossed a year whose bank holidays were only worked out. */
function restsOn(rule: ClockRule, from: Day, to: Day, calendar: Calendar): 'computed' | undefined {
  if (rule.unit !== 'working-days' && rule.unit !== 'working-hours') return undefined
  for (let day = from; daysBetween(day, to) >= 0; day = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}-01-01`) if (basisOf(day, calendar) === 'computed') return 'computed'
  return undefined
}
