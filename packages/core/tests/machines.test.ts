import { describe, expect, test } from 'vitest'
import { createActor, initialTransition, transition, type AnyEventObject, type AnyMachineSnapshot, type AnyStateMachine, type AnyTransitionDefinition, type StateNode } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { procedures } from '../src/index.ts'
import { decide, refusalInText, type Journey, type Receipt, type Ruleset, type Saved } from '../src/kernel/index.ts'

type Events = readonly AnyEventObject[]
/** What a procedure's machine shows. A new procedure is walked here by its line in the registry alone. */
interface Door { readonly journey: Journey<AnyEventObject, object>; readonly sampleEvents: Events | ((receipt: Receipt) => Events); readonly sampleBeginnings?: readonly Events[] }

const walked = await Promise.all(procedures.map(async ({ id, load }) => {
  const { journey, sampleEvents, sampleBeginnings = [] } = (await load.machine()) as unknown as Door, ruleset: Ruleset = await load.rules(), { machine } = journey
  const { receipt } = decide(ruleset, { facts: {}, closed: [], profile: ruleset.profiles[0]!.id, asOf: ruleset.profiles[0]!.encoded.at(-1)!.from })
  const events = typeof sampleEvents === 'function' ? sampleEvents(receipt) : sampleEvents
  // Cases that differ only in days, receipts and judgements stand at the same place.
  const place = ({ value, context }: AnyMachineSnapshot) => { const { facts, closed } = context as { facts?: object; closed?: unknown[] }; return JSON.stringify([value, Object.entries(facts ?? {}).sort(), [...(closed ?? [])].sort()]) }
  // A dozen cases in each state are walked on from: enough for every guard, and not every way in which a case may differ.
  const seen = new Map<string, number>(), isEnough = ({ value }: AnyMachineSnapshot) => { const key = JSON.stringify(value), count = (seen.get(key) ?? 0) + 1; seen.set(key, count); return count > 12 }
  const starts = [undefined, ...sampleBeginnings.map(beginning => beginning.reduce<AnyMachineSnapshot>((snapshot, event) => transition(machine, snapshot, event)[0], initialTransition(machine)[0]))]
  const edges = starts.flatMap(fromState => Object.values(getAdjacencyMap(machine as AnyStateMachine, { events: [...events], serializeState: snapshot => place(snapshot as AnyMachineSnapshot), limit: 20_000, stopWhen: snapshot => isEnough(snapshot as AnyMachineSnapshot), ...(fromState && { fromState }) })))
    .flatMap(({ state, transitions }) => Object.values(transitions).map(({ event }) => ({ state: state as AnyMachineSnapshot, event: event as AnyEventObject })))
  return { id, machine: machine as AnyStateMachine, journey, events, edges, states: [...new Map(edges.map(({ state }) => [place(state), state])).values()] }
}))

const nodesOf = (node: StateNode): StateNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)]
const said = ({ source, eventType, target, guard }: AnyTransitionDefinition): string => `${source.id} on ${eventType || 'always'}${target ? ` to ${target.map(({ id }) => id).join(' and ')}` : ''}${typeof guard === 'string' ? ` if ${guard}` : ''}`
const savedOf = (journey: Journey<AnyEventObject, object>, { value, context, status }: AnyMachineSnapshot): Saved<object> => ({ ...journey.begin(), state: value, context: context as object, status: status === 'done' ? 'done' : 'active' })

type Recorded = { readonly receipts?: readonly unknown[]; readonly judgements?: readonly unknown[] }
const stays = (before: Recorded, after: Recorded): boolean => (['receipts', 'judgements'] as const).every(kind => (before[kind] ?? []).every((one, at) => JSON.stringify(after[kind]?.[at]) === JSON.stringify(one)))

function sendAll(machine: AnyStateMachine, edges: (typeof walked)[number]['edges']) {
  const taken = new Set<AnyTransitionDefinition>(), losing: string[] = []
  for (const { state, event } of edges) {
    const actor = createActor(machine, { snapshot: state, inspect: seen => { if (seen.type === '@xstate.microstep') for (const one of seen._transitions) taken.add(one) } })
    actor.start()
    actor.send(event)
    if (!stays(state.context as Recorded, actor.getSnapshot().context as Recorded)) losing.push(event.type)
    actor.stop()
  }
  return { taken, losing }
}

describe.each(walked)('$id', ({ machine, journey, events, edges, states }) => {
  test('every state is reached by a generated path', () => {
    const lasting = nodesOf(machine.root).filter(node => node.type !== 'compound' && (node.always ?? []).every(({ guard }) => guard !== undefined) && !(node.always ?? []).length)
    const reached = new Set(states.flatMap(({ _nodes }) => _nodes.map(({ id }) => id)))
    expect(lasting.map(({ id }) => id).filter(id => !reached.has(id))).toEqual([])
  })

  /** Every sample event sent in every state: which transitions were taken, and which events took away or changed what was on record. */
  let walk: { readonly taken: ReadonlySet<AnyTransitionDefinition>; readonly losing: readonly string[] } | undefined
  const walkedOnce = () => (walk ??= sendAll(machine, edges))

  test('every transition is taken on a generated path', () => {
    const all = nodesOf(machine.root).flatMap(node => [...node.transitions.values()].flat().concat(node.always ?? []))
    expect(all.filter(transition => !walkedOnce().taken.has(transition)).map(said)).toEqual([])
  })

  test('what was recorded stays: no event takes a receipt or a judgement away, or changes one', () => {
    expect(walkedOnce().losing).toEqual([])
  })

  test('there is a sample of every event, and none that the machine does not know', () => {
    const known = new Set(nodesOf(machine.root).flatMap(node => [...node.transitions.keys()]).filter(type => type !== '' && !type.startsWith('xstate.')))
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual([...known].sort())
  })

  test('wherever a case stands it is plain JSON, is taken up again, and can go on unless it has ended', () => {
    for (const state of states) {
      const saved = savedOf(journey, state), stored: unknown = JSON.parse(JSON.stringify(saved))
      expect(stored).toEqual(saved)
      expect(journey.resume(stored)).toEqual({ ok: true, saved })
      expect(journey.possible(saved).length > 0).toBe(saved.status === 'active')
    }
  })

  test('wherever a case stands, under other rules it is refused in words, and taken over or refused by name', () => {
    for (const state of states) {
      const saved = savedOf(journey, state), earlier = { ...saved, ruleset: { ...saved.ruleset, version: '0.0.1', hash: 'earlier' } }, resumed = journey.resume(earlier), migrated = journey.migrate(earlier)
      expect(!resumed.ok && refusalInText(resumed)).toContain(`The case was worked under ${saved.ruleset.id} 0.0.1; the rules are now ${saved.ruleset.id} ${saved.ruleset.version}.`)
      if (migrated.ok) expect(migrated.saved.ruleset).toEqual(saved.ruleset)
      else expect(refusalInText(migrated).length).toBeGreaterThan(20)
    }
  })

  test('what cannot happen where a case stands is said, with what can, and leaves the case as it was', () => {
    for (const state of states) for (const event of events) {
      const saved = savedOf(journey, state), before = JSON.stringify(saved), applied = journey.apply(saved, event)
      if (!applied.ok) expect(refusalInText(applied)).toMatch(/cannot happen while the case is .+\. (What can happen now: |Nothing can happen any more)/)
      expect(JSON.stringify(saved)).toBe(before)
    }
  })
})
