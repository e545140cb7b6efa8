import type { Exclusion } from '../../kernel/fact.ts'
import { childFeelings } from './child-feelings.ts'
import { childHealth } from './child-health.ts'
import { childInjury } from './child-injury.ts'
import { childLearning } from './child-learning.ts'
import { childRelationships } from './child-relationships.ts'
import { childSelfCare } from './child-self-care.ts'

/** The child's developmental needs: 103 rows of the catalogue. */
export const childRows = [...childInjury, ...childHealth, ...childLearning, ...childFeelings, ...childRelationships, ...childSelfCare] as const

export type ChildRow = (typeof childRows)[number]
export type ChildFactId = ChildRow['id']
/** Strengths have no rule, and so no reason sentence. */
export type ChildStrengthId = Extract<ChildRow, { level: 1 }>['id']
export type ChildSignId = Exclude<ChildFactId, ChildStrengthId>

/** Answers that cannot both be true of one child. */
export const childExclusions: readonly Exclusion[] = [
  { one: { fact: 'milestones-met-for-age', is: 'yes' }, other: { fact: 'milestones-reached-slowly', is: 'yes' } },
  { one: { fact: 'milestones-met-for-age', is: 'yes' }, other: { fact: 'development-severely-delayed', is: 'yes' } },
  { one: { fact: 'attends-and-makes-progress', is: 'yes' }, other: { fact: 'no-education-within-wider-harm', is: 'yes' } }
]
