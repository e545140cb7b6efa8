import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayFromNumber, dayNumber } from '../kernel/calendar.ts'
import type { Day } from '../kernel/fact.ts'
import { trainingSources } from '../sources/training.ts'
import { jobRoles, rolePaths, stagesOf } from './role-paths.ts'
import { dueOn, inductionStatuses, refreshBy, refresherNoticeDays, stageDueOn, statusBounds, statusCondition, statusOn } from './status.ts'
import type { InductionStatus, TrainingDays } from './status.ts'

test('a nursery assistant who starts on a Monday has until the next Monday', () => {
  expect(dueOn('early-years', '2026-11-23')).toMatchObject({ on: '2026-11-30', grade: 'seen' })
  expect(statusOn({ startedOn: '2026-11-23' }, 'early-years', '2026-11-30')).toBe('not-started')
  expect(statusOn({ startedOn: '2026-11-23', begunOn: '2026-11-24' }, 'early-years', '2026-11-30')).toBe('in-progress')
  expect(statusOn({ startedOn: '2026-11-23', begunOn: '2026-11-24' }, 'early-years', '2026-12-01')).toBe('overdue')
})

test('early years training is renewed every two years from 1 September 2025', () => {
  expect(refreshBy('early-years', '2025-09-01')).toMatchObject({ on: '2027-09-01', citations: [{ source: 'eyfs-2025' }] })
  expect(refreshBy('early-years', '2025-08-31')).toMatchObject({ on: '2027-08-31', citations: [{ source: 'eyfs-2025' }] })
})

test('nobody in early years was late for the two-year rule before it existed', () => {
  expect(refreshBy('early-years', '2023-01-10').on).toBe('2025-09-01')
  expect(refreshBy('early-years', '2022-07-10')).toMatchObject({ on: '2025-07-10', citations: [{ source: 'eyfs-before-2025' }] })
})

test('schools update every year, health staff within six weeks and then every three years', () => {
  expect(refreshBy('school-staff', '2026-09-01').on).toBe('2027-09-01')
  expect(dueOn('health-level-1', '2026-11-02').on).toBe('2026-12-14')
  expect(refreshBy('health-level-1', '2026-11-02')).toMatchObject({ on: '2029-11-02', grade: 'inferred' })
})

test('a refresher is announced sixty days before, and overdue the day after its last day', () => {
  const done: TrainingDays = { startedOn: '2025-09-01', completedOn: '2025-09-08' }
  expect(statusOn(done, 'school-staff', '2026-07-09')).toBe('complete')
  expect(statusOn(done, 'school-staff', '2026-07-10')).toBe('refresher-due')
  expect(statusOn(done, 'school-staff', '2026-09-08')).toBe('refresher-due')
  expect(statusOn(done, 'school-staff', '2026-09-09')).toBe('refresher-overdue')
})

test('a board may bring its dates forward and never put them back', () => {
  expect(dueOn('volunteer', '2026-11-23', { from: '2026-01-01', dueDays: 3 })).toMatchObject({ on: '2026-11-26', local: true })
  expect(dueOn('volunteer', '2026-11-23', { from: '2026-01-01', dueDays: 90 })).toEqual(dueOn('volunteer', '2026-11-23'))
  expect(refreshBy('early-years', '2026-11-23', { from: '2026-01-01', refresherMonths: 36 })).toEqual(refreshBy('early-years', '2026-11-23'))
})

test('someone exempt is exempt until the last day of it, and then stands where they stood', () => {
  const exempt: TrainingDays = { startedOn: '2026-01-05', exemptFrom: '2026-01-05', exemptTo: '2026-06-30' }
  expect(statusOn(exempt, 'police', '2026-06-30')).toBe('exempt')
  expect(statusOn(exempt, 'police', '2026-07-01')).toBe('overdue')
})

test('a report for a day gone by does not know what was completed since', () => {
  expect(statusOn({ startedOn: '2026-01-05', begunOn: '2026-01-06', completedOn: '2026-01-09' }, 'police', '2026-01-07')).toBe('in-progress')
})

test('every role has its dates, its source and its grade', () => {
  const known = new Set<string>(trainingSources.map(({ id }) => id))
  for (const role of jobRoles) {
    expect(rolePaths[role].role).toBe(role)
    for (const period of [...rolePaths[role].due, ...rolePaths[role].refresher]) for (const { source } of period.citations) expect(known.has(source), source).toBe(true)
    expect(stagesOf(role).map(({ id }) => id)).toEqual(['day-one', 'induction', 'six-months', 'twelve-months'])
  }
})

