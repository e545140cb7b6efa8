import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'
import { childIsMissingNow, sharedGroups } from '../people/shared-facts.ts'

/** Asked in this order: the child in front of you, a child who cannot be found, who looks after children, and what was planned. */
export const groups = [{ id: 'event-child' }, ...sharedGroups, { id: 'event-people' }, { id: 'event-plan' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const
const planned = { kind: 'sign', worrying: 'no', group: 'event-plan' } as const

/** What a steward, a volunteer or an organiser can know. */
export const facts = [
  { ...sign, id: 'event-child-shows-or-tells-of-harm', group: 'event-child', danger: true },
  { ...sign, id: 'event-child-is-here-alone', group: 'event-child' },
  { ...sign, id: 'event-claimant-is-not-known', group: 'event-child', danger: true },
  { ...sign, id: 'event-child-is-unsure-of-claimant', group: 'event-child', danger: true },
  { ...sign, id: 'event-nobody-comes-for-the-child', group: 'event-child', danger: true },
  childIsMissingNow,
  { ...sign, id: 'event-worry-about-a-helper', group: 'event-people' },
  { ...sign, id: 'event-one-adult-alone-with-the-child', group: 'event-people' },
  { kind: 'sign', worrying: 'no', id: 'event-helpers-are-checked-and-briefed', group: 'event-people' },
  { ...planned, id: 'event-plan-has-a-point-for-lost-children' },
  { ...planned, id: 'event-areas-share-one-number' },
  { ...planned, id: 'event-worries-are-counted' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: string): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level and the route. */
export const implications = [implies('event-child-shows-or-tells-of-harm', 'child-tells-of-abuse'), implies('event-worry-about-a-helper', 'worry-about-someone-who-works-with-children')]
