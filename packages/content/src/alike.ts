import type { Pack, Question } from './model.ts'

/** A question in all the ways in which it is asked now: itself, then those alike, by their ids. None where it is not asked any more. */
export function waysOfAsking(pack: Pick<Pack, 'questions'>, id: string): readonly Question[] {
  const itself = pack.questions[id]
  return itself?.status === 'current' ? [itself, ...Object.values(pack.questions).filter(question => question.alike === id && question.status === 'current')] : []
}
