import { expect, test } from 'vitest'
import { mutantsOf, piecesOf, statementsOf } from '../scripts/mutants.ts'
import { level, ruled, rulesetOf, sign } from '../src/kernel/example.ts'
import { freshContentHash } from '../src/kernel/index.ts'

const papers = level({ id: 'smoke-2010', when: { fact: 'smoke', is: 'yes' }, acute: true, actions: ['run'], inForce: { from: '2010-01-01', to: '2012-12-31' } })
const ruleset = rulesetOf([sign('smoke'), sign('smell')], [level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, acute: true, upTo: 'red', actions: ['run'] }), papers, level({ id: 'both', when: { all: [{ fact: 'smoke', is: 'yes' }, { fact: 'smell', is: 'yes' }] }, atLeast: 'red' })])

test('what an author wrote once is changed in all its periods at once, in every way a hand might slip', () => {
  const [smoke, both] = statementsOf(ruleset)
  expect(statementsOf(ruleset).map(statement => statement.map(({ id }) => id))).toEqual([['smoke', 'smoke-2010'], ['both']])
  expect(mutantsOf(ruleset, smoke!).map(({ way }) => way)).toEqual(['dropped', 'condition turned round', 'suspected is not enough', 'begins a year later', 'a level lower', 'a level higher', 'no longer acute', 'nothing left to judgement', 'without run', 'left out of one period', 'left out of one period'])
  expect(mutantsOf(ruleset, both!).map(({ way }) => way)).toEqual(['dropped', 'condition turned round', 'without part 1 of all', 'without part 2 of all', 'any instead of all', 'begins a year later', 'a level lower', 'made acute'])
})

test('every change changes what decides, and no other rule', () => {
  for (const mutant of statementsOf(ruleset).flatMap(statement => mutantsOf(ruleset, statement))) {
    expect(freshContentHash(mutant.ruleset), mutant.way).not.toBe(freshContentHash(ruleset))
    const touched = mutant.rules.map(({ id }) => id)
    expect(mutant.ruleset.rules.filter(({ id }) => !touched.includes(id))).toEqual(ruleset.rules.filter(({ id }) => !touched.includes(id)))
  }
})

test('what another rule asks for as well would not be missed, part by part', () => {
  const [smoke, smell] = ['smoke', 'smell'].map(fact => ({ fact, is: 'yes' as const }))
  const rules = rulesetOf([sign('smoke'), sign('smell')], [level({ id: 'smoke', when: smoke!, actions: ['run'] }), { ...ruled, kind: 'route', id: 'leave', when: { any: [smoke!, smell!] }, actions: ['run', 'tell'] }])
  expect(piecesOf(rules).filter(({ rule }) => rule === 'leave').map(({ part, asksFor, alsoAskedBy }) => [part, asksFor, alsoAskedBy !== undefined])).toEqual([[1, 'run', true], [1, 'tell', false], [2, 'run', false], [2, 'tell', false]])
})
