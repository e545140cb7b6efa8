import type { Citation, Grade, SourceDocument } from '../kernel/citation.ts'
import type { Condition } from '../kernel/condition.ts'
import type { Day } from '../kernel/fact.ts'
import type { DutyRule, LevelRule, PromptRule, Rule } from '../kernel/rule.ts'
import { gradeIn, periodsOf } from '../sources/periods.ts'
import type { Level } from '../thresholds/index.ts'

/** A span of days in which a thing is known to hold, and on whose word. */
export interface Word<Source extends string = string> {
  readonly from: Day
  /** It was in force by `from`, and may be older. */
  readonly knownFrom?: true
  /** The last day. */
  readonly to?: Day
  /** The first document is the one whose authority the rule carries; with its place where that was read. */
  readonly cites: readonly [Source | readonly [Source, string], ...(Source | readonly [Source, string])[]]
  /** How well the sign, or the fact asked about, stands in them; as `grade` where left out. */
  readonly sign?: Grade
  /** How well the level, duty or limit stands in them. */
  readonly grade: Grade
  /** Read in an edition of another time and not seen to differ. The grade is then `inferred`. */
  readonly carriedFrom?: Source
}

/** What a sheet says: a level, a duty, a route, a warning or a prompt, with every span of days for which it is known. */
export interface Stated<Source extends string = string> {
  /** Permanent and global; a span that is not the last has its first year behind it: `-2010`. */
  readonly id: string
  /** The row of the fact sheet. */
  readonly row?: string
  readonly when: Condition
  readonly concludes:
    | { readonly kind: 'level'; readonly atLeast: Level; readonly upTo?: Level; readonly acute?: true; readonly barsLower?: true; readonly actions?: readonly string[]; readonly clocks?: readonly string[] }
    | { readonly kind: 'duty' | 'route' | 'warning'; readonly actions: readonly string[]; readonly clocks?: readonly string[] }
    | { readonly kind: 'prompt'; readonly upTo: Level }
  readonly openNorm?: true
  /** Enacted, and not in force yet or at all: told as coming, never applied. */
  readonly coming?: true
  /** Oldest first. The last has the plain id. */
  readonly on: readonly [Word<Source>, ...Word<Source>[]]
}

/** What documents say, without the days: those are the documents' own. */
export type Said<Source extends string = string> = Pick<Word<Source>, 'cites' | 'sign' | 'grade'>

/**
 * The spans of a statement from the days on which its documents are known to have held, without a gap; what no document of a day says is carried, and is our reading.
 * @param begins its own first day, `when-first-read` where nothing is claimed before a document says it, or left out: the first day that is encoded
 * @example { id: 'a-statement', when, concludes, on: spansOf([{ cites: ['a-document'], grade: 'seen' }]) }
 */
export function spansOf<Source extends string>(said: readonly [Said<Source>, ...Said<Source>[]], begins?: Day | 'when-first-read'): readonly [Word<Source>, ...Word<Source>[]] {
  const id = (cited: Source | readonly [Source, string]): string => (typeof cited === 'string' ? cited : cited[0])
  const [first, ...rest] = said.map(words => { const [authority, ...others] = words.cites.map(id); return { words, authority: [authority!, ...others] as const } })
  const [one, ...later] = periodsOf([first!, ...rest], begins).map(({ word: { words: { cites, sign, grade } }, ...days }): Word<Source> => {
    const { from, to, knownFrom, carriedFrom } = days
    return { from, ...(knownFrom && { knownFrom }), ...(to && { to }), cites, ...(sign && { sign: gradeIn(days, sign) }), grade: gradeIn(days, grade), ...(carriedFrom !== undefined && { carriedFrom: carriedFrom as Source }) }
  })
  return [one!, ...later]
}

/** The id of a statement's rule for one of its spans. */
export const idOn = ({ id, on }: Pick<Stated, 'id' | 'on'>, word: Word): string => (word === on.at(-1) ? id : `${id}-${word.from.slice(0, 4)}`)

/**
 * The dated rules of a sheet, in its order. Basis and place are those of the first document cited; where what follows is our own reading the basis says so.
 * @throws Error naming the rule where it cites a document that is not among those given
 */
export function rulesOf<Source extends string>(sheet: readonly Stated<Source>[], documents: readonly SourceDocument[]): readonly Rule[] {
  const listed = new Map(documents.map(document => [document.id, document]))
  return sheet.flatMap(stated => stated.on.map(word => dated(stated, word, listed)))
}

function dated(stated: Stated, word: Word, listed: ReadonlyMap<string, SourceDocument>): LevelRule | DutyRule | PromptRule {
  const pointers = word.cites.map((cited): Citation => {
    const [source, at] = typeof cited === 'string' ? [cited, 'not stated'] : cited
    const document = listed.get(source)
    if (!document) throw new Error(`The rule ${stated.id} cites ${source}, which is not listed.`)
    return { source, at, readOn: document.readOn }
  })
  const [first, ...rest] = pointers, authority = listed.get(first!.source)!
  const { row, when, concludes, openNorm, coming } = stated, { from, knownFrom, to, grade, sign = grade, carriedFrom } = word
  // What follows is our own reading where the document that is cited only names the sign.
  const basis = grade === 'inferred' && carriedFrom === undefined ? 'interpretation' as const : authority.basis
  return {
    id: idOn(stated, word), ...(row && { row }), when, ...concludes, citations: [first!, ...rest],
    inForce: { from, ...(knownFrom && { knownFrom }), ...(to && { to }) }, basis, place: authority.place, evidence: { sign, level: grade },
    ...(carriedFrom && { carriedFrom }), ...(openNorm && { openNorm }), ...(coming && { coming })
  }
}
