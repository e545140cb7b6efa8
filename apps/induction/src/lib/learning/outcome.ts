import type { Response, Verdict } from '@safeguarding-kit/core/training'
import type { Behind } from '#lib/thresholds/behind.ts'
import type { PointsTo } from '#lib/thresholds/points-to.ts'

/** What a story teaches, once it was answered. */
export interface Outcome {
  readonly result: PointsTo
  readonly behind: Behind
  /** What each thing that a learner may choose is marked as, and why. */
  readonly marks: readonly { readonly value: Response; readonly label: string; readonly verdict: Verdict; readonly why: string }[]
  /** What would be right, in the words in which it is offered; what is safe besides is not among it. */
  readonly right: readonly string[]
}
