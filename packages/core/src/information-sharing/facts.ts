import type { Fact, FactGroup } from '../kernel/fact.ts'

/** Whether to share, whether the child is already known, and what happens at the hub. */
export const groups = [{ id: 'sharing-or-not' }, { id: 'known-already' }, { id: 'at-the-hub' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const

/** What can be known about sharing. What is known of the child belongs to the thresholds. */
export const facts = [
  { ...sign, id: 'sharing-child-may-be-harmed', group: 'sharing-or-not', danger: true },
  { ...sign, id: 'sharing-asking-would-add-danger', group: 'sharing-or-not', danger: true },
  { kind: 'choice', id: 'sharing-agreement', group: 'sharing-or-not', options: ['given', 'withheld', 'not-asked-yet'] },
  { ...sign, id: 'sharing-another-serious-reason', group: 'sharing-or-not' },
  { ...sign, id: 'sharing-could-reach-somebody-dangerous', group: 'sharing-or-not' },
  { ...sign, id: 'sharing-not-sure', group: 'sharing-or-not' },
  { kind: 'sign', worrying: 'neither', id: 'sharing-decided-against', group: 'sharing-or-not' },
  { kind: 'choice', id: 'known-check-in-urgent-care', group: 'known-already', options: ['known', 'not-known', 'could-not-check', 'not-checked-yet'] },
  { kind: 'choice', id: 'hub-rating', group: 'at-the-hub', options: ['red', 'amber', 'green', 'blue'] },
  { ...sign, id: 'hub-something-new-is-known', group: 'at-the-hub' },
  { kind: 'sign', worrying: 'neither', id: 'hub-child-has-a-social-worker', group: 'at-the-hub' }
] as const satisfies readonly Fact[]

/** The id of something that can be known about sharing information. */
export type FactId = (typeof facts)[number]['id']
/** The id of a group of questions about sharing information. */
export type GroupId = (typeof groups)[number]['id']
