import { expect, test } from 'vitest'
import { dayOf, longDay, sayWeeks, shortDay } from './days.ts'

test('what was done late on a summer evening is dated as the clocks in England showed it', () => {
  expect(dayOf('2026-06-30T23:30:00.000Z')).toBe('2026-07-01')
  expect(longDay('2026-06-30T23:30:00.000Z')).toBe('1 July 2026')
  expect(shortDay('2026-12-31T23:30:00.000Z')).toBe('31 Dec 2026')
})

test('a day stays the day it is', () => {
  expect([dayOf('2026-06-30'), longDay('2026-06-30')]).toEqual(['2026-06-30', '30 June 2026'])
})

test('weeks are said as people say them', () => {
  expect([[1], [4], [1, 4, 12], [2, 26]].map(sayWeeks)).toEqual(['one week', 'four weeks', 'one, four and twelve weeks', 'two and 26 weeks'])
})
