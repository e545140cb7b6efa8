import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bruteRange } from './brute.ts'
import type { Condition } from './condition.ts'
import { checkInput, decide } from './decide.ts'
import type { DecisionInput } from './decision.ts'
import { level, ruled, rulesetOf, sign } from './example.ts'
import type { Answer, Fact, Facts } from './fact.ts'
import { lostBetween, proveFloor } from './prove.ts'
import type { Rule } from './rule.ts'
import type { Ruleset } from './ruleset.ts'

const facts: readonly Fact[] = [sign('a'), sign('b'), sign('d', { worrying: 'no' }), { kind: 'number', id: 'n', group: 'second', unit: 'years', min: 0, max: 2 }]
const answers: Readonly<Record<string, readonly (Answer | undefined)[]>> = { a: [undefined, 'yes', 'suspected', 'no'], b: [undefined, 'yes', 'suspected', 'no'], d: [undefined, 'yes', 'suspected', 'no'], n: [undefined, 0, 1, 2] }
/** Every set of answers there is: 256 of them, the smallest first. */
const everything: readonly Facts[] = Object.entries(answers).reduce<Facts[]>((sets, [id, each]) => sets.flatMap(set => each.map(answer => (answer === undefined ? set : { ...set, [id]: answer }))), [{}])
  .sort((one, other) => Object.keys(one).length - Object.keys(other).length)

const leaf: fc.Arbitrary<Condition> = fc.constantFrom<Condition>({ fact: 'a', is: 'yes' }, { fact: 'a', is: 'yes', known: true }, { fact: 'b', is: 'yes' }, { fact: 'b', is: 'no' }, { fact: 'd', is: 'no' }, { fact: 'n', below: 1 }, { fact: 'n', from: 1 }, { fact: 'n', from: 1, below: 2 })
const { condition } = fc.letrec<{ condition: Condition }>(tie => ({ condition: fc.oneof({ maxDepth: 2, withCrossShrink: true }, leaf, ...(['all', 'any'] as const).map(key => fc.array(tie('condition'), { minLength: 1, maxLength: 2 }).map(of => ({ [key]: of }) as unknown as Condition)), tie('condition').map((not): Condition => ({ not }))) }))
const said = fc.record({ when: condition, atLeast: fc.constantFrom('yellow', 'amber', 'red'), acute: fc.boolean(), actions: fc.subarray(['run', 'tell']), from: fc.constantFrom('2020-01-01', '2022-01-01') })
type Said = typeof said extends fc.Arbitrary<infer One> ? One : never
const ruleOf = (id: string, { acute, from, ...rest }: Said): Rule => level({ id, ...rest, inForce: { from }, ...(acute && { acute: true as const }) })
const duties: readonly Rule[] = [{ ...ruled, kind: 'duty', id: 'note', when: { fact: 'b', is: 'yes' }, actions: ['note'], clocks: ['note-within'] }]
const limits: Partial<Ruleset> = {
  parameters: [{ id: 'noteDays', unit: 'days', stricter: 'lower', values: [{ from: '2020-01-01', value: 3, citations: ruled.citations, grade: 'seen' }] }], clocks: [{ id: 'note-within', parameter: 'noteDays', startsAt: 'heard', unit: 'days', firstDay: 0, place: 'national' }],
  profiles: [{ id: 'here', title: 'Here', levels: {}, places: ['national'], encoded: [{ from: '2020-01-01' }] }],
}
const bound: Partial<Ruleset> = { ...limits, implications: [{ when: { fact: 'a', is: 'yes' }, then: { fact: 'b', is: 'yes' } }] }
/** A base, and the same with some rules said anew, left out or added: most do less somewhere, some do not. */
const pairs = fc.record({ first: fc.array(said, { minLength: 1, maxLength: 3 }), anew: fc.array(fc.record({ rule: fc.nat(2), said: fc.option(said, { nil: undefined }) }), { maxLength: 2 }), more: fc.array(said, { maxLength: 1 }), dropsDuty: fc.integer({ max: 9, min: 0 }), isBound: fc.boolean() }).map(({ first, anew, more, dropsDuty, isBound }) => {
  const before = first.map((one, i) => ruleOf(`r${i}`, one)), changes = new Map(anew.map(one => [`r${one.rule}`, one.said]))
  const after = before.flatMap(rule => { const now = changes.get(rule.id); return !changes.has(rule.id) ? [rule] : now ? [ruleOf(rule.id, now)] : [] })
  return { base: rulesetOf(facts, [...before, ...duties], isBound ? bound : limits), variant: rulesetOf(facts, [...after, ...more.map((one, i) => ruleOf(`own${i}`, one)), ...(dropsDuty === 0 ? [] : duties)], isBound ? bound : limits) }
})

