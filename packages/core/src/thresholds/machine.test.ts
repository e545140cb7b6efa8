import { expect, test } from 'vitest'
import { decisionOf, journey, journeyBy, nextQuestion, sampleEvents, type ThresholdContext, type ThresholdEvent } from './machine.ts'
import { layVariant } from '../kernel/prove.ts'
import { thresholds } from './ruleset.ts'

type Case = ReturnType<typeof journey.begin>
const day = '2026-11-21'
const opened: ThresholdEvent = { type: 'case.opened', profile: 'london', asOf: day }
const walk = (...events: ThresholdEvent[]): Case => events.reduce((saved, event) => {
  const applied = journey.apply(saved, event)
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  return applied.saved
}, journey.begin())
const bruise: ThresholdEvent = { type: 'fact.answered', fact: 'bruise-on-non-mobile-child', answer: 'yes' }
const closeAll = thresholds.groups.filter(({ id }) => thresholds.facts.some(fact => fact.group === id && fact.kind === 'sign' && fact.worrying === 'yes')).map(({ id }): ThresholdEvent => ({ type: 'group.closed', group: id }))

test('a worry is gathered, then the most pressing question is asked', () => {
  const saved = walk(opened, { type: 'gathering.finished' })
  expect(saved.state).toEqual({ thinking: 'askingTheNextQuestion' })
  const next = nextQuestion(saved.context)
  expect(thresholds.facts.find(({ id }) => id === next)).toMatchObject({ danger: true })
})

test('a refused question is not put again, and stays open', () => {
  const first = walk(opened, { type: 'gathering.finished' }), asked = nextQuestion(first.context)!
  const after = journey.apply(first, { type: 'fact.answered', fact: asked, answer: 'refused' })
  if (!after.ok) throw new Error('refusing is an answer')
  expect(nextQuestion(after.saved.context)).not.toBe(asked)
  expect(decisionOf(after.saved.context)?.missing.map(({ fact }) => fact)).toContain(asked)
})

test('a mark on a baby is ready to be decided at once; the decision leaves its receipt', () => {
  const ready = walk(opened, bruise, { type: 'gathering.finished' })
  expect(ready.state).toEqual({ thinking: 'readyToDecide' })
  const decided = walk(opened, bruise, { type: 'gathering.finished' }, { type: 'decision.taken', on: day })
  expect(decided.state).toBe('decided')
  expect(decided.context.receipts).toMatchObject([{ ruleset: 'thresholds', asOf: day }])
})

test('when all was asked and something stays open, the worker consults', () => {
  const events = closeAll.filter(event => event.type === 'group.closed' && event.group !== 'danger-now')
  const refused = thresholds.facts.filter(({ group, kind }) => group === 'danger-now' && kind === 'sign').map(({ id }): ThresholdEvent => ({ type: 'fact.answered', fact: id, answer: 'refused' }))
  expect(walk(opened, ...events, ...refused, { type: 'gathering.finished' }).state).toEqual({ thinking: 'consulting' })
})

test('a worker may consult or act at any time, without finishing the form', () => {
  expect(walk(opened, { type: 'lead.consulted', on: day }).state).toEqual({ thinking: 'consulting' })
  expect(walk(opened, { type: 'decision.taken', on: day }).state).toBe('decided')
})

test('a judgement raises, and the record keeps who by role and why; it never lowers an acute decision', () => {
  const judgement = { act: 'raise', to: 'child-protection-s47', role: 'safeguarding-lead', reason: 'Third time this month.', on: day } as const
  const mild: ThresholdEvent = { type: 'fact.answered', fact: 'persistent-discrimination', answer: 'yes' }
  const raised = walk(opened, mild, { type: 'decision.taken', on: day }, { type: 'judgement.recorded', judgement })
  expect([raised.state, raised.context.judgements]).toEqual(['raisedByJudgement', [judgement]])
  const lower: ThresholdEvent = { type: 'judgement.recorded', judgement: { ...judgement, act: 'record-lower', to: 'universal' } }
  expect(walk(opened, mild, { type: 'decision.taken', on: day }, lower).state).toBe('recordedLowerByJudgement')
  expect(journey.apply(walk(opened, bruise, { type: 'decision.taken', on: day }), lower)).toMatchObject({ ok: false, code: 'not-possible-now' })
})

