import type { Day } from './fact.ts'

/** How well a claim is supported: read in the named document, reported by another, remembered, our reading, or not confirmed. */
export type Grade = 'seen' | 'reported' | 'recalled' | 'inferred' | 'unverified'

/** On what authority a rule stands. */
export type Basis = 'statute' | 'guidance' | 'london-procedure' | 'other-area' | 'local' | 'interpretation'

/** Where the authority applies. */
export type Place = 'national' | 'london' | 'another-area'

/** One pointer to a document. A field that was not read says `not stated`; it is never filled in. */
export interface Citation {
  /** Id of a document in `sources/`. */
  readonly source: string
  /** Chapter, paragraph or page as the source numbers it; `not stated` where that was not read. */
  readonly at: string | 'not stated'
  /** The day the document was read for this rule. */
  readonly readOn: Day
  /** What this pointer supports, where a rule makes more than one claim. */
  readonly supports?: 'sign' | 'level' | 'duty' | 'clock'
}

/** A document that rules, clocks and lessons cite. */
export interface SourceDocument {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly edition: string | 'not stated'
  readonly inForce: { readonly from: Day | 'not stated'; readonly to?: Day }
  readonly readOn: Day
  /** Where its publisher has it, as far as that is known. Where `copy` is given, it was not read there. */
  readonly address: string | 'not stated'
  /** Where a copy of it was read, on a site where anybody may put documents: the copy may be old, or gone tomorrow. Absent where it was read at its publisher’s. */
  readonly copy?: string
  readonly place: Place
  readonly basis: Basis
  /** What was and was not read of it. */
  readonly read: 'whole' | 'in part' | 'not opened'
}

/** From weakest to strongest; `mixed takes the weaker`. */
export const grades: readonly Grade[] = ['unverified', 'inferred', 'recalled', 'reported', 'seen']

/** The weaker of several grades. */
export function weakest(of: readonly Grade[]): Grade {
  return of.reduce<Grade>((worst, grade) => (grades.indexOf(grade) < grades.indexOf(worst) ? grade : worst), 'seen')
}

/** A copy of what a rule or limit rests on: whoever is handed it with a decision can change neither the rule nor other decisions. */
export function copyOf(citations: readonly Citation[]): readonly Citation[] {
  return Object.freeze(citations.map(citation => Object.freeze({ ...citation })))
}
