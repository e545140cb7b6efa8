import { expect, test } from 'vitest'
import { checkRuleset } from '../kernel/check.ts'
import { sources } from '../sources/index.ts'
import { childCases } from './cases/child.ts'
import type { WorkedCase } from './case.ts'
import { decideThreshold, thresholds } from './index.ts'

const cases: readonly WorkedCase[] = childCases

test('nothing is wrong with the catalogue itself', () => {
  expect(checkRuleset(thresholds, new Set(sources.map(({ id }) => id)))).toEqual([])
})

test.each(cases)('$says', ({ facts, closed, profile = 'london', asOf, expected }) => {
  const decision = decideThreshold({ facts, closed, profile, asOf })
  expect({ lowest: decision.lowest, highest: decision.highest, open: decision.open, missing: decision.missing.slice(0, 3) }).toMatchObject({ lowest: expected.lowest, highest: expected.highest, open: expected.open })
  expect(decision.actions.map(({ id }) => id)).toEqual(expect.arrayContaining([...(expected.actions ?? [])]))
  expect(decision.missing.slice(0, 5).map(({ fact }) => fact)).toEqual(expect.arrayContaining([...(expected.next ?? [])]))
})
