import fc from 'fast-check'
import { expect, test } from 'vitest'
import { procedure as childProtection } from '../src/child-protection/index.ts'
import { procedure as domesticViolence } from '../src/domestic-violence/index.ts'
import { procedure as parentalDifficulties } from '../src/parental-difficulties/index.ts'
import { thresholds } from '../src/thresholds/ruleset.ts'
import { everyAnswer, toldByDefinition } from '../src/kernel/by-definition.ts'
import { checkRuleset } from '../src/kernel/check.ts'
import type { Condition } from '../src/kernel/condition.ts'
import { checkInput, decide } from '../src/kernel/decide.ts'
import type { Decision, DecisionInput } from '../src/kernel/decision.ts'
import { level, ruled, rulesetOf, sign } from '../src/kernel/example.ts'
import type { Answer, Fact } from '../src/kernel/fact.ts'
import { leavesOf } from '../src/kernel/literal.ts'
import type { Rule } from '../src/kernel/rule.ts'
import type { Ruleset } from '../src/kernel/ruleset.ts'

const parts = ['highest', 'reasons', 'prompts', 'notFired', 'missing', 'next', 'sufficient', 'actions', 'clocks', 'openGroups', 'open', 'closedAsNo', 'strengths'] as const
type Part = (typeof parts)[number]

const byFact = (a: { fact: string }, b: { fact: string }) => (a.fact < b.fact ? -1 : 1)
/** The same, whatever stands in an order that means nothing: the facts that decide one rule, and sets of answers of one size for one rule. */
function ordered(part: Part, told: unknown): unknown {
  if (part === 'notFired') return (told as Decision['notFired']).map(({ group, rules }) => ({ group, rules: rules.map(one => ({ ...one, decidedBy: [...one.decidedBy].sort(byFact) })) }))
  if (part === 'closedAsNo') return Object.fromEntries(Object.entries(told as Decision['closedAsNo']).map(([group, facts]) => [group, [...facts].sort()]))
  if (part !== 'sufficient') return told
  const sets = (told as Decision['sufficient']).map(({ rule, answers }) => ({ rule, size: Object.keys(answers).length, said: JSON.stringify(Object.entries(answers).sort()) }))
  return sets.map(({ rule, size }) => [rule, sets.filter(other => other.rule === rule && other.size === size).map(({ said }) => said).sort()])
}

/** That a decision tells what the definitions say, its parts read in a given order; undefined where the answers contradict one another. */
function tellsTheSame(ruleset: Ruleset, input: DecisionInput, order: readonly Part[] = parts): Decision | undefined {
  const faults = checkInput(ruleset, input)
  if (faults.length > 0) {
    expect(faults.map(({ code }) => code)).toEqual(['contradiction'])
    expect(toldByDefinition(ruleset, input, ruleset.levels[0]!)).toBeUndefined()
    return undefined
  }
  const decision = decide(ruleset, input), told = toldByDefinition(ruleset, input, decision.lowest)!
  expect(ruleset.levels.indexOf(decision.lowest)).toBeGreaterThanOrEqual(ruleset.levels.indexOf(told.requiredByRules))
  for (const part of order) expect({ [part]: ordered(part, decision[part]) }).toEqual({ [part]: ordered(part, told[part]) })
  return decision
}

/** Does to what was handed back whatever a careless caller could; the ruleset's own citations are not the decision's to guard. */
function tamper(told: unknown): void {
  if (typeof told !== 'object' || told === null) return
  for (const [key, part] of Object.entries(told)) if (key !== 'citations') tamper(part)
  try {
    if (Array.isArray(told)) { told.reverse(); told.push({ fact: 'nothing', rule: 'nothing' }); told.length = 1 } else for (const key of Object.keys(told)) (told as Record<string, unknown>)[key] = 'changed'
  } catch (refused) { expect(refused).toBeInstanceOf(TypeError) }
}

const order = fc.shuffledSubarray([...parts], { minLength: parts.length, maxLength: parts.length })