/** What the variant does less on one input, judged by hand; in truth: its lowest level found by trying every way the unknown could turn out. */
function doesLess(base: Ruleset, variant: Ruleset, input: DecisionInput, inTruth = false): boolean {
  const least = (ruleset: Ruleset) => bruteRange(ruleset, input.facts, [], 'here', input.asOf).least
  const [was, is] = [decide(base, input), decide(variant, input)], does = new Set(is.actions.map(({ id }) => id))
  const owed = was.actions.filter(({ id }) => id === 'note' || was.lowest === is.lowest)
  const atIts = base.rules.flatMap(rule => (rule.kind === 'level' && rule.atLeast === is.lowest ? [rule.actions ?? []] : [])), usual = ['run', 'tell'].filter(id => atIts.length > 0 && atIts.every(actions => actions.includes(id)))
  const level = (id: string) => base.levels.indexOf(id)
  if (level(is.lowest) > level(was.lowest) && is.reasons.some(({ atLeast }) => atLeast === is.lowest) && usual.some(id => !does.has(id))) return true
  return (inTruth && least(variant) < least(base)) || level(is.lowest) < level(was.lowest) || (was.reasons.some(({ acute }) => acute) && !is.reasons.some(({ acute }) => acute)) || owed.some(({ id }) => !does.has(id)) || was.clocks.some(({ id }) => is.clocks.every(clock => clock.id !== id))
}
const inputsOf = (base: Ruleset) => ['2021-01-01', '2026-11-21'].flatMap(asOf => everything.map(given => ({ facts: given, closed: [], profile: 'here', asOf }))).filter(input => checkInput(base, input).length === 0)

test('what is proved holds for every set of answers on every day, tried one by one on small random rules', () => {
  let proved = 0
  fc.assert(fc.property(pairs, ({ base, variant }) => {
    const proof = proveFloor(base, variant)
    if (!proof.proved) return
    proved++
    expect(inputsOf(base).filter(input => doesLess(base, variant, input, true))).toEqual([])
  }), { numRuns: 150 })
  expect(proved).toBeGreaterThan(15)
}, 30_000)

test('what is not proved can be seen in its counter-example, from which nothing can be left out, and which no smaller one betters', () => {
  let refused = 0
  fc.assert(fc.property(pairs, ({ base, variant }) => {
    const proof = proveFloor(base, variant)
    if (proof.proved) return
    if (!('counterExample' in proof)) { expect(base.implications.length, 'so small a ruleset can be tried whole, unless one fact brings another').toBe(1); return }
    refused++
    const { input, lost } = proof.counterExample, size = Object.keys(input.facts).length
    expect(lost).toEqual(lostBetween(base, variant, input))
    expect(lost.length).toBeGreaterThan(0)
    for (const id of Object.keys(input.facts)) expect(lostBetween(base, variant, { ...input, facts: Object.fromEntries(Object.entries(input.facts).filter(([fact]) => fact !== id)) })).toEqual([])
    expect(inputsOf(base).find(one => Object.keys(one.facts).length < size && doesLess(base, variant, one))).toBeUndefined()
  }), { numRuns: 150 })
  expect(refused).toBeGreaterThan(15)
}, 30_000)

test('where one answer brings another with it, the counter-example is told by the one that brings it if that takes fewer answers', () => {
  const alone = level({ id: 'alone', when: { all: [{ fact: 'a', is: 'yes' }, { fact: 'd', is: 'no' }] }, atLeast: 'yellow' }), both = level({ id: 'both', when: { all: [{ fact: 'b', is: 'yes' }, { fact: 'd', is: 'yes' }] }, atLeast: 'yellow' })
  const proof = proveFloor(rulesetOf(facts, [alone, both, ...duties], bound), rulesetOf(facts, [alone, ...duties], bound))
  expect(!proof.proved && 'counterExample' in proof && proof.counterExample.input.facts).toEqual({ a: 'yes' })
})

test('a fact used both ways in the base is not given up where the variant asks about too many that way to try them all', () => {
  const many = Array.from({ length: 13 }, (_, i) => sign(`s${i}`)), cover = [level({ id: 'under', when: { fact: 'n', below: 1 } }), level({ id: 'over', when: { fact: 'n', from: 1 } })]
  const tangled = many.flatMap(({ id }): Rule[] => [level({ id: `${id}-yes`, when: { all: [{ fact: id, is: 'yes' }, { fact: 'n', from: 1 }] }, atLeast: 'red' }), level({ id: `${id}-no`, when: { all: [{ fact: id, is: 'no' }, { fact: 'n', from: 1 }] }, atLeast: 'red' })])
  const base = rulesetOf([...facts, ...many], cover), variant = { ...base, rules: [...cover.map((rule): Rule => ({ ...rule, openNorm: true })), ...tangled] }
  expect(decide(base, { facts: {}, closed: [], profile: 'here', asOf: '2026-11-21' }).lowest).toBe('amber')
  expect(proveFloor(base, variant)).toEqual({ proved: false, tooLarge: 'what is asked both ways' })
})

test('rules that do not share facts, implications, clocks or days with the base are not its variant', () => {
  const base = rulesetOf(facts, [level({ id: 'r', when: { fact: 'a', is: 'yes' } })], limits)
  expect(proveFloor(base, { ...base, facts: [sign('a', { worrying: 'no' }), ...facts.slice(1)] })).toEqual({ proved: false, notLaidOver: 'facts' })
  expect(proveFloor(base, { ...base, implications: bound.implications! })).toEqual({ proved: false, notLaidOver: 'implications' })
  expect(proveFloor(base, { ...base, mayRecordLower: ['anybody'] })).toEqual({ proved: false, notLaidOver: 'mayRecordLower' })
  expect(proveFloor(base, { ...base, profiles: [{ ...base.profiles[0]!, encoded: [{ from: '2020-01-01', to: '2020-12-31' }] }] })).toEqual({ proved: false, notLaidOver: 'profiles' })
  const noLimitLater = { ...base, parameters: [{ ...base.parameters[0]!, values: [{ ...base.parameters[0]!.values[0]!, to: '2024-12-31' }] }] }
  expect(proveFloor(base, noLimitLater)).toMatchObject({ proved: false, counterExample: { lost: ['noteDays gives more time'] } })
})
