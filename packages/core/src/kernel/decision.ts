import type { Basis, Citation, Grade, Place } from './citation.ts'
import type { Day, Facts } from './fact.ts'
import type { Action, ClockRule } from './rule.ts'

/**
 * What a decision is asked. Nothing has a default: the caller says what was answered, what was closed, whose scheme and which law.
 * @example { facts: { 'self-harm': 'yes', 'age-in-months': 30 }, closed: ['injury'], days: { 'allegation.known': '2026-11-20' }, profile: 'london', asOf: '2026-11-21' }
 */
export interface DecisionInput {
  /** Answers by the id of a fact, as the ruleset's `facts` lists them. What is left out was not asked, which is never "no". */
  readonly facts: Facts
  /** Groups that a person has answered "asked, nothing more found": their worrying signs that nobody answered then count as no. */
  readonly closed: readonly string[]
  /** The day, `YYYY-MM-DD` in London (or, for clocks in hours, the UTC instant), of each event that has happened, by the event's id. Limits count from it; it moves no level. */
  readonly days?: Readonly<Record<string, Day>>
  /** Whose scheme, as the ruleset's `profiles` lists them: how levels are named, and from which places rules count. */
  readonly profile: string
  /** Which day's law, `YYYY-MM-DD`. A day for which nothing is encoded is refused, never answered by the nearest. */
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
  /** The facts that decide it: those whose answers rule it out, or those of its facts that are still open, `suspected` among them. */
  readonly decidedBy: readonly { readonly fact: string; readonly answer: string | number; readonly closedGroup?: string }[]
}

/** Of the rules that ask about one group of questions, those that did not fire; none where all did. A rule that asks about several groups stands with the first of them, one that asks nothing with the last of all. */
export interface NotFiredGroup {
  readonly group: string
  readonly rules: readonly NotFired[]
}

/** A smallest set of answers by which one rule gives the level that is required, whatever else is not known: take any one away and that rule no longer gives it. */
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

/** A limit that runs, always a maximum ("no later than"): the last day once its starting event has one, or why there is none. */
export interface Clock {
  readonly id: string
  /** How many of `unit` it takes at most. */
  readonly limit: number
  readonly unit: ClockRule['unit']
  /** The id of the event from which it counts: a name for `days`. */
  readonly startsAt: string
  /** 1 where the day of the event is itself the first day of the limit, 0 where the next day is. */
  readonly firstDay: 0 | 1
  /** The last day, `YYYY-MM-DD` in London; for limits in hours the last moment, in UTC. */
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
  /** Rules that fired, strongest first: what is acute, then by level; then duties, routes and warnings. */
  readonly reasons: readonly Reason[]
  /** What could still raise the level, in the order of asking: danger first; what needs the fewest other answers with it (seven or more count alike); groups in which something was answered; the procedure's own order. At most five at a time are shown. */
  readonly missing: readonly MissingFact[]
  readonly openGroups: readonly string[]
  /** What to do, in order: danger first, whom not to alert, personal duties, referral, panels, help. */
  readonly actions: readonly Pick<Action, 'id' | 'order'>[]
  /** What to ask at once: the first five of `missing`. */
  readonly next: readonly MissingFact[]
  readonly prompts: readonly Reason[]
  readonly strengths: readonly string[]
  readonly clocks: readonly Clock[]
  /** Rules that did not fire and what decided that, group by group. Worked out when asked for, as are the two below. */
  readonly notFired: readonly NotFiredGroup[]
  readonly sufficient: readonly SufficientReason[]
  readonly oneStep: readonly OneStepChange[]
  /** Rules enacted and not yet in force (on this day, or at all): to be told of, never applied. */
  readonly coming: readonly string[]
  /** Signs that count as no because a person closed their group, by group. One that another open fact could still bring with it stays open. */
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
