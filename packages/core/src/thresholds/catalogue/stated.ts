import type { Citation, Grade, SourceDocument } from '../../kernel/citation.ts'
import type { Condition } from '../../kernel/condition.ts'
import type { Day } from '../../kernel/fact.ts'
import type { DutyRule, LevelRule, PromptRule, Rule } from '../../kernel/rule.ts'
import { dutySources, type DutySourceId } from '../../sources/duties.ts'
import { thresholdSources, type ThresholdSourceId } from '../../sources/thresholds.ts'
import type { ActionId } from '../actions.ts'
import type { ClockId } from '../clocks.ts'
import type { Level } from './periods.ts'
import { papersPeriod, todaysPeriod } from './periods.ts'
import { inPapersPeriod } from './sign.ts'

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
  /** The day it began, where that is known; else it is "known from" the period's first day. */
  readonly from?: Day
}

/** A rule that is no single row of the catalogue: a trigger, a duty or a combination, for today and for the papers' period. */
export interface StatedRule<Id extends string = string> extends Word {
  readonly id: Id
  /** The trigger (`AR-01`), combination (`C8`) or row it comes from. */
  readonly row: string
  readonly when: Condition
  readonly concludes: Conclusion
  /** The papers' period: absent there, or on whose word; left out: carried back, inferred. */
  readonly papers?: 'absent' | Word
  /** Only in the papers' period. */
  readonly papersOnly?: true
}

const documents = new Map<string, SourceDocument>([...thresholdSources, ...dutySources].map(document => [document.id, document]))

function documentOf(source: Source): SourceDocument {
  const document = documents.get(source)
  if (!document) throw new Error(`no document ${source}`)
  return document
}

const cite = (source: Source): Citation => ({ source, at: 'not stated', readOn: documentOf(source).readOn })

function rule(row: StatedRule, id: string, word: Word, period: { readonly from: Day; readonly to?: Day }): LevelRule | DutyRule | PromptRule {
  const [first, ...rest] = word.cites
  const { basis, place } = documentOf(first)
  return {
    id,
    row: row.row,
    when: row.when,
    ...row.concludes,
    citations: [cite(first), ...rest.map(cite)],
    inForce: word.from ? { ...period, from: word.from } : { ...period, knownFrom: true },
    basis,
    place,
    evidence: { sign: word.sign, level: word.gives }
  }
}

/** The dated rules of one statement. */
export function stated(row: StatedRule): readonly Rule[] {
  const today = rule(row, row.id, row, todaysPeriod)
  const papers = row.papers
  if (papers === 'absent') return [today]
  const back = papers
    ? rule(row, inPapersPeriod(row.id), papers, papersPeriod)
    : { ...rule(row, inPapersPeriod(row.id), { cites: row.cites, sign: 'inferred', gives: 'inferred' }, papersPeriod), carriedFrom: row.cites[0] }
  return row.papersOnly ? [back] : [today, back]
}
