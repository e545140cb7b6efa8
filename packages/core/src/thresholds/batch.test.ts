import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCase, columnsFor } from '../kernel/batch/columns.ts'
import { decideBatch, firedRules, type Batch } from '../kernel/batch/decide-batch.ts'
import { answersOf } from '../kernel/brute.ts'
import type { Decision, DecisionInput } from '../kernel/decision.ts'
import type { Facts } from '../kernel/fact.ts'
import { cases } from './cases.ts'
import { checkInput, decideThreshold, thresholds } from './index.ts'

const fromBatch = (batch: Batch, place: number) => ({ lowest: batch.levels[batch.lowest[place]!], highest: batch.levels[batch.highest[place]!], mayBeWide: batch.mayBeWide[place] === 1, fired: [...firedRules(batch, place)].sort() })
const alone = ({ lowest, highest, mayBeWide, reasons, prompts }: Decision) => ({ lowest, highest, mayBeWide, fired: [...reasons, ...prompts].map(({ rule }) => rule).sort() })

test('every worked case comes out of a batch as it does alone', () => {
  const scheme = ({ profile = 'london', asOf }: (typeof cases)[number]) => `${profile} ${asOf}`
  for (const one of new Set(cases.map(scheme))) {
    const group = cases.filter(each => scheme(each) === one), { profile = 'london', asOf } = group[0]!, columns = columnsFor(thresholds, { profile, asOf }, group.length)
    group.forEach(each => expect(addCase(columns, each)).toEqual([]))
    const batch = decideBatch(thresholds, columns)
    group.forEach(({ id, facts, closed }, place) => expect(fromBatch(batch, place), id).toEqual(alone(decideThreshold({ facts, closed, profile, asOf }))))
  }
})

test('random cases come out of a batch as they do alone', () => {
  const scheme = fc.constantFrom({ profile: 'london', asOf: '2026-11-21' }, { profile: 'london', asOf: '2010-06-01' })
  const answered = fc.uniqueArray(fc.constantFrom(...thresholds.facts), { maxLength: 30, selector: ({ id }) => id }).chain(facts => fc.tuple(...facts.map(fact => fc.oneof(fc.constantFrom('refused', 'asked-not-known', 'not-asked'), fc.constantFrom(...answersOf(fact))).map(answer => [fact.id, answer] as const))))
  const closed = fc.subarray(thresholds.groups.map(({ id }) => id).filter(id => thresholds.facts.some(fact => fact.group === id && fact.kind === 'sign' && fact.worrying === 'yes')))
  fc.assert(fc.property(scheme, fc.array(fc.tuple(answered, closed), { minLength: 1, maxLength: 20 }), (at, drawn) => {
    const columns = columnsFor(thresholds, at, drawn.length), added: DecisionInput[] = []
    for (const [answers, shut] of drawn) {
      const input = { facts: Object.fromEntries(answers) as Facts, closed: shut, ...at }
      expect(addCase(columns, input)).toEqual(checkInput(input))
      if (checkInput(input).length === 0) added.push(input)
    }
    const batch = decideBatch(thresholds, columns)
    expect(added.map((_, place) => fromBatch(batch, place))).toEqual(added.map(input => alone(decideThreshold(input))))
  }), { numRuns: 60 })
})
