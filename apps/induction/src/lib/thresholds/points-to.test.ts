import { decideThreshold, thresholds, type Decision } from '@safeguarding-kit/core/thresholds'
import { cases } from '@safeguarding-kit/core/thresholds/cases'
import { otherHalf, stillWorried } from '@safeguarding-kit/core/thresholds/wording/en'
import { expect, test } from 'vitest'
import { pointsTo, type PointsTo } from './points-to.ts'

const scheme = { profile: 'london', asOf: '2026-11-21' } as const
const said = (decision: Decision): PointsTo => pointsTo(decision, thresholds, id => id)
const of = (facts: Record<string, string | number>, closed: readonly string[] = []): PointsTo => said(decideThreshold({ facts, closed, ...scheme }))
const everything = thresholds.groups.map(({ id }) => id)
const words = (result: PointsTo): string => JSON.stringify({ ...result, levels: [], ask: [] })
/** Every worked case of the library, and every sign by itself. */
const results = [
  ...cases.map(({ facts, closed, profile = 'london', asOf }) => said(decideThreshold({ facts, closed, profile, asOf }))),
  ...thresholds.facts.filter(({ kind }) => kind === 'sign').map(({ id }) => of({ [id]: 'yes' }))
]

test('no result says or implies that no referral is needed', () => {
  for (const result of results) expect(words(result)).not.toMatch(/no (further )?(referral|action|concern)\b|(referral|action|call) is not|do(es)? not need to|not necessary|nothing (more )?(is )?needed|no need\b|do not refer|need not/i)
})

test('below the level of a child in need a result ends by saying what to do if you are still worried', () => {
  const low = results.filter(({ lowest }) => lowest === 'universal' || lowest === 'early-help')
  expect(low.length).toBeGreaterThan(20)
  for (const { closing } of low) expect(closing.at(-1)).toBe(stillWorried)
})

test('every result says who else to go to when the worry is the lead or nobody acts', () => {
  for (const { closing } of results) expect(closing).toContain(otherHalf)
})

test('talking it over with the lead is offered with every result, an empty form’s included', () => {
  for (const result of [...results, of({})]) expect(result.actions.map(({ id }) => id)).toContain('consult-lead')
})

test('an empty form says that not enough is known, and never level 1', () => {
  const result = of({})
  expect([result.heading, result.settled, result.lowest, result.highest]).toEqual(['Not enough is known', false, 'universal', 'child-protection-s47'])
})

test('a range that waits for answers asks the next question, at most five, and never names a level between', () => {
  const open = results.filter(({ open }) => open === 'facts' || open === 'facts-and-judgement')
  expect(open.length).toBeGreaterThan(20)
  for (const { ask, heading, levels } of open) {
    expect(ask.length).toBeGreaterThan(0)
    expect(ask.length).toBeLessThanOrEqual(5)
    expect(levels.some(({ label }) => heading.includes(label))).toBe(false)
  }
})

test('where only judgement is open, a person is told to judge and to talk to the lead, and nothing is said to be unknown', () => {
  const judged = results.filter(({ open }) => open === 'judgement')
  for (const { heading, sentences } of judged) expect([heading, sentences.join(' ')]).toEqual(['A person has to judge this', expect.not.stringContaining('not yet known')])
})

test('an acute sign says what to do in the same words whatever the grade of its source', () => {
  const seen = decideThreshold({ facts: { 'bruise-on-non-mobile-child': 'yes' }, closed: [], ...scheme })
  /** The same decision, as if its sources had been read less well. */
  const graded = (grade: Decision['weakestGrade']) =>
    said(new Proxy(seen, { get: (decision, key) => (key === 'weakestGrade' ? grade : key === 'reasons' ? decision.reasons.map(reason => ({ ...reason, grade })) : Reflect.get(decision, key, decision)) }))
  const { actions, heading, sentences } = graded('seen')
  for (const grade of ['reported', 'recalled', 'inferred'] as const) {
    const other = graded(grade)
    expect([other.actions, other.heading, other.sentences]).toEqual([actions, heading, sentences])
    expect(other.reasons[0]?.small).not.toBe(graded('seen').reasons[0]?.small)
  }
})

test('danger is the first thing to do', () => {
  expect(of({ 'someone-in-immediate-danger': 'yes' }).actions[0]?.id).toBe('call-999')
})

test('a sign read only in another area’s document says so, in small, and never before what to do', () => {
  const elsewhere = results.flatMap(({ reasons }) => reasons).filter(({ small }) => small.includes('another area'))
  expect(elsewhere.length).toBeGreaterThan(10)
  for (const { sentence } of elsewhere) expect(sentence).not.toContain('another area')
})

test('every rule, action, limit and strength is told in words and not by its id', () => {
  const ids = new Set([...thresholds.rules, ...thresholds.actions, ...thresholds.clocks, ...thresholds.facts].map(({ id }) => id))
  for (const result of results) {
    const told = [...result.actions.map(({ what }) => what), ...result.reasons.map(({ sentence }) => sentence), ...result.strengths, ...result.thinkAgain, ...result.ask.map(({ question }) => question), ...result.byWhen]
    expect(told.filter(text => ids.has(text) || /[a-z]\.[a-z]|undefined/.test(text))).toEqual([])
  }
})

test('strengths are shown and take nothing away', () => {
  const strength = thresholds.facts.find(fact => fact.kind === 'sign' && fact.strength)?.id ?? ''
  expect(of({ [strength]: 'yes', 'child-tells-of-abuse': 'yes' })).toMatchObject({ lowest: of({ 'child-tells-of-abuse': 'yes' }).lowest, strengths: [expect.any(String)] })
})

test('a closed form without a sign still ends with the door open', () => {
  expect(of({}, everything).closing.at(-1)).toBe(stillWorried)
})
