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
  expect(decision.actions.filter(({ id }) => expected.without?.includes(id))).toEqual([])
  expect(decision.missing.slice(0, 5).map(({ fact }) => fact)).toEqual(expect.arrayContaining([...(expected.next ?? [])]))
})

test('where the parents must not be told first, nothing asks for their consent or offers early help', () => {
  const lesser = { 'long-term-condition-untreated': 'yes', 'lateness-or-pattern-of-absence': 'yes' }
  for (const fact of ['fabricated-or-induced-illness-suspected', 'fgm-may-happen-soon', 'forced-marriage-or-honour-based-abuse', 'adult-in-household-views-abuse-images']) {
    const told = decideThreshold({ facts: { ...lesser, [fact]: 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }).actions.map(({ id }) => id)
    expect(told, fact).toContain('do-not-tell-parents-first')
    expect(told, fact).not.toContain('ask-consent')
    expect(told, fact).not.toContain('offer-early-help')
  }
})
