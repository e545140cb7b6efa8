import { expect, test } from 'vitest'
import { assess, procedures } from '../index.ts'
import type { Decision } from '../kernel/decision.ts'
import { decideThreshold, thresholds } from '../thresholds/index.ts'
import { assessWith } from './index.ts'

const input = { facts: {}, closed: [], profile: 'london', asOf: '2026-11-21' }

test('an empty form says that not enough is known, from universal to child protection, never level 1', async () => {
  expect(await assess(input)).toMatchObject({ lowest: 'universal', highest: 'child-protection-s47', open: 'facts', notYet: [] })
})

test('the level shown is the highest that any procedure requires, and never below the thresholds’', async () => {
  const bruise = { ...input, facts: { 'bruise-on-non-mobile-child': 'yes' } }
  expect((await assess(bruise)).lowest).toBe(decideThreshold(bruise).lowest)
  const mild = decideThreshold({ ...input, facts: { 'persistent-discrimination': 'yes' } }), grave = decideThreshold(bruise)
  const say = (id: string, decision: Decision, isCalledForBy: (facts: Readonly<Record<string, unknown>>) => boolean) => ({ id, ruleset: thresholds, isCalledForBy, decide: () => decision })
  const both = (facts: Record<string, string>) => assessWith([say('mild', mild, () => true), say('grave', grave, facts => facts['bruise-on-non-mobile-child'] === 'suspected')], { ...input, facts })
  expect([both({}).lowest, both({ 'bruise-on-non-mobile-child': 'suspected' }).lowest]).toEqual(['child-in-need-s17', 'child-protection-s47'])
})

test('what was already done about a referral is told beside the level, and moves none', async () => {
  const phoned = await assess({ ...input, facts: { 'persistent-discrimination': 'yes', 'passed-on': 'by-phone', 'referrer-is': 'professional' }, days: { 'referral.made-by-phone': '2026-11-20T16:00:00Z' } })
  expect(phoned.lowest).toBe('child-in-need-s17')
  expect(phoned.actions.map(({ id }) => id)).toContain('confirm-it-in-writing')
  expect(phoned.clocks.map(({ id }) => id)).toContain('written-confirmation')
})

test('a name that no procedure knows is told with the nearest that one does', async () => {
  await expect(assess({ ...input, facts: { 'bruise-on-non-mobil-child': 'yes' }, closed: ['injurie'], days: { 'concern.noticd': '2026-11-20' } })).rejects.toMatchObject({ faults: [
    { code: 'unknown-fact', path: 'facts.bruise-on-non-mobil-child', nearest: 'bruise-on-non-mobile-child' }, { code: 'unknown-group', nearest: 'injury' }, { code: 'unknown-event', nearest: 'concern.noticed' }
  ] })
})

test('every part of every procedure in the registry can be loaded', async () => {
  for (const { id, load } of procedures) for (const part of Object.values(load)) expect(Object.keys(await part()).length, id).toBeGreaterThan(0)
})
