import type { FactGroup } from '../../kernel/fact.ts'

/**
 * The groups in which signs are asked, in the order in which they are asked: danger first, then what was said or
 * seen, then the child, the family, the home and the world outside. A group is what a person closes with "asked,
 * nothing more found", so each is small enough to be asked about in one talk.
 */
export const groups = [
  { id: 'danger-now' },
  { id: 'telling' },
  { id: 'injury' },
  { id: 'sexual-harm' },
  { id: 'self-harm-and-substances' },
  { id: 'child-health' },
  { id: 'child-learning' },
  { id: 'child-feelings-and-behaviour' },
  { id: 'child-identity' },
  { id: 'child-relationships' },
  { id: 'child-presentation-and-self-care' },
  { id: 'care-and-safety-at-home' },
  { id: 'domestic-abuse' },
  { id: 'warmth-and-guidance' },
  { id: 'stability' },
  { id: 'family-history' },
  { id: 'unborn' },
  { id: 'home-and-money' },
  { id: 'community' },
  { id: 'outside-the-home' },
  { id: 'child-and-history' }
] as const satisfies readonly FactGroup[]

/** The id of a group of questions of the thresholds, as `closed` names them. */
export type GroupId = (typeof groups)[number]['id']
