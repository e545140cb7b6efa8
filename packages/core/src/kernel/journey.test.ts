import { assign, setup } from 'xstate'
import { expect, test } from 'vitest'
import { level, rulesetOf, sign } from './example.ts'
import { journeyOf } from './journey.ts'
import { contentHash } from './receipt.ts'
import type { Ruleset } from './ruleset.ts'

const machine = setup({
  types: { context: {} as { letters: number }, events: {} as { type: 'letter.received'; pages: number } | { type: 'letter.answered' } | { type: 'post.closed' } },
  guards: { hasPages: ({ event }) => event.type === 'letter.received' && event.pages > 0 }
}).createMachine({
  id: 'post', context: { letters: 0 }, initial: 'empty',
  states: {
    empty: { on: { 'letter.received': { guard: 'hasPages', target: 'waiting', actions: assign({ letters: ({ context }) => context.letters + 1 }) }, 'post.closed': 'closed' } },
    waiting: { on: { 'letter.answered': 'empty' } },
    closed: { type: 'final' }
  }
})
const stamp = { id: 'post-rules', version: '1.0.0', hash: 'abc' }
const journey = journeyOf(machine, stamp)

test('a case moves when something happened that its state knows', () => {
  const moved = journey.apply(journey.begin(), { type: 'letter.received', pages: 2 })
  expect(moved).toEqual({ ok: true, saved: { machine: 'post', ruleset: stamp, state: 'waiting', context: { letters: 1 }, status: 'active' } })
})

test('what cannot happen now is said aloud, with what can', () => {
  expect(journey.apply(journey.begin(), { type: 'letter.answered' })).toEqual({ ok: false, code: 'not-possible-now', event: 'letter.answered', state: 'empty', possible: ['letter.received', 'post.closed'] })
  expect(journey.apply(journey.begin(), { type: 'letter.received', pages: 0 })).toEqual({ ok: false, code: 'not-possible-now', event: 'letter.received', state: 'empty', possible: ['post.closed'], because: ['hasPages'] })
})

test('a closed case knows no further event', () => {
  const closed = journey.apply(journey.begin(), { type: 'post.closed' })
  if (!closed.ok) throw new Error('it should have closed')
  expect(closed.saved.status).toBe('done')
  expect(journey.apply(closed.saved, { type: 'letter.answered' })).toMatchObject({ ok: false, possible: [] })
})

test('a case saved under the same rules is taken up again from its JSON', () => {
  const saved: unknown = JSON.parse(JSON.stringify(journey.begin()))
  expect(journey.resume(saved)).toEqual({ ok: true, saved: journey.begin() })
})

test('a case saved under other rules is refused with the difference', () => {
  const saved = { ...journey.begin(), ruleset: { ...stamp, version: '0.9.0' } }
  expect(journey.resume(saved)).toEqual({ ok: false, code: 'ruleset-changed', was: saved.ruleset, now: stamp })
})

test('nonsense, another machine and a state that is gone are refused', () => {
  expect(journey.resume('nonsense')).toMatchObject({ ok: false, code: 'not-a-saved-case' })
  expect(journey.resume({ ...journey.begin(), machine: 'other' })).toMatchObject({ ok: false, code: 'another-machine' })
  expect(journey.resume({ ...journey.begin(), state: 'gone' })).toMatchObject({ ok: false, code: 'unknown-state' })
})

const rules = rulesetOf([sign('smoke'), sign('smell')], [level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, atLeast: 'amber' })])
type Answered = { readonly type: 'answered'; readonly fact: string } | { readonly type: 'weighed' }
const fires = setup({
  types: { context: {} as { facts: Record<string, string>; receipts: number }, events: {} as Answered },
  guards: { itIsAsked: ({ event }) => event.type === 'answered' && ['smoke', 'heat'].includes(event.fact) }
}).createMachine({
  id: 'fires', context: { facts: {}, receipts: 0 }, initial: 'asking',
  states: { asking: { on: { answered: { guard: 'itIsAsked', actions: assign({ facts: ({ context, event }) => (event.type === 'answered' ? { ...context.facts, [event.fact]: 'yes' } : context.facts) }) }, weighed: 'settled' } }, settled: {} }
})
const stampOf = (ruleset: Ruleset) => ({ id: ruleset.id, version: ruleset.version, hash: contentHash(ruleset) })
const under = (ruleset: Ruleset, kept: readonly Ruleset[] = []) => journeyOf(fires, stampOf(ruleset), {
  rules: ruleset, kept: hash => kept.find(one => contentHash(one) === hash),
  replay: ({ context, state }) => [...Object.keys(context.facts).map(fact => ({ type: 'answered' as const, fact })), ...(state === 'settled' ? [{ type: 'weighed' as const }] : [])],
  history: (was, now) => ({ ...now, receipts: was.receipts })
})
const next = { ...rules, version: '1.1.0', rules: [{ ...rules.rules[0]!, atLeast: 'red' } as Ruleset['rules'][number]] }
const old = { machine: 'fires', ruleset: stampOf(rules), state: 'settled', context: { facts: { smoke: 'yes' }, receipts: 2 }, status: 'active' }

test('a case from other rules is refused with what changed in them, where they are kept', () => {
  expect(under(next, [rules]).resume(old)).toMatchObject({ ok: false, code: 'ruleset-changed', difference: { rules: { changed: [{ id: 'smoke', fields: [{ field: 'atLeast', was: 'amber', now: 'red' }] }] }, classes: expect.arrayContaining([expect.objectContaining({ answers: { smoke: ['yes', 'suspected'] } })]) } })
  expect(under(next).resume(old)).toEqual({ ok: false, code: 'ruleset-changed', was: stampOf(rules), now: stampOf(next) })
})

test('it is taken over by happening again under the rules of today, and its history stays', () => {
  expect(under(next, [rules]).migrate(old)).toMatchObject({ ok: true, was: { ruleset: stampOf(rules), state: 'settled' }, saved: { ruleset: stampOf(next), state: 'settled', context: { facts: { smoke: 'yes' }, receipts: 2 } }, difference: { rules: { added: [] } } })
  expect(under(rules).migrate(old)).toMatchObject({ ok: true, saved: old })
})

test('an answer that is no longer asked or allowed refuses the case by name, as does a step that is no longer possible', () => {
  const without = { ...next, facts: [sign('smell'), sign('heat')], rules: [] }
  expect(under(without).migrate(old)).toMatchObject({ ok: false, code: 'answers-gone', gone: [{ path: 'facts.smoke', code: 'unknown-fact' }] })
  expect(under(next).migrate({ ...old, context: { facts: { smell: 'yes' }, receipts: 0 } })).toMatchObject({ ok: false, code: 'step-not-possible', event: 'answered', possible: ['weighed'], because: ['itIsAsked'] })
  expect(under(next).resume({ ...old, ruleset: stampOf(next), context: { facts: { fog: 'yes' }, receipts: 0 } })).toMatchObject({ ok: false, code: 'answers-gone', gone: [{ path: 'facts.fog', code: 'unknown-fact' }] })
  expect([under(next).migrate('nonsense'), under(next).migrate({ ...old, machine: 'other' })]).toMatchObject([{ code: 'not-a-saved-case' }, { code: 'another-machine' }])
})
