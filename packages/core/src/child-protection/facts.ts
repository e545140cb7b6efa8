import type { Exclusion, Fact, FactGroup, Implication } from '../kernel/fact.ts'

/** Asked in this order: danger first, then where the case stands, each group small enough for one talk. */
export const groups = [
  { id: 'cp-danger-and-courts' }, { id: 'cp-enquiry-begins' }, { id: 'cp-enquiry-ends' }, { id: 'cp-meeting' }, { id: 'cp-plan-now' }, { id: 'cp-moving' }
] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const
const choice = { kind: 'choice' } as const

/** What can be known of a case of child protection by whoever works with the child. What is known of the child belongs to the thresholds. */
export const facts = [
  { ...sign, id: 'cp-must-be-protected-now', group: 'cp-danger-and-courts', danger: true },
  { ...sign, id: 'cp-police-protection-used', group: 'cp-danger-and-courts', danger: true },
  { ...choice, id: 'cp-court', group: 'cp-danger-and-courts', options: ['none', 'emergency-protection-order', 'emergency-protection-order-asked-for-by-police', 'emergency-protection-order-extended', 'child-assessment-order', 'care-proceedings', 'interim-care-order-again'] },
  { ...sign, id: 'cp-assessment-is-refused', group: 'cp-danger-and-courts' },
  { ...sign, id: 'cp-other-children-near', group: 'cp-danger-and-courts' },
  { ...sign, id: 'cp-reasonable-cause-to-suspect', group: 'cp-enquiry-begins', danger: true },
  { ...choice, id: 'cp-strategy-discussion', group: 'cp-enquiry-begins', options: ['not-yet', 'by-phone', 'as-a-meeting'] },
  { kind: 'sign', worrying: 'neither', id: 'cp-another-strategy-discussion', group: 'cp-enquiry-begins' },
  { kind: 'sign', worrying: 'no', id: 'cp-police-and-health-took-part', group: 'cp-enquiry-begins' },
  { kind: 'sign', worrying: 'no', id: 'cp-child-seen-and-heard', group: 'cp-enquiry-begins' },
  { ...sign, id: 'cp-medical-is-needed', group: 'cp-enquiry-begins' },
  { ...choice, id: 'cp-enquiry', group: 'cp-enquiry-ends', options: ['under-way', 'not-substantiated', 'substantiated-no-continuing-risk', 'conference'] },
  { ...sign, id: 'cp-deadline-passed', group: 'cp-enquiry-ends' },
  { kind: 'sign', worrying: 'no', id: 'cp-agree-with-decision', group: 'cp-enquiry-ends' },
  { ...choice, id: 'cp-conference', group: 'cp-meeting', options: ['not-yet', 'could-not-go-ahead', 'held'] },
  { kind: 'number', unit: 'groups', min: 0, max: 30, id: 'cp-professional-groups-at-conference', group: 'cp-meeting' },
  { kind: 'sign', worrying: 'neither', id: 'cp-conference-was-before-birth', group: 'cp-meeting' },
  { kind: 'sign', worrying: 'neither', id: 'cp-mother-not-well-enough', group: 'cp-meeting' },
  { ...choice, id: 'cp-plan', group: 'cp-plan-now', options: ['none-yet', 'not-made', 'running', 'ended-at-a-review', 'ended-child-is-18', 'ended-new-area-took-over', 'ended-child-left-the-country', 'ended-child-died', 'said-to-have-ended'] },
  { ...sign, id: 'cp-plan-is-not-working', group: 'cp-plan-now' },
  { ...choice, id: 'cp-child-in-need-plan', group: 'cp-plan-now', options: ['none', 'running'] },
  { ...choice, id: 'cp-move', group: 'cp-moving', options: ['no-move', 'for-a-short-time', 'for-good', 'not-known-where'] },
  { kind: 'sign', worrying: 'no', id: 'cp-new-area-took-over', group: 'cp-moving' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

/** What is said here is also what the catalogue asks: its rules give the level. */
export const implications: readonly Implication[] = [{ when: { fact: 'cp-must-be-protected-now', is: 'yes' }, then: { fact: 'someone-in-immediate-danger', is: 'yes' } }, { when: { fact: 'cp-assessment-is-refused', is: 'yes' }, then: { fact: 'professionals-cannot-see-the-child', is: 'yes' } }]

const unborn = { fact: 'child-stage', is: 'unborn' } as const

/** Answers that cannot both be true of one child: no order and no police power reaches a child who is not yet born, and the two plans never run at once. */
export const exclusions: readonly Exclusion[] = [
  { one: unborn, other: { fact: 'cp-police-protection-used', is: 'yes' } },
  ...['emergency-protection-order', 'emergency-protection-order-asked-for-by-police', 'emergency-protection-order-extended', 'child-assessment-order', 'care-proceedings', 'interim-care-order-again'].map((is): Exclusion => ({ one: unborn, other: { fact: 'cp-court', is } })),
  { one: unborn, other: { fact: 'cp-plan', is: 'ended-child-is-18' } },
  { one: { fact: 'cp-plan', is: 'running' }, other: { fact: 'cp-child-in-need-plan', is: 'running' } },
  { one: { fact: 'cp-plan', is: 'ended-new-area-took-over' }, other: { fact: 'cp-new-area-took-over', is: 'no' } },
  { one: { fact: 'cp-strategy-discussion', is: 'not-yet' }, other: { fact: 'cp-enquiry', is: 'conference' } },
  { one: { fact: 'cp-conference', is: 'not-yet' }, other: { fact: 'cp-plan', is: 'not-made' } }
]
