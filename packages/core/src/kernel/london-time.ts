import { addDays, dayFromNumber, dayNumber, englandAndWales, isDay, lastDayOf, weekday } from './calendar.ts'
import type { BeyondCalendar, Calendar } from './calendar.ts'
import type { Day } from './fact.ts'

/** A moment in UTC, written as `2026-11-21T09:30:00.000Z`. Seconds and thousandths may be left out when read. */
export type Instant = string

const minute = 60_000
const hour = 60 * minute
const dayLength = 24 * hour
const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{3}))?)?Z$/
const timeShape = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Thousandths of a second since 1 January 1970, or undefined where the text is not an instant. */
function read(text: string): number | undefined {
  const found = shape.exec(text)
  if (!found || !isDay(found[1] ?? '')) return undefined
  const hours = Number(found[2]), minutes = Number(found[3]), seconds = Number(found[4] ?? 0)
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined
  return dayNumber(found[1] ?? '') * dayLength + hours * hour + minutes * minute + seconds * 1000 + Number(found[5] ?? 0)
}

function mustBeInstant(text: Instant): number {
  const found = read(text)
  if (found === undefined) throw new RangeError(`Not an instant: ${JSON.stringify(text)}. Write it in UTC, for example 2026-11-21T09:30:00.000Z.`)
  return found
}

function write(moment: number): Instant {
  const number = Math.floor(moment / dayLength), rest = moment - number * dayLength
  const pad = (value: number, width: number): string => String(Math.floor(value)).padStart(width, '0')
  return `${dayFromNumber(number)}T${pad(rest / hour, 2)}:${pad((rest % hour) / minute, 2)}:${pad((rest % minute) / 1000, 2)}.${pad(rest % 1000, 3)}Z`
}

/** Whether a text is a moment in UTC. */
export function isInstant(text: string): boolean {
  return read(text) !== undefined
}

/** The last Sunday of March or October: the clocks change at 01:00 UTC (the rule since 1996). */
function changeOfClocks(year: number, month: '03' | '10'): number {
  const last: Day = `${String(year).padStart(4, '0')}-${month}-31`
  return (dayNumber(last) - (weekday(last) % 7)) * dayLength + hour
}

function offset(moment: number): number {
  const year = Number(dayFromNumber(Math.floor(moment / dayLength)).slice(0, 4))
  return moment >= changeOfClocks(year, '03') && moment < changeOfClocks(year, '10') ? hour : 0
}

/**
 * The day and the time of day that clocks in London show at this moment.
 * @example inLondon('2026-07-01T23:30:00Z').day // → '2026-07-02'
 */
export function inLondon(instant: Instant): { readonly day: Day; readonly time: string } {
  const moment = mustBeInstant(instant)
  const shown = write(moment + offset(moment))
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/**
 * The moment when London clocks show this day and time. In the hour that comes twice in October it is the first of the two, so that no
 * limit runs later than it should; in the hour that March leaves out it is an hour on.
 */
export function instantInLondon(day: Day, time: string): Instant {
  return write(momentInLondon(day, time))
}

function momentInLondon(day: Day, time: string): number {
  const found = timeShape.exec(time)
  if (!found) throw new RangeError(`Not a time of day: ${JSON.stringify(time)}. Write it as HH:MM, for example 09:30.`)
  const wall = dayNumber(day) * dayLength + Number(found[1]) * hour + Number(found[2]) * minute
  return offset(wall - hour) === hour ? wall - hour : wall
}

/**
 * The moment so many hours later, as a stopwatch counts: across a change of clocks the wall clock differs by an hour.
 * @example addHours('2026-11-20T16:00:00Z', 72) // → '2026-11-23T16:00:00.000Z'
 */
export function addHours(instant: Instant, hours: number): Instant {
  return write(mustBeInstant(instant) + Math.round(hours * hour))
}

/** Hours that passed between two moments, as a stopwatch counts. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (mustBeInstant(to) - mustBeInstant(from)) / hour
}

/** Office hours, Monday to Friday less bank holidays. Our default is 09:00 to 17:00; no source read gives hours. */
export interface OfficeHours {
  readonly opens?: string
  readonly closes?: string
  readonly calendar?: Calendar
}

/**
 * The moment so many working hours later: only time inside office hours counts. Time before opening or on a day off waits for the next opening.
 * Past the known bank holidays the answer is a value that says "not before".
 * @param instant in UTC, such as `2026-11-20T16:00:00Z`
 * @param hours from 0 on; parts of an hour count
 * @throws RangeError where the hours are fewer than 0, or the office closes before it opens
 * @example addWorkingHours('2026-11-20T16:00:00Z', 4) // → '2026-11-23T12:00:00.000Z'
 */
export function addWorkingHours(instant: Instant, hours: number, office: OfficeHours = {}): Instant | BeyondCalendar {
  const { opens = '09:00', closes = '17:00', calendar = englandAndWales } = office
  if (!(hours >= 0)) throw new RangeError(`Working hours are counted forwards; got ${hours}.`)
  if (momentInLondon('2026-01-05', closes) <= momentInLondon('2026-01-05', opens)) throw new RangeError(`Office hours must close after they open; got ${opens} to ${closes}.`)
  const start = mustBeInstant(instant)
  let day = inLondon(instant).day
  let left = Math.round(hours * hour)
  const known = day >= `${calendar.firstYear}-01-01`
  for (;;) {
    const worked = weekday(day) <= 5 && !calendar.holidays.has(dayNumber(day))
    if (worked) {
      const from = Math.max(start, momentInLondon(day, opens)), until = momentInLondon(day, closes)
      if (from <= until && left <= until - from) return known && day <= lastDayOf(calendar) ? write(from + left) : { code: 'beyond-calendar', notBefore: day }
      left -= Math.max(0, until - from)
    }
    day = addDays(day, 1)
  }
}
