import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'

/** Asked in this order: who it is about, what may be about to happen, what may have happened, and what a woman says of herself. */
export const groups = [{ id: 'fgm-may-happen' }, { id: 'fgm-may-have-happened' }, { id: 'fgm-in-the-family' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const

/** What can be known, besides the catalogue's own signs. None of it says anything about a family by where it comes from: only what was said, seen or planned. */
export const facts = [
  { ...sign, id: 'fgm-travel-is-soon', group: 'fgm-may-happen', danger: true },
  { ...sign, id: 'fgm-family-says-it-will-be-done', group: 'fgm-may-happen', danger: true },
  { ...sign, id: 'fgm-girl-asks-for-help-or-is-afraid', group: 'fgm-may-happen', danger: true },
  { ...sign, id: 'fgm-someone-who-cuts-is-visiting', group: 'fgm-may-happen', danger: true },
  { ...sign, id: 'fgm-girl-speaks-of-a-special-event', group: 'fgm-may-happen' },
  { ...sign, id: 'fgm-long-visit-abroad-is-planned', group: 'fgm-may-happen' },
  { ...sign, id: 'fgm-kept-from-health-checks-or-lessons', group: 'fgm-may-happen' },
  { ...sign, id: 'fgm-someone-says-it-was-done', group: 'fgm-may-have-happened', danger: true },
  { ...sign, id: 'fgm-pain-or-long-visits-to-the-toilet', group: 'fgm-may-have-happened' },
  { ...sign, id: 'fgm-walking-or-sitting-is-hard', group: 'fgm-may-have-happened' },
  { ...sign, id: 'fgm-changed-after-a-long-absence', group: 'fgm-may-have-happened' },
  { ...sign, id: 'fgm-avoids-exercise-or-examination', group: 'fgm-may-have-happened' },
  { ...sign, id: 'fgm-girl-in-family-was-cut', group: 'fgm-in-the-family', danger: true },
  { ...sign, id: 'fgm-mother-or-older-relative-was-cut', group: 'fgm-in-the-family' },
  { ...sign, id: 'fgm-woman-asks-to-be-closed-again', group: 'fgm-in-the-family' },
  { ...sign, id: 'fgm-woman-says-it-is-done-in-her-community', group: 'fgm-in-the-family' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: string): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level. */
export const implications = [
  implies('fgm-family-says-it-will-be-done', 'fgm-may-happen-soon'), implies('fgm-girl-asks-for-help-or-is-afraid', 'fgm-may-happen-soon'), implies('fgm-someone-who-cuts-is-visiting', 'fgm-may-happen-soon'),
  implies('fgm-someone-says-it-was-done', 'fgm-has-happened')
]
