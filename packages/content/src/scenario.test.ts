import { expect, test } from 'vitest'
import { coreRules } from './core-rules.ts'
import type { Rules } from './rules.ts'
import { base, board, change, load, type Files } from './small-pack.ts'

/** Rules small enough to read: one sign means the highest level; with nothing known, ask about it. */
const rules: Rules = {
  version: '0.1.0', procedures: ['thresholds', 'bruises'],
  decide: ({ facts }) => ('bruise' in facts ? { ok: true, lowest: 'child-protection-s47', highest: 'child-protection-s47', open: 'neither', actions: ['call-front-door'], called: ['thresholds', 'bruises'] }
    : 'brise' in facts ? { ok: false, reasons: ['There is no fact "brise".'] } : { ok: true, lowest: 'universal', highest: 'child-protection-s47', open: 'facts', actions: [], called: ['thresholds'], next: 'bruise' }),
  workedCase: id => (id === 'a-bruise' ? { facts: { bruise: 'yes' }, closed: ['home'], profile: 'london', asOf: '2026-01-01' } : undefined),
  jobRoles: [], withVariant: document => (document === 'weaker' ? { ok: false, faults: [{ path: [], message: 'This does less than the base.' }] } : { ok: true, rules: { ...rules, decide: () => ({ ok: true, lowest: 'child-protection-s47', highest: 'child-protection-s47', open: 'neither', actions: ['call-front-door'], called: ['thresholds'] }) } }),
  slots: () => ({ 'level:child-protection-s47': 'Level 4', 'clock:referral-decision': 'one working day' })
}
const scenario = (facts: string, teaches: string, more = ''): Files => ({
  ...base,
  '01-day-one/scenarios/01-a-mark.md': `---\nid: scenario-mark\ntitle: A mark\nminutes: 3\n${facts}\nteaches:\n${teaches}${more}---\nYou see a mark.\n\n## What to take from this\n\nIt is {level:child-protection-s47}.\n`
})
const file = '01-day-one/scenarios/01-a-mark.md'
const settled = '  lowest: child-protection-s47\n  highest: child-protection-s47\n  open: neither\n  actions: [call-front-door]\n'

test('a scenario that teaches what the rules answer has no fault', async () => {
  const { codes, pack } = await load([scenario('facts: { bruise: "yes" }\nclosed: []', settled)], { rules })
  expect(codes).toEqual([])
  expect(pack?.modules[0]?.scenarios[0]).toMatchObject({ slug: 'a-mark', module: 'day-one', profile: 'london', asOf: '2026-11-21', story: [{ html: '<p>You see a mark.</p>' }] })
  expect(pack?.slots['level:child-protection-s47']).toBe('Level 4')
})

test('a scenario cannot teach less than the rules answer', async () => {
  const { faults, codes } = await load([scenario('facts: { bruise: "yes" }', settled.replace('lowest: child-protection-s47', 'lowest: early-help').replace('call-front-door', 'wait'))], { rules })
  expect(codes).toEqual([`${file}:7 teaches-otherwise`, `${file}:10 teaches-otherwise`])
  expect(faults[0]?.message).toContain('lowest: early-help; the rules answer child-protection-s47')
})

test('where not enough is known the scenario teaches the rules\' own next question', async () => {
  const open = '  lowest: universal\n  highest: child-protection-s47\n  open: facts\n'
  expect((await load([scenario('facts: {}', `${open}  next: bruise\n`)], { rules })).codes).toEqual([])
  expect((await load([scenario('facts: {}', `${open}  next: weather\n`)], { rules })).codes).toEqual([`${file}:10 teaches-otherwise`])
  const silent = await load([scenario('facts: {}', open)], { rules })
  expect([silent.codes, silent.faults[0]?.weight, silent.pack !== null]).toEqual([[`${file}:9 next-not-held`], 'advice', true])
})

test('facts that the rules do not know are told', async () => {
  expect((await load([scenario('facts: { brise: "yes" }', settled)], { rules })).codes).toEqual([`${file}:5 rules-refuse`])
})

test('a scenario may name a worked case instead of facts, and never both', async () => {
  const { pack, codes } = await load([scenario('case: a-bruise', settled)], { rules })
  expect(codes).toEqual([])
  expect(pack?.modules[0]?.scenarios[0]).toMatchObject({ facts: { bruise: 'yes' }, closed: ['home'], asOf: '2026-01-01' })
  expect((await load([scenario('case: a-brise', settled)], { rules })).codes).toEqual([`${file}:5 unknown-case`])
  expect((await load([scenario('case: a-bruise\nfacts: {}', settled)], { rules })).codes).toEqual([`${file}:5 case-and-facts`])
  expect((await load([scenario('closed: []', settled)], { rules })).codes).toContain(`${file}:2 no-facts`)
})

