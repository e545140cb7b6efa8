import type { Basis, Citation, Grade, Place } from './citation.ts'
import type { Day, Facts } from './fact.ts'
import type { Action, ClockRule } from './rule.ts'

/** What a decision is asked. `asOf` has no default: the caller says which law. */
export interface DecisionInput {
  readonly facts: Facts
  /** Groups that a person has answered "asked, nothing more found". */
  readonly closed: readonly string[]
  /** The day (or, for clocks in hours, the UTC instant) of each event that has happened, for clocks. */
  readonly days?: Readonly<Record<string, Day>>
  readonly profile: string
  readonly asOf: Day
  /** Also count rules whose evidence is `unverified`. Off unless asked for, and never for a real case. */
  readonly countUnverified?: true
}

/** A rule that fired, with the answers it saw. */
export interface Reason {
  readonly rule: string
  readonly kind: 'level' | 'duty' | 'route' | 'warning' | 'prompt'
  readonly atLeast?: string
  readonly upTo?: string
  readonly acute: boolean
  readonly saw: Readonly<Record<string, string | number>>
  readonly citations: readonly Citation[]
  readonly basis: Basis
  readonly place: Place
  readonly grade: Grade
  readonly carriedFrom?: string
  /** Title of the board's variant that added the rule or took it further: what follows is that board's own word. */
  readonly own?: string
  /** An open norm: a person must judge whether it is met. */
  readonly openNorm?: true
  /** A source bars a person from recording less than this rule concludes. */
  readonly barsLower?: true
}

/** A rule that did not fire, and why: what ruled it out, or what would have to be known. */
export interface NotFired {
  readonly rule: string
  readonly kind: Reason['kind']
  readonly why: 'ruled-out' | 'not-known'
  /** The facts that decide it: those whose answers rule it out, or those that are still open. */
  readonly decidedBy: readonly { readonly fact: string; readonly answer: string | number; readonly closedGroup?: string }[]
}

/** A smallest set of answers that by itself gives the level shown: take any one away and it no longer does. */
export interface SufficientReason {
  readonly rule: string
  readonly answers: Readonly<Record<string, string | number>>
}

/** What one other answer would change, everything else the same. */
export interface OneStepChange {
  readonly fact: string
  readonly from: string | number
  readonly to: string | number
  readonly lowest: string
  readonly highest: string
}

/** A fact that could still raise the level, and how far. */
export interface MissingFact {
  readonly fact: string
  readonly group: string
  readonly couldRaiseTo: string
  readonly danger: boolean
}

/** A clock that runs: a date once its starting event has one, or why there is none. */
export interface Clock {
  readonly id: string
  readonly limit: number
  readonly unit: ClockRule['unit']
  readonly startsAt: string
  readonly firstDay: 0 | 1
  readonly due?: Day | string
  readonly notComputed?: { readonly code: 'event-has-not-happened' | 'beyond-calendar' | 'needs-time-of-day'; readonly notBefore?: Day }
  /** Said when the date rests on bank holidays that were worked out and not yet published. */
  readonly bankHolidays?: 'computed'
  readonly citations: readonly Citation[]
  readonly grade: Grade
  /** The limit was read in this document, which is of another time, and not seen to differ. */
  readonly carriedFrom?: string
}

/** What is needed to give the same answer again. No personal data. */
export interface Receipt {
  readonly ruleset: string
  readonly version: string
  readonly hash: string
  readonly wordingHash: string
  readonly profile: string
  readonly variants: readonly { readonly id: string; readonly hash: string }[]
  readonly asOf: Day
  readonly engine: string
}

/** What some answers point to, and everything that stands behind it. Plain data when written as JSON (`decision.schema.json`); until then the costly parts are worked out when they are first asked for. */
export interface Decision {
  readonly lowest: string
  readonly highest: string
  /** What keeps the two apart: facts not known, judgement asked for by a rule, both, or nothing. */
  readonly open: 'facts' | 'judgement' | 'facts-and-judgement' | 'neither'
  /** True where the range could not be resolved exactly and may be wider than it need be. */
  readonly mayBeWide: boolean
  /** Rules that fired, strongest first. */
  readonly reasons: readonly Reason[]
  /** What to ask next: danger first; at most five at a time are shown. */
  readonly missing: readonly MissingFact[]
  readonly openGroups: readonly string[]
  /** What to do, in order: danger first, whom not to alert, personal duties, referral, panels, help. */
  readonly actions: readonly Pick<Action, 'id' | 'order'>[]
  /** What to ask at once: the first five of `missing`. */
  readonly next: readonly MissingFact[]
  readonly prompts: readonly Reason[]
  readonly strengths: readonly string[]
  readonly clocks: readonly Clock[]
  /** Rules that did not fire and what decided that. Worked out when asked for, as are the two below. */
  readonly notFired: readonly NotFired[]
  readonly sufficient: readonly SufficientReason[]
  readonly oneStep: readonly OneStepChange[]
  /** Rules enacted and not yet in force (on this day, or at all): to be told of, never applied. */
  readonly coming: readonly string[]
  /** Signs that count as no because a person closed their group, by group. */
  readonly closedAsNo: Readonly<Record<string, readonly string[]>>
  readonly weakestGrade: Grade
  /** Said when the guidance has not been checked since its review date. */
  readonly notCheckedSince?: Day | undefined
  readonly receipt: Receipt
}

/** An expected failure: a value with a code, a path and a sentence, never a throw. */
export interface Fault {
  readonly code:
    | 'unknown-fact' | 'answer-not-allowed' | 'contradiction' | 'unknown-group' | 'group-cannot-close'
    | 'not-an-input' | 'unknown-member' | 'unknown-profile' | 'date-not-encoded' | 'not-a-day' | 'unknown-event' | 'bad-variant' | 'bad-ruleset'
  readonly path: string
  readonly message: string
  /** The nearest right name, where a name was wrong. */
  readonly nearest?: string
}
