import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersOf, bruteRange } from './brute.ts'
import type { Condition } from './condition.ts'
import { checkInput, decide } from './decide.ts'
import { level, rulesetOf, sign } from './example.ts'
import type { Answer, Fact, Facts } from './fact.ts'
import type { Ruleset } from './ruleset.ts'

const facts: readonly Fact[] = [
  sign('a'), sign('b'), sign('c', { group: 'second' }), sign('d', { worrying: 'no' }),
  { kind: 'choice', id: 'e', group: 'second', options: ['x', 'y', 'z'] }, { kind: 'number', id: 'n', group: 'second', unit: 'years', min: 0, max: 5 }
]
const levels = ['yellow', 'amber', 'red'] as const
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom('a', 'b', 'c', 'd'), is: fc.constantFrom('yes', 'no') }) as fc.Arbitrary<Condition>,
  fc.constantFrom('a', 'b', 'c').map((fact): Condition => ({ fact, is: 'yes', known: true })),
  fc.subarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 }).map((oneOf): Condition => ({ fact: 'e', oneOf })),
  fc.integer({ min: 1, max: 5 }).chain(cut => fc.constantFrom<Condition>({ fact: 'n', from: cut }, { fact: 'n', below: cut }, { fact: 'n', from: cut - 1, below: cut + 1 }))
)
const { condition } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof({ maxDepth: 2, withCrossShrink: true }, leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 4 }).chain(of => fc.integer({ min: 1, max: of.length }).map((count): Condition => ({ count, of }))))
}))
const rules = fc.array(fc.record({ when: condition, atLeast: fc.constantFrom(...levels), upTo: fc.option(fc.constantFrom(...levels), { nil: undefined }) }), { minLength: 1, maxLength: 6 })
  .map(drafts => drafts.map(({ when, atLeast, upTo }, i) => level({ id: `r${i}`, when, atLeast, ...(upTo && levels.indexOf(upTo) > levels.indexOf(atLeast) && { upTo }) })))
const answers: fc.Arbitrary<Facts> = fc.record(Object.fromEntries(facts.map(fact => [fact.id, fc.oneof(fc.constantFrom('not-asked', 'refused', 'asked-not-known'), fc.constantFrom(...answersOf(fact)))])), { requiredKeys: [] }) as fc.Arbitrary<Facts>
const closed = fc.subarray(['first', 'second'])
const bound: Partial<Ruleset> = { implications: [{ when: { fact: 'a', is: 'yes' }, then: { fact: 'c', is: 'yes' } }], exclusions: [{ one: { fact: 'b', is: 'yes' }, other: { fact: 'e', is: 'x' } }] }

const asked = (ruleset: Ruleset, given: Facts, shut: readonly string[]) => {
  const input = { facts: given, closed: shut, profile: 'here', asOf: '2026-11-21' }
  if (checkInput(ruleset, input).length > 0) return undefined
  const decision = decide(ruleset, input)
  return { low: ruleset.levels.indexOf(decision.lowest), high: ruleset.levels.indexOf(decision.highest), decision }
}

test('the range holds the true level however things turn out, and is exact where it does not say that it may be wide', () => {
  fc.assert(fc.property(rules, answers, closed, (drawn, given, shut) => {
    const ruleset = rulesetOf(facts, drawn)
    const { least, most } = bruteRange(ruleset, given, shut, 'here', '2026-11-21'), range = asked(ruleset, given, shut)!
    expect(range.low).toBeLessThanOrEqual(least)
    expect(range.high).toBeGreaterThanOrEqual(most)
    if (!range.decision.mayBeWide) expect([range.low, range.high]).toEqual([least, most])
  }), { numRuns: 600 })
})

test('with answers that imply or exclude one another the range still holds the true level', () => {
  fc.assert(fc.property(rules, answers, (drawn, given) => {
    const ruleset = rulesetOf(facts, drawn, bound), range = asked(ruleset, given, [])
    const { least, most, worlds } = bruteRange(ruleset, given, [], 'here', '2026-11-21')
    expect(range === undefined).toBe(worlds === 0)
    if (!range) return
    expect(range.low).toBeLessThanOrEqual(least)
    expect(range.high).toBeGreaterThanOrEqual(most)
    if (!range.decision.mayBeWide) expect([range.low, range.high]).toEqual([least, most])
  }), { numRuns: 600 })
})