function answersTo(fact: Fact, days: readonly string[]): fc.Arbitrary<Answer> {
  // Named and left undefined is what a caller does with a row that has no such cell.
  const unknown = fc.constantFrom('not-asked', 'refused', 'asked-not-known', undefined) as fc.Arbitrary<Answer>
  switch (fact.kind) {
    case 'sign': return fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Answer>('yes', 'suspected', 'no') }, unknown)
    case 'choice': return fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Answer>(...fact.options) }, unknown)
    case 'number': return fc.oneof({ weight: 4, arbitrary: fc.integer({ min: fact.min, max: fact.max }) }, unknown)
    case 'date': return fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Answer>(...days) }, unknown)
  }
}

/** Inputs of every kind: answers to what some rules ask and to anything else, some groups closed, some events on days or at moments, one of the days given. */
function inputsOf(ruleset: Ruleset, days: readonly string[]): fc.Arbitrary<DecisionInput> {
  const byRule = ruleset.rules.map(({ when }) => leavesOf(when).map(({ fact }) => fact)), facts = new Map(ruleset.facts.map(fact => [fact.id, fact]))
  const some = fc.tuple(fc.array(fc.constantFrom(...byRule), { maxLength: 4 }), fc.array(fc.constantFrom(...facts.keys()), { maxLength: 8 }))
    .chain(([asked, others]) => fc.tuple(...[...new Set([...asked.flat(), ...others])].map(id => answersTo(facts.get(id)!, days).map(answer => [id, answer] as const))))
  const closable = ruleset.groups.map(({ id }) => id).filter(id => ruleset.facts.some(fact => fact.group === id && fact.kind === 'sign' && fact.worrying === 'yes'))
  const happened = fc.uniqueArray(fc.constantFrom(...ruleset.clocks.map(({ startsAt }) => startsAt)), { maxLength: 3 }).chain(events => fc.tuple(...events.map(event => fc.constantFrom(...days, '2026-11-20T16:30:00Z').map(day => [event, day] as const))))
  return fc.record({ some, closed: fc.oneof(fc.subarray(closable), fc.constant(closable), fc.constant([])), happened, profile: fc.constantFrom(...ruleset.profiles.map(({ id }) => id)), asOf: fc.constantFrom(...days), unverified: fc.integer({ max: 4 }).map(drawn => (drawn === 0 ? { countUnverified: true as const } : {})) })
    .map(({ some, happened, unverified, ...rest }) => ({ ...rest, ...unverified, facts: Object.fromEntries(some), days: Object.fromEntries(happened) }))
}

const shipped = [['thresholds', thresholds], ['child protection', childProtection.ruleset], ['domestic violence', domesticViolence.ruleset], ['parental difficulties', parentalDifficulties.ruleset]] as const

test.each(shipped)('a decision on %s tells what the definitions say, whatever was decided before it', (_, ruleset) => {
  const days = ['2026-11-21', '2025-12-24', '2021-05-01'].filter(day => ruleset.profiles.every(({ encoded }) => encoded.some(({ from, to }) => from <= day && (to === undefined || day <= to))))
  fc.assert(fc.property(inputsOf(ruleset, days), order, (input, order) => {
    const decision = tellsTheSame(ruleset, input, order)
    if (!decision) return
    // Other decisions are told by the same entries.
    for (const one of [...decision.reasons, ...decision.prompts, ...decision.notFired, ...decision.notFired.flatMap(({ rules }) => rules), ...decision.missing, ...decision.actions]) expect(Object.values(one).filter(part => typeof part === 'object' && !('citations' in one && part === one.citations)).concat(one).every(Object.isFrozen)).toBe(true)
    for (const part of parts) tamper(decision[part])
  }), { numRuns: 40 })
})

test.each(shipped)('what one other answer would change is what deciding anew says: %s', (_, ruleset) => {
  const every = everyAnswer(ruleset), outcome = ({ lowest, highest }: Decision) => `${lowest} to ${highest}`
  fc.assert(fc.property(inputsOf(ruleset, ['2026-11-21']), input => {
    if (checkInput(ruleset, input).length > 0) return
    const before = decide(ruleset, input), anew = ruleset.facts.flatMap(({ id }) => every.get(id)!.flatMap(answer => {
      const other = { ...input, facts: { ...input.facts, [id]: answer } }
      return checkInput(ruleset, other).length > 0 || outcome(decide(ruleset, other)) === outcome(before) ? [] : [`${id}: ${outcome(decide(ruleset, other))}`]
    }))
    expect([...new Set(before.oneStep.map(({ fact, lowest, highest }) => `${fact}: ${lowest} to ${highest}`))].sort()).toEqual([...new Set(anew)].sort())
  }), { numRuns: 6 })
})

