import { expect, test } from 'vitest'
import { decide } from '../kernel/decide.ts'
import { layVariant } from '../kernel/prove.ts'
import { decideThreshold, explainThreshold } from './index.ts'
import * as wording from './wording/en.ts'
import type { LevelRule } from '../kernel/rule.ts'
import { thresholds } from './ruleset.ts'

const document = (stricter: object) => ({ id: 'weaker', base: 'thresholds', title: 'Weaker', checkedOn: '2026-11-21', stricter: [stricter] })
const acute = thresholds.rules.filter((rule): rule is LevelRule => rule.kind === 'level' && rule.acute === true && rule.evidence.sign !== 'unverified' && rule.evidence.level !== 'unverified')
const spare = 'persistent-discrimination'

/** Every way in which the format lets a rule be weakened. */
function weakened(rule: LevelRule): object[] {
  const lower = thresholds.levels.slice(0, thresholds.levels.indexOf(rule.atLeast)).map(atLeast => ({ rule: rule.id, atLeast }))
  const narrower = [{ rule: rule.id, when: { all: [rule.when, { fact: spare, is: 'yes' }] } }, { rule: rule.id, when: { fact: spare, is: 'yes' } }, { rule: rule.id, when: { any: [] } }]
  const known = 'is' in rule.when && rule.when.is === 'yes' && !rule.when.known ? [{ rule: rule.id, when: { ...rule.when, known: true } }] : []
  const dates = [{ rule: rule.id, from: '2099-01-01' }, { rule: rule.id, to: rule.inForce.from }, ...(rule.inForce.to ? [{ rule: rule.id, from: rule.inForce.to }] : [])]
  // An earlier span of a statement asks and concludes what today's does: there only its days, and losing it, are tried again.
  return rule.inForce.to === undefined ? [...lower, ...narrower, ...known, ...dates, { rule: rule.id, acute: false }] : [{ rule: rule.id, when: { any: [] } }, ...dates]
}

test('no acute rule can be weakened by a variant, in any way that the format allows', () => {
  expect(acute.length).toBeGreaterThan(40)
  expect(thresholds.facts.some(({ id }) => id === spare)).toBe(true)
  const ways = acute.flatMap(rule => weakened(rule).map(change => ({ rule, change })))
  const slipped = ways.filter(({ change }) => layVariant(thresholds, document(change)).accepted)
  expect(slipped.length).toBeLessThan(ways.length / 10)
  // What passes may pass only because nothing is lost: without the rule altogether, its own sign still brings the same level and the same actions.
  for (const { rule, change } of slipped) {
    if (!('fact' in rule.when)) throw new Error(`${JSON.stringify(change)} was let through`)
    const without = { ...thresholds, rules: thresholds.rules.filter(({ id }) => id !== rule.id) }
    const given = (answer: string, using: typeof thresholds) => {
      const decision = decide(using, { facts: { ['fact' in rule.when ? rule.when.fact : '']: answer }, closed: [], profile: 'london', asOf: rule.inForce.to ?? '2026-11-21' })
      return { level: decision.lowest, acute: decision.reasons.some(reason => reason.acute), actions: decision.actions }
    }
    for (const answer of ['yes', 'suspected']) expect(given(answer, without), JSON.stringify(change)).toEqual(given(answer, thresholds))
  }
}, 180_000)

test('a board’s own rule is told in its own words by the rules that decided, and explaining by others says so', () => {
  const own = { id: 'late-and-harmed', when: { all: [{ fact: 'lateness-or-pattern-of-absence', is: 'yes' }, { fact: 'self-harm', is: 'yes' }] }, atLeast: 'child-protection-s47', says: 'Late, and hurting herself.', from: '2026-11-21', grade: 'seen', citations: [{ source: 'Our board’s minute 5', readOn: '2026-11-21' }] }
  const laid = layVariant(thresholds, { id: 'ours', base: 'thresholds', title: 'Ours', checkedOn: '2026-11-21', add: [own] })
  const decision = decideThreshold({ facts: { 'self-harm': 'yes', 'lateness-or-pattern-of-absence': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }, laid.inForce)
  expect(explainThreshold(decision, wording, 'reader', laid.inForce).reasons[0]).toMatchObject({ sentence: 'Late, and hurting herself.', own: 'Ours' })
  expect(() => explainThreshold(decision, wording)).toThrow('late-and-harmed, which the rules given here do not have')
})
