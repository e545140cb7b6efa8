import { expect, test } from 'vitest'
import { decideThreshold } from './index.ts'
import { ThresholdInput } from './schema.ts'

const input = { facts: { 'bruise-on-non-mobile-child': 'yes', 'age-in-months': 4 }, closed: ['injury'], profile: 'london', asOf: '2026-11-21' }

test('what comes from outside is checked once and can then be decided', () => {
  expect(decideThreshold(ThresholdInput.parse(input)).lowest).toBe('child-protection-s47')
})

test('a name, free text, an unknown fact or an answer that is none does not get through', () => {
  for (const bad of [{ ...input, name: 'x' }, { ...input, facts: { 'child-name': 'x' } }, { ...input, facts: { 'bruise-on-non-mobile-child': 'a long story' } }, { ...input, facts: { 'age-in-months': -1 } }, { ...input, closed: ['everything'] }, { ...input, asOf: 'today' }, { ...input, profile: 'nowhere' }])
    expect(ThresholdInput.safeParse(bad).success, JSON.stringify(bad)).toBe(false)
})
