import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getShortestPaths } from 'xstate/graph'
import { InputError } from '../kernel/decide.ts'
import { disagreements, inputOf } from '../kernel/worked-case.ts'
import { disagreementStages } from '../people/roles.ts'
import type { Parameter } from '../kernel/rule.ts'
import { heldDays } from '../sources/held.ts'
import { sources } from '../sources/index.ts'
import { actions } from './actions.ts'
import { cases } from './cases.ts'
import type { ReferralCase } from './cases.ts'
import { facts } from './facts.ts'
import { checkReferral, deadlinesPassed, nextSteps, referAs, referralClocks, referralRuleset } from './index.ts'
import type { ReferralInput } from './index.ts'
import { apply, journey, nextStepsOf, referralMachine, referralMachineFor, sampleEvents } from './machine.ts'
import type { ReferralContext, ReferralEvent } from './machine.ts'
import { clocks, parameters } from './parameters.ts'
import { ReferralInput as ReferralSchema } from './schema.ts'
import { en } from './wording/en.ts'

test.each(cases as readonly ReferralCase[])('$says', worked => {
  expect(disagreements(referralRuleset, worked)).toEqual([])
  expect(ReferralSchema.parse(inputOf(worked))).toEqual(inputOf(worked))
})

test('danger comes before everything else', () => {
  const { actions: given } = nextSteps({ facts: { 'danger-grows-while-waiting': 'suspected', 'refer-as': 'child-protection', 'passed-on': 'not-yet', 'lead-is-the-worry-or-does-not-act': 'yes' }, profile: 'london', asOf: '2026-11-23' })
  expect(given.map(({ id }) => id).slice(0, 2)).toEqual(['call-999-do-not-wait', 'phone-the-front-door-again'])
})

test('every clock of today can be told without a single fact, and those of limits that ended are gone', () => {
  const ids = referralClocks({ profile: 'london', asOf: '2026-11-23' }).map(({ id }) => id)
  expect(ids).toContain('assessment')
  expect(ids).not.toContain('initial-assessment')
  expect(ids).not.toContain('outcome-told-one-area')
})

test('limits that were read in the 2023 edition say so and are graded as inferred today', () => {
  for (const id of ['referralDecisionWorkingDays', 'acknowledgementWorkingDays', 'assessmentWorkingDays', 'initialConferenceWorkingDays']) {
    const newest = parameters.find(parameter => parameter.id === id)?.values.at(-1)
    expect(newest, id).toMatchObject({ from: '2026-03-19', grade: 'inferred', carriedFrom: 'working-together-2023' })
  }
})

test('what is called seen rests on a document that is known to have held on its days; what is carried is inferred', () => {
  const held = (sources: readonly { readonly source: string }[], from: string, to = '9999') => sources.some(({ source }) => { const days = heldDays(source); return days && days.from <= to && (days.to ?? '9999') >= from })
  for (const { id, values } of parameters as readonly Parameter[]) for (const { from, to, grade, carriedFrom, citations } of values) {
    if (carriedFrom) expect(grade, id).toBe('inferred')
    else if (grade === 'seen') expect(held(citations, from, to), `${id} from ${from}`).toBe(true)
  }
  for (const { id, inForce: { from, to }, evidence, carriedFrom, citations } of referralRuleset.rules) {
    if (carriedFrom) expect(evidence.level, id).toBe('inferred')
    else if (evidence.level === 'seen') expect(held(citations, from, to), id).toBe(true)
  }
})

test('a deadline has passed when its day is over, or its moment gone by', () => {
  const running = referralClocks({ days: { 'referral.received': '2026-11-20', 'referral.made-by-phone': '2026-11-20T16:00:00Z' }, profile: 'london', asOf: '2026-11-23' })
  expect(deadlinesPassed(running, '2026-11-23')).not.toContain('referral-decision')
  expect(deadlinesPassed(running, '2026-11-24')).toContain('referral-decision')
  expect(deadlinesPassed(running, '2026-11-22T15:59:00Z')).not.toContain('written-confirmation')
  expect(deadlinesPassed(running, '2026-11-22T16:01:00Z')).toContain('written-confirmation')
  expect(deadlinesPassed(running, '2026-11-22')).not.toContain('written-confirmation')
})

test('a day for which nothing is encoded is refused with the days that are', () => {
  expect(() => referralClocks({ profile: 'london', asOf: '2006-03-31' })).toThrow(InputError)
  expect(checkReferral({ facts: {}, profile: 'london', asOf: '2006-03-31' })).toMatchObject([{ code: 'date-not-encoded' }])
  expect(checkReferral({ facts: { 'passed-on': 'by-pigeon' }, days: {}, profile: 'londno', asOf: '2026-11-23' }).map(({ code }) => code)).toEqual(['unknown-profile', 'answer-not-allowed'])
})

test('an open threshold is referred as nothing yet; what is already reached is', () => {
  expect(referAs({ lowest: 'universal', highest: 'child-protection-s47' })).toBeUndefined()
  expect(referAs({ lowest: 'child-in-need-s17', highest: 'child-protection-s47' })).toBe('child-in-need')
  expect(referAs({ lowest: 'child-protection-s47', highest: 'child-protection-s47' })).toBe('child-protection')
  expect(referAs({ lowest: 'universal', highest: 'early-help' })).toBe('early-help')
})

