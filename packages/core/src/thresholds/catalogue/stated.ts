import type { Citation, Grade, SourceDocument } from '../../kernel/citation.ts'
import type { Condition } from '../../kernel/condition.ts'
import type { Day } from '../../kernel/fact.ts'
import type { DutyRule, LevelRule, PromptRule, Rule } from '../../kernel/rule.ts'
import { dutySources, type DutySourceId } from '../../sources/duties.ts'
import { gradeIn, idIn, periodsOf, type Period } from '../../sources/periods.ts'
import { thresholdSources, type ThresholdSourceId } from '../../sources/thresholds.ts'
import { usualClocks, type ActionId } from '../actions.ts'
import type { ClockId } from '../clocks.ts'
import type { Level } from './periods.ts'

type Source = ThresholdSourceId | DutySourceId

/** What a rule concludes, without on whose word. */
export type Conclusion =
  | { readonly kind: 'level'; readonly atLeast: Level; readonly upTo?: Level; readonly acute?: true; readonly actions?: readonly ActionId[] }
  | { readonly kind: 'duty' | 'route' | 'warning'; readonly actions: readonly ActionId[]; readonly clocks?: readonly ClockId[] }
  | { readonly kind: 'prompt'; readonly upTo: Level }

/** On whose word: the first document is the one whose authority the rule carries. */
interface Word {
  readonly cites: readonly [Source, ...Source[]]
  /** How well the sign, and the level or duty, stand in those documents. */
  readonly sign: Grade
  readonly gives: Grade
  /** The day it began, where that is known. */
  readonly from?: Day
}

/** A rule that is no single row of the catalogue: a trigger, a duty or a combination, for every day on which it stands. */
export interface StatedRule<Id extends string = string> extends Word {
  readonly id: Id
  /** The trigger (`AR-01`), combination (`C8`) or row it comes from. */
  readonly row: string
  readonly when: Condition
  readonly concludes: Conclusion
  /** On whose word of 2006 to 2013; or absent: nothing is claimed before a document says it. Left out: carried back from the first that does. */
  readonly papers?: 'absent' | Word
}

const documents = new Map<string, SourceDocument>([...thresholdSources, ...dutySources].map(document => [document.id, document]))

function documentOf(source: Source): SourceDocument {
  const document = documents.get(source)
  if (!document) throw new Error(`no document ${source}`)
  return document
}

const cite = (source: Source): Citation => ({ source, at: 'not stated', readOn: documentOf(source).readOn })

const standing = (word: Word): Word & { readonly authority: readonly [string, ...string[]] } => {
  const [first, ...rest] = word.cites, { place } = documentOf(first)
  return { ...word, authority: [first, ...rest.filter(source => documentOf(source).place === place)] }
}

/** What comes to the highest level, or is enough for an immediate referral and may come to it, is passed on the same day, whether one sign says it or several together. */
const sameDay = (concludes: Conclusion): { readonly clocks?: readonly ClockId[] } => {
  const clocks = concludes.kind === 'level' ? usualClocks[(concludes.acute && concludes.upTo) || concludes.atLeast] : undefined
  return clocks ? { clocks } : {}
}

function rule(row: StatedRule, { from, to, knownFrom, carriedFrom, word }: Period<Word>): LevelRule | DutyRule | PromptRule {
  const [first, ...rest] = word.cites, carried = { ...(carriedFrom && { carriedFrom }) }
  const { basis, place } = documentOf(first)
  return {
    id: idIn(row.id, { from, ...(to && { to }) }),
    row: row.row,
    when: row.when,
    ...row.concludes,
    ...sameDay(row.concludes),
    citations: [cite(first), ...rest.map(cite)],
    inForce: { from, ...(knownFrom && { knownFrom }), ...(to && { to }) },
    basis,
    place,
    evidence: { sign: gradeIn(carried, word.sign), level: gradeIn(carried, word.gives) },
    ...carried
  }
}

/** The dated rules of one statement, oldest first; the last is today's. */
export function stated(row: StatedRule): readonly Rule[] {
  const { papers } = row, today = standing(row)
  const words = papers === undefined || papers === 'absent' ? [today] as const : [standing(papers), today] as const
  const begins = (papers !== 'absent' && papers?.from) || row.from || (papers === 'absent' ? 'when-first-read' : undefined)
  return periodsOf(words, begins).map(period => rule(row, period))
}
