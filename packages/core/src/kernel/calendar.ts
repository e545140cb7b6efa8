import { bankHolidays } from './bank-holidays.ts'
import type { BankHolidayYear } from './bank-holidays.ts'
import type { Day } from './fact.ts'

/**
 * Days as `YYYY-MM-DD` text in Europe/London, counted with whole numbers: the clock and time zone of the machine play no part.
 * A text that is not a day is a bug of the caller and is thrown; check what people typed with `isDay` first.
 */

/** Which days are worked: Monday to Friday, less the bank holidays of the years that are known. */
export interface Calendar {
  readonly firstYear: number
  readonly lastYear: number
  readonly basis: ReadonlyMap<number, BankHolidayYear['basis']>
  readonly holidays: ReadonlySet<number>
}

/** The count runs past the known bank holidays: the true day is `notBefore` or later; check the bank holidays by hand. */
export interface BeyondCalendar {
  readonly code: 'beyond-calendar'
  readonly notBefore: Day
}

/** How working days are counted: by which calendar, and what else is set for it. England and Wales where left out. */
export interface CountingOptions {
  /** Whether the day of the event is day 0 (the default: counting begins the day after) or already day 1. */
  readonly firstDay?: 0 | 1
  /** Another table of bank holidays, for example one with a newer year. */
  readonly calendar?: Calendar
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const two = (number: number): string => String(number).padStart(2, '0')
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

function parts(day: Day): { year: number; month: number; date: number } | undefined {
  const found = shape.exec(day)
  if (!found) return undefined
  const year = Number(found[1]), month = Number(found[2]), date = Number(found[3])
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month) ? { year, month, date } : undefined
}

function mustBeDay(day: Day): { year: number; month: number; date: number } {
  const found = parts(day)
  if (!found) throw new RangeError(`Not a day: ${JSON.stringify(day)}. Write it as YYYY-MM-DD, for example 2026-11-21.`)
  return found
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return parts(text) !== undefined
}

/** Days since 1 January 1970: the number that the arithmetic below runs on. */
export function dayNumber(day: Day): number {
  const { year, month, date } = mustBeDay(day)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The day with this number. */
export function dayFromNumber(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: Day): number {
  return weekdayOf(dayNumber(day))
}

const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** The day so many calendar days later (or earlier, with a number below nought). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + mustBeWhole(days))
}

/** The same weekday so many weeks later. */
export function addWeeks(day: Day, weeks: number): Day {
  return addDays(day, 7 * mustBeWhole(weeks))
}

/** The same date so many months later; the last day of the month where that date does not exist (31 January and a month: 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = mustBeDay(day)
  const count = year * 12 + (month - 1) + mustBeWhole(months)
  const newYear = Math.floor(count / 12), newMonth = count - newYear * 12 + 1
  return `${String(newYear).padStart(4, '0')}-${two(newMonth)}-${two(Math.min(date, daysInMonth(newYear, newMonth)))}`
}

/** Calendar days from one day to another; below nought when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * Makes a calendar of a table of bank holidays whose years follow one another without a gap.
 * @throws RangeError where there is no year in it, or one is missing between the first and the last
 * @example isWorkingDay('2030-01-02', calendarOf([{ year: 2030, basis: 'computed', days: '01-01 01-02' }])) // → false
 */
export function calendarOf(years: readonly BankHolidayYear[]): Calendar {
  const first = years[0], last = years[years.length - 1]
  if (!first || !last || last.year - first.year !== years.length - 1) throw new RangeError('A calendar needs a year of bank holidays, and no gap between years.')
  const holidays = new Set(years.flatMap(({ year, days }) => days.split(' ').map(monthAndDate => dayNumber(`${year}-${monthAndDate}`))))
  return { firstYear: first.year, lastYear: last.year, basis: new Map(years.map(({ year, basis }) => [year, basis])), holidays }
}

/** England and Wales. */
export const englandAndWales: Calendar = /* @__PURE__ */ calendarOf(bankHolidays)

/** The last day for which bank holidays are known. */
export function lastDayOf(calendar: Calendar = englandAndWales): Day {
  return `${calendar.lastYear}-12-31`
}

/** Whether the bank holidays of this day's year were published or worked out, or (undefined) are not in the table. */
export function basisOf(day: Day, calendar: Calendar = englandAndWales): BankHolidayYear['basis'] | undefined {
  return calendar.basis.get(mustBeDay(day).year)
}

/** Monday to Friday and not a bank holiday. `undefined` for a weekday past the table: it may be a bank holiday, nobody has said. */
export function isWorkingDay(day: Day, calendar: Calendar = englandAndWales): boolean | undefined {
  const number = dayNumber(day)
  if (weekdayOf(number) > 5) return false
  return basisOf(day, calendar) === undefined ? undefined : !calendar.holidays.has(number)
}

/**
 * The day so many working days after an event. Counting from a day off, the first working day after it is day 1 under either rule.
 * Nought working days is the day itself. Past the known bank holidays the answer is a value that says "not before".
 * @param workingDays whole, from 0 on
 * @throws RangeError where the day is not one, or the working days are fewer than 0 or not whole; check what people typed with `isDay` first
 * @example addWorkingDays('2026-12-24', 1) // → '2026-12-29'
 */
export function addWorkingDays(day: Day, workingDays: number, options: CountingOptions = {}): Day | BeyondCalendar {
  const { firstDay = 0, calendar = englandAndWales } = options
  if (mustBeWhole(workingDays) < 0) throw new RangeError(`Working days are counted forwards; got ${workingDays}.`)
  const knownFrom = dayNumber(`${calendar.firstYear}-01-01`), knownTo = dayNumber(lastDayOf(calendar))
  const worked = (number: number): boolean => weekdayOf(number) <= 5 && !calendar.holidays.has(number)
  const start = dayNumber(day)
  let number = start
  let left = workingDays - (firstDay === 1 && workingDays > 0 && worked(start) ? 1 : 0)
  while (left > 0) if (worked(++number)) left -= 1
  const counted = workingDays > 0
  return counted && (start < knownFrom || number > knownTo) ? { code: 'beyond-calendar', notBefore: dayFromNumber(number) } : dayFromNumber(number)
}

/**
 * How many working days lie after the first day, up to and with the second; the inverse of `addWorkingDays`. `undefined` past the table.
 * @example workingDaysBetween('2026-12-24', '2026-12-29') // → 1
 */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar = englandAndWales): number | undefined {
  const first = dayNumber(from), last = dayNumber(to)
  if (basisOf(from, calendar) === undefined || basisOf(to, calendar) === undefined) return undefined
  let worked = 0
  for (let number = Math.min(first, last) + 1; number <= Math.max(first, last); number++) if (weekdayOf(number) <= 5 && !calendar.holidays.has(number)) worked += 1
  return last < first ? -worked : worked
}

function mustBeWhole(number: number): number {
  if (!Number.isSafeInteger(number)) throw new RangeError(`Days are counted in whole numbers; got ${number}.`)
  return number
}
