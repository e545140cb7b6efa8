import type { Decision, DecisionInput } from '../kernel/decision.ts'

/** A procedure that has a say in the level: whether some facts call for it, and what it then decides. */
export interface Assessing {
  readonly id: string
  /** Which facts call for it; `always` for one that every assessment runs. */
  readonly calledForBy: 'always' | readonly string[]
  readonly levels: readonly string[]
  readonly decide: (input: DecisionInput) => Decision
}

/** What every procedure that the facts called for decided, and the level that is shown: the highest that any of them requires. */
export interface Assessment {
  readonly lowest: string
  readonly highest: string
  readonly open: Decision['open']
  readonly actions: Decision['actions']
  readonly decisions: Readonly<Record<string, Decision>>
}

/**
 * Runs every given procedure that the facts call for. The level is never below any one of theirs, so never below what the thresholds require.
 * @throws InputError where the input cannot be decided, and an Error where no procedure is called for (a bug of the caller)
 */
export function assessWith(procedures: readonly Assessing[], input: DecisionInput): Assessment {
  const called = procedures.filter(({ calledForBy }) => calledForBy === 'always' || calledForBy.some(fact => input.facts[fact] === 'yes' || input.facts[fact] === 'suspected'))
  const [first] = called
  if (!first) throw new Error('no procedure is called for: the thresholds are always among those given')
  const decisions = Object.fromEntries(called.map(({ id, decide }) => [id, decide(input)])), made = Object.values(decisions)
  const highestOf = (levels: readonly string[]) => levels.reduce((a, b) => (first.levels.indexOf(a) >= first.levels.indexOf(b) ? a : b))
  const lowest = highestOf(made.map(decision => decision.lowest)), highest = highestOf(made.map(decision => decision.highest))
  const isOpenFor = (what: 'facts' | 'judgement') => made.some(({ open }) => open === what || open === 'facts-and-judgement')
  const open = lowest === highest ? 'neither' : isOpenFor('facts') ? (isOpenFor('judgement') ? 'facts-and-judgement' : 'facts') : 'judgement'
  const actions = [...new Map(made.flatMap(decision => decision.actions).map(action => [action.id, action])).values()]
  return { lowest, highest, open: made.length === 1 ? made[0]!.open : open, actions, decisions }
}
