import type { Citation, Grade, SourceDocument } from '../../kernel/citation.ts'
import type { Day, SignFact } from '../../kernel/fact.ts'
import type { LevelRule, PromptRule } from '../../kernel/rule.ts'
import { usualActions, usualClocks, type ActionId } from '../actions.ts'
import { gradeIn, idIn, periodsOf, type Period } from '../../sources/periods.ts'
import { sourceByCode, thresholdSources, type SourceCode } from '../../sources/thresholds.ts'
import type { GroupId } from './groups.ts'
import { levels, type Level } from './periods.ts'

/** One row of the catalogue of signs, as data. One line is one row of the fact sheet. */
export interface SignRow {
  /** The row of the fact sheet. */
  readonly row: string
  /** Permanent id of the fact, and of today's rule about it. */
  readonly id: string
  readonly group: GroupId
  /** 1 is a strength, `mod` a prompt; otherwise the level that is reached when the sign is there. */
  readonly level: 1 | 2 | 3 | 4 | 'mod'
  /** The highest level that a person may judge it to reach, where the sources give several. */
  readonly upTo?: 3 | 4
  /** A source treats it as enough by itself for an immediate referral. */
  readonly acute?: true
  /** Asked before others: a yes may mean danger now. */
  readonly danger?: true
  /** Documents that put the sign at this level. Empty where the level is our own reading. */
  readonly cites: readonly SourceCode[]
  /** Documents that name the sign and give no level. */
  readonly names?: readonly SourceCode[]
  /** Where a claim is not `seen`. */
  readonly sign?: Grade
  readonly levelGrade?: Grade
  /** A person must judge an open norm ("significant", "serious"). */
  readonly openNorm?: true
  /** Actions of this sign besides those of its level. */
  readonly actions?: readonly ActionId[]
  /** The day on which the thing itself began. */
  readonly from?: Day
  /** Documents of 2006 to 2013 that support it; or absent: nothing is claimed before a document names it. Left out: carried back from the first that does. */
  readonly papers?: 'absent' | { readonly cites: readonly SourceCode[]; readonly sign: Grade; readonly level: Grade }
}

/** What a row becomes: a fact, and a rule for each span of days in which it stands on one word, oldest first. The last is today's. */
export interface Sign {
  readonly row: SignRow
  readonly fact: SignFact
  readonly rules: readonly (LevelRule | PromptRule)[]
}

type SignRule = LevelRule | PromptRule

const documents = new Map<string, SourceDocument>(thresholdSources.map(document => [document.id, document]))
const strongest = ['national', 'london', 'another-area'] as const

function documentOf(code: SourceCode): SourceDocument {
  const document = documents.get(sourceByCode[code])
  if (!document) throw new Error(`no document for code ${code}`)
  return document
}

function citation(code: SourceCode, supports?: 'sign'): Citation {
  return { source: sourceByCode[code], at: 'not stated', readOn: documentOf(code).readOn, ...(supports && { supports }) }
}

/** On whose word a sign and its level stand, and how well. */
interface Word extends Pick<LevelRule, 'basis' | 'place'> {
  readonly authority: readonly [string, ...string[]]
  readonly cites: readonly SourceCode[]
  readonly names: readonly SourceCode[]
  readonly sign: Grade
  readonly level: Grade
}

/**
 * Where documents give the level, those with the widest reach count; where the level is our own reading it is an
 * `interpretation`, with the narrowest reach of those that name the sign.
 */
function word(row: string, cites: readonly SourceCode[], names: readonly SourceCode[], sign: Grade, level: Grade): Word {
  const byReach = (cites.length > 0 ? cites : names).map(documentOf).sort((a, b) => strongest.indexOf(a.place) - strongest.indexOf(b.place))
  const counts = cites.length > 0 ? byReach[0] : byReach.at(-1)
  if (!counts) throw new Error(`row ${row} cites nothing`)
  const [first, ...rest] = byReach.filter(({ place }) => place === counts.place).map(({ id }) => id)
  return { authority: [first ?? counts.id, ...rest], basis: cites.length > 0 ? counts.basis : 'interpretation', place: counts.place, cites, names, sign, level }
}

function citations(cites: readonly SourceCode[], names: readonly SourceCode[], row: string): LevelRule['citations'] {
  const [first, ...rest] = [...cites.map(code => citation(code)), ...names.map(code => citation(code, 'sign'))]
  if (!first) throw new Error(`row ${row} cites nothing`)
  return [first, ...rest]
}

function concludes(row: SignRow): { kind: 'prompt'; upTo: Level } | ({ kind: 'level'; atLeast: Level } & Pick<LevelRule, 'upTo' | 'acute' | 'actions' | 'clocks'>) {
  if (row.level === 'mod') return { kind: 'prompt', upTo: levels[(row.upTo ?? 4) - 1] ?? 'child-protection-s47' }
  const atLeast = levels[row.level - 1] ?? 'universal'
  const upTo = row.upTo && levels[row.upTo - 1]
  // A sign that is enough for an immediate referral and may reach the highest level asks for what that level asks.
  const asked = row.acute && upTo ? upTo : atLeast, clocks = usualClocks[asked]
  return { kind: 'level', atLeast, ...(upTo && { upTo }), ...(row.acute && { acute: true }), actions: [...usualActions[asked], ...(row.actions ?? [])], ...(clocks && { clocks }) }
}

function ruleIn(row: SignRow, { from, to, knownFrom, carriedFrom, word }: Period<Word>): SignRule {
  const { cites, names, basis, place, sign, level } = word, grade = (of: Grade) => gradeIn({ ...(carriedFrom && { carriedFrom }) }, of)
  return {
    id: idIn(row.id, { from, ...(to && { to }) }),
    row: row.row,
    when: { fact: row.id, is: 'yes' },
    ...concludes(row),
    citations: citations(cites, names, row.row),
    inForce: { from, ...(knownFrom && { knownFrom }), ...(to && { to }) },
    basis,
    place,
    evidence: { sign: grade(sign), level: grade(level) },
    ...(carriedFrom && { carriedFrom }),
    ...(row.openNorm && { openNorm: true })
  }
}

function rulesOf(row: SignRow): readonly SignRule[] {
  const { row: line, cites, names = [], sign = 'seen', levelGrade = cites.length > 0 ? 'seen' : 'inferred', papers } = row
  const today = word(line, cites, names, sign, levelGrade)
  const begins = row.from ?? (papers === 'absent' ? 'when-first-read' : undefined)
  if (papers === undefined || papers === 'absent') return periodsOf([today], begins).map(period => ruleIn(row, period))
  const supported: readonly [readonly SourceCode[], readonly SourceCode[]] = papers.level === 'inferred' ? [[], papers.cites] : [papers.cites, []]
  return periodsOf([word(line, ...supported, papers.sign, papers.level), today], begins).map(period => ruleIn(row, period))
}

/** Turns one row into its fact and rules. A strength has no rule: it is shown and never moves the level. */
export function sign(row: SignRow): Sign {
  const { id, group } = row
  if (row.level === 1) return { row, fact: { kind: 'sign', id, group, worrying: 'neither', strength: true }, rules: [] }
  const fact: SignFact = { kind: 'sign', id, group, worrying: 'yes', ...(row.danger && { danger: true }), ...(row.level === 'mod' && { prompt: true }) }
  return { row, fact, rules: rulesOf(row) }
}
