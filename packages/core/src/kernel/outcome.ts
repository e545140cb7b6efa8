import { decide, InputError } from './decide.ts'
import type { Decision, DecisionInput } from './decision.ts'
import { canonicalJson } from './hash.ts'
import type { Ruleset } from './ruleset.ts'

/** What somebody is told by a decision: what two sets of rules are compared by. Reasons and sources are not in it. */
export interface Outcome {
  readonly lowest: string
  readonly highest: string
  readonly open: Decision['open']
  /** Whether a rule that fired is marked acute. */
  readonly acute: boolean
  /** Ids of actions, in the order in which they are said. */
  readonly actions: readonly string[]
  readonly clocks: readonly { readonly id: string; readonly limit: number; readonly unit: string }[]
  /** Rules that ask a person to think again. */
  readonly thinkAgain: readonly string[]
}

/** An outcome, or why there is none: the rules do not know a fact, an answer or the day. */
export type OutcomeOrRefusal = Outcome | { readonly refused: readonly string[] }

/**
 * The outcome of one input by one set of rules. Never throws for what the input says.
 * @example outcomeOf(ruleset, { facts: { smok: 'yes' }, closed: [], profile: 'here', asOf: '2026-11-21' }) // → { refused: ['There is no such fact: smok. Did you mean smoke?'] }
 */
export function outcomeOf(ruleset: Ruleset, input: DecisionInput): OutcomeOrRefusal {
  try {
    const { lowest, highest, open, reasons, actions, clocks, prompts } = decide(ruleset, input)
    return {
      lowest, highest, open, acute: reasons.some(({ acute }) => acute), actions: actions.map(({ id }) => id),
      clocks: clocks.map(({ id, limit, unit }) => ({ id, limit, unit })), thinkAgain: prompts.map(({ rule }) => rule)
    }
  } catch (fault) {
    if (fault instanceof InputError) return { refused: fault.faults.map(({ message }) => message) }
    throw fault
  }
}

/** Whether two outcomes say the same. */
export function sameOutcome(one: OutcomeOrRefusal, other: OutcomeOrRefusal): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

const openFor = ({ open }: Outcome): string => (open === 'neither' ? 'open for nothing' : `open for ${open.replaceAll('-', ' ')}`)

/**
 * What of an outcome differs, as sentences with ids in them; empty where nothing does.
 * @example
 * const on = facts => outcomeOf(ruleset, { facts, closed: ['first'], profile: 'here', asOf: '2026-11-21' })
 * outcomeChanges(on({}), on({ smell: 'yes' }))[0] // → 'at least green becomes at least amber'
 */
export function outcomeChanges(was: OutcomeOrRefusal, now: OutcomeOrRefusal): readonly string[] {
  if ('refused' in was || 'refused' in now) return sameOutcome(was, now) ? [] : [`${'refused' in was ? 'refused before' : 'answered before'}, ${'refused' in now ? `refused now: ${now.refused.join(' ')}` : 'answered now'}`]
  const lists = (what: string, before: readonly string[], after: readonly string[]): string[] => [
    ...after.filter(id => !before.includes(id)).map(id => `${what} ${id} is added`), ...before.filter(id => !after.includes(id)).map(id => `${what} ${id} is no longer there`)
  ]
  const limits = (outcome: Outcome) => outcome.clocks.map(({ id, limit, unit }) => `${id} (${limit} ${unit})`)
  return [
    ...(was.lowest === now.lowest ? [] : [`at least ${was.lowest} becomes at least ${now.lowest}`]),
    ...(was.highest === now.highest ? [] : [`up to ${was.highest} becomes up to ${now.highest}`]),
    ...(was.open === now.open ? [] : [`${openFor(was)} becomes ${openFor(now)}`]),
    ...(was.acute === now.acute ? [] : [now.acute ? 'it becomes acute' : 'it is no longer acute']),
    ...lists('the action', was.actions, now.actions), ...lists('the limit', limits(was), limits(now)), ...lists('the prompt', was.thinkAgain, now.thinkAgain)
  ]
}