test('knowing more never widens the range', () => {
  fc.assert(fc.property(rules, answers, closed, fc.nat(facts.length - 1), fc.nat(), fc.boolean(), (drawn, given, shut, which, pick, isBound) => {
    const ruleset = rulesetOf(facts, drawn, isBound ? bound : {}), fact = facts[which]!
    const now = given[fact.id]
    if (now !== undefined && now !== 'not-asked' && now !== 'refused' && now !== 'asked-not-known') return
    if ((now === undefined || now === 'not-asked') && shut.includes(fact.group)) return
    const choices = answersOf(fact), answer: Answer = choices[pick % choices.length]!
    const before = asked(ruleset, given, shut), after = asked(ruleset, { ...given, [fact.id]: answer }, shut)
    if (!before || !after) return
    expect(after.low).toBeGreaterThanOrEqual(before.low)
    expect(after.high).toBeLessThanOrEqual(before.high)
  }), { numRuns: 600 })
})

test('the order of rules, and of answers, does not matter', () => {
  fc.assert(fc.property(rules, answers, closed, (drawn, given, shut) => {
    const there = asked(rulesetOf(facts, drawn), given, shut)!, back = asked(rulesetOf(facts, [...drawn].reverse()), Object.fromEntries(Object.entries(given).reverse()), [...shut].reverse())!
    expect([back.low, back.high, back.decision.open]).toEqual([there.low, there.high, there.decision.open])
  }), { numRuns: 200 })
})

test('not knowing, however it is said, never lowers what could still be', () => {
  fc.assert(fc.property(rules, answers, fc.constantFrom(...facts.map(({ id }) => id)), fc.constantFrom('refused', 'asked-not-known', 'not-asked'), (drawn, given, id, unknown) => {
    const ruleset = rulesetOf(facts, drawn)
    expect(asked(ruleset, { ...given, [id]: unknown }, [])!.high).toBeGreaterThanOrEqual(asked(ruleset, given, [])!.high)
  }), { numRuns: 300 })
})

test('a range that is open for facts has something to ask, and one that is not has nothing', () => {
  fc.assert(fc.property(rules, answers, closed, (drawn, given, shut) => {
    const { decision } = asked(rulesetOf(facts, drawn), given, shut)!
    if (decision.lowest === decision.highest) expect(decision.missing).toEqual([])
    if (decision.open === 'facts') expect(decision.missing.length).toBeGreaterThan(0)
  }), { numRuns: 300 })
})

test('what one other answer would change is what deciding with that answer says', () => {
  fc.assert(fc.property(rules, answers, closed, fc.boolean(), (drawn, given, shut, isBound) => {
    const ruleset = rulesetOf(facts, drawn, isBound ? bound : {}), before = asked(ruleset, given, shut)
    if (!before) return
    const anew = facts.flatMap(fact => answersOf(fact).flatMap(to => {
      const after = given[fact.id] === to ? undefined : asked(ruleset, { ...given, [fact.id]: to }, shut)
      return after && (after.low !== before.low || after.high !== before.high) ? [`${fact.id} ${after.decision.lowest} ${after.decision.highest}`] : []
    }))
    expect([...new Set(before.decision.oneStep.map(({ fact, lowest, highest }) => `${fact} ${lowest} ${highest}`))].sort()).toEqual([...new Set(anew)].sort())
  }), { numRuns: 200 })
})

test('what is told of a decision does not hang on the decisions before it, and nobody can change it for those after it', () => {
  fc.assert(fc.property(rules, answers, answers, closed, (drawn, earlier, given, shut) => {
    const used = rulesetOf(facts, drawn)
    const first = asked(used, earlier, [])!.decision
    expect(first.notFired.every(one => Object.isFrozen(one) && Object.isFrozen(one.rules) && one.rules.every(rule => Object.isFrozen(rule) && Object.isFrozen(rule.decidedBy) && rule.decidedBy.every(Object.isFrozen)))).toBe(true)
    expect(JSON.stringify(asked(used, given, shut)!.decision)).toBe(JSON.stringify(asked(rulesetOf(facts, drawn), given, shut)!.decision))
  }), { numRuns: 200 })
})
