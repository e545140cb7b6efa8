import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'
import { childIsLookedAfter, childIsMissingNow, sharedGroups } from '../people/shared-facts.ts'

/** Asked in this order: where the child is, what was said or seen, signs that are weaker alone, and what is known of the referral. */
export const groups = [...sharedGroups, { id: 'trafficking-what-was-said-or-seen' }, { id: 'trafficking-signs' }, { id: 'trafficking-the-referral' }] as const satisfies readonly FactGroup[]

const said = { kind: 'sign', worrying: 'yes', group: 'trafficking-what-was-said-or-seen', danger: true } as const
const sign = { kind: 'sign', worrying: 'yes', group: 'trafficking-signs' } as const
const known = { kind: 'sign', worrying: 'neither', group: 'trafficking-the-referral' } as const

/** What can be known. Never where a family comes from: only what was said, seen or done. No form is filled in here and nothing is added up. */
export const facts = [
  childIsMissingNow, childIsLookedAfter,
  { ...said, id: 'trafficking-child-says-they-are-used' },
  { ...said, id: 'trafficking-found-where-children-are-used' },
  { ...said, id: 'trafficking-child-was-moved-or-kept-by-others' },
  { ...said, id: 'trafficking-others-want-to-use-the-child' },
  { ...said, id: 'trafficking-someone-asks-where-the-child-is' },
  { ...sign, id: 'trafficking-adult-will-not-leave-the-child-alone' },
  { ...sign, id: 'trafficking-no-papers-or-papers-that-do-not-fit' },
  { ...sign, id: 'trafficking-story-sounds-learnt' },
  { ...sign, id: 'trafficking-seldom-allowed-out' },
  { ...sign, id: 'trafficking-works-or-owes-money' },
  { ...sign, id: 'trafficking-very-afraid-of-someone-or-of-being-sent-away' },
  { ...sign, id: 'trafficking-lives-with-people-who-are-not-family' },
  { ...sign, id: 'trafficking-crime-that-adults-seem-to-control' },
  { ...known, id: 'trafficking-child-says-they-agreed' },
  { ...known, id: 'trafficking-age-is-in-doubt' },
  { ...known, id: 'trafficking-early-help-talk-is-planned' },
  { kind: 'choice', id: 'trafficking-your-organisation', group: 'trafficking-the-referral', options: ['police', 'council', 'other-authority-on-the-list', 'charity-on-the-list', 'not-on-the-list'] },
  { kind: 'choice', id: 'trafficking-immigration-case', group: 'trafficking-the-referral', options: ['open', 'none'] },
  { ...known, id: 'trafficking-council-decides-itself' },
  { ...known, id: 'trafficking-reasonable-grounds-were-found' },
  { ...known, id: 'trafficking-referral-was-turned-down' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: string): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level. */
export const implications = [
  implies('trafficking-child-says-they-are-used', 'trafficked-or-modern-slavery'), implies('trafficking-found-where-children-are-used', 'trafficked-or-modern-slavery')
]
