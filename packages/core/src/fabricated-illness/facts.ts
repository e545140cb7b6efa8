import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'

/** What is noticed, what may mean danger, who knows and who leads, and what the doctors came to think: each for one talk. */
export const groups = [{ id: 'illness-danger' }, { id: 'illness-noticed' }, { id: 'illness-who-knows-and-leads' }, { id: 'illness-view-and-plan' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const

/** What can be known. None of it says why a parent does what they do: most are afraid for a child, and some children are ill with something nobody has found yet. */
export const facts = [
  { ...sign, id: 'illness-may-be-being-caused', group: 'illness-danger', danger: true },
  { ...sign, id: 'illness-samples-or-records-may-have-been-changed', group: 'illness-danger', danger: true },
  { ...sign, id: 'illness-collapses-nobody-can-explain', group: 'illness-danger', danger: true },
  { ...sign, id: 'illness-child-may-be-taken-away', group: 'illness-danger', danger: true },
  { ...sign, id: 'illness-brother-or-sister-was-ill-or-died-unexplained', group: 'illness-danger', danger: true },
  { ...sign, id: 'illness-told-does-not-fit-what-is-seen', group: 'illness-noticed' },
  { ...sign, id: 'illness-seen-with-one-carer-only', group: 'illness-noticed' },
  { ...sign, id: 'illness-findings-do-not-explain-it', group: 'illness-noticed' },
  { ...sign, id: 'illness-many-doctors-one-after-another', group: 'illness-noticed' },
  { ...sign, id: 'illness-ordinary-life-stopped-more-than-needed', group: 'illness-noticed' },
  { ...sign, id: 'illness-good-news-is-not-heard', group: 'illness-noticed' },
  { kind: 'sign', worrying: 'neither', id: 'illness-unexplained-and-worked-on-together', group: 'illness-noticed' },
  { kind: 'choice', id: 'illness-your-work', group: 'illness-who-knows-and-leads', options: ['health', 'school-or-nursery', 'social-care-or-police', 'other'] },
  { kind: 'choice', id: 'illness-paediatrician', group: 'illness-who-knows-and-leads', options: ['one-leads', 'several-and-none-leads', 'none'] },
  { ...sign, id: 'illness-named-doctor-not-asked-yet', group: 'illness-who-knows-and-leads' },
  { ...sign, id: 'illness-someone-means-to-confront-the-parent', group: 'illness-who-knows-and-leads' },
  { ...sign, id: 'illness-parents-know-of-the-worry', group: 'illness-who-knows-and-leads' },
  { ...sign, id: 'illness-secret-recording-is-talked-of', group: 'illness-who-knows-and-leads' },
  { ...sign, id: 'illness-carer-works-in-health-or-with-children', group: 'illness-who-knows-and-leads' },
  { kind: 'choice', id: 'illness-doctors-view', group: 'illness-view-and-plan', options: ['not-agreed-yet', 'explained', 'perplexing-with-a-plan', 'harm-is-likely'] },
  { kind: 'sign', worrying: 'no', id: 'illness-parents-support-the-plan', group: 'illness-view-and-plan' },
  { ...sign, id: 'illness-plan-does-not-work', group: 'illness-view-and-plan' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, is: string, then: string): Implication => ({ when: { fact, is }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level. */
export const implications = [
  implies('illness-may-be-being-caused', 'yes', 'fabricated-or-induced-illness-suspected'), implies('illness-samples-or-records-may-have-been-changed', 'yes', 'fabricated-or-induced-illness-suspected'),
  implies('illness-doctors-view', 'harm-is-likely', 'fabricated-or-induced-illness-suspected'),
  implies('illness-told-does-not-fit-what-is-seen', 'yes', 'perplexing-presentation'), implies('illness-doctors-view', 'perplexing-with-a-plan', 'perplexing-presentation')
]
