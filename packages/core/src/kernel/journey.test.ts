import { assign, setup } from 'xstate'
import { expect, test } from 'vitest'
import { journeyOf } from './journey.ts'

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
  expect(journey.apply(journey.begin(), { type: 'letter.received', pages: 0 })).toMatchObject({ ok: false, code: 'not-possible-now' })
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
