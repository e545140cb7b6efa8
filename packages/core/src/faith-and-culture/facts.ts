import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'

/** What is said or done to the child for a belief, for honour, or towards a marriage. Nothing is asked about where a family comes from or what it believes. */
export const groups = [{ id: 'fc-for-a-belief' }, { id: 'fc-for-honour' }, { id: 'fc-a-marriage' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const

/** What can be known, besides the catalogue's own two signs. None of it says anything about a community. */
export const facts = [
  { ...sign, id: 'fc-child-harmed-for-a-belief', group: 'fc-for-a-belief', danger: true },
  { ...sign, id: 'fc-child-called-evil', group: 'fc-for-a-belief', danger: true },
  { ...sign, id: 'fc-to-be-taken-away-for-a-belief', group: 'fc-for-a-belief', danger: true },
  { ...sign, id: 'fc-child-blamed-and-kept-apart', group: 'fc-for-a-belief' },
  { ...sign, id: 'fc-somebody-in-a-place-of-worship', group: 'fc-for-a-belief' },
  { kind: 'sign', worrying: 'neither', id: 'fc-belief-and-no-sign-of-harm', group: 'fc-for-a-belief' },
  { ...sign, id: 'fc-threatened-or-hurt-for-honour', group: 'fc-for-honour', danger: true },
  { ...sign, id: 'fc-child-afraid-of-the-family-finding-out', group: 'fc-for-honour', danger: true },
  { ...sign, id: 'fc-watched-or-cut-off', group: 'fc-for-honour' },
  { ...sign, id: 'fc-happened-to-a-brother-or-sister', group: 'fc-for-honour' },
  { ...sign, id: 'fc-family-or-community-offers-to-step-in', group: 'fc-for-honour' },
  { ...sign, id: 'fc-child-afraid-of-being-married', group: 'fc-a-marriage', danger: true },
  { ...sign, id: 'fc-marriage-of-the-child-is-planned', group: 'fc-a-marriage', danger: true },
  { ...sign, id: 'fc-child-was-made-to-marry', group: 'fc-a-marriage', danger: true },
  { ...sign, id: 'fc-journey-is-soon', group: 'fc-a-marriage', danger: true },
  { ...sign, id: 'fc-child-is-already-abroad', group: 'fc-a-marriage', danger: true },
  { ...sign, id: 'fc-child-ran-away-from-it', group: 'fc-a-marriage', danger: true }
] as const satisfies readonly Fact[]

/** The id of something that can be known about abuse linked to belief, honour or marriage. */
export type FactId = (typeof facts)[number]['id']
/** The id of a group of questions about abuse linked to belief, honour or marriage. */
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: string): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level. That a marriage is planned says it by itself only since 27 February 2023, so that has a rule of its own. */
export const implications = [
  ...(['fc-child-harmed-for-a-belief', 'fc-child-called-evil', 'fc-to-be-taken-away-for-a-belief'] as const).map(fact => implies(fact, 'abuse-linked-to-faith-or-belief')),
  ...(['fc-threatened-or-hurt-for-honour', 'fc-child-afraid-of-the-family-finding-out', 'fc-child-afraid-of-being-married', 'fc-child-was-made-to-marry', 'fc-child-is-already-abroad', 'fc-child-ran-away-from-it'] as const).map(fact => implies(fact, 'forced-marriage-or-honour-based-abuse'))
]
