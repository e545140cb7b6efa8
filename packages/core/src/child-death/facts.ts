import type { Exclusion, Fact, FactGroup } from '../kernel/fact.ts'

/** What is known of the death, who else is there, what was done, and what the panel found. No detail is asked that somebody at the first hour would not have. */
export const groups = [{ id: 'death-what-is-known' }, { id: 'death-who-else' }, { id: 'death-first-steps' }, { id: 'death-found-by-the-panel' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const
const influence = { kind: 'choice', group: 'death-found-by-the-panel', options: ['no-information', 'no-factor', 'unlikely-to-have-played-a-part', 'may-have-played-a-part', 'explains-the-death'] } as const

/** What can be known. The results of the panel are those that the panel reached: nothing here works them out. */
export const facts = [
  { kind: 'choice', id: 'death-what-happened', group: 'death-what-is-known', options: ['a-child-died', 'stillbirth', 'pregnancy-lost-before-24-weeks', 'pregnancy-lawfully-ended'] },
  { ...sign, id: 'death-was-not-expected', group: 'death-what-is-known' },
  { ...sign, id: 'death-unclear-whether-expected', group: 'death-what-is-known' },
  { kind: 'sign', worrying: 'neither', id: 'death-after-end-of-life-care', group: 'death-what-is-known' },
  { ...sign, id: 'death-may-be-from-outside-causes', group: 'death-what-is-known' },
  { ...sign, id: 'death-sudden-with-no-clear-cause', group: 'death-what-is-known' },
  { ...sign, id: 'death-in-custody-or-while-detained', group: 'death-what-is-known' },
  { ...sign, id: 'death-may-not-be-natural', group: 'death-what-is-known' },
  { ...sign, id: 'death-stillbirth-with-nobody-from-health-there', group: 'death-what-is-known' },
  { ...sign, id: 'death-other-children-at-home', group: 'death-who-else', danger: true },
  { ...sign, id: 'death-abuse-or-neglect-may-have-had-a-part', group: 'death-who-else', danger: true },
  { ...sign, id: 'death-a-child-there-has-a-protection-plan', group: 'death-who-else', danger: true },
  { kind: 'sign', worrying: 'neither', id: 'death-child-lived-in-another-area', group: 'death-who-else' },
  { ...sign, id: 'death-family-has-nobody-to-turn-to', group: 'death-who-else' },
  { ...sign, id: 'death-not-notified-yet', group: 'death-first-steps' },
  { ...sign, id: 'death-coroner-not-told-yet', group: 'death-first-steps' },
  { kind: 'sign', worrying: 'neither', id: 'death-agency-was-asked-what-it-holds', group: 'death-first-steps' },
  { kind: 'choice', id: 'death-category', group: 'death-found-by-the-panel', options: ['inflicted-injury-abuse-or-neglect', 'suicide-or-self-harm', 'trauma-or-other-outside-cause', 'cancer', 'acute-illness', 'chronic-illness', 'inherited-or-from-birth', 'around-birth', 'infection', 'sudden-unexpected-unexplained', 'not-decided-yet'] },
  { kind: 'choice', id: 'death-was-preventable', group: 'death-found-by-the-panel', options: ['preventable', 'potentially-preventable', 'not-preventable', 'too-little-known', 'not-decided-yet'] },
  { kind: 'choice', id: 'death-modifiable-factors', group: 'death-found-by-the-panel', options: ['found', 'none-found', 'too-little-known', 'not-decided-yet'] },
  { ...influence, id: 'death-part-played-by-the-child-s-own-health' },
  { ...influence, id: 'death-part-played-by-family-and-surroundings' },
  { ...influence, id: 'death-part-played-by-parenting' },
  { ...influence, id: 'death-part-played-by-services' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const never = (what: string, fact: FactId): Exclusion => ({ one: { fact: 'death-what-happened', is: what }, other: { fact, is: 'yes' } })

/** A child who was born and died was not stillborn; who was stillborn was never in custody; and the panel reviews neither stillbirths nor pregnancies. */
export const exclusions: readonly Exclusion[] = [
  never('a-child-died', 'death-stillbirth-with-nobody-from-health-there'), never('pregnancy-lawfully-ended', 'death-stillbirth-with-nobody-from-health-there'), never('pregnancy-lost-before-24-weeks', 'death-stillbirth-with-nobody-from-health-there'),
  never('stillbirth', 'death-in-custody-or-while-detained'), never('stillbirth', 'death-after-end-of-life-care')
]
