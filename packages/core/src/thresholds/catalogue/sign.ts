import type { Citation, Grade, SourceDocument } from '../../kernel/citation.ts'
import type { Day, SignFact } from '../../kernel/fact.ts'
import type { LevelRule, PromptRule } from '../../kernel/rule.ts'
import { usualActions, type ActionId } from '../actions.ts'
import { knownBy, sourceByCode, thresholdSources, type SourceCode } from '../../sources/thresholds.ts'
import type { GroupId } from './groups.ts'
import { levels, papersPeriod, todaysPeriod, type Level } from './periods.ts'

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
  /** Where the thing itself began later than the documents show. */
  readonly from?: Day
  /** The papers' period: absent there, or supported by these documents of that time. Left out: carried back, inferred. */
  readonly papers?: 'absent' | { readonly cites: readonly SourceCode[]; readonly sign: Grade; readonly level: Grade }
}

/** What a row becomes: a fact, and its rules for today and, where it applies, for the papers' period. */
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

/**
 * On whose word the level stands. Where documents give the level, the one with the widest reach counts; where the
 * level is our own reading it is an `interpretation`, with the narrowest reach of those that name the sign.
 */
function authority(cites: readonly SourceCode[], names: readonly SourceCode[]): Pick<LevelRule, 'basis' | 'place'> {
  const byReach = (codes: readonly SourceCode[]) =>
    codes.map(documentOf).sort((a, b) => strongest.indexOf(a.place) - strongest.indexOf(b.place))
  const widest = byReach(cites)[0]
  if (widest) return { basis: widest.basis, place: widest.place }
  return { basis: 'interpretation', place: byReach(names).at(-1)?.place ?? 'another-area' }
}

function knownFrom(row: SignRow): Day {
  if (row.from) return row.from
  const supporting = row.cites.length > 0 ? row.cites : (row.names ?? [])
  const days = supporting.map(code => knownBy[code] ?? todaysPeriod.from)
  const earliest = [todaysPeriod.from, ...days].sort()[0] ?? todaysPeriod.from
  return earliest > papersPeriod.to ? earliest : todaysPeriod.from
}

function citations(cites: readonly SourceCode[], names: readonly SourceCode[], row: string): LevelRule['citations'] {
  const [first, ...rest] = [...cites.map(code => citation(code)), ...names.map(code => citation(code, 'sign'))]
  if (!first) throw new Error(`row ${row} cites nothing`)
  return [first, ...rest]
}

function concludes(row: SignRow): { kind: 'prompt'; upTo: Level } | ({ kind: 'level'; atLeast: Level } & Pick<LevelRule, 'upTo' | 'acute' | 'actions'>) {
  if (row.level === 'mod') return { kind: 'prompt', upTo: levels[(row.upTo ?? 4) - 1] ?? 'child-protection-s47' }
  const atLeast = levels[row.level - 1] ?? 'universal'
  const upTo = row.upTo && levels[row.upTo - 1]
  // A sign that is enough for an immediate referral and may reach the highest level asks for what that level asks.
  const usual = usualActions[row.acute && upTo ? upTo : atLeast]
  return { kind: 'level', atLeast, ...(upTo && { upTo }), ...(row.acute && { acute: true }), actions: [...usual, ...(row.actions ?? [])] }
}

function ruleToday(row: SignRow): SignRule {
  return {
    id: row.id,
    row: row.row,
    when: { fact: row.id, is: 'yes' },
    ...concludes(row),
    citations: citations(row.cites, row.names ?? [], row.row),
    inForce: { from: knownFrom(row), ...(!row.from && { knownFrom: true }) },
    ...authority(row.cites, row.names ?? []),
    evidence: { sign: row.sign ?? 'seen', level: row.levelGrade ?? (row.cites.length > 0 ? 'seen' : 'inferred') },
    ...(row.openNorm && { openNorm: true })
  }
}

/** Id of the rule that says the same of the papers' period. */
export const inPapersPeriod = <const Id extends string>(id: Id): `${Id}-2007-2011` => `${id}-2007-2011`

function ruleOfPapers(row: SignRow): SignRule | undefined {
  if (row.papers === 'absent') return undefined
  const today = ruleToday(row)
  const dated = { ...today, id: inPapersPeriod(row.id), inForce: { ...papersPeriod, knownFrom: true as const } }
  if (!row.papers) return { ...dated, carriedFrom: today.citations[0].source, evidence: { sign: 'inferred', level: 'inferred' } }
  const { cites, sign, level } = row.papers
  const supported = level === 'inferred' ? { cites: [], names: cites } : { cites, names: [] }
  return {
    ...dated,
    citations: citations(supported.cites, supported.names, row.row),
    ...authority(supported.cites, supported.names),
    evidence: { sign, level }
  }
}

/** Turns one row into its fact and rules. A strength has no rule: it is shown and never moves the level. */
export function sign(row: SignRow): Sign {
  const { id, group } = row
  if (row.level === 1) return { row, fact: { kind: 'sign', id, group, worrying: 'neither', strength: true }, rules: [] }
  const fact: SignFact = { kind: 'sign', id, group, worrying: 'yes', ...(row.danger && { danger: true }), ...(row.level === 'mod' && { prompt: true }) }
  const papers = ruleOfPapers(row)
  return { row, fact, rules: papers ? [ruleToday(row), papers] : [ruleToday(row)] }
}
