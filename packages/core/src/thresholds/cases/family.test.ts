import { expect, test } from 'vitest'
import type { WorkedCase } from '../case.ts'
import { decideThreshold } from '../index.ts'

const actionsOf = (facts: WorkedCase['facts'], asOf = '2026-11-21') => decideThreshold({ facts, closed: [], profile: 'london', asOf }).actions.map(({ id }) => id)

test('the personal duty to report FGM binds a teacher and not a nursery assistant, and did not exist in 2010', () => {
  const told = { 'fgm-told-by-girl-or-signs-seen': 'yes' }
  expect(actionsOf({ ...told, 'your-role': 'teacher' })).toContain('report-fgm-to-police')
  expect(actionsOf({ ...told, 'your-role': 'other' })).not.toContain('report-fgm-to-police')
  expect(actionsOf({ 'fgm-told-by-girl-or-signs-seen': 'suspected', 'your-role': 'teacher' })).not.toContain('report-fgm-to-police')
  expect(actionsOf({ ...told, 'your-role': 'social-worker' })).toContain('ask-whether-the-fgm-duty-binds-you')
  expect(actionsOf({ ...told, 'your-role': 'teacher' }, '2010-03-15')).not.toContain('report-fgm-to-police')
})

test('the National Referral Mechanism began on 1 April 2009', () => {
  const found = { 'trafficked-or-modern-slavery': 'yes' }
  expect(actionsOf(found, '2009-03-31')).not.toContain('ask-about-national-referral-mechanism')
  expect(actionsOf(found, '2009-04-01')).toContain('ask-about-national-referral-mechanism')
})

test('the LADO is told within one working day, over Christmas too', () => {
  const { clocks } = decideThreshold({ facts: { 'worry-about-someone-who-works-with-children': 'yes' }, closed: [], days: { 'allegation.known': '2026-12-24' }, profile: 'london', asOf: '2026-12-24' })
  expect(clocks.find(({ id }) => id === 'lado-told')?.due).toBe('2026-12-29')
})

test('domestic abuse with a baby under one rests on no open source, and is off', () => {
  const facts = { 'incidents-of-domestic-abuse-between-carers': 'yes', 'age-in-months': 8 } as const
  const ask = { facts, closed: [], profile: 'london', asOf: '2026-11-21' } as const
  expect(decideThreshold(ask).lowest).toBe('child-in-need-s17')
  expect(decideThreshold({ ...ask, countUnverified: true }).lowest).toBe('child-protection-s47')
})

test('a baby, a fourth referral and help without change ask a person to think again, and raise nothing', () => {
  const facts = { 'age-in-months': 5, 'low-level-referrals-in-last-three-months': 4, 'no-better-after-help': 'yes' } as const
  const decision = decideThreshold({ facts, closed: [], profile: 'london', asOf: '2026-11-21' })
  expect(decision.lowest).toBe('universal')
  expect(decision.prompts.map(({ rule }) => rule).sort()).toEqual(['baby-under-one-or-unborn-raises-weight', 'no-better-after-help', 'three-low-level-referrals-in-three-months'])
})

test('for a child who is not yet born nobody asks about bruises or school, and for one who is born nobody asks about the pregnancy', () => {
  const groupsAsked = (stage: string) => new Set(decideThreshold({ facts: { 'child-stage': stage }, closed: [], profile: 'london', asOf: '2026-11-21' }).missing.map(({ group }) => group))
  expect(groupsAsked('unborn')).not.toContain('child-learning')
  expect(groupsAsked('unborn')).toContain('unborn')
  expect(decideThreshold({ facts: { 'child-stage': 'born' }, closed: [], profile: 'london', asOf: '2026-11-21' }).missing.map(({ fact }) => fact)).not.toContain('unborn-earlier-children-removed')
})

test('everything asked, and one question about mobility left, is still not enough to settle a mark', () => {
  const mark = (moves: string) => decideThreshold({ facts: { 'injury-or-mark-seen': 'yes', 'how-the-child-moves': moves }, closed: ['injury'], profile: 'london', asOf: '2026-11-21' })
  expect(mark('not-moving-alone').lowest).toBe('child-protection-s47')
  expect(mark('asked-not-known').highest).toBe('child-protection-s47')
  expect(mark('walking').lowest).toBe('universal')
})

test('a worry about a colleague asks to think of the child too, and is never only about the colleague', () => {
  const { prompts } = decideThreshold({ facts: { 'worry-about-someone-who-works-with-children': 'suspected' }, closed: [], profile: 'london', asOf: '2026-11-21' })
  expect(prompts.map(({ rule }) => rule)).toEqual(['worry-about-worker-think-of-the-child'])
})
