import type { Place } from './citation.ts'
import type { Day, Exclusion, Fact, FactGroup, Implication } from './fact.ts'
import type { Action, ClockRule, Parameter, Rule } from './rule.ts'

/** Whose scheme: how levels are numbered and named, and from where its rules may come. It does not say which law: `asOf` does. */
export interface Profile {
  readonly id: string
  readonly title: string
  /** Label and number of each canonical level here. Two levels may share a number. */
  readonly levels: Readonly<Record<string, { readonly number: string; readonly label: string; readonly lead: string; readonly route: string }>>
  readonly places: readonly Place[]
  /** The spans of days for which rules are encoded; any other day is refused with these. */
  readonly encoded: readonly { readonly from: Day; readonly to?: Day }[]
}

/** Everything that decides, as data. It can be written as JSON, hashed, compared and replayed. */
export interface Ruleset {
  readonly id: string
  readonly version: string
  /** Canonical level keys, lowest first. */
  readonly levels: readonly string[]
  readonly groups: readonly FactGroup[]
  readonly facts: readonly Fact[]
  readonly implications: readonly Implication[]
  readonly exclusions: readonly Exclusion[]
  readonly rules: readonly Rule[]
  readonly actions: readonly Action[]
  /** The order in which kinds of action are said, most pressing first. */
  readonly actionOrder: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly clocks: readonly ClockRule[]
  readonly profiles: readonly Profile[]
  /** Clauses of the sources that are not encoded, and why. */
  readonly notEncoded: readonly { readonly source: string; readonly at: string; readonly why: string }[]
  readonly checkedOn: Day
  readonly reviewBy: Day
  /** Roles that may record a lower level by judgement; nobody where left out. */
  readonly mayRecordLower?: readonly string[]
  /** Where variants have been laid over a base: what the base was and which they are. */
  readonly laidOver?: { readonly base: string; readonly variants: readonly { readonly id: string; readonly hash: string }[] }
  /** The two hashes of a receipt, where they were worked out when the rules were built; see `contentHash` and `hashOfWording`. */
  readonly contentHash?: string
  readonly wordingHash?: string
}

/** What a level is called in a profile, with the name that a board gave it; undefined where the profile names none. */
export const levelLabel = ({ profiles }: Pick<Ruleset, 'profiles'>, profile: string, level: string): string | undefined => profiles.find(({ id }) => id === profile)?.levels[level]?.label
