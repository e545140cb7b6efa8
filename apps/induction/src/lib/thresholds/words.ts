import { statementOf, type Reason } from '@safeguarding-kit/core/kernel'
import { answerWords } from '@safeguarding-kit/core/thresholds/wording/en'

/** A question, or an answer to one, as a person reads it. */
export interface FactWords { readonly label: string; readonly question: string; readonly help: string; readonly options?: Readonly<Record<string, string>> }

/** What people read for every id of the procedures that are asked. An id means the same to all of them, so one list of each serves. */
export interface Words {
  /** What each procedure is called. */
  readonly procedures: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, FactWords>>
  readonly groups: Readonly<Record<string, { readonly title: string; readonly closing: string }>>
  readonly actions: Readonly<Record<string, { readonly what: string; readonly why: string }>>
  /** Why each rule counts. */
  readonly reasons: Readonly<Record<string, string>>
  readonly clocks: Readonly<Record<string, string>>
  /** What starts each limit. */
  readonly events: Readonly<Record<string, string>>
}

/** Why a rule counts. One that a board added says what it saw, since its words are the board's own. */
export const sentenceOf = (words: Words, { rule, saw }: Pick<Reason, 'rule' | 'saw'>): string =>
  words.reasons[rule] ?? words.reasons[statementOf(rule)] ?? `Your area’s own threshold: ${Object.keys(saw).map(fact => labelOf(words, fact)).join('; ')}.`

export const labelOf = (words: Words, fact: string): string => words.facts[fact]?.label ?? fact

/** An answer in the words of its question. */
export const answerIn = (words: Words, fact: string, answer: string | number): string => words.facts[fact]?.options?.[answer] ?? (answerWords as Readonly<Record<string, string>>)[answer] ?? String(answer)
