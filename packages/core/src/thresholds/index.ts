import type { CalledForBy } from '../kernel/called-for.ts'
import { checkInput as check, decide } from '../kernel/decide.ts'
import type { Decision, DecisionInput, Fault } from '../kernel/decision.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { explain, type Explanation, type Wording } from '../kernel/explain.ts'
import { explainInFull, type FullExplanation } from '../kernel/explain-in-full.ts'
import type { ThresholdInput } from './input.ts'
import { explaining } from './explaining.ts'
import { thresholds } from './ruleset.ts'

export { alsoChanged, calledOn, type Name, type NamedThing } from '../people/then-and-now.ts'
export { InputError } from '../kernel/decide.ts'
export { consentAt } from './catalogue/consent.ts'
export type { GroupId } from './catalogue/groups.ts'
export type { Level } from './catalogue/periods.ts'
export { whoseWord, type WhoseWord } from './catalogue/whose-word.ts'
export { explaining } from './explaining.ts'
export type { ThresholdFactId, ThresholdInput } from './input.ts'
export { thresholds } from './ruleset.ts'
export type { Decision, DecisionInput, Fault } from '../kernel/decision.ts'

/**
 * Decides which level of need some facts point to: a range, since what is not known is never read as "no".
 * @param using the rules to decide by: a board's variant once it is proved safe; the shipped rules where left out
 * @throws InputError listing everything wrong with the input; `checkInput` gives the same as values
 * @example decideThreshold({ facts: { 'bruise-on-non-mobile-child': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }).lowest // → 'child-protection-s47'
 */
export function decideThreshold(input: ThresholdInput, using: Ruleset = thresholds): Decision {
  return decide(using, input)
}

/**
 * Everything that is wrong with an input, each with a path and what to do; an empty list means that it can be decided.
 * @example checkInput({ facts: { 'self-hrm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }).map(({ path, nearest }) => [path, nearest]) // → [['facts.self-hrm', 'self-harm']]
 */
export function checkInput(input: DecisionInput, using: Ruleset = thresholds): readonly Fault[] {
  return check(using, input)
}

/**
 * Puts a decision into sentences. The manager's reading adds sources, clocks and who decides; it does not reword.
 * @param wording the module `@safeguarding-kit/core/thresholds/wording/en`, or another language's
 * @param using the rules that decided: a board's variant where that was in force, for its own names and sentences
 * @example explainThreshold(decideThreshold({ facts: { 'self-harm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }), wording).atLeast // → 'At least: Children with complex multiple needs'
 */
export function explainThreshold(decision: Decision, wording: Wording, reading: 'reader' | 'manager' = 'reader', using: Ruleset = thresholds): Explanation {
  return explain(decision, wording, explaining(using, reading))
}

/**
 * The same with all that stands behind it, for `explanationInText` and `explanationInHtml` of the kernel. Takes some ten milliseconds.
 * @example explainThresholdInFull(decideThreshold({ facts: { 'self-harm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }), wording, 'manager').enough[0]?.answers[0]?.label // → 'Self-harm, known or suspected'
 */
export function explainThresholdInFull(decision: Decision, wording: Wording, reading: 'reader' | 'manager' = 'reader', using: Ruleset = thresholds): FullExplanation {
  return explainInFull(decision, wording, explaining(using, reading))
}

/** The procedure as `assess` and the registry take it: every assessment begins with the thresholds, called for or not. */
export const procedure = { id: 'thresholds', ruleset: thresholds, calledForBy: { answers: [], signs: [] } as CalledForBy, decide: (input: DecisionInput) => decide(thresholds, input), check: (input: DecisionInput) => check(thresholds, input) } as const
