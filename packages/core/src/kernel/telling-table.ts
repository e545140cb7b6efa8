import { waiting, type Compiled, type ReadyRule } from './compile.ts'
import type { Decision, MissingFact, NotFired, Reason, SufficientReason } from './decision.ts'
import { certain, firstIn } from './gate.ts'
import { asking } from './missing.ts'
import { otherwise, type Packed } from './prepare.ts'

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
  /** Limits that each rule brings. */
  readonly clocksOf: readonly (readonly string[])[]
  /** Why a rule did not fire, how it is told as a reason, and what of it suffices; and how much more of these may be kept. */
  readonly silent: Kept<NotFired>
  readonly reasons: Kept<Reason>
  readonly enough: Kept<readonly SufficientReason[]>
  room: number
  /** What was left of facts that are no signs, each with a number of its own. */
  readonly lefts: Map<number, number>
  /** Why each rule did not fire; what was not told before is asked for, by the place of the rule. */
  readonly silentIn: (packed: Packed, fired: readonly number[], tell: (at: number) => NotFired) => readonly NotFired[]
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
    missingIn: asking(compiled), silentIn: leavingOut(compiled, silent), actionsIn: calling(compiled),
    clocksOf: rules.map(({ rule }) => ('clocks' in rule && rule.clocks ? rule.clocks : [])),
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

/**
 * Tells why rules did not fire. Nearly all of some hundred ask about one fact: what is told of those is looked up in one pass, in a row of rules for each way of
 * answering. What is told of a rule of several facts is put into a row of its own first. The rows are written over by each decision.
 */
function leavingOut({ rules, facts }: Compiled, silent: Table['silent']): Table['silentIn'] {
  const { length } = rules, joint = rules.filter(rule => rule.facts.length !== 1)
  const own = 2 * otherwise + 1, usual = new Array<NotFired | undefined>(length * (own + 1)).fill(undefined)
  const asks = Uint16Array.from(rules, rule => (rule.facts.length === 1 ? rule.facts[0]! : facts.length)), ways = new Uint8Array(facts.length + 1).fill(own), stops = new Uint16Array(length + 1)
  return ({ said }, fired, tell) => {
    ways.set(said)
    for (let i = 0; i < joint.length; i++) {
      const { at, facts } = joint[i]!, place = alike(facts, said)
      usual[own * length + at] = place < 0 ? undefined : silent[at]![place]
    }
    // Those that fired are left out: from one of them to the next.
    let count = 0
    for (const at of fired) {
      let place = count++
      for (; place > 0 && stops[place - 1]! > at; place--) stops[place] = stops[place - 1]!
      stops[place] = at
    }
    stops[count] = length
    const told = new Array<NotFired | undefined>(length - count)
    for (let by = 0, at = 0; by <= count; by++, at++) for (const stop = stops[by]!; at < stop; at++) told[at - by] = usual[ways[asks[at]!]! * length + at]
    for (let place = told.indexOf(undefined); place >= 0; place = told.indexOf(undefined, place + 1)) {
      let at = place
      for (let by = 0; stops[by]! <= at; by++) at++
      const one = tell(at), way = ways[asks[at]!]!
      told[place] = one
      if (way < otherwise) usual[way * length + at] = one
    }
    return told as NotFired[]
  }
}

/** How up to ten facts stand that were answered in the usual ways, as one number, the same by which what is told is kept; -1 where one was answered in a way of its own, or they are more. */
function alike(facts: readonly number[], said: Uint8Array): number {
  let place = facts.length > 10 ? -1 : 0
  for (let i = 0; i < facts.length && place >= 0; i++) {
    const way = said[facts[i]!]!
    place = way < otherwise ? place * 8 + way : -1
  }
  return place
}
