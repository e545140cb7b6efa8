import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { level, ruled, rulesetOf, sign } from './example.ts'
import { judge, type Judgement } from './judgement.ts'

const ruleset = rulesetOf([sign('smoke'), sign('smell'), sign('alarm'), sign('asthma', { prompt: true })], [
  level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', acute: true }), level({ id: 'smell', when: { fact: 'smell', is: 'yes' }, atLeast: 'amber' }),
  level({ id: 'alarm', when: { fact: 'alarm', is: 'yes' }, atLeast: 'amber', barsLower: true }), { ...ruled, kind: 'prompt', id: 'think-asthma', when: { fact: 'asthma', is: 'yes' }, upTo: 'amber' }
], { mayRecordLower: ['warden'] })
const given = (facts: Record<string, string>) => decide(ruleset, { facts, closed: [], profile: 'here', asOf: '2026-11-21' })
const act = (more: Partial<Judgement>): Judgement => ({ act: 'raise', to: 'red', role: 'visitor', reason: 'I saw flames before.', on: '2026-11-21', ...more })

test('anybody may raise, with a reason, and the computed range stays on the record', () => {
  expect(judge(ruleset, given({ smell: 'yes' }), act({}))).toMatchObject({ ok: true, level: 'red', computed: { lowest: 'amber' }, judgement: { role: 'visitor' } })
  expect(judge(ruleset, given({ smell: 'yes' }), act({ reason: '  ' }))).toMatchObject({ ok: false, code: 'reason-needed' })
  expect(judge(ruleset, given({ smell: 'yes' }), act({ to: 'yellow' }))).toMatchObject({ ok: false, code: 'not-higher' })
})

test('a prompt raises only where it was asked, and only as far as it says', () => {
  expect(judge(ruleset, given({ asthma: 'yes' }), act({ to: 'amber', prompt: 'think-asthma' }))).toMatchObject({ ok: true, level: 'amber' })
  expect(judge(ruleset, given({ asthma: 'yes' }), act({ to: 'red', prompt: 'think-asthma' }))).toMatchObject({ ok: false, code: 'beyond-prompt' })
  expect(judge(ruleset, given({}), act({ to: 'amber', prompt: 'think-asthma' }))).toMatchObject({ ok: false, code: 'no-such-prompt' })
})

test('a lower level is recorded by a named role only, and never against an acute rule or one whose source bars it', () => {
  const lower = act({ act: 'record-lower', to: 'green', role: 'warden', reason: 'Burnt toast, checked.' })
  expect(judge(ruleset, given({ smell: 'yes' }), lower)).toMatchObject({ ok: true, level: 'green', computed: { lowest: 'amber' } })
  expect(judge(ruleset, given({ smell: 'yes' }), { ...lower, role: 'visitor' })).toMatchObject({ ok: false, code: 'role-may-not' })
  expect(judge(ruleset, given({ smoke: 'yes' }), lower)).toMatchObject({ ok: false, code: 'barred-by-rule', rules: ['smoke'] })
  expect(judge(ruleset, given({ alarm: 'yes' }), lower)).toMatchObject({ ok: false, code: 'barred-by-rule', rules: ['alarm'] })
})
