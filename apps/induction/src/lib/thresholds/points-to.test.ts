import { assessWith, everyProcedure, procedures, type Assessment } from '@safeguarding-kit/core'
import { InputError, type DecisionInput } from '@safeguarding-kit/core/kernel'
import { thresholds } from '@safeguarding-kit/core/thresholds'
import { otherHalf, stillWorried } from '@safeguarding-kit/core/thresholds/wording/en'
import { expect, test } from 'vitest'
import { everyWord } from '#lib/server/thresholds/every-procedure.ts'
import { pointsTo, type PointsTo } from './points-to.ts'

const scheme = { profile: 'london', asOf: '2026-11-22' } as const, every = await everyProcedure()
const said = (assessment: Assessment): PointsTo => pointsTo(assessment, { ruleset: thresholds, profile: 'london', words: everyWord, titleOf: id => id })
const of = (facts: Record<string, string | number>, closed: readonly string[] = []): PointsTo => said(assessWith(every, { facts, closed, ...scheme }))
/** All that is told; not what was asked, nor the answers that were given. */
const words = (result: PointsTo): string => JSON.stringify({ ...result, levels: [], ask: [] }, (key, value: unknown) => (key === 'saw' ? '' : value))
const refusal = /no (further )?(referral|action|concern)\b|(referral|action|call) is not|do(es)? not need to|not necessary|nothing (more )?(is )?needed|no need\b|do not refer|need not/i
type Worked = { readonly facts: DecisionInput['facts']; readonly closed?: readonly string[]; readonly days?: DecisionInput['days']; readonly profile?: string; readonly asOf: string }
/** What every worked case of the library comes to, whichever procedure it is of, and every sign of every procedure by itself. */
const worked = (await Promise.all(procedures.map(({ load }) => load.cases()))).flatMap(({ cases }) => cases as readonly Worked[])
const tried = ({ facts, closed = [], days = {}, profile = 'london', asOf }: Worked): readonly PointsTo[] => {
  try { return [said(assessWith(every, { facts, closed, days, profile, asOf }))] } catch (refused) { if (refused instanceof InputError) return []; throw refused }
}
const signs = [...new Set(every.flatMap(({ ruleset }) => ruleset.facts.filter(({ kind }) => kind === 'sign').map(({ id }) => id)))]
const results = [...worked.flatMap(tried), ...signs.map(id => of({ [id]: 'yes' }))]

test('there is a result for nearly every case of every procedure', () => {
  expect(results.length).toBeGreaterThan(worked.length * 0.9)
  expect(new Set(results.flatMap(({ calledFor }) => calledFor.map(({ id }) => id))).size).toBe(procedures.length - 1)
})

test('no result says or implies that no referral is needed', () => {
  const refusing = results.flatMap(result => { const found = refusal.exec(words(result)); return found ? [words(result).slice(Math.max(0, found.index - 80), found.index + 60)] : [] })
  expect([...new Set(refusing)]).toEqual([])
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

test('answered “not known” throughout, no form of any procedure says that enough is known', () => {
  for (const { ruleset } of every) for (const answer of ['asked-not-known', 'refused']) {
    const result = of(Object.fromEntries(ruleset.facts.map(({ id }) => [id, answer])))
    expect([ruleset.id, result.heading, result.highest]).toEqual([ruleset.id, 'Not enough is known', 'child-protection-s47'])
  }
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
  const seen = assessWith(every, { facts: { 'bruise-on-non-mobile-child': 'yes' }, closed: [], ...scheme })
  /** The same assessment, as if its sources had been read less well. */
  const graded = (grade: Assessment['reasons'][number]['grade']) => said({ ...seen, reasons: seen.reasons.map(reason => ({ ...reason, grade })) })
  const { actions, heading, sentences } = graded('seen')
  for (const grade of ['reported', 'recalled', 'inferred'] as const) {
    const other = graded(grade)
    expect([other.actions, other.heading, other.sentences]).toEqual([actions, heading, sentences])
    expect(other.reasons[0]?.small).not.toBe(graded('seen').reasons[0]?.small)
  }
})

test('danger is the first thing to do, whichever procedure says so', () => {
  expect(of({ 'someone-in-immediate-danger': 'yes' }).actions[0]?.id).toBe('call-999')
  const orders = new Map(every.flatMap(({ ruleset }) => ruleset.actions.map(({ id, order }) => [id, order])))
  for (const { actions, calledFor } of results) {
    const dangers = actions.map(({ id }) => orders.get(id) === 'danger')
    expect(dangers).toEqual(dangers.toSorted().reverse())
    expect(calledFor.flatMap(called => called.actions.map(({ id }) => orders.get(id))).filter(order => order === 'danger' || order === 'do-not-alert' || order === 'personal-duty')).toEqual([])
  }
})

test('whatever a procedure asks for is told once, among what is for everybody or under its own name', () => {
  for (const one of worked.filter(({ asOf }) => asOf >= '2026-11-01')) for (const result of tried(one)) {
    const { facts, closed = [], days = {}, profile = 'london', asOf } = one
    const told = [...result.actions, ...result.calledFor.flatMap(({ actions }) => actions)].map(({ id }) => id)
    expect(told.toSorted()).toEqual(assessWith(every, { facts, closed, days, profile, asOf }).actions.map(({ id }) => id).sort())
  }
})

test('a sign read only in another area’s document says so, in small, and never before what to do', () => {
  const elsewhere = results.flatMap(({ reasons }) => reasons).filter(({ small }) => small.includes('another area'))
  expect(elsewhere.length).toBeGreaterThan(10)
  for (const { sentence } of elsewhere) expect(sentence).not.toContain('another area')
})

test('every rule, action, limit and strength of every procedure is told in words and not by its id', () => {
  const ids = new Set(every.flatMap(({ ruleset: { rules, actions, clocks, facts } }) => [...rules, ...actions, ...clocks, ...facts].map(({ id }) => id)))
  for (const result of results) {
    const told = [result, ...result.calledFor].flatMap(({ actions, reasons, byWhen }) => [...actions.map(({ what }) => what), ...reasons.map(({ sentence }) => sentence), ...byWhen.map(({ sentence }) => sentence)])
    expect([...told, ...result.strengths, ...result.thinkAgain, ...result.ask.map(({ question }) => question), ...result.calledFor.map(({ title }) => title)].filter(text => ids.has(text) || /[a-z]\.[a-z]|undefined/.test(text))).toEqual([])
  }
})

test('strengths are shown and take nothing away', () => {
  const strength = thresholds.facts.find(fact => fact.kind === 'sign' && fact.strength)?.id ?? ''
  expect(of({ [strength]: 'yes', 'child-tells-of-abuse': 'yes' })).toMatchObject({ lowest: of({ 'child-tells-of-abuse': 'yes' }).lowest, strengths: [expect.any(String)] })
})

test('a closed form without a sign still ends with the door open', () => {
  expect(of({}, thresholds.groups.map(({ id }) => id)).closing.at(-1)).toBe(stillWorried)
})
