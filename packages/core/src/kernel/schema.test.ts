import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { level, ruled, rulesetOf, sign } from './example.ts'
import type { Answer } from './fact.ts'
import { inputSchemaOf } from './input-schema.ts'
import { contentHash } from './receipt.ts'
import { reproduce } from './reproduce.ts'
import type { Ruleset as RulesetType } from './ruleset.ts'
import { Decision, documentKinds, jsonSchemaOf, keptFrom, Receipt, rulesetFromJson, Variant } from './schema.ts'

const asOf = '2026-11-21'
const facts = [sign('smoke', { danger: true }), sign('smell'), sign('exit', { worrying: 'no', group: 'second' }), { kind: 'number' as const, id: 'floor', group: 'second', unit: 'floors', min: 0, max: 9 }, { kind: 'choice' as const, id: 'wind', group: 'second', options: ['calm', 'strong'] }]
const written = (ruleset: RulesetType): unknown => JSON.parse(JSON.stringify(ruleset))
const smoke = rulesetOf(facts, [level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red' })])

test('a ruleset read from its own JSON decides the same, on random rules and answers', () => {
  const leaf = fc.oneof(fc.record({ fact: fc.constantFrom('smoke', 'smell'), is: fc.constant('yes' as const) }), fc.constant({ fact: 'exit', is: 'no' as const }), fc.record({ fact: fc.constant('floor'), from: fc.integer({ min: 1, max: 9 }) }), fc.constant({ fact: 'wind', oneOf: ['strong'] }))
  const condition = fc.oneof(leaf, fc.record({ all: fc.array(leaf, { maxLength: 3 }) }), fc.record({ any: fc.array(leaf, { minLength: 1, maxLength: 3 }) }), fc.record({ not: leaf }), fc.record({ count: fc.constant(2), of: fc.array(leaf, { minLength: 2, maxLength: 4 }) }))
  const rules = fc.array(fc.record({ when: condition, atLeast: fc.constantFrom('yellow', 'amber'), upTo: fc.constantFrom(undefined, 'red') }), { maxLength: 5 })
  const signs = fc.constantFrom<Answer>('yes', 'suspected', 'no', 'refused', 'not-asked')
  const answers = fc.record({ smoke: signs, smell: signs, exit: signs, floor: fc.integer({ min: 0, max: 9 }), wind: fc.constantFrom('calm', 'strong') }, { requiredKeys: [] })
  fc.assert(fc.property(rules, answers, fc.subarray(['first']), (drawn, given, closed) => {
    const ruleset = rulesetOf(facts, drawn.map(({ upTo, ...rule }, i) => level({ ...rule, id: `r${i}`, ...(upTo && { upTo }) } as never))), read = rulesetFromJson(written(ruleset))
    if (!read.ok) { expect(read.faults.map(({ message }) => message).filter(message => !message.includes('can never hold'))).toEqual([]); return }
    const by = (using: RulesetType) => JSON.parse(JSON.stringify(decide(using, { facts: given as Record<string, Answer>, closed, profile: 'here', asOf })))
    expect(by(read.ruleset)).toEqual(by(ruleset))
    expect(Decision.safeParse(by(ruleset)).error).toBeUndefined()
  }), { numRuns: 300 })
})

test('what is wrong with a document is said with its path: shape, soundness and a hash that is not its own', () => {
  const paths = (document: unknown) => { const read = rulesetFromJson(document); return read.ok ? [] : read.faults.map(({ path }) => path) }
  expect(paths({ ...smoke, rules: [{ ...smoke.rules[0], atLeast: undefined }] })).toEqual(['rules.0.atLeast'])
  expect(paths({ ...smoke, rules: [{ ...smoke.rules[0], inForce: { from: '2026-02-30' } }] })).toEqual(['rules.0.inForce.from'])
  expect(paths({ ...smoke, rules: [{ ...smoke.rules[0], when: { fact: 'smok', is: 'yes' } }] })).toEqual(['rules.0'])
  expect(paths({ ...smoke, extra: true })).toEqual([''])
  expect(paths({ ...smoke, contentHash: 'abc' })).toEqual(['contentHash'])
  expect(paths('nonsense').length).toBe(1)
  expect(paths(written({ ...smoke, contentHash: contentHash(smoke) }))).toEqual([])
})

test('every kind of document has a JSON Schema, and each describes what is really written', () => {
  for (const kind of documentKinds) expect(jsonSchemaOf(kind)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
  const decision = decide(smoke, { facts: { smoke: 'yes' }, closed: ['first'], profile: 'here', asOf })
  expect(Receipt.parse(decision.receipt)).toEqual(decision.receipt)
  expect(Variant.safeParse({ id: 'own', base: 'example', title: 'Own', checkedOn: asOf, stricter: [{ rule: 'smoke', atLeast: 'red' }], contacts: {} }).success).toBe(true)
  expect(Variant.safeParse({ id: 'own', base: 'example', title: 'Own', checkedOn: asOf, remove: ['smoke'] }).success).toBe(false)
})

test('the schema of what is asked names every fact with its answers and nothing else', () => {
  const { properties } = inputSchemaOf(smoke) as { properties: { facts: { properties: Record<string, unknown>; additionalProperties: boolean }; closed: { items: unknown } } }
  expect(Object.keys(properties.facts.properties)).toEqual(facts.map(({ id }) => id))
  expect(properties.facts).toMatchObject({ additionalProperties: false, properties: { floor: { anyOf: [{ minimum: 0, maximum: 9 }, {}] }, wind: { enum: ['calm', 'strong', 'not-asked', 'asked-not-known', 'refused'] } } })
  expect(properties.closed.items).toEqual({ enum: ['first'] })
})

test('a receipt is reproduced from kept documents, and a kept document that was changed is not taken in silence', () => {
  const answers = { facts: { smoke: 'yes' }, closed: [] }, decision = decide(smoke, { ...answers, profile: 'here', asOf }), { lowest } = decision
  const again = reproduce(decision.receipt, answers, keptFrom([written(smoke)]))
  expect(again.ok && again.decision.lowest).toBe(lowest)
  expect(reproduce(decision.receipt, answers, keptFrom([]))).toMatchObject({ ok: false, missing: [{ part: 'ruleset' }] })
  expect(() => keptFrom([{ ...smoke, rules: [{ ...ruled, id: 'x' }] }])).toThrow(/rules\.0/)
})
