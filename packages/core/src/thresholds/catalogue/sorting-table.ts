import { weakest } from '../../kernel/citation.ts'
import type { Condition } from '../../kernel/condition.ts'
import type { Day } from '../../kernel/fact.ts'
import { statementOf, type Rule } from '../../kernel/rule.ts'
import { catalogueRules, signs, statedRules } from './catalogue.ts'
import { notEncoded } from './combinations.ts'
import { stated } from './stated.ts'
import type { Sign } from './sign.ts'

/** One line of the table of sorting. */
interface Line {
  readonly row: string
  readonly cells: readonly string[]
}

/** Modifiers that are numbers: the fact that is asked, and the rule that reads it. */
const numbers = [
  { row: 'XR-20', fact: 'age-in-months', rule: 'baby-under-one-or-unborn-raises-weight' },
  { row: 'XR-21', fact: 'low-level-referrals-in-last-three-months', rule: 'three-low-level-referrals-in-three-months' }
] as const

const kinds = { strength: 'fact: strength', prompt: 'fact and prompt', level: 'fact and rule' } as const

function factsOf(condition: Condition): readonly string[] {
  if ('fact' in condition) return [condition.fact]
  if ('not' in condition) return factsOf(condition.not)
  return ('all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of).flatMap(factsOf)
}

/** Triggers and combinations that name a fact, without the levels it has already. */
const attachedTo = (fact: string) =>
  statedRules.filter(({ when, concludes }) => concludes.kind !== 'level' && factsOf(when).includes(fact)).flatMap(({ row }) => row.split(', '))

const unique = (of: readonly string[]) => [...new Set(of)].join(', ')

function onWhoseWord(rule: Rule | undefined): readonly string[] {
  if (!rule) return ['', '', '']
  const { sign, level } = rule.evidence
  return [rule.place, rule.basis, `${sign}; ${level}${weakest([sign, level]) === 'seen' ? '' : ' (to be confirmed)'}`]
}

/** A day of the London papers, by which the table shows how a rule stood then. */
const then: Day = '2010-06-01'
const on = (rules: readonly Rule[], day: Day): Rule | undefined => rules.find(({ inForce: { from, to } }) => from <= day && (to === undefined || day <= to))
const thenCell = (rule: Rule | undefined): string => (!rule ? 'absent' : rule.carriedFrom ? 'carried' : `${rule.evidence.sign}; ${rule.evidence.level}`)

function lineOfSign({ row, fact, rules }: Sign): Line {
  const today = rules.at(-1)
  const kind = fact.strength ? kinds.strength : fact.prompt ? kinds.prompt : kinds.level
  const level = !today ? 'universal' : today.kind === 'level' ? today.atLeast : 'none'
  const acute = today?.kind === 'level' && today.acute ? 'acute' : ''
  return {
    row: row.row,
    cells: [`\`${row.id}\``, kind, level, today?.kind === 'level' || today?.kind === 'prompt' ? (today.upTo ?? '') : '', acute, ...onWhoseWord(today), today ? thenCell(on(rules, then)) : '', unique(attachedTo(row.id))]
  }
}

function lineOfNumber({ row, fact, rule: id }: (typeof numbers)[number]): Line {
  const rule = catalogueRules.find(one => one.id === id)
  if (rule?.kind !== 'prompt') throw new Error(`row ${row}: ${id} is not a prompt`)
  return { row, cells: [`\`${fact}\``, 'number and prompt', 'none', rule.upTo, '', ...onWhoseWord(rule), thenCell(on(catalogueRules.filter(one => statementOf(one.id) === id), then)), unique(attachedTo(fact))] }
}

const sheetRow = /^(CN|PC|FE|XR)-/

/** Every row of the fact sheet and what became of it, in the sheet's own order. */
export const sortedRows: readonly Line[] = [...signs.map(lineOfSign), ...numbers.map(lineOfNumber)]
  .filter(({ row }) => sheetRow.test(row))
  .sort((a, b) => sheetOrder(a.row) - sheetOrder(b.row))

function sheetOrder(row: string): number {
  const dimensions = ['CN-HE', 'CN-ED', 'CN-EB', 'CN-ID', 'CN-FR', 'CN-SP', 'CN-SC', 'PC-BC', 'PC-ES', 'PC-EW', 'PC-ST', 'PC-GB', 'PC-SB', 'FE-FH', 'FE-WF', 'FE-HO', 'FE-EM', 'FE-IN', 'FE-SI', 'FE-CR', 'XR']
  const at = row.lastIndexOf('-')
  return dimensions.indexOf(row.slice(0, at)) * 100 + Number(row.slice(at + 1))
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n')
}

const statedHead = ['row', 'rule', 'kind', 'looks at', 'gives', 'place', 'basis', 'sign; claim', 'in June 2010']

function statedLine(row: (typeof statedRules)[number]): readonly string[] {
  const rules = stated(row)
  const { concludes } = row
  const gives = concludes.kind === 'level' ? [concludes.atLeast, concludes.upTo && `up to ${concludes.upTo}`, concludes.acute && 'acute'].filter(Boolean).join(', ') : concludes.kind === 'prompt' ? `think again, up to ${concludes.upTo}` : concludes.actions.join(', ')
  return [row.row, `\`${row.id}\``, concludes.kind, factsOf(row.when).join(', ') || 'always', gives, ...onWhoseWord(rules.at(-1)), thenCell(on(rules, then))]
}

/** The generated half of the decision record on sorting the catalogue. */
export function sortingTable(): string {
  const counted = ['national', 'london', 'another-area'].map(place => `${sortedRows.filter(({ cells }) => cells[5] === place).length} ${place}`).join(', ')
  return [
    '## The rows of the fact sheet',
    `${new Set(sortedRows.map(({ row }) => row)).size} rows, ${sortedRows.length} facts. On whose word the level stands: ${counted}; the rest are strengths, which have no rule.`,
    table(['row', 'fact', 'kind', 'at least', 'up to, by judgement', 'mark', 'place', 'basis', 'sign; level', 'in June 2010', 'duties, routes and prompts'], sortedRows.map(({ row, cells }) => [row, ...cells])),
    '## Automatic referrals, duties and combinations',
    table(statedHead, statedRules.map(statedLine)),
    '## What the sources say and the rules do not',
    table(['source', 'what', 'why not'], notEncoded.map(({ source, at, why }) => [source, at, why]))
  ].join('\n\n')
}
