import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, addWeeks, addWorkingDays, basisOf, calendarOf, dayFromNumber, dayNumber, daysBetween, isDay, isWorkingDay, lastDayOf, weekday, workingDaysBetween } from './calendar.ts'
import { bankHolidays } from './bank-holidays.ts'

const anyDay = fc.integer({ min: dayNumber('2006-01-01'), max: dayNumber('2028-12-31') }).map(dayFromNumber)
const farDay = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9000-12-31') }).map(dayFromNumber)

test('the table of bank holidays still has twelve months to run', () => {
  const today = new Date().toISOString().slice(0, 10)
  expect(addMonths(today, 12) <= lastDayOf(), `Bank holidays are known to ${lastDayOf()} only: add the next year to bank-holidays.ts from https://www.gov.uk/bank-holidays`).toBe(true)
})

test('one working day after Christmas Eve 2026 is the Tuesday, past the weekend and the substitute day', () => {
  expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-29')
})

test('three working days from the Thursday before Easter skip Good Friday and Easter Monday', () => {
  expect(addWorkingDays('2026-04-02', 3)).toBe('2026-04-09')
})

test('the day of the event may be counted as day one', () => {
  expect(addWorkingDays('2026-11-20', 15)).toBe('2026-12-11')
  expect(addWorkingDays('2026-11-20', 15, { firstDay: 1 })).toBe('2026-12-10')
})

test('from a Saturday the Monday is day one under either counting rule', () => {
  expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23')
  expect(addWorkingDays('2026-11-21', 1, { firstDay: 1 })).toBe('2026-11-23')
})

test('the day of mourning in September 2022 and the extra days of May 2023 were not worked', () => {
  expect(['2011-04-29', '2012-06-05', '2020-05-08', '2022-06-03', '2022-09-19', '2023-05-08'].map(day => isWorkingDay(day))).toEqual([false, false, false, false, false, false])
  expect(isWorkingDay('2020-05-04')).toBe(true)
})

test('past the known bank holidays the answer says "not before" and is no error', () => {
  expect(addWorkingDays('2028-12-28', 5)).toEqual({ code: 'beyond-calendar', notBefore: '2029-01-04' })
  expect(isWorkingDay('2029-01-01')).toBeUndefined()
  expect(isWorkingDay('2029-01-06')).toBe(false)
  expect(workingDaysBetween('2028-12-28', '2029-01-04')).toBeUndefined()
})

test('nought working days is the day itself, even past the table', () => {
  expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-21')
  expect(addWorkingDays('2040-01-01', 0)).toBe('2040-01-01')
})

test('a month after 31 January is the last day of February', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
  expect(addMonths('2026-11-21', -11)).toBe('2025-12-21')
})

test('what is not a day is refused with what to write', () => {
  expect(isDay('2026-02-29')).toBe(false)
  expect(isDay('21/11/2026')).toBe(false)
  expect(() => addDays('2026-02-30', 1)).toThrow('YYYY-MM-DD')
  expect(() => addWorkingDays('2026-11-20', 1.5)).toThrow('whole numbers')
  expect(() => addWorkingDays('2026-11-20', -1)).toThrow('forwards')
})

test('a calendar with a gap between its years is refused', () => {
  expect(() => calendarOf(bankHolidays.filter(({ year }) => year !== 2020))).toThrow('no gap')
})

test('each year says whether its bank holidays were published', () => {
  expect([basisOf('2010-06-01'), basisOf('2026-06-01'), basisOf('2028-06-01'), basisOf('2029-01-01')]).toEqual(['computed', 'published', 'computed', undefined])
})

