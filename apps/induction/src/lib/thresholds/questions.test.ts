import { thresholds } from '@safeguarding-kit/core/thresholds'
import type { Condition } from '@safeguarding-kit/core/kernel'
import { expect, test } from 'vitest'
import { everyWord, proceduresInForce } from '#lib/server/thresholds/every-procedure.ts'
import { answerOf, inPlainWords, questionGroups, signsToRead } from './questions.ts'

const every = proceduresInForce(null), facts = every.flatMap(({ ruleset }) => ruleset.facts)
const groups = every.flatMap(({ ruleset }) => questionGroups(ruleset, everyWord)), questions = groups.flatMap(group => group.questions)

test('every question of every procedure has closed answers, “not known” and “they would not say” among them, and nothing to type', () => {
  for (const { options, shownAs, fact } of questions) {
    expect(options.map(({ value }) => value), fact).toEqual(expect.arrayContaining(['asked-not-known', 'refused']))
    expect(['radios', 'list']).toContain(shownAs)
  }
})

test('every question, label and closing sentence is in words', () => {
  const ids = new Set([...facts, ...every.flatMap(({ ruleset }) => ruleset.groups)].map(({ id }) => id))
  expect([...questions.flatMap(({ label, question, options }) => [label, question, ...options.map(option => option.label)]), ...groups.flatMap(({ title }) => [title])].filter(text => text === '' || ids.has(text))).toEqual([])
  expect(groups.filter(({ closing, questions: asked, id }) => (closing === '') === asked.some(({ closable }) => closable) && !every[1]?.ruleset.groups.some(group => group.id === id)).map(({ id }) => id)).toEqual([])
})

test('only a sign of worry may be suspected', () => {
  const suspected = questions.filter(({ options }) => options.some(({ value }) => value === 'suspected')).map(({ fact }) => fact)
  for (const fact of facts) expect(suspected.includes(fact.id), fact.id).toBe(fact.kind === 'sign' && fact.worrying !== 'neither' && !fact.strength && !fact.prompt)
})

/** Where the rules draw a line through a number. */
function cutsOf(condition: Condition, fact: string): number[] {
  if ('fact' in condition) return condition.fact === fact && ('from' in condition || 'below' in condition) ? [condition.from, condition.below].filter(cut => typeof cut === 'number') : []
  if ('not' in condition) return cutsOf(condition.not, fact)
  return ('all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of).flatMap(inner => cutsOf(inner, fact))
}

test('the ages to choose from tell apart all that the rules tell apart', () => {
  const ages = questions.find(({ fact }) => fact === 'age-in-months')?.options.map(({ value }) => Number(value)) ?? []
  for (const cut of thresholds.rules.flatMap(({ when }) => cutsOf(when, 'age-in-months'))) expect(ages).toContain(cut)
})

test('numbers are given to the rules as numbers, and everything else as it stands', () => {
  const age = thresholds.facts.find(({ id }) => id === 'age-in-months')
  expect([answerOf(age, '24'), answerOf(age, 'asked-not-known'), answerOf(undefined, '24')]).toEqual([24, 'asked-not-known', '24'])
})

test('two answers that cannot both be true are told by their labels', () => {
  expect(inPlainWords('These two answers cannot both be true: bruise-on-non-mobile-child (yes) and how-the-child-moves (walking). Correct one of them.', everyWord))
    .toBe('These two answers cannot both be true: “Bruise or mark on a child who cannot move about alone” (yes) and “How the child moves” (walks). Correct one of them.')
})

test('who reads without the questions finds every sign of the catalogue', () => {
  const read = new Set(every.flatMap(({ ruleset }) => signsToRead(ruleset, everyWord)).flatMap(({ pressing, signs }) => [...pressing, ...signs]))
  const level = every.flatMap(({ ruleset }) => ruleset.rules).filter(({ kind, when }) => kind === 'level' && 'is' in when && when.is === 'yes').map(({ when }) => ('fact' in when ? when.fact : ''))
  expect(level.filter(fact => !read.has(everyWord.facts[fact]?.label ?? fact))).toEqual([])
})

test('who reads without the questions finds first what cannot wait, and every sign once', () => {
  const [first] = every.flatMap(({ ruleset, id }) => (id === 'thresholds' ? [signsToRead(ruleset, everyWord)] : []))
  for (const { pressing, signs } of first ?? []) expect(new Set([...pressing, ...signs]).size).toBe(pressing.length + signs.length)
  const pressing = first?.flatMap(group => group.pressing) ?? []
  for (const fact of ['bruise-on-non-mobile-child', 'child-tells-of-abuse', 'self-harm', 'gang-involved-or-at-serious-risk']) expect(pressing).toContain(everyWord.facts[fact]?.label)
})
