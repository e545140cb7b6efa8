import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'

/** Asked in this order: what was said, how long ago, what the child shows, and how an adult or older child behaves. Nobody is questioned to find out. */
export const groups = [{ id: 'sexual-abuse-said' }, { id: 'sexual-abuse-when' }, { id: 'sexual-abuse-signs' }, { id: 'sexual-abuse-around-the-child' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const

/** What can be known without asking a child for more than the child tells, besides the catalogue's own signs. */
export const facts = [
  { ...sign, id: 'sexual-abuse-child-tells', group: 'sexual-abuse-said', danger: true },
  { ...sign, id: 'sexual-abuse-someone-says-so', group: 'sexual-abuse-said', danger: true },
  { ...sign, id: 'sexual-abuse-child-took-it-back', group: 'sexual-abuse-said', danger: true },
  { ...sign, id: 'sexual-abuse-adult-tells-of-own-childhood', group: 'sexual-abuse-said' },
  { ...sign, id: 'sexual-abuse-someone-asks-for-help-to-stop', group: 'sexual-abuse-said' },
  { ...sign, id: 'sexual-abuse-in-last-seven-days', group: 'sexual-abuse-when', danger: true },
  { ...sign, id: 'sexual-abuse-longer-ago', group: 'sexual-abuse-when' },
  { ...sign, id: 'sexual-abuse-child-hints', group: 'sexual-abuse-signs' },
  { ...sign, id: 'sexual-abuse-child-changed', group: 'sexual-abuse-signs' },
  { ...sign, id: 'sexual-abuse-child-afraid-of-someone', group: 'sexual-abuse-signs' },
  { ...sign, id: 'sexual-abuse-adult-seeks-time-alone', group: 'sexual-abuse-around-the-child' },
  { ...sign, id: 'sexual-abuse-adult-crosses-limits', group: 'sexual-abuse-around-the-child' },
  { ...sign, id: 'sexual-abuse-secrets-or-gifts', group: 'sexual-abuse-around-the-child' },
  { ...sign, id: 'sexual-abuse-person-reaches-children-now', group: 'sexual-abuse-around-the-child', danger: true },
  { ...sign, id: 'sexual-abuse-person-may-be-near-this-child', group: 'sexual-abuse-around-the-child', danger: true },
  { ...sign, id: 'sexual-abuse-person-near-this-child-is-not-kept-away', group: 'sexual-abuse-around-the-child', danger: true }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: string): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level and what to do first. */
export const implications = [
  implies('sexual-abuse-child-tells', 'child-tells-of-abuse'), implies('sexual-abuse-child-took-it-back', 'child-tells-of-abuse'),
  implies('sexual-abuse-someone-says-so', 'someone-alleges-serious-abuse'), implies('sexual-abuse-in-last-seven-days', 'someone-alleges-serious-abuse'), implies('sexual-abuse-longer-ago', 'someone-alleges-serious-abuse'),
  implies('sexual-abuse-person-may-be-near-this-child', 'person-who-may-abuse-joins-or-visits-household'), implies('sexual-abuse-person-near-this-child-is-not-kept-away', 'dangerous-adults-cannot-be-kept-away')
]
