import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, InputError } from '../decide.ts'
import { answersOf } from '../brute.ts'
import { level, rulesetOf, sign } from '../example.ts'
import type { Condition } from '../condition.ts'
import type { Fact, Facts } from '../fact.ts'
import { prepare } from '../prepare.ts'
import type { Ruleset } from '../ruleset.ts'
import { addCase, columnsFor } from './columns.ts'
import { decideBatch, firedRules } from './decide-batch.ts'

const facts: readonly Fact[] = [
  sign('a'), sign('b'), sign('c', { group: 'second' }), sign('d', { worrying: 'no' }),
  { kind: 'choice', id: 'e', group: 'second', options: ['x', 'y', 'z'] }, { kind: 'number', id: 'n', group: 'second', unit: 'years', min: 0, max: 5 }
]
const scheme = { profile: 'here', asOf: '2026-11-21' }
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom('a', 'b', 'c', 'd'), is: fc.constantFrom('yes', 'no') }) as fc.Arbitrary<Condition>,
  fc.constantFrom('a', 'b', 'c').map((fact): Condition => ({ fact, is: 'yes', known: true })),
  fc.subarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 }).map((oneOf): Condition => ({ fact: 'e', oneOf })),
  fc.integer({ min: 1, max: 5 }).map((below): Condition => ({ fact: 'n', below }))
)
const { condition } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof({ maxDepth: 2, withCrossShrink: true }, leaf,
    fc.array(tie('condition'), { maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 4 }).chain(of => fc.integer({ min: 1, max: of.length }).map((count): Condition => ({ count, of }))))
}))
const levels = ['yellow', 'amber', 'red'] as const
const rules = fc.array(fc.record({ when: condition, atLeast: fc.constantFrom(...levels), upTo: fc.option(fc.constantFrom(...levels), { nil: undefined }) }), { maxLength: 40 })
  .map(drafts => drafts.map(({ when, atLeast, upTo }, i) => level({ id: `r${i}`, when, atLeast, ...(upTo && levels.indexOf(upTo) > levels.indexOf(atLeast) && { upTo }) })))
const answers: fc.Arbitrary<Facts> = fc.record(Object.fromEntries(facts.map(fact => [fact.id, fc.oneof(fc.constantFrom('not-asked', 'refused', 'asked-not-known'), fc.constantFrom(...answersOf(fact)))])), { requiredKeys: [] }) as fc.Arbitrary<Facts>
const bound: Partial<Ruleset> = { implications: [{ when: { fact: 'a', is: 'yes' }, then: { fact: 'c', is: 'yes' } }], exclusions: [{ one: { fact: 'b', is: 'yes' }, other: { fact: 'e', is: 'x' } }] }

test('a batch gives each case the range and the rules that deciding it alone gives, whatever the rules', () => {
  fc.assert(fc.property(rules, fc.array(fc.tuple(answers, fc.subarray(['first', 'second'])), { minLength: 1, maxLength: 8 }), fc.boolean(), (drawn, cases, isBound) => {
    const ruleset = rulesetOf(facts, drawn, isBound ? bound : {}), columns = columnsFor(ruleset, scheme, 8)
    const added = cases.map(([facts, closed]) => ({ facts, closed, ...scheme })).filter(input => addCase(columns, input).length === 0)
    const batch = decideBatch(ruleset, columns)
    expect(batch.count).toBe(added.length)
    added.forEach((input, i) => {
      const { lowest, highest, mayBeWide, reasons } = decide(ruleset, input)
      expect([batch.levels[batch.lowest[i]!], batch.levels[batch.highest[i]!], batch.mayBeWide[i] === 1]).toEqual([lowest, highest, mayBeWide])
      expect([...firedRules(batch, i)].sort()).toEqual(reasons.map(({ rule }) => rule).sort())
    })
  }), { numRuns: 500 })
})

test('a rule that names the same question twice could still hold while that question is open, in a batch as alone', () => {
  const again = { fact: 'b', is: 'yes', known: true } as const
  for (const when of [{ any: [again, again] }, { all: [again, again] }, { count: 2, of: [again, again, { fact: 'a', is: 'yes' }] }] satisfies Condition[]) {
    const ruleset = rulesetOf(facts, [level({ id: 'r', when, atLeast: 'red' })]), columns = columnsFor(ruleset, scheme, 2)
    addCase(columns, { facts: {}, closed: [] })
    addCase(columns, { facts: { b: 'yes' }, closed: [] })
    const { levels, lowest, highest } = decideBatch(ruleset, columns)
    expect([0, 1].map(i => [levels[lowest[i]!], levels[highest[i]!]])).toEqual([['green', 'red'], ['red', 'red']])
  }
})

test('an earlier answer is written over, and nothing of it is left', () => {
  const ruleset = rulesetOf(facts, [level({ id: 'r', when: { count: 2, of: [{ fact: 'a', is: 'yes' }, { fact: 'b', is: 'yes' }, { fact: 'c', is: 'yes' }] }, atLeast: 'red' })])
  const columns = columnsFor(ruleset, scheme, 4)
  addCase(columns, { facts: { a: 'yes', b: 'yes' }, closed: [] })
  const first = decideBatch(ruleset, columns)
  expect([first.lowest[0], firedRules(first, 0)]).toEqual([3, ['r']])
  columns.count = 0
  addCase(columns, { facts: { a: 'no', b: 'no' }, closed: ['second'] })
  const second = decideBatch(ruleset, columns, first)
  expect(second.lowest).toBe(first.lowest)
  expect([second.lowest[0], second.highest[0], firedRules(second, 0)]).toEqual([0, 0, []])
})

test('a case with something wrong is told of and not added', () => {
  const ruleset = rulesetOf(facts, [], bound), columns = columnsFor(ruleset, scheme, 4)
  expect(addCase(columns, { facts: { a: 'yes', c: 'no', nn: 1 }, closed: ['third'] }).map(({ path }) => path)).toEqual(['facts.nn', 'closed.0'])
  expect(addCase(columns, { facts: { a: 'yes', c: 'no' }, closed: [] }).map(({ code }) => code)).toEqual(['contradiction'])
  expect(columns.count).toBe(0)
  expect(prepare(ruleset, { facts: { a: 'yes', c: 'no' }, closed: [], ...scheme }).ok).toBe(false)
})

test('columns of other rules, days without rules, and columns that are full are refused', () => {
  const ruleset = rulesetOf(facts, []), columns = columnsFor(ruleset, scheme, 1)
  expect(() => decideBatch(rulesetOf(facts, []), columns)).toThrow('packed for')
  expect(() => columnsFor(ruleset, { ...scheme, asOf: '2001-01-01' })).toThrow(InputError)
  addCase(columns, { facts: {}, closed: [] })
  expect(() => addCase(columns, { facts: {}, closed: [] })).toThrow('full')
})
