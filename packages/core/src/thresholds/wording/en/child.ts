import type { ChildFactId, ChildSignId } from '../../catalogue/child.ts'
import { childFeelingsWording } from './child-feelings.ts'
import { childHealthWording } from './child-health.ts'
import { childInjuryWording } from './child-injury.ts'
import { childLearningWording } from './child-learning.ts'
import { childRelationshipsWording } from './child-relationships.ts'
import { childSelfCareWording } from './child-self-care.ts'
import type { FactWording } from './shape.ts'

const words = {
  ...childInjuryWording, ...childHealthWording, ...childLearningWording,
  ...childFeelingsWording, ...childRelationshipsWording, ...childSelfCareWording
} satisfies Record<ChildFactId, FactWording>

/** What is asked about each sign of the child's own needs. */
export const childFacts: Readonly<Record<ChildFactId, FactWording>> = words

/** Why each sign counts. */
export const childReasons = Object.fromEntries(
  Object.entries<FactWording & { readonly reason?: string }>(words).flatMap(([id, { reason }]) => (reason ? [[id, reason]] : []))
) as Readonly<Record<ChildSignId, string>>