/** Easter Sunday, by the Gregorian computus. */
function easter(year: number): string {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100, d = Math.floor(b / 4), e = b % 4
  const g = Math.floor((8 * b + 13) / 25), h = (19 * a + b - d - g + 15) % 30, i = Math.floor(c / 4), k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.floor((a + 11 * h + 22 * l) / 451), n = h + l - 7 * m + 114
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`
}

function standing(year: number): string[] {
  const next = (day: string, taken: readonly string[]): string => (weekday(day) > 5 || taken.includes(day) ? next(addDays(day, 1), taken) : day)
  const mondayFrom = (day: string): string => addDays(day, (8 - weekday(day)) % 7)
  const christmas = `${year}-12-25`, boxing = `${year}-12-26`
  const first = [christmas, boxing].filter(day => weekday(day) <= 5)
  const substitutes = [christmas, boxing].filter(day => weekday(day) > 5).reduce<string[]>((taken, day) => [...taken, next(day, taken)], first)
  return [next(`${year}-01-01`, []), addDays(easter(year), -2), addDays(easter(year), 1), mondayFrom(`${year}-05-01`), mondayFrom(`${year}-05-25`), mondayFrom(`${year}-08-25`), ...substitutes].toSorted()
}

test('every year follows the standing rules, but for the one-off days that were proclaimed', () => {
  const differing: Record<number, { extra: string[]; missing: string[] }> = {}
  for (const { year, days } of bankHolidays) {
    const listed = days.split(' ').map(rest => `${year}-${rest}`)
    const extra = listed.filter(day => !standing(year).includes(day)), missing = standing(year).filter(day => !listed.includes(day))
    if (extra.length + missing.length > 0) differing[year] = { extra, missing }
  }
  expect(differing).toEqual({
    2011: { extra: ['2011-04-29'], missing: [] },
    2012: { extra: ['2012-06-04', '2012-06-05'], missing: ['2012-05-28'] },
    2020: { extra: ['2020-05-08'], missing: ['2020-05-04'] },
    2022: { extra: ['2022-06-02', '2022-06-03', '2022-09-19'], missing: ['2022-05-30'] },
    2023: { extra: ['2023-05-08'], missing: [] }
  })
})

test('days agree with the calendar of the machine, and count back to where they began', () => {
  fc.assert(fc.property(farDay, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
    expect(isDay(day)).toBe(true)
    expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
    expect(weekday(day) % 7).toBe(new Date(`${day}T00:00:00Z`).getUTCDay())
    expect(daysBetween(day, addDays(day, days))).toBe(days)
    expect(addWeeks(day, 2)).toBe(addDays(day, 14))
  }))
})

test('months added one after another never run past the months added together', () => {
  fc.assert(fc.property(farDay, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (day, first, second) => {
    const together = addMonths(day, first + second), stepwise = addMonths(addMonths(day, first), second)
    expect(stepwise <= together).toBe(true)
    expect(stepwise.slice(0, 7)).toBe(together.slice(0, 7))
  }))
})

test('a working-day limit always ends on a working day, with exactly that many working days passed', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
    const due = addWorkingDays(day, count)
    if (typeof due === 'string') {
      expect(isWorkingDay(due)).toBe(true)
      expect(workingDaysBetween(day, due)).toBe(count)
    } else expect(due.notBefore > '2028-12-31').toBe(true)
  }))
})

test('counting the day of the event as day one is never later, and a longer limit never earlier', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
    const earliest = (answer: ReturnType<typeof addWorkingDays>): string => (typeof answer === 'string' ? answer : answer.notBefore)
    expect(earliest(addWorkingDays(day, count, { firstDay: 1 })) <= earliest(addWorkingDays(day, count))).toBe(true)
    expect(earliest(addWorkingDays(day, count)) < earliest(addWorkingDays(day, count + 1))).toBe(true)
  }))
})

test('"not before" is kept when the next years become known', () => {
  const short = calendarOf(bankHolidays.filter(({ year }) => year <= 2024))
  fc.assert(fc.property(fc.integer({ min: dayNumber('2024-06-01'), max: dayNumber('2025-12-31') }).map(dayFromNumber), fc.integer({ min: 1, max: 200 }), (day, count) => {
    const known = addWorkingDays(day, count), guessed = addWorkingDays(day, count, { calendar: short })
    if (typeof known === 'string') expect(typeof guessed === 'string' ? guessed === known : guessed.notBefore <= known).toBe(true)
  }))
})
