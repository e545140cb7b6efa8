import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekday } from '../kernel/calendar.ts'
import type { Answer, Day } from '../kernel/fact.ts'
import { judge } from '../kernel/judgement.ts'
import { addHours, inLondon, instantInLondon } from '../kernel/london-time.ts'
import type { ProcessEvent } from '../procedure/machine.ts'
import { decideChildProtection, procedure } from './index.ts'
import { journey, machine, sampleEvents } from './machine.ts'
import { en } from './wording/en.ts'

const asOf = '2026-11-23'
const decided = (facts: Readonly<Record<string, Answer>>, days: Readonly<Record<string, Day>> = {}, on = asOf) => decideChildProtection({ facts, closed: [], days, profile: 'london', asOf: on })
const told = (...events: readonly (string | ProcessEvent)[]) => events.reduce((saved, event, i) => {
  const applied = journey.apply(saved, typeof event === 'string' ? { type: event, on: addDays('2026-11-02', i) } : event)
  if (!applied.ok) throw new Error(`${applied.event} in ${JSON.stringify(applied.state)}`)
  return applied.saved
}, journey.begin())

/** Every state with one way to it, and every step taken, from its sample events alone. */
function walked() {
  const ways = new Map<string, ReturnType<typeof journey.begin>>(), taken = new Set<string>(), waiting = [journey.begin()]
  const key = ({ state, context }: ReturnType<typeof journey.begin>) => JSON.stringify([state, context.facts['child-stage'], context.facts['cp-plan'], context.facts['cp-enquiry']])
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (ways.has(key(next)) || next.status === 'done') { ways.set(key(next), next); continue }
    ways.set(key(next), next)
    for (const event of sampleEvents) { const applied = journey.apply(next, event); if (applied.ok) { taken.add(`${JSON.stringify(next.state)} ${event.type} ${JSON.stringify(applied.saved.state)}`); waiting.push(applied.saved) } }
  }
  return { states: new Set([...ways.values()].map(({ state }) => String(state))), taken, cases: [...ways.values()] }
}
const walk = walked()

describe('the journey', () => {
  test('every state is reached, and every event that a state knows can happen in it', () => {
    expect([...walk.states].sort()).toEqual(Object.keys(machine.config.states ?? {}).sort())
    const missing = Object.entries(machine.config.states ?? {}).flatMap(([state, { on = {} }]) => Object.keys(on).filter(type => ![...walk.taken].some(step => step.startsWith(`"${state}" ${type} `))).map(type => `${state}: ${type}`))
    expect(missing).toEqual([])
  })

  test('a child who is born can be protected at once from wherever the case stands', () => {
    const stuck = walk.cases.filter(({ status, context }) => status === 'active' && context.facts['child-stage'] !== 'unborn')
      .filter(saved => !['child.put-in-immediate-danger', 'police-protection.began', 'emergency-protection-order.made'].every(type => journey.apply(saved, { type, on: asOf }).ok))
    expect(stuck.map(({ state }) => state)).toEqual([])
  })

  test('it ends only with a birthday, a death or a move abroad for good: nothing else closes a case', () => {
    const endings = [...walk.taken].filter(step => step.endsWith(' "over"')).map(step => step.split(' ')[1])
    expect([...new Set(endings)].sort()).toEqual(['child.died', 'child.left-the-country-for-good', 'child.turned-18'])
  })

  test('a conference and its plan', () => {
    const saved = told('significant-harm.suspected', 'strategy-discussion.held', 'enquiry.started', 'child.seen-and-heard', 'conference.decided-on', 'initial-conference.held', 'plan.made', 'core-group.held', 'review-conference.held', 'protection-plan.ended', 'child-in-need-plan.began')
    expect(saved.state).toBe('helpedAsChildInNeed')
  })

  test('who talks again after the police stepped in does not gain time for the conference', () => {
    const saved = told('significant-harm.suspected', 'strategy-discussion.held', 'enquiry.started', 'police-protection.began', 'strategy-discussion.held-again')
    expect([saved.state, saved.context.days['strategy-discussion.held'], saved.context.facts['cp-another-strategy-discussion']]).toEqual(['underEnquiry', '2026-11-03', 'yes'])
    expect(journey.apply(told('significant-harm.suspected', 'strategy-discussion.held', 'enquiry.started', 'police-protection.began'), { type: 'strategy-discussion.held', on: asOf }).ok).toBe(false)
  })

  test('a plan made before a birth waits for the meeting after it', () => {
    const before = told('pregnancy.named', 'significant-harm.suspected', 'strategy-discussion.held', 'enquiry.started', 'conference.decided-on', 'initial-conference.held', 'plan.made')
    expect(before.state).toBe('onPlanBeforeBirth')
    expect(journey.apply(before, { type: 'police-protection.began', on: asOf }).ok, 'no police power reaches a child not yet born').toBe(false)
    const born = journey.apply(before, { type: 'child.born', on: asOf })
    expect(born.ok && born.saved.state).toBe('awaitingMeetingAfterBirth')
  })

  test('a child who moved in stays on the old area’s plan until the new area has met', () => {
    const moved = told('move.told-in-writing', 'transfer.accepted')
    expect([moved.state, moved.context.facts['cp-plan'], moved.context.facts['cp-new-area-took-over']]).toEqual(['awaitingTransferConference', 'running', 'no'])
    expect(told('move.told-in-writing', 'initial-conference.held', 'plan.made').state).toBe('onPlan')
  })

  test('a disagreement at a conference leaves the plan as it stands', () => {
    const saved = told('significant-harm.suspected', 'strategy-discussion.held', 'enquiry.started', 'conference.decided-on', 'initial-conference.held', 'plan.made', 'dissent.recorded')
    expect([saved.state, saved.context.facts['cp-plan']]).toEqual(['onPlan', 'running'])
    expect(told('significant-harm.suspected', 'strategy-discussion.held', 'enquiry.started', 'conference.decided-on', 'initial-conference.held', 'no-plan.made', 'dissent.recorded', 'conference.decided-on').state).toBe('awaitingConference')
  })

  test('a step out of order is refused with what is possible instead', () => {
    expect(journey.apply(journey.begin(), { type: 'protection-plan.ended', on: asOf })).toMatchObject({ ok: false, code: 'not-possible-now' })
  })
})

