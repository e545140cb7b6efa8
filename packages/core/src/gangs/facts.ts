import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'
import { childIsMissingNow, sharedGroups } from '../people/shared-facts.ts'

/** Asked in this order: where the child is, danger, being used for crime, signs that are weaker alone, and how it is seen. */
export const groups = [...sharedGroups, { id: 'gangs-danger' }, { id: 'gangs-used-for-crime' }, { id: 'gangs-signs' }, { id: 'gangs-how-it-is-seen' }] as const satisfies readonly FactGroup[]

const danger = { kind: 'sign', worrying: 'yes', group: 'gangs-danger', danger: true } as const
const used = { kind: 'sign', worrying: 'yes', group: 'gangs-used-for-crime', danger: true } as const
const sign = { kind: 'sign', worrying: 'yes', group: 'gangs-signs' } as const
const seen = { kind: 'sign', worrying: 'neither', group: 'gangs-how-it-is-seen' } as const

/** What can be known. Only what was said, seen or done: never where a child lives, how they look, what they listen to, or who their friends' families are. */
export const facts = [
  childIsMissingNow,
  { ...danger, id: 'gangs-stabbed-or-shot' },
  { ...danger, id: 'gangs-revenge-is-feared' },
  { ...danger, id: 'gangs-threatened-or-attacked' },
  { ...danger, id: 'gangs-takes-part-in-serious-violence' },
  { ...danger, id: 'gangs-carries-a-weapon' },
  { ...used, id: 'gangs-moves-drugs-or-money-for-others' },
  { ...used, id: 'gangs-must-work-off-a-debt' },
  { ...used, id: 'gangs-found-far-from-home' },
  { ...sign, id: 'gangs-money-or-phones-without-a-reason' },
  { ...sign, id: 'gangs-afraid-of-a-place-or-a-person' },
  { ...sign, id: 'gangs-hurt-and-will-not-say-how' },
  { ...sign, id: 'gangs-relationship-with-a-member' },
  { ...sign, id: 'gangs-family-member-is-involved' },
  { ...sign, id: 'gangs-parents-cannot-keep-the-child-safe' },
  { ...seen, id: 'gangs-child-has-hurt-others' },
  { ...seen, id: 'gangs-child-seems-to-choose-it' },
  { ...seen, id: 'gangs-child-is-accused-of-a-crime' },
  { ...seen, id: 'gangs-only-looks-or-company-are-known' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: string): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level. */
export const implications = [
  implies('gangs-threatened-or-attacked', 'gang-involved-or-at-serious-risk'), implies('gangs-revenge-is-feared', 'gang-involved-or-at-serious-risk'), implies('gangs-takes-part-in-serious-violence', 'gang-involved-or-at-serious-risk'),
  implies('gangs-moves-drugs-or-money-for-others', 'criminal-exploitation'), implies('gangs-must-work-off-a-debt', 'criminal-exploitation'),
  implies('gangs-family-member-is-involved', 'at-risk-of-gang-activity')
]