test('what is learnt within six and within twelve months is due then, and a board may ask for it sooner, never later', () => {
  expect(stageDueOn('day-one', 'housing', '2026-11-23').on).toBe('2026-11-23')
  expect(stageDueOn('induction', 'housing', '2026-11-23')).toEqual(dueOn('housing', '2026-11-23'))
  expect(stageDueOn('six-months', 'housing', '2026-11-23')).toMatchObject({ on: '2027-05-23', grade: 'seen', citations: [{ source: 'croydon-training-stages' }] })
  expect(stageDueOn('twelve-months', 'housing', '2026-11-23').on).toBe('2027-11-23')
  expect(stageDueOn('six-months', 'housing', '2026-11-23', { from: '2026-01-01', sixMonths: 3 })).toMatchObject({ on: '2027-02-23', local: true })
  expect(stageDueOn('twelve-months', 'housing', '2026-11-23', { from: '2026-01-01', twelveMonths: 24 }).on).toBe('2027-11-23')
})

const anyDay = fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2032-12-31') }).map(dayFromNumber)
const maybe = fc.option(anyDay, { nil: undefined })
const anyDays: fc.Arbitrary<TrainingDays> = fc.record({ startedOn: anyDay, begunOn: maybe, completedOn: maybe, exemptFrom: fc.option(anyDay, { nil: undefined, freq: 2 }), exemptTo: maybe })
const anyRole = fc.constantFrom(...jobRoles)
const anyLocal = fc.option(fc.record({ from: anyDay, dueDays: fc.integer({ min: 0, max: 120 }), refresherMonths: fc.integer({ min: 1, max: 48 }) }), { nil: undefined })

/** The same definition said with dates instead of bounds. */
function byDates(days: TrainingDays, role: (typeof jobRoles)[number], day: Day, local: Parameters<typeof dueOn>[2]): InductionStatus {
  if (days.exemptFrom !== undefined && days.exemptFrom <= day && (days.exemptTo === undefined || day <= days.exemptTo)) return 'exempt'
  if (days.completedOn !== undefined && days.completedOn <= day) {
    const by = refreshBy(role, days.completedOn, local).on
    return by < day ? 'refresher-overdue' : addDays(by, -refresherNoticeDays) <= day ? 'refresher-due' : 'complete'
  }
  if (dueOn(role, days.startedOn, local).on < day) return 'overdue'
  return days.begunOn !== undefined && days.begunOn <= day ? 'in-progress' : 'not-started'
}

test('the bounds that a query compares with say the same as the dates that a person is told', () => {
  fc.assert(fc.property(anyDays, anyRole, anyDay, anyLocal, (days, role, day, local) => {
    expect(statusOn(days, role, day, local)).toBe(byDates(days, role, day, local))
  }), { numRuns: 3000 })
})

test('on any day exactly one status holds', () => {
  fc.assert(fc.property(anyDays, anyRole, anyDay, anyLocal, (days, role, day, local) => {
    const bounds = statusBounds(day, role, local)
    const holding = inductionStatuses.filter(status => statusCondition(status, bounds).every(any => any.some(comparison => {
      const found = days[comparison.field]
      if (comparison.is === 'missing') return found === undefined
      return found !== undefined && { before: found < comparison.day, 'on-or-before': found <= comparison.day, 'on-or-after': found >= comparison.day, after: found > comparison.day }[comparison.is]
    })))
    expect(holding).toHaveLength(1)
  }), { numRuns: 1000 })
})

test('whoever began or completed later is never due sooner, and a board is never later than the rule', () => {
  fc.assert(fc.property(anyRole, anyDay, fc.nat(2000), anyLocal, (role, day, days, local) => {
    expect(dueOn(role, day, local).on <= dueOn(role, addDays(day, days), local).on).toBe(true)
    expect(refreshBy(role, day, local).on <= refreshBy(role, addDays(day, days), local).on).toBe(true)
    expect(dueOn(role, day, local).on <= dueOn(role, day).on && refreshBy(role, day, local).on <= refreshBy(role, day).on).toBe(true)
  }), { numRuns: 1000 })
})
