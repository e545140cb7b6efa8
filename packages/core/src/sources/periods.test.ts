import { expect, test } from 'vitest'
import { parameterOn } from '../kernel/clock.ts'
import { citeForClock, followedBy, limitOn } from './periods.ts'

test('one dated line changes a number from its day on, and the old line still answers for its own days', () => {
  const values = followedBy(limitOn(1, ['lado-minimum-standards', 'sheffield-allegations'], 'seen'), { from: '2027-01-01', value: 0, citations: [citeForClock('sheffield-allegations')], grade: 'seen' })
  const parameter = { id: 'ladoToldWorkingDays', unit: 'working-days', values }
  expect(['2010-03-01', '2026-12-31', '2027-01-01', '2030-06-01'].map(day => parameterOn(parameter, day)?.value)).toEqual([1, 1, 0, 0])
  expect(values.filter(({ to }) => to === undefined)).toHaveLength(1)
})
