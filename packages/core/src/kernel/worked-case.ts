import { checkInput, decide } from './decide.ts'
import type { Decision, DecisionInput } from './decision.ts'
import type { Answer, Day } from './fact.ts'
import { statementOf } from './rule.ts'
import type { Ruleset } from './ruleset.ts'

/** When something is due at the latest, or why there is no day: the event has not happened, the calendar ends before, only a day is known for hours, or no such limit runs. */
export type ExpectedLimit = Day | 'event-has-not-happened' | 'beyond-calendar' | 'needs-time-of-day' | 'no-such-clock'

/** What must come of a worked case. What is left out is not looked at. */
export interface Expected<Level extends string = string, Action extends string = string, Clock extends string = string> {
  readonly lowest?: Level
  /** Where it is above `lowest` and open for judgement, what lies between is a person's to judge. */
  readonly highest?: Level
  readonly open?: Decision['open']
  /** A source treats it as enough by itself: nobody may record less. */
  readonly acute?: boolean
  /** Actions and routes that must be among those given. */
  readonly actions?: readonly Action[]
  /** Actions that must be among them and are said in this order. */
  readonly inOrder?: readonly Action[]
  /** Actions that must not be among them: they would contradict those above, or bind somebody whom they do not bind. */
  readonly without?: readonly Action[]
  /** Facts that must be among the first five to ask about. */
  readonly next?: readonly string[]
  /** The last day or moment allowed, or why there is none. */
  readonly clocks?: Readonly<Partial<Record<Clock, ExpectedLimit>>>
  /** What asks a person to think again, by the ids of today's rules or of those of the time: all of it, in any order; nothing where the list is empty. */
  readonly thinkAgain?: readonly string[]
  /** Instead of a decision: the codes of what is wrong with the input, all of them in order. */
  readonly faults?: readonly string[]
}

/** A worked case: written by hand from a source, in the words a practitioner would use, and never from the rules' own answers. */
export interface WorkedCase<Group extends string = string, Of extends Expected = Expected> {
  /** Permanent: scenarios of a training pack may name it. */
  readonly id: string
  /** What a practitioner would say. */
  readonly says: string
  readonly facts: Readonly<Record<string, Answer>>
  /** Groups in which a person asked and found nothing more; none where it is left out. */
  readonly closed?: readonly Group[]
  /** The day or moment of each event that has happened. */
  readonly days?: Readonly<Record<string, Day>>
  /** Whose scheme; `london` where it is left out. */
  readonly profile?: string
  readonly asOf: Day
  readonly expected: Of
}

/** The question that a worked case puts. */
export function inputOf({ facts, closed = [], days, profile = 'london', asOf }: WorkedCase): DecisionInput {
  return { facts, closed, ...(days && { days }), profile, asOf }
}

/**
 * Where the rules answer otherwise than a worked case says: a sentence each, or nothing where they agree.
 * @example disagreements(ruleset, { id: 'kitchen', says: 'There is smoke in the kitchen.', facts: { smoke: 'yes' }, profile: 'here', asOf: '2026-11-21', expected: { lowest: 'amber' } }) // → ['the lowest level is red, not amber']
 */
export function disagreements(ruleset: Ruleset, worked: WorkedCase): readonly string[] {
  const { expected } = worked, faults = checkInput(ruleset, inputOf(worked)), codes = faults.map(({ code }) => code).join(', '), refused = (expected.faults ?? []).join(', ')
  if (codes !== refused) return [refused === '' ? `it is refused: ${faults.map(({ message }) => message).join(' ')}` : `what is wrong with it is ${codes || 'nothing'}, not ${refused}`]
  if (refused !== '') return []
  const decision = decide(ruleset, inputOf(worked))
  const told = decision.actions.map(({ id }) => id), asked = decision.missing.slice(0, 5).map(({ fact }) => fact), again = decision.prompts.map(({ rule }) => (expected.thinkAgain?.includes(rule) ? rule : statementOf(rule)))
  const differs = (what: string, found: string | boolean, wanted: string | boolean | undefined) => (wanted === undefined || wanted === found ? [] : [`${what} is ${found}, not ${wanted}`])
  const inOrder = expected.inOrder ?? [], wanted = new Set([...(expected.actions ?? []), ...inOrder])
  return [
    ...differs('the lowest level', decision.lowest, expected.lowest), ...differs('the highest level', decision.highest, expected.highest), ...differs('what it is open for', decision.open, expected.open),
    ...differs('that nobody may record less', decision.reasons.some(({ acute }) => acute), expected.acute),
    ...[...wanted].filter(id => !told.includes(id)).map(id => `${id} is not among the actions`), ...differs('the order of actions', told.filter(id => inOrder.includes(id)).join(', '), inOrder.join(', ')),
    ...(expected.without ?? []).filter(id => told.includes(id)).map(id => `${id} is among the actions`), ...(expected.next ?? []).filter(id => !asked.includes(id)).map(id => `${id} is not asked next`),
    ...Object.entries(expected.clocks ?? {}).flatMap(([id, due]) => { const clock = decision.clocks.find(one => one.id === id); return differs(`the limit ${id}`, clock ? clock.due ?? clock.notComputed?.code ?? 'without a day' : 'no-such-clock', due) }),
    ...(expected.thinkAgain ? differs('what asks to think again', [...again].sort().join(', '), [...expected.thinkAgain].sort().join(', ')) : [])
  ]
}
