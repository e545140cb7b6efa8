import type { Basis, Citation, Grade, Place } from './citation.ts'
import type { Condition } from './condition.ts'
import type { Day } from './fact.ts'

/** When a rule is in force. `knownFrom`: it was in force by `from`, and may be older. `to` is the last day. */
export interface InForce {
  readonly from: Day
  readonly knownFrom?: true
  readonly to?: Day
}

/** What every rule carries, whatever it concludes. No citation, no build. */
interface Ruled {
  /** Permanent and global, kebab-case. */
  readonly id: string
  /** The row or trigger of the fact sheet it came from, for example `CN-HE-29` or `AR-01`. */
  readonly row?: string
  readonly when: Condition
  readonly citations: readonly [Citation, ...Citation[]]
  readonly inForce: InForce
  readonly basis: Basis
  readonly place: Place
  /** Per claim: that the sign is in the source; that the source puts it at this level (or gives this duty). */
  readonly evidence: { readonly sign: Grade; readonly level: Grade }
  /** Read in an edition of another time (older, or newer for a past period) and not seen to differ: the source id of that edition. The grade is then `inferred`. */
  readonly carriedFrom?: string
  /** An open norm: a person must judge it; the rule only says where to look. */
  readonly openNorm?: true
  /** Enacted and not commenced: shown as "coming", never applied. */
  readonly coming?: true
}

/** Concludes at least a level, and perhaps up to a higher one by judgement. */
export interface LevelRule extends Ruled {
  readonly kind: 'level'
  readonly atLeast: string
  readonly upTo?: string
  /** A sourced mark: by itself enough for an immediate referral. Not the same as the highest level. */
  readonly acute?: true
  /** A source bars a person from recording less than this. An acute rule bars it always. */
  readonly barsLower?: true
  /** What to do, in order, when it fires: ids of actions. */
  readonly actions?: readonly string[]
  /** Limits that begin to run when it fires: ids of clocks. */
  readonly clocks?: readonly string[]
  /** Why it counts, in a board's own words: of a rule that a variant added. The words of shipped rules stand with their language. */
  readonly says?: string
  /** Title of the board's variant that added it or took it further: what follows is that board's own word. */
  readonly own?: string
}

/** A duty, a route or a warning: attaches to the fact it names, never moves the level. */
export interface DutyRule extends Ruled {
  readonly kind: 'duty' | 'route' | 'warning'
  readonly actions: readonly string[]
  readonly clocks?: readonly string[]
}

/** Asks a person to think again; raises to at most `upTo`, only by their recorded yes with a reason. */
export interface PromptRule extends Ruled {
  readonly kind: 'prompt'
  readonly upTo: string
}

/** A rule as data, with its source, its days, its place and its grade. Only level rules move the level, and only upwards. */
export type Rule = LevelRule | DutyRule | PromptRule

/** Something to do. Its place in the ruleset's `actionOrder` is fixed: what matters most is said first. */
export interface Action {
  readonly id: string
  readonly order: string
  /** Where this sign is there or suspected, the action would do harm: another is said in its place. Not knowing never withdraws it. */
  readonly unless?: { readonly fact: string; readonly instead: string }
}

/** A number or a day that guidance gives, by the date it took effect. */
export interface Parameter {
  readonly id: string
  readonly unit: string
  readonly values: readonly { readonly from: Day; readonly knownFrom?: true; readonly to?: Day; readonly value: number; readonly citations: readonly [Citation, ...Citation[]]; readonly grade: Grade; readonly carriedFrom?: string }[]
  /** Which direction is stricter; a parameter without one is not local. */
  readonly stricter?: 'lower' | 'higher'
  /** How far a board may go towards the stricter side. */
  readonly localLimit?: number
}

/** How long something may take: counted from an event, in a unit, by a counting rule. */
export interface ClockRule {
  readonly id: string
  readonly parameter: string
  readonly startsAt: string
  readonly unit: 'hours' | 'working-hours' | 'days' | 'working-days' | 'weeks' | 'months'
  /** Whether the day of the event counts as day 0 or day 1. */
  readonly firstDay: 0 | 1
  readonly place: Place
}

/** The statement that a rule says in its span of days: today's rule has the plain id, that of an earlier span its first year behind it. */
export const statementOf = (rule: string): string => rule.replace(/-\d{4}$/, '')