const facts: readonly Fact[] = [
  sign('a'), sign('b', { danger: true }), sign('c', { group: 'second' }), sign('d', { worrying: 'no' }), sign('e', { group: 'second', askFirst: 1, danger: true }), sign('f', { group: 'third', worrying: 'neither', strength: true }), sign('g', { group: 'third' }), sign('h', { group: 'third', askFirst: 2 }),
  { kind: 'choice', id: 'k', group: 'second', options: ['x', 'y', 'z'] }, { kind: 'number', id: 'n', group: 'third', unit: 'years', min: 0, max: 5 }, { kind: 'date', id: 't', group: 'first' }
]
const signs = facts.flatMap(({ kind, id }) => (kind === 'sign' ? [id] : [])), on = '2026-11-21', later = '2026-12-01'
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ fact: fc.constantFrom(...signs), is: fc.constantFrom('yes', 'yes', 'no') }) as fc.Arbitrary<Condition> },
  fc.constantFrom(...signs).map((fact): Condition => ({ fact, is: 'yes', known: true })),
  fc.subarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 }).map((oneOf): Condition => ({ fact: 'k', oneOf })),
  fc.integer({ min: 1, max: 4 }).chain(cut => fc.constantFrom<Condition>({ fact: 'n', from: cut }, { fact: 'n', below: cut }, { fact: 'n', from: cut, below: cut + 1 })),
  fc.constantFrom<Condition>({ fact: 't', from: on }, { fact: 't', below: on }, { fact: 't', from: on, below: later })
)
const { condition } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 4 }).chain(of => fc.integer({ min: 1, max: of.length }).map((count): Condition => ({ count, of }))))
}))
const marked = { when: condition, place: fc.constantFrom('national', 'national', 'london', 'another-area'), inForce: fc.constantFrom({ from: '2020-01-01' }, { from: '2020-01-01', to: '2024-12-31' }, { from: '2025-01-01' }), evidence: fc.record({ sign: fc.constantFrom('seen', 'seen', 'recalled'), level: fc.constantFrom('seen', 'inferred', 'unverified', 'seen') }) } as const
const does = { actions: fc.subarray(['run', 'tell', 'note', 'hide']), clocks: fc.subarray(['ring-within', 'write-within']) }
const rule = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...marked, ...does, kind: fc.constant('level' as const), atLeast: fc.constantFrom('green', 'yellow', 'amber', 'red'), upTo: fc.option(fc.constant('red'), { nil: undefined }), acute: fc.option(fc.constant(true), { nil: undefined, freq: 2 }) }) },
  fc.record({ ...marked, ...does, kind: fc.constantFrom('duty', 'route', 'warning') }), fc.record({ ...marked, kind: fc.constant('prompt' as const), upTo: fc.constantFrom('amber', 'red') })
).map(drawn => ({ ...ruled, ...Object.fromEntries(Object.entries(drawn).filter(([, said]) => said !== undefined)) }) as unknown as Rule)
/** What brings what goes by the alphabet, so that nothing brings itself. */
const pairs = fc.subarray(signs, { minLength: 2, maxLength: 2 })
const rulesets = fc.record({ rules: fc.array(rule, { minLength: 1, maxLength: 7 }), implications: fc.array(fc.tuple(pairs, fc.constantFrom('yes', 'yes', 'yes', 'no')), { maxLength: 3 }), exclusions: fc.array(fc.oneof(pairs.map(([one, other]) => [one!, 'yes', other!, 'yes'] as const), fc.constantFrom(['a', 'yes', 'k', 'x'] as const, ['k', 'y', 'g', 'no'] as const)), { maxLength: 2 }) })
  .map(({ rules, implications, exclusions }): Ruleset => rulesetOf(facts, rules.map((one, i) => ({ ...one, id: `r${i}` })), {
    groups: [{ id: 'first' }, { id: 'second' }, { id: 'third' }],
    implications: implications.map(([[then, when], is]) => ({ when: { fact: when!, is: 'yes' }, then: { fact: then!, is } })), exclusions: exclusions.map(([one, is, other, so]) => ({ one: { fact: one, is }, other: { fact: other, is: so } })),
    actions: [{ id: 'hide', order: 'later', unless: { fact: 'g', instead: 'run' } }, { id: 'run', order: 'now' }, { id: 'tell', order: 'now' }, { id: 'note', order: 'later', unless: { fact: 'd', instead: 'tell' } }],
    parameters: [{ id: 'ringDays', unit: 'days', values: [{ from: '2020-01-01', value: 2, citations: ruled.citations, grade: 'seen' }] }, { id: 'writeDays', unit: 'working-days', values: [{ from: '2025-01-01', value: 3, citations: ruled.citations, grade: 'seen' }] }],
    clocks: [{ id: 'write-within', parameter: 'writeDays', startsAt: 'heard', unit: 'working-days', firstDay: 1, place: 'national' }, { id: 'ring-within', parameter: 'ringDays', startsAt: 'bell', unit: 'days', firstDay: 0, place: 'national' }],
    profiles: ['here', 'there'].map(id => ({ id, title: id, levels: {}, places: id === 'here' ? ['national', 'london'] : ['national'], encoded: [{ from: '2010-01-01' }] }))
  }))