test('an answer that is none, a scheme that is not there and a contradiction are not possible', () => {
  expect(journey.apply(journey.begin(), { type: 'case.opened', profile: 'nowhere', asOf: day })).toMatchObject({ ok: false })
  expect(journey.apply(walk(opened), { type: 'fact.answered', fact: 'bruise-on-non-mobile-child', answer: 'perhaps' })).toMatchObject({ ok: false, possible: expect.arrayContaining(['lead.consulted', 'decision.taken']) })
  expect(journey.apply(walk(opened, bruise), { type: 'fact.answered', fact: 'how-the-child-moves', answer: 'walking' })).toMatchObject({ ok: false })
})

test('every kind of event can happen somewhere, and every state can be reached and left', () => {
  const seen = new Map<string, Case>(), happened = new Set<string>(), waiting: Case[] = [journey.begin()]
  const also: ThresholdEvent[] = [...sampleEvents, { type: 'judgement.recorded', judgement: { act: 'record-lower', to: 'universal', role: 'safeguarding-lead', reason: 'Checked.', on: day } }, { type: 'fact.answered', fact: 'persistent-discrimination', answer: 'yes' }]
  for (let saved = waiting.pop(); saved && seen.size < 400; saved = waiting.pop()) {
    const key = JSON.stringify([saved.state, saved.context.facts, saved.context.closed])
    if (seen.has(key)) continue
    seen.set(key, saved)
    for (const event of also) { const applied = journey.apply(saved, event); if (applied.ok) { happened.add(event.type); waiting.push(applied.saved) } }
    expect(journey.possible(saved).length).toBeGreaterThan(0)
  }
  expect([...happened].sort()).toEqual([...new Set(sampleEvents.map(({ type }) => type))].sort())
  expect([...new Set([...seen.values()].map(({ state }) => JSON.stringify(state)))].sort()).toEqual(['"decided"', '"notOpened"', '"raisedByJudgement"', '"recordedLowerByJudgement"', ...['askingTheNextQuestion', 'consulting', 'gathering', 'readyToDecide'].map(state => JSON.stringify({ thinking: state }))].sort())
})

test('a case saved under other rules is refused with the difference', () => {
  const laid = layVariant(thresholds, { id: 'stricter-here', base: 'thresholds', title: 'Stricter', checkedOn: day, stricter: [{ rule: 'persistent-discrimination', atLeast: 'child-protection-s47' }] })
  expect(laid.accepted).toBe(true)
  const local = journeyBy(laid.inForce), saved: unknown = JSON.parse(JSON.stringify(walk(opened, bruise)))
  expect(journey.resume(saved)).toMatchObject({ ok: true })
  expect(local.resume(saved)).toMatchObject({ ok: false, code: 'ruleset-changed', was: { id: 'thresholds' }, now: { id: 'thresholds+stricter-here' } })
})

test('what a saved case holds is codes and days, and nothing that could name a child', () => {
  const context: ThresholdContext = walk(opened, bruise).context
  expect(Object.keys(context).sort()).toEqual(['asOf', 'closed', 'days', 'facts', 'judgements', 'profile', 'receipts'])
})

test('a case decided under earlier rules is taken over with its answers, receipts and judgements, and waits to be decided anew', () => {
  const decided = walk(opened, bruise, { type: 'group.closed', group: 'injury' }, { type: 'gathering.finished' }, { type: 'decision.taken', on: day }), earlier = { ...decided, ruleset: { ...decided.ruleset, version: '0.0.9', hash: 'earlier' } }
  expect(journey.resume(earlier)).toMatchObject({ ok: false, code: 'ruleset-changed' })
  const taken = journey.migrate(earlier)
  expect(taken).toMatchObject({ ok: true, was: { state: 'decided' }, saved: { ruleset: journey.begin().ruleset, state: { thinking: 'readyToDecide' }, context: { facts: decided.context.facts, closed: ['injury'], receipts: decided.context.receipts } } })
  expect(journey.migrate({ ...earlier, context: { ...earlier.context, facts: { 'bruise-on-non-mobile-childs': 'yes' } } })).toMatchObject({ ok: false, code: 'answers-gone', gone: [{ nearest: 'bruise-on-non-mobile-child' }] })
})
