import { expect, test } from 'vitest'
import { assess, procedures } from '../index.ts'
import type { Decision } from '../kernel/decision.ts'
import type { Wording } from '../kernel/explain.ts'
import { judge } from '../kernel/judgement.ts'
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
  const say = (id: string, decision: Decision, ...signs: string[]) => ({ id, ruleset: thresholds, calledForBy: { answers: [], signs }, decide: () => decision })
  const both = (facts: Record<string, string>) => assessWith([say('mild', mild), say('grave', grave, 'bruise-on-non-mobile-child')], { ...input, facts })
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

test('where one procedure already requires the highest level, nothing more is asked for the level’s sake', async () => {
  const settled = await assess({ ...input, facts: { 'serious-or-escalating-domestic-abuse': 'yes', 'bruise-on-non-mobile-child': 'yes' } })
  expect([settled.lowest, settled.open, settled.missing, Object.keys(settled.decisions)]).toEqual(['child-protection-s47', 'neither', [], ['thresholds', 'domestic-violence']])
})

test('help that begins with asking the family is left out where another procedure requires more', async () => {
  const mild = { ...input, facts: { 'a-few-minor-domestic-abuse-incidents': 'yes' } }, graver = { ...input, facts: { ...mild.facts, 'sexual-abuse-child-tells': 'yes' } }
  const told = async (given: typeof input) => (await assess(given)).actions.map(({ id }) => id)
  expect(decideThreshold(mild).lowest).toBe('early-help')
  expect(await told(mild)).toContain('offer-early-help')
  expect((await assess(graver)).lowest).toBe('child-protection-s47')
  expect(await told(graver)).not.toContain('offer-early-help')
})

test('reasons of every procedure stand strongest first, and what was done about a referral before help', async () => {
  const { reasons, actions } = await assess({ ...input, facts: { 'fgm-girl-in-family-was-cut': 'yes', 'bruise-on-non-mobile-child': 'yes', 'passed-on': 'by-phone', 'referrer-is': 'professional' } })
  expect(reasons[0]?.rule).toBe('bruise-on-non-mobile-child')
  expect(reasons.map(({ rule }) => rule)).toContain('fgm-girl-cut-so-others-are-referred')
  const order = actions.map(({ order }) => order)
  expect(order.indexOf('follow-up')).toBeLessThan(order.lastIndexOf('help'))
})

test('nobody may record less than what any procedure bars', async () => {
  const { reasons, prompts, lowest, highest } = await assess({ ...input, facts: { 'cp-enquiry': 'under-way' } })
  const lower = { act: 'record-lower', to: 'universal', role: 'safeguarding-lead', reason: 'We talked about it.', on: input.asOf } as const
  expect(judge(thresholds, { reasons, prompts, lowest, highest }, lower)).toMatchObject({ ok: false, code: 'barred-by-rule' })
})

test('an id means the same to every procedure that uses it, and reads the same', async () => {
  const seen = new Map<string, string>(), differing: string[] = []
  const same = (key: string, thing: unknown) => { const text = JSON.stringify(thing); if ((seen.get(key) ?? text) !== text) differing.push(key); seen.set(key, text) }
  for (const { load } of procedures) {
    const { groups, facts, actions, clocks, parameters } = await load.rules(), wording = await load.wording()
    for (const [kind, things] of Object.entries({ groups, facts, actions, clocks, parameters })) for (const thing of things) same(`${kind} ${thing.id}`, thing)
    const { factWords, groupWords, actionWords }: Pick<Wording, 'factWords' | 'groupWords' | 'actionWords'> = 'explanation' in wording ? wording.explanation : wording
    for (const [kind, words] of Object.entries({ factWords, groupWords, actionWords, clocks: wording.ruleBookWords.clocks ?? {}, events: wording.ruleBookWords.events ?? {} })) for (const [id, said] of Object.entries(words)) same(`words of ${kind} ${id}`, said)
  }
  expect(differing).toEqual([])
})
