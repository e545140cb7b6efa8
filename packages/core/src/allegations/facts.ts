import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'

/** What the worry is, whom it is about, what is being done, and how it ended: each for one talk. */
export const groups = [{ id: 'allegation-what' }, { id: 'allegation-whom' }, { id: 'allegation-small-worries' }, { id: 'allegation-being-looked-into' }, { id: 'allegation-ended' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const

/** What can be known, besides the catalogue's own signs. Nobody has to be sure of any of it, and nobody here is named. */
export const facts = [
  { ...sign, id: 'allegation-child-harmed-or-may-be', group: 'allegation-what', danger: true },
  { ...sign, id: 'allegation-possible-offence', group: 'allegation-what', danger: true },
  { ...sign, id: 'allegation-may-pose-a-risk', group: 'allegation-what', danger: true },
  { ...sign, id: 'allegation-may-not-be-suitable', group: 'allegation-what' },
  { ...sign, id: 'allegation-from-life-outside-work', group: 'allegation-what' },
  { ...sign, id: 'allegation-from-long-ago', group: 'allegation-what' },
  { kind: 'choice', id: 'allegation-person-is', group: 'allegation-whom', options: ['employed', 'volunteer', 'agency-or-self-employed', 'foster-or-adoptive-home', 'under-18-in-a-position-of-trust'] },
  { ...sign, id: 'allegation-whom-to-tell-is-close-to-it', group: 'allegation-whom' },
  { ...sign, id: 'allegation-several-small-worries', group: 'allegation-small-worries' },
  { ...sign, id: 'allegation-not-sure-it-is-small', group: 'allegation-small-worries' },
  { ...sign, id: 'allegation-someone-looks-into-it-alone', group: 'allegation-being-looked-into' },
  { kind: 'choice', id: 'allegation-lado-decided', group: 'allegation-being-looked-into', options: ['not-yet', 'below-the-threshold', 'for-the-employer', 'allegations-meeting', 'with-a-section-47-enquiry'] },
  { kind: 'sign', worrying: 'neither', id: 'allegation-police-are-investigating', group: 'allegation-being-looked-into' },
  { kind: 'sign', worrying: 'neither', id: 'allegation-social-care-is-enquiring', group: 'allegation-being-looked-into' },
  { kind: 'sign', worrying: 'neither', id: 'allegation-employer-is-looking-into-it', group: 'allegation-being-looked-into' },
  { ...sign, id: 'allegation-person-has-left', group: 'allegation-being-looked-into' },
  { kind: 'choice', id: 'allegation-outcome', group: 'allegation-ended', options: ['substantiated', 'malicious', 'false', 'unfounded', 'unsubstantiated'] },
  { ...sign, id: 'allegation-was-made-by-a-child', group: 'allegation-ended' },
  { ...sign, id: 'allegation-removed-from-work-for-harm-or-risk', group: 'allegation-ended' },
  { kind: 'sign', worrying: 'neither', id: 'allegation-person-is-on-a-professional-register', group: 'allegation-ended' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const yes = (fact: string) => ({ fact, is: 'yes' }) as const
const implies = (fact: FactId): Implication => ({ when: yes(fact), then: yes('worry-about-someone-who-works-with-children') })

/** Each is a worry about someone who works with children, for which the catalogue has the route to the designated officer and its limit. */
export const implications = (['allegation-child-harmed-or-may-be', 'allegation-possible-offence', 'allegation-may-pose-a-risk', 'allegation-may-not-be-suitable', 'allegation-from-life-outside-work'] as const).map(implies)
