import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween } from './changes-between.ts'
import { compareRulesets } from './compare.ts'
import { differenceInText } from './compare-text.ts'
import { layVariant } from './prove.ts'
import { decide } from './decide.ts'
import { level, ruled, rulesetOf, sign } from './example.ts'
import type { Answer } from './fact.ts'
import type { Ruleset } from './ruleset.ts'

const facts = [sign('smoke'), sign('smell'), sign('heat'), { kind: 'number' as const, id: 'floor', group: 'second', unit: 'floors', min: 0, max: 9 }]
const smoke = level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, atLeast: 'amber', actions: ['tell'] })
const high = level({ id: 'hot-and-high', when: { all: [{ fact: 'heat', is: 'yes' }, { fact: 'floor', from: 3 }] }, atLeast: 'red' })
const ring = { ...ruled, kind: 'duty' as const, id: 'ring', when: { fact: 'smell', is: 'yes' as const }, actions: ['tell'], clocks: ['ring-within'] }
const ringDays = (value: number): Partial<Ruleset> => ({ parameters: [{ id: 'ringDays', unit: 'days', values: [{ from: '2020-01-01', value, citations: ruled.citations, grade: 'seen' }] }], clocks: [{ id: 'ring-within', parameter: 'ringDays', startsAt: 'heard', unit: 'days', firstDay: 0, place: 'national' }] })
const before = rulesetOf(facts, [smoke, high, ring], ringDays(3))
const asOf = '2026-11-21'

test('the same rules differ in nothing', () => {
  const same = compareRulesets(before, JSON.parse(JSON.stringify(before)), [{ id: 'one', facts: { smoke: 'yes' }, asOf }])
  expect([same.rules, same.other, same.cases, same.classes, same.tooLarge]).toEqual([{ added: [], removed: [], changed: [] }, [], [], [], []])
  expect(differenceInText(same)).toContain('Nothing differs.')
})

test('rules that came, went and changed are listed field by field, with the cases and the answers that come out differently', () => {
  const after = rulesetOf(facts, [{ ...smoke, atLeast: 'red', acute: true }, ring, level({ id: 'heat', when: { fact: 'heat', is: 'yes' }, atLeast: 'yellow' })], { ...ringDays(3), version: '1.1.0' })
  const difference = compareRulesets(before, after, [{ id: 'kitchen', says: 'Smoke in the kitchen.', facts: { smoke: 'yes' }, asOf }, { id: 'nothing-to-do-with-it', facts: { smell: 'yes' }, closed: ['first', 'second'], asOf }])
  expect(difference.rules).toEqual({ added: ['heat'], removed: ['hot-and-high'], changed: [{ id: 'smoke', fields: [{ field: 'acute', now: true }, { field: 'atLeast', was: 'amber', now: 'red' }] }] })
  expect(difference.other).toEqual([{ field: 'version', was: '1.0.0', now: '1.1.0' }])
  expect(difference.cases.map(({ id, differs }) => [id, differs])).toEqual([['kitchen', ['at least amber becomes at least red', 'open for facts becomes open for nothing', 'it becomes acute']]])
  const here = difference.classes.filter(({ profile }) => profile === 'here').map(({ rule, answers }) => [rule, answers])
  expect(here).toEqual([['smoke', { smoke: ['yes', 'suspected'] }], ['hot-and-high', { heat: ['yes', 'suspected'], floor: [3] }], ['heat', { heat: ['yes', 'suspected'] }]])
  expect(differenceInText(difference)).toMatch(/Removed rules\n- hot-and-high/)
  expect(differenceInText(difference)).toMatch(/- smoke yes or suspected \(here, [^)]*\)\n {4}at least amber becomes at least red/)
})

test('a number that changed, and an implication that came, are found with what they change', () => {
  const numbers = compareRulesets(before, rulesetOf(facts, [smoke, high, ring], ringDays(1)))
  expect(numbers.parameters.changed.map(({ id }) => id)).toEqual(['ringDays'])
  expect(numbers.classes[0]).toMatchObject({ rule: 'ring', differs: ['the limit ring-within (1 days) is added', 'the limit ring-within (3 days) is no longer there'] })
  const implied = compareRulesets(before, { ...before, implications: [{ when: { fact: 'smell', is: 'yes' }, then: { fact: 'smoke', is: 'yes' } }] })
  expect(implied.other.map(({ field }) => field)).toEqual(['implications'])
  expect(implied.classes.some(({ answers, differs }) => 'smell' in answers && differs[0]?.startsWith('at least green becomes at least amber'))).toBe(true)
  const draught = { ...before, facts: [...before.facts, sign('draught')] }
  expect(compareRulesets(draught, { ...draught, implications: [{ when: { fact: 'draught', is: 'yes' }, then: { fact: 'smoke', is: 'yes' } }] }).classes.map(({ answers }) => answers)).toContainEqual({ draught: ['suspected'] })
})

test('a number that is cut elsewhere is tried on both sides of every cut', () => {
  const cutAbove = rulesetOf(facts, [smoke, { ...high, when: { all: [{ fact: 'heat', is: 'yes' }, { fact: 'floor', from: 3, below: 8 }] } } as Ruleset['rules'][number], ring], ringDays(3))
  expect(compareRulesets(before, cutAbove).classes.filter(({ profile }) => profile === 'here').map(({ answers }) => answers)).toEqual([{ heat: ['yes'], floor: [8] }, { heat: ['suspected'], floor: [8] }])
})

