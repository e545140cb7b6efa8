import { expect, test } from 'vitest'
import { checkInput } from '../../kernel/decide.ts'
import { decideThreshold } from '../index.ts'
import { thresholds } from '../ruleset.ts'
import { levels } from './periods.ts'

/** Every answer that a sign can be given in earnest, and every level that a trained person may have recorded. */
const answers: readonly Readonly<Record<string, string>>[] = [
  ...thresholds.facts.filter(fact => fact.kind === 'sign' && !fact.strength).map(({ id }) => ({ [id]: 'yes' })),
  ...levels.map(level => ({ 'trained-person-assessed-domestic-abuse': 'yes', 'trained-domestic-abuse-result': level }))
]
const asking = ['ask-consent', 'offer-early-help']

/** What asks for agreement although the child may need protection: "sign and sign". Answers that contradict one another are no case. */
function wrongly(facts: Readonly<Record<string, string>>, asOf: string): readonly string[] {
  const input = { facts, closed: [], profile: 'london', asOf }
  if (checkInput(thresholds, input).length > 0) return []
  const { lowest, actions } = decideThreshold(input)
  return lowest === 'child-protection-s47' && actions.some(({ id }) => asking.includes(id)) ? [Object.keys(facts).join(' and ')] : []
}

test('where a child may need protection nobody is told to ask for agreement first, whatever else is known: every sign and every pair of signs', () => {
  const pairs = answers.flatMap((one, i) => answers.slice(i).map(other => ({ ...one, ...other })))
  expect(pairs.length).toBeGreaterThan(20_000)
  expect(pairs.flatMap(facts => wrongly(facts, '2026-11-21'))).toEqual([])
}, 120_000)

test('nor in the papers’ period', () => {
  expect(answers.flatMap(facts => wrongly(facts, '2010-03-15'))).toEqual([])
  const grave = { 'child-tells-of-abuse': 'yes' }
  expect(answers.flatMap(facts => wrongly({ ...facts, ...grave }, '2010-03-15'))).toEqual([])
})

test('where the parents are not told first, nothing else asks for their agreement: every sign and every pair of signs', () => {
  const contradicts = (facts: Readonly<Record<string, string>>): readonly string[] => {
    const input = { facts, closed: [], profile: 'london', asOf: '2026-11-21' }
    if (checkInput(thresholds, input).length > 0) return []
    const told = decideThreshold(input).actions.map(({ id }) => id)
    return told.includes('do-not-tell-parents-first') && told.some(id => asking.includes(id)) ? [Object.keys(facts).join(' and ')] : []
  }
  expect(answers.flatMap((one, i) => answers.slice(i).flatMap(other => contradicts({ ...one, ...other })))).toEqual([])
}, 120_000)
