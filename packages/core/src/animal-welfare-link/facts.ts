import type { Fact, FactGroup } from '../kernel/fact.ts'

/** What is done to animals at home, what the child does, and who tells whom. */
export const groups = [{ id: 'al-animals-at-home' }, { id: 'al-the-child-and-animals' }, { id: 'al-who-tells-whom' }] as const satisfies readonly FactGroup[]

const sign = { kind: 'sign', worrying: 'yes' } as const

/** What can be known of animals. What is known of the child belongs to the thresholds. */
export const facts = [
  { ...sign, id: 'al-animal-used-to-frighten-or-silence', group: 'al-animals-at-home', danger: true },
  { ...sign, id: 'al-animal-badly-hurt-on-purpose', group: 'al-animals-at-home' },
  { ...sign, id: 'al-animals-are-not-cared-for', group: 'al-animals-at-home' },
  { ...sign, id: 'al-somebody-stays-because-of-a-pet', group: 'al-animals-at-home' },
  { ...sign, id: 'al-animal-attacked-or-may-attack-the-child', group: 'al-the-child-and-animals', danger: true },
  { ...sign, id: 'al-child-is-cruel-to-animals', group: 'al-the-child-and-animals' },
  { ...sign, id: 'al-childs-sexual-behaviour-towards-animals', group: 'al-the-child-and-animals' },
  { ...sign, id: 'al-somebody-who-works-with-animals-is-worried', group: 'al-who-tells-whom' },
  { ...sign, id: 'al-telling-would-add-danger', group: 'al-who-tells-whom' },
  { kind: 'sign', worrying: 'neither', id: 'al-whoever-told-asks-not-to-be-named', group: 'al-who-tells-whom' }
] as const satisfies readonly Fact[]

/** The id of something that can be known about animals and the child. */
export type FactId = (typeof facts)[number]['id']
/** The id of a group of questions about animals and the child. */
export type GroupId = (typeof groups)[number]['id']
