import { expect, test } from 'vitest'
import { assess, procedures } from '../index.ts'
import { decideThreshold } from '../thresholds/index.ts'
import { assessWith } from './index.ts'

const input = { facts: {}, closed: [], profile: 'london', asOf: '2026-11-21' }

test('an empty form says that not enough is known, from universal to child protection, never level 1', async () => {
  expect(await assess(input)).toMatchObject({ lowest: 'universal', highest: 'child-protection-s47', open: 'facts' })
})

test('the level shown is what the thresholds say, until another procedure says more', async () => {
  const bruise = { ...input, facts: { 'bruise-on-non-mobile-child': 'yes' } }
  expect((await assess(bruise)).lowest).toBe(decideThreshold(bruise).lowest)
  const levels = ['universal', 'early-help', 'child-in-need-s17', 'child-protection-s47']
  const mild = decideThreshold({ ...input, facts: { 'persistent-discrimination': 'yes' } }), grave = decideThreshold(bruise)
  const both = (facts: Record<string, string>) => assessWith([{ id: 'mild', calledForBy: 'always', levels, decide: () => mild }, { id: 'grave', calledForBy: ['x'], levels, decide: () => grave }], { ...input, facts })
  expect([both({}).lowest, both({ x: 'suspected' }).lowest]).toEqual(['child-in-need-s17', 'child-protection-s47'])
})

test('every part of every procedure in the registry can be loaded', async () => {
  for (const { id, load } of procedures) for (const part of Object.values(load)) expect(Object.keys(await part()).length, id).toBeGreaterThan(0)
})
