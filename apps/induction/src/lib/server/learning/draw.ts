import { mayStandInAnyOrder, waysOfAsking, type Pack, type Question } from '@safeguarding-kit/content'
import type { LearningEvent } from '@safeguarding-kit/core/training'
import { createHash } from 'node:crypto'

/**
 * In which way one learner is asked a question: always the same until it was answered, and mostly another than the person beside them. What was
 * answered last stays; otherwise what they were never asked comes first, so that a refresher asks anew. A way that is added later moves few others.
 */
export function drawn(pack: Pick<Pack, 'questions'>, id: string, learner: string, events: readonly LearningEvent[], before: readonly LearningEvent[] = []): Question | undefined {
  const ways = waysOfAsking(pack, id)
  const answered = events.findLast(event => event.kind === 'question-answered' && ways.some(way => way.id === event.itemId))
  if (answered) return ways.find(way => way.id === answered.itemId)
  const fresh = ways.filter(way => !before.some(event => event.itemId === way.id))
  return (fresh.length > 0 ? fresh : ways).toSorted((one, other) => (lot(learner, one) < lot(learner, other) ? -1 : 1))[0]
}

const lot = (learner: string, { id }: Question): string => createHash('sha256').update(`${learner} ${id}`).digest('hex')

/** What one learner can choose from, in an order of their own where any will do: always the same for them, so that two who sit side by side cannot go by the place. */
export function inOwnOrder<Q extends Question>(question: Q, learner: string): Q['options'] {
  if (learner === '' || !mayStandInAnyOrder(question)) return question.options
  const place = (option: { readonly id: string }): string => createHash('sha256').update(`${learner} ${question.id} ${option.id}`).digest('hex')
  return question.options.toSorted((one: { readonly id: string }, other: { readonly id: string }) => (place(one) < place(other) ? -1 : 1)) as Q['options']
}
