import type { Fact, FactGroup } from '../kernel/fact.ts'
import { childIsLookedAfter, sharedGroups } from '../people/shared-facts.ts'

/** Asked in this order: what the arrangement is, who knows of it, and how the child is. */
export const groups = [...sharedGroups, { id: 'private-fostering-the-arrangement' }, { id: 'private-fostering-who-knows' }, { id: 'private-fostering-how-the-child-is' }] as const satisfies readonly FactGroup[]

/** What can be known of a child who lives with people who are not their parents. */
export const facts = [
  childIsLookedAfter,
  { kind: 'choice', id: 'private-fostering-carer-is', group: 'private-fostering-the-arrangement', options: ['parent', 'close-relative', 'other-relative', 'not-related'] },
  { kind: 'choice', id: 'private-fostering-how-long', group: 'private-fostering-the-arrangement', options: ['under-28-days', '28-days-or-more'] },
  { kind: 'choice', id: 'private-fostering-where', group: 'private-fostering-the-arrangement', options: ['carers-home', 'school-in-term', 'school-over-two-weeks-of-holiday', 'hospital-or-home', 'placed-by-a-council'] },
  { kind: 'sign', id: 'private-fostering-child-is-disabled', group: 'private-fostering-the-arrangement', worrying: 'neither' },
  { kind: 'choice', id: 'private-fostering-your-part', group: 'private-fostering-who-knows', options: ['carer', 'parent', 'arranger', 'professional', 'council'] },
  { kind: 'choice', id: 'private-fostering-stage', group: 'private-fostering-who-knows', options: ['planned', 'begun', 'changed', 'ended'] },
  { kind: 'sign', id: 'private-fostering-council-was-not-told', group: 'private-fostering-who-knows', worrying: 'yes' },
  { kind: 'choice', id: 'private-fostering-known-to-the-council-for', group: 'private-fostering-who-knows', options: ['up-to-a-year', 'more-than-a-year'] },
  { kind: 'sign', id: 'private-fostering-someone-asks-for-a-visit', group: 'private-fostering-who-knows', worrying: 'neither' },
  { kind: 'sign', id: 'private-fostering-nobody-can-say-why', group: 'private-fostering-how-the-child-is', worrying: 'yes', danger: true },
  { kind: 'sign', id: 'private-fostering-care-is-not-good-enough', group: 'private-fostering-how-the-child-is', worrying: 'yes', danger: true }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']
