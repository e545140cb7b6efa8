import type { Exclusion, Fact, FactGroup, Implication } from '../kernel/fact.ts'

/** Asked in this order: is the child safe and well, what is needed, does the family agree, who leads, and is it helping. */
export const groups = [{ id: 'early-help-first-look' }, { id: 'early-help-what-is-needed' }, { id: 'early-help-agreement' }, { id: 'early-help-working-together' }, { id: 'early-help-up-and-down' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const

/** What can be known. The five of the first look are our words for the five outcomes of Every Child Matters; "not sure" is `suspected`. */
export const facts = [
  { ...sign, id: 'early-help-harm-is-suspected', group: 'early-help-first-look', danger: true },
  { ...sign, id: 'early-help-child-may-not-be-safe', group: 'early-help-first-look', danger: true },
  { ...sign, id: 'early-help-child-not-as-healthy', group: 'early-help-first-look' },
  { ...sign, id: 'early-help-child-not-learning-well', group: 'early-help-first-look' },
  { ...sign, id: 'early-help-child-finds-joining-in-hard', group: 'early-help-first-look' },
  { ...sign, id: 'early-help-money-holds-child-back', group: 'early-help-first-look' },
  { ...sign, id: 'early-help-more-than-one-service-needed', group: 'early-help-what-is-needed' },
  { ...sign, id: 'early-help-needs-not-clear', group: 'early-help-what-is-needed' },
  { kind: 'sign', worrying: 'neither', id: 'early-help-one-service-can-meet-it', group: 'early-help-what-is-needed' },
  { kind: 'choice', id: 'early-help-family-answer', group: 'early-help-agreement', options: ['agreed', 'said-no', 'taken-back'] },
  { ...sign, id: 'early-help-no-raises-the-risk', group: 'early-help-agreement' },
  { kind: 'sign', worrying: 'no', id: 'early-help-lead-is-named', group: 'early-help-working-together' },
  { ...sign, id: 'early-help-child-moved-area', group: 'early-help-working-together' },
  { ...sign, id: 'early-help-plan-is-not-helping', group: 'early-help-up-and-down' },
  { kind: 'choice', id: 'early-help-step-down-from', group: 'early-help-up-and-down', options: ['no-step-down', 'child-in-need-plan', 'child-protection-plan'] },
  { kind: 'sign', worrying: 'neither', id: 'early-help-needs-are-met', group: 'early-help-up-and-down' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: string): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level. */
export const implications = [implies('early-help-plan-is-not-helping', 'no-better-after-help'), implies('early-help-no-raises-the-risk', 'in-need-and-parents-refuse-support-risk-rising')]

/** What cannot both be so. */
export const exclusions: readonly Exclusion[] = [
  { one: { fact: 'early-help-more-than-one-service-needed', is: 'yes' }, other: { fact: 'early-help-one-service-can-meet-it', is: 'yes' } },
  { one: { fact: 'early-help-plan-is-not-helping', is: 'yes' }, other: { fact: 'early-help-needs-are-met', is: 'yes' } }
]
