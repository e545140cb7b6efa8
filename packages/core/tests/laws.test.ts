import { expect, test } from 'vitest'
import { thresholds } from '../src/thresholds/index.ts'
import { laws } from './laws.ts'

test.each(laws)('$says', ({ brokenBy }) => {
  expect(brokenBy(thresholds)).toEqual([])
})
