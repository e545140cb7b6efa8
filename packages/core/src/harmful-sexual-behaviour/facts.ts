import type { Fact, FactGroup, Implication } from '../kernel/fact.ts'

/** Asked in this order: what happened and to whom, how the children are now, and how the assessment by trained people stands. */
export const groups = [{ id: 'sexual-behaviour-what-happened' }, { id: 'sexual-behaviour-the-children-now' }, { id: 'sexual-behaviour-the-assessment' }] as const satisfies readonly FactGroup[]

const happened = { kind: 'sign', worrying: 'yes', group: 'sexual-behaviour-what-happened' } as const
const now = { kind: 'sign', worrying: 'yes', group: 'sexual-behaviour-the-children-now' } as const
const assessment = { group: 'sexual-behaviour-the-assessment' } as const
const agreement = ['agreed', 'do-not-agree'] as const

/**
 * What can be known, besides the catalogue's own signs. A decision is about one child: the child who harmed, or the child who was harmed. Of an
 * assessment only what trained people recommend is held, in three plain steps.
 */
export const facts = [
  { ...happened, id: 'sexual-behaviour-this-child-harmed-another', danger: true },
  { ...happened, id: 'sexual-behaviour-this-child-was-harmed', danger: true },
  { ...happened, id: 'sexual-behaviour-force-fear-or-power', danger: true },
  { ...happened, id: 'sexual-behaviour-does-not-fit-the-age' },
  { ...happened, id: 'sexual-behaviour-goes-on-when-asked-to-stop' },
  { ...happened, id: 'sexual-behaviour-with-pictures' },
  { ...now, id: 'sexual-behaviour-children-still-meet', danger: true },
  { ...now, id: 'sexual-behaviour-child-may-have-been-harmed-too' },
  { kind: 'sign', worrying: 'neither', group: 'sexual-behaviour-the-children-now', id: 'sexual-behaviour-child-in-two-homes-or-temporary-care' },
  { kind: 'sign', worrying: 'neither', group: 'sexual-behaviour-the-children-now', id: 'sexual-behaviour-police-still-deciding' },
  { ...assessment, kind: 'choice', id: 'sexual-behaviour-child-and-assessment', options: agreement },
  { ...assessment, kind: 'choice', id: 'sexual-behaviour-carers-and-assessment', options: agreement },
  { ...assessment, kind: 'sign', worrying: 'yes', id: 'sexual-behaviour-assessed-without-training' },
  { ...assessment, kind: 'sign', worrying: 'neither', id: 'sexual-behaviour-assessed-by-trained-people' },
  { ...assessment, kind: 'choice', id: 'sexual-behaviour-trained-people-recommend', options: ['help-at-home-and-school', 'specialist-help', 'specialist-help-and-a-safer-place'] }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']

const implies = (fact: FactId, then: string): Implication => ({ when: { fact, is: 'yes' }, then: { fact: then, is: 'yes' } })

/** What is said here is also what the catalogue asks: its rules give the level. */
export const implications = [
  implies('sexual-behaviour-this-child-harmed-another', 'child-sexually-abuses-other-children'), implies('sexual-behaviour-force-fear-or-power', 'child-sexually-abuses-other-children'), implies('sexual-behaviour-this-child-was-harmed', 'child-on-child-harm'), implies('sexual-behaviour-this-child-was-harmed', 'someone-alleges-serious-abuse'),
  implies('sexual-behaviour-does-not-fit-the-age', 'problem-sexual-behaviour'), implies('sexual-behaviour-goes-on-when-asked-to-stop', 'worrying-sexual-behaviour'), implies('sexual-behaviour-with-pictures', 'sexual-pictures-of-a-child-may-be-involved')
]
