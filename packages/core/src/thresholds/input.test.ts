import { expect, expectTypeOf, test } from 'vitest'
import type { Facts } from '../kernel/fact.ts'
import { thresholds } from './index.ts'
import type { ThresholdFactId, ThresholdInput } from './input.ts'
import { factWords } from './wording/en.ts'

test('a slip in the name of a fact does not compile, and what comes from a form does', () => {
  expectTypeOf<{ 'self-harm': 'yes'; 'age-in-months': 30 }>().toExtend<ThresholdInput['facts']>()
  expectTypeOf<{ 'self-harn': 'yes' }>().not.toExtend<ThresholdInput['facts']>()
  expectTypeOf<{ 'self-harm': true }>().not.toExtend<ThresholdInput['facts']>()
  expectTypeOf<Facts>().toExtend<ThresholdInput['facts']>()
  expectTypeOf<keyof ThresholdInput['facts']>().toEqualTypeOf<ThresholdFactId>()
  expectTypeOf<keyof typeof factWords>().toEqualTypeOf<ThresholdFactId>()
})

test('the names that the compiler knows are those that the rules do', () => {
  expect(thresholds.facts.map(({ id }) => id).sort()).toEqual(Object.keys(factWords).sort())
})
