import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideThreshold } from '../thresholds/index.ts'
import { cases } from '../thresholds/cases.ts'
import { countsAsRight, markResponse, responses } from './marking.ts'
import type { Marked, Response } from './marking.ts'

const levels = ['universal', 'early-help', 'child-in-need-s17', 'child-protection-s47'] as const
const decision = (lowest: string, highest: string, open: Marked['open'] = lowest === highest ? 'neither' : 'facts', acute = false, actions: string[] = []): Marked =>
  ({ lowest, highest, open, reasons: [{ acute }], actions: actions.map(id => ({ id })) })
const acuteSign = decision('child-protection-s47', 'child-protection-s47', 'neither', true)
const nothingKnown = decision('universal', 'child-protection-s47')

test('with an acute sign only a referral is right; consulting is safe if the referral goes the same day', () => {
  expect(markResponse(acuteSign, 'child-protection-referral')).toEqual({ verdict: 'right', reason: 'as-the-model' })
  expect(markResponse(acuteSign, 'consult')).toEqual({ verdict: 'safe', reason: 'consult-and-refer-the-same-day' })
  expect(markResponse(acuteSign, 'ask-more')).toEqual({ verdict: 'unprotected', reason: 'acute-sign-needs-a-referral-now' })
  expect(markResponse(acuteSign, 'early-help').verdict).toBe('unprotected')
})

test('999 is more than is needed for an injury already safe in hospital, and still counts as right', () => {
  expect(markResponse(acuteSign, 'emergency')).toEqual({ verdict: 'safe', reason: 'more-than-is-needed' })
})

test('with a child in danger now 999 is right, and a referral or a talk is told that 999 comes first', () => {
  const danger = decision('child-protection-s47', 'child-protection-s47', 'neither', true, ['call-999'])
  expect(markResponse(danger, 'emergency').verdict).toBe('right')
  expect(markResponse(danger, 'child-protection-referral')).toEqual({ verdict: 'safe', reason: 'call-999-first' })
  expect(markResponse(danger, 'consult')).toEqual({ verdict: 'safe', reason: 'call-999-first' })
  expect(markResponse(danger, 'ask-more').verdict).toBe('unprotected')
})

test('where not enough is known, asking, consulting and referring are right', () => {
  for (const response of ['ask-more', 'consult', 'child-in-need-referral', 'child-protection-referral'] as const) expect(markResponse(nothingKnown, response).verdict, response).toBe('right')
})

test('where not enough is known, settling below child in need without asking is not right', () => {
  expect(markResponse(nothingKnown, 'carry-on')).toEqual({ verdict: 'unprotected', reason: 'settled-without-asking' })
  expect(markResponse(nothingKnown, 'early-help').verdict).toBe('unprotected')
})

test('where the question is one of judgement, asking more facts is not the answer but a second opinion is', () => {
  const judgement = decision('early-help', 'child-in-need-s17', 'judgement')
  expect(markResponse(judgement, 'ask-more')).toEqual({ verdict: 'safe', reason: 'judgement-wants-a-second-opinion' })
  expect(markResponse(judgement, 'consult').verdict).toBe('right')
  expect(markResponse(decision('child-in-need-s17', 'child-protection-s47', 'judgement'), 'ask-more')).toEqual({ verdict: 'unprotected', reason: 'asking-delays-a-referral' })
})

test('a referral for a family that early help would reach is more than is needed, and safe', () => {
  const settled = decision('early-help', 'early-help')
  expect(markResponse(settled, 'child-in-need-referral')).toEqual({ verdict: 'safe', reason: 'more-than-is-needed' })
  expect(markResponse(settled, 'early-help').verdict).toBe('right')
  expect(markResponse(settled, 'carry-on')).toEqual({ verdict: 'unprotected', reason: 'below-the-model' })
  expect(markResponse(settled, 'consult')).toEqual({ verdict: 'safe', reason: 'consulting-is-always-safe' })
})

test('a level that does not exist is a fault of the caller', () => {
  expect(() => markResponse(decision('level-4', 'level-4'), 'consult')).toThrow('level-4')
})

const anyDecision: fc.Arbitrary<Marked> = fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom('facts', 'judgement', 'facts-and-judgement'), fc.boolean(), fc.subarray(['call-999', 'refer-now', 'get-urgent-health-help']))
  .map(([one, other, open, acute, actions]) => {
    const lowest = levels[Math.min(one, other)] ?? 'universal', highest = levels[Math.max(one, other)] ?? 'universal'
    return decision(lowest, highest, lowest === highest ? 'neither' : open as Marked['open'], acute, actions)
  })

test('consulting, and the highest referral, never leave a child unprotected, whatever is known', () => {
  fc.assert(fc.property(anyDecision, given => {
    for (const response of ['consult', 'child-protection-referral', 'emergency'] as const) expect(countsAsRight(markResponse(given, response).verdict)).toBe(true)
  }))
})

test('doing more is never marked less safe than doing less', () => {
  const rising: Response[] = ['carry-on', 'early-help', 'child-in-need-referral', 'child-protection-referral', 'emergency']
  fc.assert(fc.property(anyDecision, given => {
    const safe = rising.map(response => countsAsRight(markResponse(given, response).verdict))
    expect(safe).toEqual(safe.toSorted())
  }))
})

test('nothing below a referral is ever safe beside an acute sign, but telling the lead', () => {
  fc.assert(fc.property(anyDecision.filter(given => given.reasons.some(({ acute }) => acute)), fc.constantFrom(...responses), (given, response) => {
    if (['carry-on', 'early-help', 'ask-more'].includes(response)) expect(markResponse(given, response).verdict).toBe('unprotected')
  }))
})

test('a response below the lowest level that the answers reach is never counted as right', () => {
  const ranks: Partial<Record<Response, number>> = { 'carry-on': 0, 'early-help': 1, 'child-in-need-referral': 2 }
  fc.assert(fc.property(anyDecision, fc.constantFrom('carry-on', 'early-help', 'child-in-need-referral'), (given, response) => {
    if ((ranks[response as Response] ?? 0) < levels.indexOf(given.lowest as 'universal')) expect(markResponse(given, response as Response).verdict).toBe('unprotected')
  }))
})

test('every worked case of thresholds can be marked, and teaches what the library answers', () => {
  const atLeast = { universal: 'carry-on', 'early-help': 'early-help', 'child-in-need-s17': 'child-in-need-referral', 'child-protection-s47': 'child-protection-referral' } as const
  for (const { id, facts, closed, profile = 'london', asOf } of cases) {
    const answered = decideThreshold({ facts, closed, profile, asOf })
    expect(countsAsRight(markResponse(answered, atLeast[answered.highest as keyof typeof atLeast]).verdict), id).toBe(true)
    expect(countsAsRight(markResponse(answered, 'consult').verdict), id).toBe(true)
    if (answered.lowest !== 'universal' || answered.highest !== 'universal') expect(markResponse(answered, 'carry-on').verdict, id).toBe('unprotected')
  }
})
