import type { Fault } from '../decision.ts'
import type { Facts } from '../fact.ts'
import { inputFaults } from '../prepare.ts'
import type { Ruleset } from '../ruleset.ts'
import { fromCells, fromJson, headerOf, type Header } from './case-lines.ts'
import { addChecked, columnsFor, type Columns, type Scheme } from './columns.ts'
import { linesOf } from './lines.ts'

/** One case as its line gave it. */
export interface CaseRead {
  /** Its line in the file, the first one being 1. */
  readonly line: number
  /** The `case` column or member: whatever the file calls the case by. */
  readonly id?: string
  readonly facts: Facts
  readonly closed: readonly string[]
}

/** A line that was not read, or a part of it that could not be. The whole line is then left out: a case without one of its answers is another case. */
export interface LineFault {
  /** The line in the file, the first one being 1. */
  readonly line: number
  /** The column by its name in the first line (CSV), or the path within the line (NDJSON): `facts.self-harm`. Empty where the whole line is meant. */
  readonly column: string
  /** In CSV, which column that is, the first one being 1. */
  readonly columnNumber?: number
  readonly code: Fault['code'] | 'bad-line'
  readonly message: string
  readonly nearest?: string
}

/** Some of the cases of a file, and what was wrong with the lines among them. */
export interface CasesRead {
  /** One for each of the rules asked for, in their order. They are emptied and filled again when the next part is asked for. */
  readonly columns: readonly Columns[]
  /** The case at each place of the columns. */
  readonly cases: readonly CaseRead[]
  /** Several where one line has several; `line` tells them apart. */
  readonly faults: readonly LineFault[]
}

/** What a file of cases holds: comma-separated values with a first line of names, or one JSON object a line. */
export type CaseFormat = 'csv' | 'ndjson'

/** Rules to pack the cases for: often one; two where they are to be compared. */
export interface ReadFor extends Scheme {
  readonly ruleset: Ruleset
}

/**
 * Reads cases as they stream in and packs them on the way, part by part, so that memory does not grow with the file.
 *
 * **CSV**: the first line names the columns: `case` (optional), `closed` (optional; groups parted by spaces), and facts by id. An empty cell is
 * `not-asked`. A quoted cell may hold commas, but no line break. **NDJSON**: one object a line,
 * `{ "case": "A-17", "facts": { "self-harm": "yes" }, "closed": ["injury"] }`; only `facts` must be there. Empty lines are passed over,
 * lines of nothing but empty cells among them, and so is a first line `sep=,` as Excel writes it.
 *
 * Every other line comes out once: as a case, or with its faults. A first line of CSV that names no such fact comes out as faults, and nothing
 * after it is read: each case would lack that answer. A fact that only one of the rules knows counts for that one.
 * @param source bytes (UTF-8) or text, in pieces of any size: a Node stream, a response's body, a list of strings
 * @param format `csv` or `ndjson`; it is not guessed
 * @param rules for which rules, profile and day the cases are packed: one, or two that are to be compared
 * @param size how many cases at most come out together
 * @throws InputError where there are no rules for a profile and day
 * @example for await (const { columns, faults } of readCases(createReadStream('cases.csv'), 'csv', [{ ruleset: thresholds, profile: 'london', asOf: '2026-11-21' }])) decideBatch(thresholds, columns[0]!)
 */
export async function* readCases(source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>, format: CaseFormat, rules: readonly ReadFor[], size = 4096): AsyncGenerator<CasesRead> {
  const columns = rules.map(({ ruleset, ...scheme }) => columnsFor(ruleset, scheme, size))
  const rulesets = [...new Set(rules.map(({ ruleset }) => ruleset))]
  let cases: CaseRead[] = [], faults: LineFault[] = [], header: Header | undefined
  const part = (): CasesRead => {
    const read = { columns, cases, faults }
    cases = []
    faults = []
    return read
  }
  for await (const lines of linesOf(source)) for (const { line, text } of lines) {
    if (text === undefined) faults.push({ line, column: '', code: 'bad-line', message: 'This line is longer than a case can be, and was left out.' })
    else if (format === 'csv' && !header && line === 1 && text.trim() === 'sep=,') continue
    else if (format === 'csv' && !header) {
      const first = text.includes(unreadable) ? { faults: [notUtf8(line)] } : headerOf(text, rulesets, line)
      if ('faults' in first) { yield { columns, cases, faults: first.faults }; return }
      header = first
    } else {
      const read = text.includes(unreadable) ? { faults: [notUtf8(line)] } : header ? fromCells(text, line, header) : fromJson(text, line)
      if (!read) continue
      const wrong = 'faults' in read ? read.faults : add(read, columns, rulesets, header)
      if (wrong.length > 0) faults.push(...wrong)
      else if (!('faults' in read)) cases.push(read)
    }
    if (cases.length < size && faults.length < size) continue
    yield part()
    for (const one of columns) one.count = 0
  }
  if (cases.length + faults.length > 0) yield part()
}

/** What stands where bytes are no UTF-8. */
const unreadable = '\uFFFD'
const notUtf8 = (line: number): LineFault => ({ line, column: '', code: 'bad-line', message: 'This line holds letters that are not written in UTF-8, so that some of it was lost. Save the file as UTF-8 (in Excel: "CSV UTF-8").' })

/** Adds a case to all columns, or to none of them. */
function add({ line, facts, closed }: CaseRead, columns: readonly Columns[], rulesets: readonly Ruleset[], header: Header | undefined): readonly LineFault[] {
  const named = rulesets.map(ruleset => inputFaults(ruleset, { facts, closed }))
  // A name that one of the rules knows is no wrong name, and what several say of one answer is said once.
  const faults = named.length === 1 ? named[0]! : named.flatMap((own, i) => own.filter(({ path }) => !named.slice(0, i).some(earlier => earlier.some(one => one.path === path)))
    .filter(({ code, path }) => !code.startsWith('unknown-') || named.every(other => other.some(one => one.path === path))))
  return inLine(faults.length > 0 ? faults : toAll(columns, facts, closed), line, header)
}

function toAll(columns: readonly Columns[], facts: Facts, closed: readonly string[]): readonly Fault[] {
  const before = columns[0]?.count ?? 0
  for (const one of columns) {
    const faults = addChecked(one, facts, closed)
    if (faults.length === 0) continue
    for (const other of columns) other.count = before
    return faults
  }
  return []
}

function inLine(faults: readonly Fault[], line: number, header: Header | undefined): readonly LineFault[] {
  return faults.map(({ code, path, message, nearest: near }) => {
    const name = path.startsWith('closed') ? 'closed' : path.slice('facts.'.length)
    const columnNumber = (header?.names.indexOf(name) ?? -1) + 1
    return { line, column: header ? name : path, ...(columnNumber > 0 && { columnNumber }), code, message, ...(near && { nearest: near }) }
  })
}
