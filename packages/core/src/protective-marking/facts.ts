import type { Fact, FactGroup } from '../kernel/fact.ts'

/** Asked in this order: what harm its loss would do, in what form it is, and what is happening to it. */
export const groups = [{ id: 'marking-harm' }, { id: 'marking-form' }, { id: 'marking-events' }] as const satisfies readonly FactGroup[]

const event = { kind: 'sign', worrying: 'yes', group: 'marking-events' } as const
const neutral = { kind: 'sign', worrying: 'neither', group: 'marking-events' } as const

/** What can be known of a paper, a file or a recording. The person who writes it judges the harm; nothing of what it says is asked. */
export const facts = [
  { kind: 'choice', id: 'marking-harm-if-lost', group: 'marking-harm', options: ['no-harm', 'some-distress', 'great-distress', 'someone-in-danger'] },
  { kind: 'choice', id: 'marking-medium', group: 'marking-form', options: ['e-mail', 'paper', 'file-or-slides', 'disc-or-recording', 'spoken'] },
  { ...event, id: 'marking-stops-someone-from-sharing' },
  { ...event, id: 'marking-lost-or-sent-to-the-wrong-person' },
  { ...neutral, id: 'marking-of-before-2014' },
  { ...neutral, id: 'marking-is-asked-about-by-the-public' },
  { ...neutral, id: 'marking-to-be-thrown-away' }
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]['id']
export type GroupId = (typeof groups)[number]['id']