test('every rule, clock and limit cites a document that is listed, and every edition it is carried from', () => {
  const listed = new Set(sources.map(({ id }) => id))
  const values = parameters.flatMap(({ values }) => [...values] as { citations: readonly { source: string }[]; carriedFrom?: string }[])
  for (const { citations, carriedFrom } of [...referralRuleset.rules, ...values]) {
    for (const { source } of citations) expect(listed.has(source), source).toBe(true)
    if (carriedFrom) expect(listed.has(carriedFrom), carriedFrom).toBe(true)
  }
  for (const { parameter } of clocks) expect(parameters.some(({ id }) => id === parameter)).toBe(true)
})

test('the values of a limit follow one another by date and never overlap', () => {
  for (const { id, values } of parameters) values.slice(1).forEach((value, position) => expect((values[position] as { to?: string }).to ?? '9999' , id).toBe(dayBefore(value.from)))
})

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

test('every action and every clock is reached by some rule', () => {
  const used = new Set(referralRuleset.rules.flatMap(rule => ('actions' in rule ? rule.actions ?? [] : [])))
  expect(actions.filter(({ id }) => !used.has(id))).toEqual([])
  const ran = new Set(referralRuleset.rules.flatMap(rule => ('clocks' in rule ? rule.clocks ?? [] : [])))
  expect(clocks.filter(({ id }) => !ran.has(id))).toEqual([])
})

test('no wording says that a child need not be referred, and choices have words for every answer', () => {
  expect(JSON.stringify(en)).not.toMatch(/no referral is needed|need not (be )?refer|does not need (a )?referral/i)
  for (const fact of facts) if (fact.kind === 'choice') expect(Object.keys(en.facts[fact.id].answers ?? {}).toSorted(), fact.id).toEqual([...fact.options].toSorted())
})

test('more that is known never takes an action away that danger asks for', () => {
  const answers = fc.record(Object.fromEntries(facts.map(fact => [fact.id, fc.constantFrom(...(fact.kind === 'choice' ? fact.options : ['yes', 'no', 'suspected']), 'not-asked')])), { requiredKeys: [] })
  fc.assert(fc.property(answers, known => {
    const input = { facts: { ...known, 'danger-grows-while-waiting': 'yes' }, profile: 'london', asOf: '2026-11-23' } as ReferralInput
    if (checkReferral(input).length === 0) expect(nextSteps(input).actions[0]?.id).toBe('call-999-do-not-wait')
  }))
})

interface Explored { readonly value: unknown; readonly context: ReferralContext }

const { receipt } = nextSteps({ facts: {}, profile: 'london', asOf: '2026-11-23' })
const on = '2026-11-23'
const events = sampleEvents(receipt)
/** Cases that differ only in days and receipts are the same place in the journey. */
const explore = { events: [...events], serializeState: ({ value, context }: Explored) => JSON.stringify([value, context.facts]), limit: 100_000 }
const walk = (...happened: readonly ReferralEvent[]) => happened.reduce((saved, event) => {
  const applied = apply(saved, event)
  if (!applied.ok) throw new Error(`${event.type} is not possible in ${JSON.stringify(applied.state)}`)
  return applied.saved
}, journey.begin())

test('a phone call, an acknowledgement, a decision, an outcome, and both sides agree', () => {
  const saved = walk({ type: 'threshold.decided', on, referAs: 'child-protection', receipt }, { type: 'referral.made-by-phone', on }, { type: 'referral.confirmed-in-writing', on }, { type: 'referral.acknowledged', on: '2026-11-24' },
    { type: 'referral.decided', on: '2026-11-24' }, { type: 'outcome.told', on: '2026-11-25', outcome: 'strategy-discussion' }, { type: 'outcome.agreed-with', on: '2026-11-25' })
  expect(saved).toMatchObject({ state: 'agreed', status: 'done', context: { facts: { 'passed-on': 'by-phone-and-in-writing', 'outcome-of-referral': 'strategy-discussion' }, days: { 'outcome.told': '2026-11-25' } } })
  expect(saved.context.receipts).toEqual([receipt])
})

test('nobody answers, so it is chased, and a disagreement may be raised before any answer came', () => {
  const silent = walk({ type: 'referral.sent', on }, { type: 'acknowledgement-deadline.passed', on: '2026-11-25' })
  expect(silent.state).toBe('unacknowledged')
  expect(apply(silent, { type: 'acknowledgement.chased', on: '2026-11-26' })).toMatchObject({ ok: true, saved: { state: 'awaitingAcknowledgement' } })
  expect(apply(silent, { type: 'disagreement.raised', on: '2026-11-26' })).toMatchObject({ ok: true, saved: { state: 'disagreeing' } })
})

