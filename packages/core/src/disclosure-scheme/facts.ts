import type { Exclusion, Fact, FactGroup, Implication } from '../kernel/fact.ts'

/** Asked in this order: the child, who asks and about whom, what the police and their partners decided, and what happens to what was told. */
export const groups = [{ id: 'disclosure-child' }, { id: 'disclosure-asking' }, { id: 'disclosure-decision' }, { id: 'disclosure-afterwards' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const

/** What can be known by someone whom a parent asks, and by whoever sits with the police. Nothing here names anyone. */
export const facts = [
  { ...sign, id: 'disclosure-child-at-risk-now', group: 'disclosure-child', danger: true },
  { ...sign, id: 'disclosure-person-is-near-the-child', group: 'disclosure-child' },
  { kind: 'sign', worrying: 'neither', id: 'disclosure-someone-wants-to-ask', group: 'disclosure-asking' },
  { kind: 'sign', worrying: 'neither', id: 'disclosure-is-for-a-job', group: 'disclosure-asking' },
  { kind: 'sign', worrying: 'neither', id: 'disclosure-asker-stays-unnamed', group: 'disclosure-asking' },
  { ...sign, id: 'disclosure-person-was-convicted', group: 'disclosure-decision' },
  { ...sign, id: 'disclosure-person-is-a-risk-to-this-child', group: 'disclosure-decision', danger: true },
  { kind: 'sign', worrying: 'neither', id: 'disclosure-is-needed-and-in-proportion', group: 'disclosure-decision' },
  { kind: 'choice', id: 'disclosure-best-placed', group: 'disclosure-decision', options: ['who-asked', 'another-parent-or-carer'] },
  { kind: 'choice', id: 'disclosure-outcome', group: 'disclosure-decision', options: ['to-be-told', 'nothing-to-tell', 'other-steps'] },
  { ...sign, id: 'disclosure-worry-stays', group: 'disclosure-decision' },
  { kind: 'choice', id: 'disclosure-undertaking', group: 'disclosure-afterwards', options: ['signed', 'will-not-sign'] },
  { ...sign, id: 'disclosure-could-be-traced-back', group: 'disclosure-afterwards', danger: true },
  { ...sign, id: 'disclosure-was-passed-on', group: 'disclosure-afterwards' },
  { ...sign, id: 'disclosure-person-is-to-be-told', group: 'disclosure-afterwards' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: string): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level. */
export const implications = [implies('disclosure-child-at-risk-now', 'someone-in-immediate-danger'), implies('disclosure-person-is-a-risk-to-this-child', 'person-who-may-abuse-joins-or-visits-household')]

/** What cannot both be so: a check for a job is not an application under the scheme. */
export const exclusions: readonly Exclusion[] = [{ one: { fact: 'disclosure-outcome', is: 'nothing-to-tell' }, other: { fact: 'disclosure-undertaking', is: 'signed' } }]
