import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'

/** The parent's mind, drink and drugs, and what comes together. What it means for the care of the child is asked by the catalogue. */
export const groups = [{ id: 'pd-a-parents-mind' }, { id: 'pd-drink-or-drugs-at-home' }, { id: 'pd-what-comes-together' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const

/** What can be known, besides the catalogue's own signs. "Parent" is whoever cares for the child. */
export const facts = [
  { ...sign, id: 'pd-false-beliefs-about-the-child', group: 'pd-a-parents-mind', danger: true },
  { ...sign, id: 'pd-plan-to-die-takes-in-the-child', group: 'pd-a-parents-mind', danger: true },
  { ...sign, id: 'pd-child-is-the-target-of-anger', group: 'pd-a-parents-mind', danger: true },
  { ...sign, id: 'pd-thoughts-about-the-child-that-will-not-stop', group: 'pd-a-parents-mind' },
  { ...sign, id: 'pd-parent-harmed-themselves', group: 'pd-a-parents-mind' },
  { ...sign, id: 'pd-severe-illness-around-the-birth', group: 'pd-a-parents-mind' },
  { ...sign, id: 'pd-severe-or-long-illness', group: 'pd-a-parents-mind' },
  { ...sign, id: 'pd-treatment-is-not-taken-or-does-not-help-in-time', group: 'pd-a-parents-mind' },
  { ...sign, id: 'pd-drinks-or-uses-drugs', group: 'pd-drink-or-drugs-at-home' },
  { ...sign, id: 'pd-child-took-some', group: 'pd-drink-or-drugs-at-home', danger: true },
  { ...sign, id: 'pd-drugs-or-needles-in-reach', group: 'pd-drink-or-drugs-at-home', danger: true },
  { ...sign, id: 'pd-driven-by-somebody-who-drank-or-used', group: 'pd-drink-or-drugs-at-home', danger: true },
  { ...sign, id: 'pd-money-for-the-child-goes-on-it', group: 'pd-drink-or-drugs-at-home' },
  { ...sign, id: 'pd-home-is-used-for-dealing', group: 'pd-drink-or-drugs-at-home' },
  { ...sign, id: 'pd-drinks-or-uses-in-this-pregnancy', group: 'pd-drink-or-drugs-at-home' },
  { ...sign, id: 'pd-newborn-shows-withdrawal', group: 'pd-drink-or-drugs-at-home', danger: true },
  { ...sign, id: 'pd-parent-has-nobody-to-help', group: 'pd-what-comes-together' },
  { ...sign, id: 'pd-child-looks-after-the-parent', group: 'pd-what-comes-together' },
  { ...sign, id: 'pd-somebody-holds-back-as-it-is-confidential', group: 'pd-what-comes-together' },
  { kind: 'sign', worrying: 'neither', id: 'pd-adult-is-no-parent-but-near-children', group: 'pd-what-comes-together' }
] as const satisfies readonly Fact[]

/** The id of something that can be known about a parent's difficulty. */
export type FactId = (typeof facts)[number]['id']
/** The id of a group of questions about a parent's difficulty. */
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: string): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level. */
export const implications = [implies('pd-home-is-used-for-dealing', 'family-crime-or-home-used-for-crime'), implies('pd-drinks-or-uses-in-this-pregnancy', 'unborn-alcohol-or-drugs-affect-pregnancy'), implies('pd-child-looks-after-the-parent', 'young-carer-with-some-duties')]

/** The catalogue's signs of a parent's illness, drink or drugs: any of them calls for this procedure. */
export const signsOfDifficulty = ['parents-illness-or-substance-use-endangers-child-no-other-carer', 'parental-illness-or-substance-use-harms-care', 'unborn-alcohol-or-drugs-affect-pregnancy'] as const