test('a scenario may say which procedure it is about, and only one that its facts call for', async () => {
  const about = (procedure: string, facts = '{ bruise: "yes" }', teaches = settled) => load([scenario(`procedure: ${procedure}\nfacts: ${facts}`, teaches)], { rules })
  expect((await about('bruises')).codes).toEqual([])
  expect((await about('assess')).codes).toEqual([])
  expect((await load([scenario('facts: { bruise: "yes" }', settled)], { rules })).pack?.modules[0]?.scenarios[0]?.procedure).toBe('assess')
  const unknown = await about('bruise')
  expect(unknown.codes).toEqual([`${file}:5 unknown-procedure`])
  expect(unknown.faults[0]?.message).toContain('Did you mean "bruises"?')
  expect((await about('bruises', '{}', '  lowest: universal\n  highest: child-protection-s47\n  open: facts\n  next: bruise\n')).codes).toEqual([`${file}:5 procedure-not-called`])
})

test('the library’s own rules answer for every procedure together, and know the worked cases of each', async () => {
  const core = await coreRules(), fgm = core.workedCase('fgm-case-sister-was-cut')!
  expect(core.procedures.length).toBeGreaterThan(20)
  expect(fgm.closed).toContain('fgm-may-happen')
  expect(core.decide(fgm)).toMatchObject({ ok: true, lowest: 'child-in-need-s17', called: ['thresholds', 'fgm'] })
  expect(core.decide({ ...fgm, facts: { 'fgm-girl-in-family-was-cutt': 'yes' } })).toEqual({ ok: false, reasons: [expect.stringContaining('Did you mean fgm-girl-in-family-was-cut?')] })
  expect(core.slots('london', '2026-11-22')).toHaveProperty('clock:return-interview')
})

test('a pack that was checked with other rules, or names a profile they do not have, is told', async () => {
  const settledOne = scenario('facts: { bruise: "yes" }', settled)
  expect((await load([change(settledOne, 'pack.yaml', 'core: "0"', 'core: "1"')], { rules })).faults.map(fault => `${fault.code} ${fault.line} ${fault.weight}`)).toEqual(['other-rules 5 unconfirmed'])
  expect((await load([settledOne], { rules: { ...rules, slots: () => ({}) } })).codes).toEqual(['pack.yaml:6 unknown-profile'])
})

test('a board with a profile of its own has the levels of the folder below until its variant names them', async () => {
  const ownProfile: Rules = { ...rules, slots: profile => (profile === 'london' ? rules.slots(profile, '2026-11-21') : {}) }
  const { pack, codes } = await load([base, change(board, 'pack.yaml', 'profile: london', 'profile: borough')], { rules: ownProfile })
  expect(codes).toEqual([])
  expect(pack?.slots['level:child-protection-s47']).toBe('Level 4')
})

test('a board with stricter thresholds replaces the scenarios that taught less', async () => {
  const open = '  lowest: universal\n  highest: child-protection-s47\n  open: facts\n'
  expect((await load([scenario('facts: {}', `${open}  next: bruise\n`), board], { rules })).codes).toEqual([])
  expect((await load([scenario('facts: {}', open), { ...board, 'variant.yaml': 'stricter' }], { rules })).codes).toEqual([`${file}:7 teaches-otherwise`, `${file}:9 teaches-otherwise`])
})

test('a variant that would do less than the base is told where it stands and left out, and the pack loads with the base in force', async () => {
  expect((await load([base, { ...board, 'variant.yaml': 'weaker' }], { rules })).pack).toBeDefined()
  expect((await load([base, { ...board, 'variant.yaml': 'weaker' }], { rules })).codes).toEqual(['variant.yaml:1 variant'])
})

test('the library\'s own rules read, prove and lay a variant', async () => {
  const variant = (change: string) => ({ ...board, 'variant.yaml': `id: borough-thresholds\nbase: thresholds\ntitle: Ours\ncheckedOn: "2026-11-21"\nstricter:\n  - ${change}\n` })
  expect((await load([base, variant('{ parameter: urgentConcernDays, value: 3, from: "2026-11-21", citations: [{ source: ours, at: "page 1", readOn: "2026-11-21" }] }')], {})).codes).toEqual(['variant.yaml:6 variant'])
  expect((await load([base, variant('{ rule: bruise-on-non-mobile-childs, acute: true }')], {})).codes).toEqual(['variant.yaml:6 variant'])
}, 60_000)

test('minutes of a scenario stand in the module only where it counts', async () => {
  expect((await load([scenario('facts: { bruise: "yes" }\ncounts: true', settled)], { rules })).codes).toEqual(['01-day-one/index.md:5 minutes'])
})

test('a scenario has a story before its debrief', async () => {
  const files = scenario('facts: { bruise: "yes" }', settled)
  expect((await load([{ ...files, [file]: String(files[file]).replace('## What to take from this\n', '') }], { rules })).codes).toEqual([`${file}:1 no-debrief`])
  expect((await load([{ ...files, [file]: String(files[file]).replace('You see a mark.\n', '') }], { rules })).codes).toEqual([`${file}:1 no-story`])
})
