import type { Pack, Question } from './model.ts'

/** A question in all the ways in which it is asked now: itself, then those alike, by their ids. None where it is not asked any more. */
export function waysOfAsking(pack: Pick<Pack, 'questions'>, id: string): readonly Question[] {
  const itself = pack.questions[id]
  return itself?.status === 'current' ? [itself, ...Object.values(pack.questions).filter(question => question.alike === id && question.status === 'current')] : []
}

/** A line that speaks of those before it. */
const speaksOfOthers = /^(?:neither|both|none)\b|\b(?:all|none|both|any|either|neither|each|one|more) of (?:these|them|those|the above)\b|\bthe (?:above|former|latter)\b/i
/** A step of a scale: it begins with a number, or names a level or a time. */
const stepOfScale = /^\W*\d|data-slot="(?:level|clock):|\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:working |school )?(?:minute|hour|day|week|month|year)s?\b/i

/**
 * Whether what can be chosen may stand in any order. Never in a story or where the order is the answer; not where a line speaks of others ("all of these"),
 * nor where the lines are a scale, nor where the writer says so.
 */
export function mayStandInAnyOrder({ kind, asWritten, options }: Question): boolean {
  if (kind === 'order' || kind === 'mark' || asWritten) return false
  const words = options.map(({ html }) => html)
  return !words.some(line => speaksOfOthers.test(line.replace(/<[^>]*>/g, ''))) && words.some(line => !stepOfScale.test(line))
}
