import { expect, test } from 'vitest'
import { computeClock } from './clock.ts'
import type { ClockRule, Parameter } from './rule.ts'

const citations = [{ source: 'a-source', at: 'not stated', readOn: '2026-11-21' }] as const
const days: Parameter = { id: 'assessment-days', unit: 'working-days', values: [
  { from: '2006-04-01', to: '2010-03-31', value: 7, citations, grade: 'reported' },
  { from: '2010-04-01', value: 10, citations, grade: 'seen' }
] }
const rule = (change: Partial<ClockRule> = {}): ClockRule => ({ id: 'assessment', parameter: 'assessment-days', startsAt: 'referral', unit: 'working-days', firstDay: 0, place: 'national', ...change })

test('a clock has a date once its event has happened', () => {
  expect(computeClock(rule(), days, { referral: '2026-11-20' }, '2026-11-21')).toEqual({ id: 'assessment', limit: 10, unit: 'working-days', startsAt: 'referral', firstDay: 0, due: '2026-12-04', citations, grade: 'seen' })
})

test('until then it says that the event has not happened, with the limit of the law asked for', () => {
  expect(computeClock(rule(), days, {}, '2026-11-21')).toMatchObject({ limit: 10, notComputed: { code: 'event-has-not-happened' } })
  expect(computeClock(rule(), days, {}, '2009-11-21')).toMatchObject({ limit: 7 })
})

test('a clock follows the law of the day its event happened, not of the day somebody asks', () => {
  expect(computeClock(rule(), days, { referral: '2010-03-31' }, '2010-04-20')).toMatchObject({ limit: 7, grade: 'reported' })
  expect(computeClock(rule(), days, { referral: '2010-04-01' }, '2010-04-20')).toMatchObject({ limit: 10 })
})

test('a law that knows no such limit has no clock', () => {
  expect(computeClock(rule(), days, { referral: '2005-01-10' }, '2026-11-21')).toBeUndefined()
})

test('past the bank holidays a clock says "not before"', () => {
  expect(computeClock(rule(), days, { referral: '2028-12-27' }, '2028-12-27')).toMatchObject({ notComputed: { code: 'beyond-calendar', notBefore: '2029-01-10' } })
})

test('a date that rests on bank holidays worked out by rule says so', () => {
  expect(computeClock(rule(), days, { referral: '2026-12-21' }, '2026-12-21')).toMatchObject({ due: '2027-01-07', bankHolidays: 'computed' })
  expect(computeClock(rule({ unit: 'days' }), days, { referral: '2026-12-21' }, '2026-12-21')).not.toHaveProperty('bankHolidays')
})

test('hours need the time of day, and are told when they cannot end sooner', () => {
  expect(computeClock(rule({ unit: 'hours' }), days, { referral: '2026-11-20' }, '2026-11-20')).toMatchObject({ notComputed: { code: 'needs-time-of-day', notBefore: '2026-11-20' } })
  expect(computeClock(rule({ unit: 'hours' }), days, { referral: '2026-11-20T16:00:00Z' }, '2026-11-20')).toMatchObject({ due: '2026-11-21T02:00:00.000Z' })
  expect(computeClock(rule({ unit: 'working-hours' }), days, { referral: '2026-11-20T16:00:00Z' }, '2026-11-20')).toMatchObject({ due: '2026-11-24T10:00:00.000Z' })
  expect(computeClock(rule({ unit: 'working-hours' }), days, { referral: '2026-11-20' }, '2026-11-20')).toMatchObject({ notComputed: { code: 'needs-time-of-day', notBefore: '2026-11-23' } })
})

test('the law of an instant is the law of its London day', () => {
  expect(computeClock(rule(), days, { referral: '2010-03-31T23:30:00Z' }, '2010-04-20')).toMatchObject({ limit: 10, due: '2010-04-19' })
})

test('two months that begin with 29 April end on 28 June', () => {
  const months: Parameter = { id: 'months', unit: 'months', values: [{ from: '2026-01-01', value: 2, citations, grade: 'seen' }] }
  expect(computeClock(rule({ unit: 'months', firstDay: 1 }), months, { referral: '2026-04-29' }, '2026-04-29')).toMatchObject({ due: '2026-06-28' })
  expect(computeClock(rule({ unit: 'weeks' }), months, { referral: '2026-04-29' }, '2026-04-29')).toMatchObject({ due: '2026-05-13' })
})

test('an event with neither day nor moment is a fault of the caller', () => {
  expect(() => computeClock(rule(), days, { referral: 'Friday' }, '2026-11-21')).toThrow('referral')
})