describe('hours', () => {
  const years = fc.integer({ min: 2007, max: 2035 }), lastSunday = (year: number, month: '03' | '10'): Day => addDays(`${year}-${month}-31`, -(weekday(`${year}-${month}-31`) % 7))

  test('police protection lasts 72 hours by the stopwatch, whatever the wall clock shows, around every change of clocks', () => {
    fc.assert(fc.property(years, fc.constantFrom('03' as const, '10' as const), fc.integer({ min: -72 * 60, max: 24 * 60 }), (year, month, minutes) => {
      const began = addHours(instantInLondon(lastSunday(year, month), '00:00'), minutes / 60), { clocks } = decided({ 'cp-police-protection-used': 'yes' }, { 'police-protection.began': began }, inLondon(began).day)
      expect(clocks.find(({ id }) => id === 'police-protection')?.due).toBe(addHours(began, 72))
    }))
  })

  test('on the wall clock it ends an hour earlier in autumn and an hour later in spring', () => {
    const ends = (began: string, on: Day) => inLondon(decided({ 'cp-police-protection-used': 'yes' }, { 'police-protection.began': began }, on).clocks.find(({ id }) => id === 'police-protection')!.due!)
    expect(ends(instantInLondon('2026-10-24', '21:00'), '2026-10-24')).toEqual({ day: '2026-10-27', time: '20:00' })
    expect(ends(instantInLondon('2026-03-28', '21:00'), '2026-03-28')).toEqual({ day: '2026-03-31', time: '22:00' })
  })
})

describe('never "safe"', () => {
  const closing = procedure.ruleset.groups.map(({ id }) => id).filter(id => procedure.ruleset.facts.some(fact => fact.group === id && fact.kind === 'sign' && fact.worrying === 'yes'))

  test('no enquiry, conference or ending of a plan settles a child at universal: each asks to think again or keeps a level', () => {
    for (const facts of [{ 'cp-enquiry': 'not-substantiated' }, { 'cp-enquiry': 'substantiated-no-continuing-risk' }, { 'cp-plan': 'not-made' }, { 'cp-plan': 'ended-at-a-review' }] as const) {
      const { prompts, lowest, actions } = decideChildProtection({ facts, closed: closing, profile: 'london', asOf })
      expect(prompts.length > 0 || lowest !== 'universal', JSON.stringify(facts)).toBe(true)
      expect(actions.map(({ id }) => id)).toContain('keep-watching-and-pass-on-what-is-new')
    }
  })

  test('an answer that is refused or not known raises no less than silence does', () => {
    for (const { id } of procedure.ruleset.facts) for (const answer of ['refused', 'asked-not-known'] as const) expect([id, decided({ [id]: answer }).highest]).toEqual([id, 'child-protection-s47'])
  })

  test('no sentence of it says that a child is safe', () => {
    const said = [...Object.values(en.rules), ...Object.values(en.actions).flatMap(({ what, why }) => [what, why]), ...Object.values(en.groups).map(({ closing: words }) => words), ...Object.values(en.clocks)]
    expect(said.filter(sentence => /\b(is|are|be) (now )?safe\b/i.test(sentence) && !/does not say that the child is safe/.test(sentence))).toEqual([])
  })
})

test('nobody records less than what a court was asked to look at, whatever the order', () => {
  const orders = ['emergency-protection-order', 'child-assessment-order', 'care-proceedings', 'interim-care-order-again']
  const less = { act: 'record-lower', to: 'early-help', role: 'safeguarding-lead', reason: 'They work with us now.', on: asOf } as const
  expect(orders.map(order => judge(procedure.ruleset, decided({ 'cp-court': order }), less))).toMatchObject(orders.map(() => ({ ok: false, code: 'barred-by-rule' })))
})
