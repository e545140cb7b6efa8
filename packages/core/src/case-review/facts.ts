import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'
import { childIsLookedAfter, sharedGroups } from '../people/shared-facts.ts'

/** Asked in this order: who may still be in danger, what happened, who decides, how it is looked at, and what has been gathered. */
export const groups = [{ id: 'review-others-at-risk' }, { id: 'review-what-happened' }, ...sharedGroups, { id: 'review-deciding' }, { id: 'review-method' }, { id: 'review-gathering' }] as const satisfies readonly FactGroup[]

const happened = { kind: 'sign', worrying: 'yes', group: 'review-what-happened' } as const
const gathered = { kind: 'sign', worrying: 'no', group: 'review-gathering' } as const

/** What can be known of a case that may be reviewed. Codes only: a review names nobody here. */
export const facts = [
  { kind: 'sign', worrying: 'yes', danger: true, id: 'review-other-child-may-be-in-danger', group: 'review-others-at-risk' },
  { ...happened, id: 'review-child-died' },
  { ...happened, id: 'review-child-was-seriously-harmed' },
  { ...happened, id: 'review-abuse-or-neglect-is-known-or-suspected' },
  { ...happened, id: 'review-may-have-been-suicide' },
  { ...happened, id: 'review-died-in-custody-or-detained' },
  { ...happened, id: 'review-died-in-a-regulated-setting' },
  { ...happened, id: 'review-a-parent-was-killed' },
  { ...happened, id: 'review-killed-by-a-parent-who-was-ill' },
  { ...happened, id: 'review-very-serious-sexual-abuse' },
  { ...happened, id: 'review-worry-about-working-together' },
  childIsLookedAfter,
  { kind: 'sign', worrying: 'neither', id: 'review-several-areas-knew-the-child', group: 'review-deciding' },
  { kind: 'choice', id: 'review-decision', group: 'review-deciding', options: ['to-be-reviewed', 'no-review', 'learn-in-another-way'] },
  { kind: 'choice', id: 'review-method-chosen', group: 'review-method', options: ['individual-management-reviews', 'systems-method', 'root-cause-analysis'] },
  { kind: 'sign', worrying: 'yes', id: 'review-looks-for-someone-to-blame', group: 'review-method' },
  { ...gathered, id: 'review-every-agency-wrote-its-summary' },
  { ...gathered, id: 'review-one-chronology-for-all' },
  { ...gathered, id: 'review-family-and-workers-were-heard' },
  { ...gathered, id: 'review-every-recommendation-has-an-owner' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: FactId): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** Of each of these a child died. */
export const implications = (['review-may-have-been-suicide', 'review-died-in-custody-or-detained', 'review-died-in-a-regulated-setting', 'review-killed-by-a-parent-who-was-ill'] as const).map(fact => implies(fact, 'review-child-died'))
