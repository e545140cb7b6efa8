import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'

/** Asked in this order: what is known of the adult, which children they reach, and how the family is now. Nobody looks for, opens or describes any image. */
export const groups = [{ id: 'images-what-is-known' }, { id: 'images-children-reached' }, { id: 'images-family-now' }] as const satisfies readonly FactGroup[]

const known = { kind: 'sign', worrying: 'yes', group: 'images-what-is-known' } as const
const reached = { kind: 'sign', worrying: 'yes', group: 'images-children-reached' } as const
const family = { kind: 'sign', worrying: 'yes', group: 'images-family-now' } as const

/** What can be known, besides the catalogue's own signs. Never what an image shows: that is for the police. */
export const facts = [
  { ...known, id: 'images-adult-at-home-views-them', danger: true },
  { ...known, id: 'images-adult-near-the-child-views-them', danger: true },
  { ...known, id: 'images-child-of-the-family-may-be-pictured', danger: true },
  { ...known, id: 'images-and-harm-or-grooming-of-a-child', danger: true },
  { ...known, id: 'images-may-be-on-a-device-here' },
  { kind: 'choice', group: 'images-what-is-known', id: 'images-how-far-it-has-gone', options: ['a-worry', 'police-are-looking-into-it', 'charged', 'convicted-or-cautioned'] },
  { ...reached, id: 'images-adult-and-child-are-alone-together', danger: true },
  { ...reached, id: 'images-adult-works-or-volunteers-with-children', danger: true },
  { ...reached, id: 'images-adult-earlier-sexual-or-violent-offence' },
  { ...reached, id: 'images-alcohol-drugs-or-violence-at-home' },
  { ...family, id: 'images-someone-may-harm-themselves', danger: true },
  { ...family, id: 'images-other-parent-cannot-protect-now' },
  { ...family, id: 'images-family-has-just-learnt' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: string): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level. */
export const implications = [
  implies('images-adult-at-home-views-them', 'adult-in-household-views-abuse-images'),
  implies('images-child-of-the-family-may-be-pictured', 'someone-alleges-serious-abuse'), implies('images-child-of-the-family-may-be-pictured', 'sexual-pictures-of-a-child-may-be-involved'), implies('images-and-harm-or-grooming-of-a-child', 'someone-alleges-serious-abuse'),
  implies('images-may-be-on-a-device-here', 'sexual-pictures-of-a-child-may-be-involved'), implies('images-adult-works-or-volunteers-with-children', 'worry-about-someone-who-works-with-children')
]
