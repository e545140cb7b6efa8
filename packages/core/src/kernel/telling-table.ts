import { waiting, type Compiled, type ReadyRule } from './compile.ts'
import type { Decision, MissingFact, NotFired, Reason } from './decision.ts'
import { certain, firstIn } from './gate.ts'
import { asking } from './missing.ts'
import type { Packed } from './prepare.ts'

/** What was told of each rule: by rule, and then in turn by how each of its facts stood. */
export type Kept<What> = (Kept<What> | What | undefined)[]

/**
 * What is told of rules and facts, worked out once for each set of compiled rules. What was told of a rule is kept by how the facts stand that it asks about, and
 * told again wherever they stand so: frozen, since many decisions share it. How much is kept is bounded by the rules, and it goes when they go.
 */
export interface Table {
  /** Places of the rules that fired, strongest first. */
  readonly firedIn: (packed: Packed) => readonly number[]
  readonly missingIn: (packed: Packed, lowest: number) => readonly MissingFact[]
  /** Actions in the order in which they are said. */
  readonly actions: Decision['actions']
  /** Why a rule did not fire (null where it did), and how it is told as a reason; and how much more of these may be kept. */
  readonly silent: Kept<NotFired | null>
  readonly reasons: Kept<Reason>
  room: number
}

const kinds = ['', 'duty', 'route', 'warning']

/** Draws up the table of some compiled rules, which keep it. */
export function drawUp(compiled: Compiled): Table {
  const { ruleset, rules, words } = compiled, { waitingIn, waitedFor, triedFor, always } = waiting(words, rules)
  const weight = ({ rule, atLeast }: ReadyRule): number => (rule.kind === 'level' ? (rule.acute ? 100 : 0) + atLeast : -kinds.indexOf(rule.kind))
  const placeOf: number[] = []
  ;[...rules].sort((a, b) => weight(b) - weight(a)).forEach(({ at }, place) => { placeOf[at] = place })
  return {
    firedIn: packed => {
      const fired = always.map(({ at }) => at)
      for (const word of waitingIn) for (let left = waitedFor[word]! & packed.yes[word]!; left !== 0; left &= left - 1) {
        for (const { at, gate } of triedFor[firstIn(word, left)]!) if (certain(gate, packed) && !fired.includes(at)) fired.push(at)
      }
      return fired.sort((a, b) => placeOf[a]! - placeOf[b]!)
    },
    missingIn: asking(compiled),
    actions: ruleset.actionOrder.flatMap(order => ruleset.actions.filter(action => action.order === order).map(({ id }) => Object.freeze({ id, order }))),
    silent: [], reasons: [], room: rules.length * 64
  }
}
