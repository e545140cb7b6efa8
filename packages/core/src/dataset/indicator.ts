import type { Citation, Grade } from '../kernel/citation.ts'
import type { Day } from '../kernel/fact.ts'
import type { CountId } from './counts.ts'
import type { Period } from './period.ts'

/** What an indicator is about, in the order of a child’s way through the services. */
export const themes = ['front-door', 'assessment', 'protection', 'looked-after', 'private-fostering', 'allegations', 'domestic-abuse', 'deaths', 'workforce', 'board'] as const
/** One of `themes`. */
export type Theme = (typeof themes)[number]

/** How an indicator was counted between two days, on whose word, and how sure that is. */
export interface Definition {
  /** The first day for which it is known to have been counted so; with `knownFrom` it may be older. */
  readonly from: Day
  readonly knownFrom?: true
  /** The last day; left out where it is still counted so, or was not seen to have changed. */
  readonly to?: Day
  readonly counted: CountId
  /** Left out for a plain count. */
  readonly outOf?: CountId
  /** Empty only for what the app counts itself. */
  readonly citations: readonly Citation[]
  /** How sure it is that such a figure is collected, and how sure that it is counted exactly as said here. */
  readonly certain: { readonly measure: Grade; readonly counting: Grade }
}

/** An indicator with every definition that it has had, oldest first. The words are in `wording/`. */
export interface Indicator {
  readonly id: string
  readonly theme: Theme
  readonly unit: 'per-10,000' | 'percent' | 'count'
  /**
   * Which way its source reads it; `neutral`: neither way; two numbers: the source of that time held the percentages between them to be good. It is told with the
   * indicator and never turned into a colour, a rank or a verdict: a figure is something to ask about.
   */
  readonly direction: 'higher' | 'lower' | 'neutral' | readonly [number, number]
  /** `year`: means nothing for a quarter. */
  readonly every: 'quarter' | 'year'
  /** The procedure of this library that says what is to be done. */
  readonly procedure?: string
  readonly definitions: readonly [Definition, ...Definition[]]
}

/** How an indicator is counted in a period: the definition that holds on all of its days. Nothing where none is known, or where it means nothing for a quarter. */
export function definitionIn(indicator: Indicator, period: Period): Definition | undefined {
  if (indicator.every === 'year' && period.quarter !== null) return undefined
  return indicator.definitions.find(({ from, to }) => from <= period.from && (to === undefined || period.to <= to))
}