test('every difference in what is required is found, tried on random rules and answers', () => {
  const names = ['smoke', 'smell', 'heat'] as const, answer = fc.constantFrom<Answer>('yes', 'suspected', 'no', 'not-asked')
  const leaf = fc.record({ fact: fc.constantFrom(...names), is: fc.constant('yes' as const) })
  const drawn = fc.array(fc.record({ when: fc.oneof(leaf, fc.record({ all: fc.array(leaf, { minLength: 1, maxLength: 3 }) }), fc.record({ any: fc.array(leaf, { minLength: 1, maxLength: 3 }) })), atLeast: fc.constantFrom('yellow', 'amber', 'red') }), { maxLength: 5 })
  const rulesOf = (rules: { when: unknown; atLeast: string }[], prefix: string) => rulesetOf(facts, rules.map((rule, i) => level({ ...rule, id: `${prefix}${i}` } as never)))
  fc.assert(fc.property(drawn, drawn, fc.record({ smoke: answer, smell: answer, heat: answer }), (some, others, given) => {
    const a = rulesOf(some, 'r'), b = rulesOf(others, 'r'), lowest = (ruleset: Ruleset) => decide(ruleset, { facts: given, closed: [], profile: 'here', asOf }).lowest
    if (lowest(a) === lowest(b)) return
    const holds = ({ answers }: { answers: Readonly<Record<string, readonly Answer[]>> }) => Object.entries(answers).every(([id, each]) => each.includes(given[id as 'smoke']))
    expect(compareRulesets(a, b).classes.some(found => found.profile === 'here' && holds(found))).toBe(true)
  }), { numRuns: 200 })
})

const dated = rulesetOf(facts, [
  level({ id: 'smoke-until-2012', when: { fact: 'smoke', is: 'yes' }, atLeast: 'amber', inForce: { from: '2010-01-01', to: '2012-12-31' }, evidence: { sign: 'inferred', level: 'inferred' } }),
  level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, atLeast: 'amber', inForce: { from: '2013-01-01' } }),
  level({ id: 'heat-until-2012', when: { fact: 'heat', is: 'yes' }, atLeast: 'yellow', inForce: { from: '2010-01-01', to: '2012-12-31' } }),
  level({ id: 'heat', when: { fact: 'heat', is: 'yes' }, atLeast: 'red', inForce: { from: '2013-01-01' } }),
  level({ id: 'smell', when: { fact: 'smell', is: 'yes' }, atLeast: 'yellow', inForce: { from: '2013-01-01' } }),
  level({ id: 'later', when: { fact: 'smell', is: 'yes' }, atLeast: 'red', coming: true }), { ...ring, inForce: { from: '2010-01-01' } }
], { parameters: [{ id: 'ringDays', unit: 'days', values: [{ from: '2010-01-01', to: '2012-12-31', value: 7, citations: ruled.citations, grade: 'seen' }, { from: '2013-01-01', value: 10, citations: ruled.citations, grade: 'seen' }] }], clocks: ringDays(1).clocks! })

test('what changed between two days is worked out from the rules, whatever their ids', () => {
  const changes = changesBetween(dated, 'here', '2011-06-01', '2026-11-21')
  if (!changes.ok) throw new Error(changes.code)
  expect([changes.began, changes.ended, changes.coming]).toEqual([['smell'], [], ['later']])
  expect(changes.changed).toEqual([{ was: 'heat-until-2012', now: 'heat', fields: [{ field: 'atLeast', was: 'yellow', now: 'red' }] }])
  expect(changes.otherwiseSupported.map(({ was, now }) => [was, now])).toEqual([['smoke-until-2012', 'smoke']])
  expect(changes.parameters).toEqual([{ id: 'ringDays', unit: 'days', was: 7, now: 10 }])
  expect(changes.classes.map(({ answers }) => Object.keys(answers))).toEqual([['heat'], ['smell']])
})

test('between two days of one span nothing changed, and a day that is not encoded is refused', () => {
  const same = changesBetween(dated, 'here', '2013-01-01', '2026-11-21')
  expect(same.ok && [same.began, same.ended, same.changed, same.parameters, same.classes].flat()).toEqual([])
  expect(changesBetween(dated, 'there', '2011-06-01', '2015-06-01')).toMatchObject({ ok: false, code: 'date-not-encoded', day: '2015-06-01' })
  expect(changesBetween(dated, 'nowhere', '2011-06-01', '2015-06-01')).toEqual({ ok: false, code: 'unknown-profile' })
})

test('a variant is compared by its name, and a list by what came to it and what went', () => {
  const base = rulesetOf([sign('smoke')], [level({ id: 'fire', when: { fact: 'smoke', is: 'yes' }, atLeast: 'amber', actions: ['run', 'note'] })])
  const { inForce, accepted } = layVariant(base, { id: 'our-own', base: 'example', title: 'Our own', checkedOn: '2026-11-21', stricter: [{ rule: 'fire', atLeast: 'red', actions: ['note', 'run', 'tell'] }] }), said = differenceInText(compareRulesets(base, inForce))
  expect(accepted).toBe(true)
  expect(said).toMatch(/^example 1\.0\.0 \([0-9a-f]{12}\) compared with example 1\.0\.0 under our-own \([0-9a-f]{12}\)\n/)
  for (const line of ['actions: tell added', 'citations: Our own added', 'atLeast: amber becomes red']) expect(said).toContain(`\n    ${line}\n`)
  expect(differenceInText(compareRulesets(inForce, base))).toContain('\n    actions: tell taken away\n')
})
