import { expect, test } from 'vitest'
import { level, ruled, rulesetOf, sign } from './example.ts'
import { findingsOf } from './findings.ts'
import type { Ruleset } from './ruleset.ts'

const smoke = level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, actions: ['tell'] })
const profiles: Ruleset['profiles'] = [{ id: 'here', title: 'Here', levels: {}, places: ['national'], encoded: [{ from: '2020-01-01' }] }]
const used = { profiles, levels: ['green', 'amber'], groups: [{ id: 'first' }], actions: [{ id: 'tell', order: 'soon' }] }
const told = (ruleset: Ruleset, more: Parameters<typeof findingsOf>[1] = {}) => findingsOf(ruleset, more).map(({ code, where, weight }) => `${weight}: ${code}: ${where}`)
const value = { value: 3, citations: ruled.citations, grade: 'seen' as const }

test('a ruleset in which all is in order has no findings', () => {
  expect(findingsOf(rulesetOf([sign('smoke')], [smoke], used))).toEqual([])
})

test('what nothing uses is a gap, with where and why', () => {
  const floor = { kind: 'number' as const, id: 'floor', group: 'first', unit: 'floors', min: 0, max: 20 }
  const ruleset = rulesetOf([sign('smoke'), sign('dust'), floor], [smoke, level({ id: 'low', when: { fact: 'floor', below: 2 } }), level({ id: 'high', when: { fact: 'floor', from: 9 } })], { profiles, levels: ['green', 'amber', 'red'], groups: [{ id: 'first' }, { id: 'attic' }] })
  expect(findingsOf(ruleset).map(({ where, why }) => `${where}: ${why}`)).toEqual(expect.arrayContaining([
    'fact dust: no rule, implication or exclusion asks about it', 'group attic: no fact belongs to it', 'action run: no rule asks for it', 'level red: no rule concludes it', 'fact floor: no rule asks about it from 2 to below 9 floors'
  ]))
  const empty = rulesetOf([sign('smoke')], [{ ...smoke, inForce: { from: '2021-01-01' } }], used)
  expect(told(empty)).toEqual(['fault: gap: profile here'])
})

test('a rule that adds nothing to what others conclude and ask for is shadowed; one that asks for more is not', () => {
  const both = { all: [{ fact: 'smoke' as const, is: 'yes' as const }, { fact: 'smell', is: 'yes' as const }] }
  const ruleset = (more: object) => rulesetOf([sign('smoke'), sign('smell')], [smoke, level({ id: 'both', when: both, ...more })], used)
  expect(findingsOf(ruleset({}))).toEqual([{ code: 'shadowed', weight: 'note', where: 'rule both', why: 'taken away alone it would not be missed: wherever it holds, smoke conclude and ask for as much' }])
  expect(told(ruleset({ acute: true }))).toEqual([])
})

test('a rule that no answers can meet is unreachable, and an id used twice a fault', () => {
  expect(told(rulesetOf([sign('smoke'), sign('smell')], [smoke, level({ id: 'never', when: { any: [] } }), level({ id: 'smell', when: { fact: 'smell', is: 'yes' } })], used))).toEqual(['fault: unreachable: rule never'])
  expect(told(rulesetOf([sign('smoke')], [smoke, smoke], used))).toEqual(['fault: reused-id: rule smoke'])
})

test('a question that every answer meets, or none, is a fault: it would look as if it guarded something', () => {
  const wind = { kind: 'choice' as const, id: 'wind', group: 'first', options: ['calm', 'strong'] }
  const asking = (...oneOf: string[]) => findingsOf(rulesetOf([sign('smoke'), wind], [smoke, level({ id: 'windy', when: { fact: 'wind', oneOf } })], used)).map(({ where, why }) => `${where}: ${why}`)
  expect(asking('calm', 'strong')).toEqual(['rule windy: rule windy asks of wind what is met by every answer'])
  expect(asking()).toEqual(['rule windy: rule windy asks of wind what is met by no answer'])
  expect(asking('strong').filter(found => found.includes('asks of'))).toEqual([])
})

