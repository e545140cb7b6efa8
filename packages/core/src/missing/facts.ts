import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'
import { childIsLookedAfter, childIsMissingNow, sharedGroups } from '../people/shared-facts.ts'

/** Asked in this order: where the child is, what makes it more dangerous, what stands around it, and what happened when the child was found. */
export const groups = [...sharedGroups, { id: 'missing-danger' }, { id: 'missing-around-it' }, { id: 'missing-afterwards' }] as const satisfies readonly FactGroup[]

const danger = { kind: 'sign', worrying: 'yes', group: 'missing-danger', danger: true } as const
const around = { kind: 'sign', worrying: 'neither', group: 'missing-around-it' } as const
const afterwards = { kind: 'sign', worrying: 'yes', group: 'missing-afterwards' } as const

/** What can be known of a child who is missing, was missing, or might go missing. */
export const facts = [
  childIsMissingNow, childIsLookedAfter,
  { ...danger, id: 'missing-needs-medicine-or-care' },
  { ...danger, id: 'missing-may-harm-themselves' },
  { ...danger, id: 'missing-may-be-used-or-hurt-by-others' },
  { ...danger, id: 'missing-young-or-needs-help-to-be-safe' },
  { ...danger, id: 'missing-in-dangerous-weather-or-place' },
  { ...danger, id: 'missing-danger-is-at-home' },
  { ...around, id: 'missing-place-is-known-but-not-agreed' },
  { ...around, id: 'missing-child-has-protection-plan' },
  { ...around, id: 'missing-lives-with-paid-staff' },
  { kind: 'sign', id: 'missing-carers-waited-to-report', group: 'missing-around-it', worrying: 'yes' },
  { kind: 'sign', id: 'missing-for-the-first-time-or-spoken-of', group: 'missing-around-it', worrying: 'yes' },
  { kind: 'choice', id: 'missing-assessment-before', group: 'missing-around-it', options: ['made', 'not-made'] },
  { kind: 'choice', id: 'missing-how-the-police-record-it', group: 'missing-around-it', options: ['missing', 'absent', 'no-apparent-risk'] },
  { kind: 'choice', id: 'missing-how-long', group: 'missing-around-it', options: ['up-to-24-hours', 'over-24-hours', 'over-7-days', 'over-3-months'] },
  { kind: 'number', id: 'missing-times-in-thirty-days', group: 'missing-around-it', unit: 'times', min: 0, max: 30 },
  { kind: 'sign', id: 'missing-child-is-back', group: 'missing-afterwards', worrying: 'neither' },
  { ...afterwards, id: 'missing-hurt-or-used-while-away' },
  { ...afterwards, id: 'missing-interview-was-refused' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

/** What is said here is also what the catalogue asks: its rules give the level. */
export const implications: readonly Implication[] = [{ when: { fact: 'missing-for-the-first-time-or-spoken-of', is: 'yes' }, then: { fact: 'talks-of-running-away-or-first-missing-episode', is: 'yes' } }]

/** A child who is back is not missing, and a child whose place is known is not missing. */
export const exclusions = (['missing-child-is-back', 'missing-place-is-known-but-not-agreed'] as const).map(fact => ({ one: { fact: 'child-is-missing-now', is: 'yes' }, other: { fact, is: 'yes' } } as const))
