import { decide, InputError } from './decide.ts'
import type { Decision, DecisionInput } from './decision.ts'
import type { Ruleset } from './ruleset.ts'

/** What a runner has to find. Lists of ids are in alphabetical order, save actions, which come in the order in which they are said. */
export interface Expected {
  readonly lowest: string
  readonly highest: string
  readonly open: Decision['open']
  /** Rules that hold whatever the unknown turns out to be; prompts among them. */
  readonly fired: readonly string[]
  /** Rules that do not, and still could. */
  readonly possible: readonly string[]
  readonly actions: readonly string[]
  readonly clocks?: readonly { readonly id: string; readonly limit: number; readonly unit: string; readonly due?: string; readonly notComputed?: string }[]
}

/** One input with what comes of it, or the codes of all that is wrong with it. */
export interface Vector {
  readonly id: string
  readonly says: string
  readonly input: DecisionInput
  readonly expected: Expected | { readonly refused: readonly string[] }
}

/** A file of vectors over one ruleset document, which lies beside it. */
export interface VectorFile { readonly ruleset: string; readonly hash: string; readonly vectors: readonly Vector[] }

/** What this library finds. Clocks are told only where the input says when something happened. */
export function expectedOf(ruleset: Ruleset, input: DecisionInput): Vector['expected'] {
  try {
    const { lowest, highest, open, reasons, prompts, notFired, actions, clocks } = decide(ruleset, input)
    return {
      lowest, highest, open, fired: [...reasons, ...prompts].map(({ rule }) => rule).sort(), possible: notFired.flatMap(({ rules }) => rules.filter(({ why }) => why === 'not-known').map(({ rule }) => rule)).sort(), actions: actions.map(({ id }) => id),
      ...(input.days && { clocks: clocks.map(({ id, limit, unit, due, notComputed }) => ({ id, limit, unit, ...(due !== undefined && { due }), ...(notComputed && { notComputed: notComputed.code }) })).sort((a, b) => (a.id < b.id ? -1 : 1)) })
    }
  } catch (fault) {
    if (fault instanceof InputError) return { refused: fault.faults.map(({ code }) => code).sort() }
    throw fault
  }
}