test('a disagreement climbs the stages one by one and then can only be settled', () => {
  let saved = walk({ type: 'referral.sent', on }, { type: 'outcome.told', on, outcome: 'no-further-action' }, { type: 'disagreement.raised', on })
  for (const stage of disagreementStages.slice(1)) {
    const applied = apply(saved, { type: 'disagreement.not-settled', on })
    expect(applied).toMatchObject({ ok: true, saved: { context: { facts: { 'disagreement-stage': stage } } } })
    if (applied.ok) saved = applied.saved
  }
  expect(apply(saved, { type: 'disagreement.not-settled', on })).toMatchObject({ ok: false, code: 'not-possible-now', state: 'disagreeing' })
  expect(apply(saved, { type: 'disagreement.settled', on })).toMatchObject({ ok: true, saved: { state: 'settled', status: 'done' } })
})

test('a board with two stages has two', () => {
  const twoStages = referralMachineFor(['between-practitioners', 'before-the-partnership'])
  const paths = getShortestPaths(twoStages, explore)
  const seen = new Set(paths.map(({ state }) => state.context.facts['disagreement-stage']))
  expect([...seen].filter(stage => stage !== undefined).toSorted()).toEqual(['before-the-partnership', 'between-practitioners', 'not-raised', 'settled'])
})

test('a concern goes to early help only when the answers reach no referral; what is not known closes nothing', () => {
  const open = walk({ type: 'threshold.decided', on, referAs: 'not-known', receipt })
  expect(apply(open, { type: 'concern.taken-up-by-early-help', on })).toMatchObject({ ok: false, code: 'not-possible-now' })
  expect(apply(journey.begin(), { type: 'concern.taken-up-by-early-help', on })).toMatchObject({ ok: false })
  expect(apply(walk({ type: 'threshold.decided', on, referAs: 'early-help', receipt }), { type: 'concern.taken-up-by-early-help', on })).toMatchObject({ ok: true, saved: { state: 'helpedEarly' } })
})

test('what cannot happen now is told together with what can', () => {
  const refused = apply(journey.begin(), { type: 'outcome.agreed-with', on })
  expect(refused).toMatchObject({ ok: false, code: 'not-possible-now', event: 'outcome.agreed-with', state: 'holdingAConcern' })
  expect(!refused.ok && refused.possible).toEqual(expect.arrayContaining(['referral.made-by-phone', 'referral.sent', 'police.called']))
})

test('the police can be called, and something new passed on, as long as the case runs', () => {
  const paths = getShortestPaths(referralMachine, explore)
  for (const { state } of paths.filter(path => path.state.status === 'active')) {
    expect(state.can({ type: 'police.called', on })).toBe(true)
    expect(state.can({ type: 'something-new.learnt', on })).toBe(true)
  }
})

test('every state can be reached, and from every running state the case can come to an end', () => {
  const paths = getShortestPaths(referralMachine, explore)
  const reached = new Set(paths.map(({ state }) => String(state.value)))
  expect([...reached].toSorted()).toEqual(Object.keys(referralMachine.states).toSorted())
  for (const state of ['awaitingAcknowledgement', 'unacknowledged', 'awaitingDecision', 'undecided', 'awaitingOutcome', 'outcomeKnown', 'disagreeing']) {
    const from = paths.find(path => path.state.value === state)
    const ends = getShortestPaths(referralMachine, { ...explore, ...(from && { fromState: from.state }), toState: found => found.status === 'done' })
    expect(ends.length, state).toBeGreaterThan(0)
  }
})

test('in every state the case says what to do next without a fault, and its context is plain JSON', () => {
  const paths = getShortestPaths(referralMachine, explore)
  for (const { state } of paths) {
    const saved = { ...journey.begin(), state: state.value, context: state.context }
    expect(() => nextStepsOf(saved, 'london', on)).not.toThrow()
    expect(JSON.parse(JSON.stringify(state.context))).toEqual(state.context)
  }
})

test('a case kept under other rules is not taken up in silence', () => {
  const kept = JSON.parse(JSON.stringify(walk({ type: 'referral.sent', on })))
  expect(journey.resume(kept)).toMatchObject({ ok: true })
  expect(journey.resume({ ...kept, ruleset: { ...kept.ruleset, version: '9.9.9' } })).toMatchObject({ ok: false, code: 'ruleset-changed' })
})

test('what comes from outside is refused when it is not in the closed vocabulary', () => {
  const right = { facts: { 'passed-on': 'by-phone' }, days: { 'referral.received': '2026-11-23' }, profile: 'london', asOf: '2026-11-23' }
  expect(ReferralSchema.safeParse(right).success).toBe(true)
  expect(ReferralSchema.safeParse({ ...right, name: 'a child' }).success).toBe(false)
  expect(ReferralSchema.safeParse({ ...right, facts: { 'passed-on': 'she told me that' } }).success).toBe(false)
  expect(ReferralSchema.safeParse({ ...right, days: { 'referral.received': 'Monday' } }).success).toBe(false)
})

test('no answer of a choice is also a way of not knowing', () => {
  for (const fact of facts) if (fact.kind === 'choice') for (const way of ['not-asked', 'asked-not-known', 'refused']) expect(fact.options, fact.id).not.toContain(way)
})
