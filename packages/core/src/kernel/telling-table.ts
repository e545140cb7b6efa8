import { waiting, type Compiled, type ReadyRule } from './compile.ts'
import { computeClock, type EventDays } from './clock.ts'
import type { Clock, Decision, MissingFact, NotFired, Reason, SufficientReason } from './decision.ts'
import { certain, firstIn } from './gate.ts'
import type { Day } from './fact.ts'
import { asking } from './missing.ts'
import { leavingOut, type Leaving } from './not-fired.ts'
import type { Packed } from './prepare.ts'

/** What was told of each rule, by how its facts stood, as one number. */
export type Kept<What> = (What | undefined)[][]

/**
 * What is told of rules and facts, worked out once for each set of compiled rules. What was told of a rule is kept by how the facts stand that it asks about, and
 * told again wherever they stand so: frozen, since many decisions share it. How much is kept is bounded by the rules, and it goes when they go.
 */
export interface Table {
  /** Places of the rules that fired, strongest first. */
  readonly firedIn: (packed: Packed) => readonly number[]
  readonly missingIn: (packed: Packed, lowest: number) => readonly MissingFact[]
  /** What to do, in the order in which it is said. */
  readonly actionsIn: (packed: Packed, fired: readonly number[], lowest: number) => Decision['actions']
  /** Limits that run, each with its day where its event has one. */
  readonly clocksIn: (fired: readonly number[], asOf: Day, days: EventDays | undefined) => readonly Clock[]
  /** Why a rule did not fire, how it is told as a reason, and what of it suffices; and how much more of these may be kept. */
  readonly silent: Kept<NotFired>
  readonly reasons: Kept<Reason>
  readonly enough: Kept<readonly SufficientReason[]>
  room: number
  /** What was left of facts that are no signs, each with a number of its own. */
  readonly lefts: Map<number, number>
  readonly silentIn: Leaving
}

const kinds = ['', 'duty', 'route', 'warning']

/** Draws up the table of some compiled rules, which keep it. */
export function drawUp(compiled: Compiled): Table {
  const { rules, words } = compiled, { waitingIn, waitedFor, triedFor, always } = waiting(words, rules)
  const weight = ({ rule, atLeast }: ReadyRule): number => (rule.kind === 'level' ? (rule.acute ? 100 : 0) + atLeast : -kinds.indexOf(rule.kind))
  const placeOf = new Uint16Array(rules.length)
  ;[...rules].sort((a, b) => weight(b) - weight(a)).forEach(({ at }, place) => { placeOf[at] = place })
  const unasked = always.map(({ at }) => at).sort((a, b) => placeOf[a]! - placeOf[b]!)
  const silent: Table['silent'] = rules.map(() => [])
  return {
    firedIn: packed => {
      const fired = unasked.slice()
      for (let i = 0; i < waitingIn.length; i++) {
        const word = waitingIn[i]!
        for (let left = waitedFor[word]! & packed.yes[word]!; left !== 0; left &= left - 1) for (const rule of triedFor[firstIn(word, left)]!) {
          if (!certain(rule.gate, packed)) continue
          // Put where it stands among those already found, once.
          const place = placeOf[rule.at]!
          let at = fired.length
          while (at > 0 && placeOf[fired[at - 1]!]! > place) at--
          if (fired[at - 1] === rule.at) continue
          fired.push(rule.at)
          for (let last = fired.length - 1; last > at; last--) { fired[last] = fired[last - 1]!; fired[last - 1] = rule.at }
        }
      }
      return fired
    },
    missingIn: asking(compiled), silentIn: leavingOut(compiled), actionsIn: calling(compiled), clocksIn: limiting(compiled),
    silent, reasons: [], enough: [], room: rules.length * 64, lefts: new Map()
  }
}

/** Tells what to do. What a lower level usually asks for is left out above it: the milder answer's actions may contradict the graver one's. */
function calling({ rules, index, ruleset: { actions, actionOrder } }: Compiled): Table['actionsIn'] {
  const inOrder = actionOrder.flatMap(order => actions.filter(action => action.order === order)), placeOf = (id: string): number[] => { const place = inOrder.findIndex(action => action.id === id); return place < 0 ? [] : [place] }
  const told = inOrder.map(({ id, order }) => Object.freeze({ id, order })), wanted = new Uint8Array(told.length)
  const ofRules = rules.map(({ rule }) => ('actions' in rule && rule.actions ? rule.actions.flatMap(placeOf) : []))
  const givingWay = inOrder.flatMap(({ unless }, at) => (unless ? placeOf(unless.instead).map(instead => ({ at, instead, fact: index.get(unless.fact) ?? -1 })) : []))
  return ({ domains }, fired, lowest) => {
    const found: Decision['actions'][number][] = []
    for (const at of fired) { const { rule, atLeast } = rules[at]!; if (rule.kind !== 'level' || atLeast === lowest) for (const place of ofRules[at]!) wanted[place] = 1 }
    // Where the sign is known or suspected to be there.
    for (const { at, fact, instead } of givingWay) if (wanted[at] === 1 && (domains[fact] ?? 0b100) < 0b100) { wanted[at] = 0; wanted[instead] = 1 }
    for (let place = 0; place < wanted.length; place++) if (wanted[place] === 1) { found.push(told[place]!); wanted[place] = 0 }
    return found
  }
}

/** Tells which limits run. Of an event that has not happened the same is told under the law of one day, so it is made once for the day that was asked for last. */
function limiting({ rules, ruleset: { clocks, parameters } }: Compiled): Table['clocksIn'] {
  const known = clocks.flatMap(clock => { const parameter = parameters.find(({ id }) => id === clock.parameter); return parameter ? [{ clock, parameter }] : [] })
  const ofRules = rules.map(({ rule }) => ('clocks' in rule && rule.clocks ? known.flatMap(({ clock }, place) => (rule.clocks!.includes(clock.id) ? [place] : [])) : []))
  const waiting: (Clock | undefined)[] = []
  let day = ''
  return (fired, asOf, days) => {
    const running: number[] = [], told: Clock[] = []
    if (asOf !== day) { day = asOf; waiting.length = 0 }
    for (let i = 0; i < fired.length; i++) for (const place of ofRules[fired[i]!]!) if (!running.includes(place)) running.push(place)
    for (const place of running.length > 1 ? running.sort((a, b) => a - b) : running) {
      const { clock, parameter } = known[place]!, found = days?.[clock.startsAt] !== undefined ? computeClock(clock, parameter, days, asOf) : waiting[place] ??= untouchable(computeClock(clock, parameter, {}, asOf))
      if (found) told.push(found)
    }
    return told
  }
}

/** Many decisions tell the same one: nobody who is handed it can change it for the others. */
function untouchable(clock: Clock | undefined): Clock | undefined {
  Object.freeze(clock?.notComputed)
  return Object.freeze(clock)
}