test('on small rules of every kind a decision tells what the definitions say, in whatever order its parts are read and whatever was decided and done with it before', () => {
  fc.assert(fc.property(rulesets.filter(one => checkRuleset(one).length === 0).chain(ruleset => fc.tuple(fc.constant(ruleset), fc.array(inputsOf(ruleset, [on, '2024-05-01', later]), { minLength: 2, maxLength: 4 }), order)), ([ruleset, inputs, order]) => {
    for (const input of [...inputs, ...inputs]) {
      const decision = tellsTheSame(ruleset, input, order)
      if (decision) for (const part of parts) tamper(decision[part])
    }
  }), { numRuns: 120 })
})

test('every set of answers to a few facts that bring and exclude one another is told by definition, all of them one after another by the same rules', () => {
  const asked: readonly Condition[] = [
    { fact: 'a', is: 'yes' }, { fact: 'a', is: 'yes', known: true }, { not: { fact: 'a', is: 'yes' } }, { all: [{ fact: 'e', is: 'yes' }, { fact: 'd', is: 'no' }] },
    { any: [{ fact: 'a', is: 'yes', known: true }, { fact: 'k', oneOf: ['x', 'y'] }] }, { count: 2, of: [{ fact: 'a', is: 'yes' }, { fact: 'd', is: 'no' }, { not: { fact: 'k', oneOf: ['z'] } }] }
  ]
  const ruleset = rulesetOf([sign('a'), sign('d', { worrying: 'no' }), sign('e', { group: 'second' }), { kind: 'choice', id: 'k', group: 'second', options: ['x', 'y', 'z'] }], asked.map((when, i): Rule => level({ id: `r${i}`, when, atLeast: ['yellow', 'red', 'amber'][i % 3]!, ...(i === 5 && { upTo: 'red' }) })), {
    implications: [{ when: { fact: 'e', is: 'yes' }, then: { fact: 'a', is: 'yes' } }, { when: { fact: 'd', is: 'no' }, then: { fact: 'a', is: 'yes' } }], exclusions: [{ one: { fact: 'e', is: 'yes' }, other: { fact: 'k', is: 'x' } }]
  })
  const signAnswers = ['not-asked', 'asked-not-known', 'refused', 'yes', 'suspected', 'no']
  let told = 0
  for (const closed of [[], ['first'], ['second', 'first']]) for (const a of signAnswers) for (const d of signAnswers) for (const e of signAnswers) for (const k of ['not-asked', 'x', 'y', 'z']) if (tellsTheSame(ruleset, { facts: { a, d, e, k }, closed, profile: 'here', asOf: on })) told++
  expect(told).toBeGreaterThan(1000)
})
