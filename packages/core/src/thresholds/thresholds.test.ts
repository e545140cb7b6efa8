import { expect, test } from 'vitest'
import { checkRuleset } from '../kernel/check.ts'
import { sources } from '../sources/index.ts'
import { disagreements } from '../kernel/worked-case.ts'
import { cases } from './cases.ts'
import { decideThreshold, thresholds } from './index.ts'

test('nothing is wrong with the catalogue itself', () => {
  expect(checkRuleset(thresholds, new Set(sources.map(({ id }) => id)))).toEqual([])
})

test.each(cases)('$says', worked => {
  expect(disagreements(thresholds, worked)).toEqual([])
})

test('no two worked cases have the same id or say the same', () => {
  for (const names of [cases.map(({ id }) => id), cases.map(({ says }) => says)]) expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
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
