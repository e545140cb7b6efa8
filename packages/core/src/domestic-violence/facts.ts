import type { Fact, FactGroup } from '../kernel/fact.ts'

/** The child first, then the adult who is harmed, then what a trained person found. None of it is an item of a licensed tool. */
export const groups = [{ id: 'da-the-child' }, { id: 'da-the-adult-who-is-harmed' }, { id: 'da-what-a-trained-person-found' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const

/** What can be known, besides the catalogue's own signs of domestic abuse. */
export const facts = [
  { ...sign, id: 'da-child-hurt-or-threatened', group: 'da-the-child', danger: true },
  { ...sign, id: 'da-child-lives-with-it', group: 'da-the-child' },
  { ...sign, id: 'da-child-cannot-get-away-or-get-help', group: 'da-the-child' },
  { ...sign, id: 'da-police-told-the-school', group: 'da-the-child' },
  { ...sign, id: 'da-feared-that-the-adult-may-be-badly-hurt', group: 'da-the-adult-who-is-harmed', danger: true },
  { ...sign, id: 'da-not-safe-to-talk-now', group: 'da-the-adult-who-is-harmed' },
  { ...sign, id: 'da-new-incident-since-the-marac', group: 'da-the-adult-who-is-harmed' },
  { ...sign, id: 'da-adult-does-not-agree-to-the-marac', group: 'da-the-adult-who-is-harmed' },
  { kind: 'number', id: 'da-events-in-twelve-months', group: 'da-the-adult-who-is-harmed', unit: 'events', min: 0, max: 100 },
  { ...sign, id: 'da-something-new-since-the-result', group: 'da-what-a-trained-person-found' },
  { kind: 'choice', id: 'da-result-recorded-by', group: 'da-what-a-trained-person-found', options: ['trained-worker', 'somebody-not-trained'] },
  { kind: 'date', id: 'da-result-recorded-on', group: 'da-what-a-trained-person-found' },
  { kind: 'choice', id: 'da-trained-result-for-the-adult', group: 'da-what-a-trained-person-found', options: ['high-risk', 'not-high-risk'] }
] as const satisfies readonly Fact[]

/** The id of something that can be known about domestic abuse, besides the catalogue's signs. */
export type FactId = (typeof facts)[number]['id']
/** The id of a group of questions about domestic abuse. */
export type GroupId = (typeof groups)[number]['id']

/** The catalogue's signs of domestic abuse: any of them calls for this procedure. */
export const signsOfDomesticAbuse = [
  'a-few-minor-domestic-abuse-incidents', 'domestic-abuse-and-instability-at-home', 'incidents-of-domestic-abuse-between-carers', 'serious-or-escalating-domestic-abuse',
  'persistent-domestic-abuse-or-severe-discord', 'domestic-abuse-while-mother-is-pregnant', 'unborn-domestic-abuse-in-pregnancy', 'child-saw-serious-incident-and-case-at-marac'
] as const
