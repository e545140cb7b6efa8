import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber } from './calendar.ts'
import { addHours, addWorkingHours, hoursBetween, inLondon, instantInLondon, isInstant } from './london-time.ts'

const moment = fc.integer({ min: Date.parse('1996-01-01T00:00:00Z') / 60_000, max: Date.parse('2090-01-01T00:00:00Z') / 60_000 }).map(minutes => new Date(minutes * 60_000).toISOString())
const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const shown = (instant: string): string => {
  const part = Object.fromEntries(london.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`
}

test('a referral phoned at half past nine in July was made at half past eight UTC', () => {
  expect(instantInLondon('2026-07-01', '09:30')).toBe('2026-07-01T08:30:00.000Z')
  expect(instantInLondon('2026-12-01', '09:30')).toBe('2026-12-01T09:30:00.000Z')
})

test('forty-eight hours across the October change end an hour earlier on the wall clock', () => {
  const due = addHours(instantInLondon('2026-10-24', '15:00'), 48)
  expect(inLondon(due)).toEqual({ day: '2026-10-26', time: '14:00' })
  expect(hoursBetween(instantInLondon('2026-10-24', '15:00'), due)).toBe(48)
})

test('just after midnight in a London summer it is still yesterday in UTC, and the London day is used', () => {
  expect(inLondon('2026-06-30T23:30:00Z')).toEqual({ day: '2026-07-01', time: '00:30' })
})

test('the hour that comes twice is taken the first time, and the hour that is left out an hour on', () => {
  expect(instantInLondon('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(inLondon(instantInLondon('2026-03-29', '01:30'))).toEqual({ day: '2026-03-29', time: '02:30' })
})

test('eight working hours from Friday afternoon end on Monday afternoon', () => {
  expect(inLondon(addWorkingHours(instantInLondon('2026-11-20', '15:00'), 8) as string)).toEqual({ day: '2026-11-23', time: '15:00' })
})

test('working hours that begin at night wait for the office to open', () => {
  expect(inLondon(addWorkingHours(instantInLondon('2026-11-20', '23:00'), 1) as string)).toEqual({ day: '2026-11-23', time: '10:00' })
})

test('working hours past the known bank holidays say "not before"', () => {
  expect(addWorkingHours('2028-12-29T15:00:00Z', 4)).toEqual({ code: 'beyond-calendar', notBefore: '2029-01-01' })
})

test('what is not a moment is refused with what to write', () => {
  expect(isInstant('2026-11-21T25:00Z')).toBe(false)
  expect(isInstant('2026-11-21T09:00+01:00')).toBe(false)
  expect(() => addHours('2026-11-21', 1)).toThrow('UTC')
  expect(() => instantInLondon('2026-11-21', '9:00')).toThrow('HH:MM')
  expect(() => addWorkingHours('2026-11-21T09:00Z', 1, { opens: '17:00', closes: '09:00' })).toThrow('close after they open')
})

test('London time agrees with the time-zone database of the machine', () => {
  fc.assert(fc.property(moment, instant => {
    const { day, time } = inLondon(instant)
    expect(`${day} ${time}`).toBe(shown(instant))
  }), { numRuns: 1000 })
})

test('every London day and time leads to a moment that shows it, but for the hour left out in March', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(pair => pair.map(part => String(part).padStart(2, '0')).join(':'))
  fc.assert(fc.property(fc.integer({ min: dayNumber('1996-01-01'), max: dayNumber('2080-12-31') }).map(dayFromNumber), time, (day, clock) => {
    const back = inLondon(instantInLondon(day, clock))
    expect(back.day).toBe(day)
    if (!clock.startsWith('01:')) expect(back.time).toBe(clock)
  }), { numRuns: 1000 })
})

test('hours added are the hours that passed', () => {
  fc.assert(fc.property(moment, fc.integer({ min: 0, max: 10_000 }), (instant, hours) => { expect(hoursBetween(instant, addHours(instant, hours))).toBe(hours) }))
})
