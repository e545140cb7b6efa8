import { expect, test } from 'vitest'
import { addDays, addMonths, today } from './time.ts'

test('the day is England’s: half past eleven at night in UTC is the next day in summer, not in winter', () => {
  expect(today(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02')
  expect(today(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01')
})
test('months keep the date, or end with the month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2027-01-31', -11)).toBe('2026-02-28')
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
})
test('days cross the change of the clocks without being lost', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2026-10-26', -1)).toBe('2026-10-25')
})