test('dates that contradict one another are found, in rules, numbers, profiles and the review', () => {
  expect(told(rulesetOf([sign('smoke')], [{ ...smoke, inForce: { from: '2021-01-01', to: '2020-01-01' } }], used))).toContain('fault: contradicting-dates: rule smoke')
  const parameters: Ruleset['parameters'] = [{ id: 'days', unit: 'days', values: [{ from: '2020-01-01', to: '2022-01-01', ...value }, { from: '2021-01-01', ...value }] }]
  const clocks: Ruleset['clocks'] = [{ id: 'ring', parameter: 'days', startsAt: 'heard', unit: 'days', firstDay: 0, place: 'national' }]
  const duty = { ...ruled, kind: 'duty' as const, id: 'ring', when: { fact: 'smoke', is: 'yes' as const }, actions: ['tell'], clocks: ['ring'] }
  expect(told(rulesetOf([sign('smoke')], [smoke, duty], { ...used, parameters, clocks }))).toEqual(['fault: contradicting-dates: parameter days'])
  const late: Ruleset['parameters'] = [{ id: 'days', unit: 'days', values: [{ from: '2024-01-01', ...value }] }]
  expect(findingsOf(rulesetOf([sign('smoke')], [smoke, duty], { ...used, parameters: late, clocks })).map(({ why }) => why)).toEqual(['a rule starts it on 2020-01-01 under here, and days has no value then'])
  expect(told(rulesetOf([sign('smoke')], [smoke], { ...used, profiles: [{ ...profiles[0]!, encoded: [{ from: '2020-01-01' }, { from: '2022-01-01' }] }] }))).toEqual(['fault: contradicting-dates: profile here'])
  expect(told(rulesetOf([sign('smoke')], [smoke], { ...used, reviewBy: '2020-01-01' }))).toEqual(['fault: contradicting-dates: ruleset example'])
  expect(told(rulesetOf([sign('smoke')], [smoke, { ...smoke, id: 'smoke-again', upTo: 'amber', acute: true }], used))).toContain('note: contradicting-dates: rule smoke')
})

test('a fact that rules use both ways is named, with the first day', () => {
  const ruleset = rulesetOf([sign('smoke'), sign('smell')], [smoke, level({ id: 'no-smoke', when: { all: [{ not: { fact: 'smoke', is: 'yes' } }, { fact: 'smell', is: 'yes' }] } })], used)
  expect(findingsOf(ruleset)).toMatchObject([{ code: 'used-both-ways', where: 'fact smoke', why: expect.stringContaining('here from 2020-01-01') }])
})

test('a missing document or day of reading, and every id without words, is found', () => {
  const ruleset = rulesetOf([sign('smoke')], [smoke], used)
  expect(told(ruleset, { sources: new Set(['other']) })).toEqual(['fault: missing-citation: rule smoke'])
  const words = { facts: { smoke: { label: 'Smoke' } }, groups: {}, rules: { smoke: 'Smoke is seen.' }, actions: {} }
  expect(told(ruleset, { words })).toEqual(['fault: missing-wording: group first', 'fault: missing-wording: action tell'])
})

test('an id that another ruleset has, or that meant something else in an earlier version, is found', () => {
  const ruleset = rulesetOf([sign('smoke')], [smoke], used)
  expect(told(ruleset, { others: [{ ...ruleset, id: 'other', facts: [] }] })).toEqual(['fault: reused-id: rule smoke'])
  expect(told(ruleset, { others: [{ ...ruleset, version: '0.9.0' }] })).toEqual([])
  expect(told(ruleset, { others: [{ ...ruleset, version: '0.9.0', facts: [sign('smoke', { worrying: 'no' })] }] })).toEqual(['fault: reused-id: fact smoke'])
})
