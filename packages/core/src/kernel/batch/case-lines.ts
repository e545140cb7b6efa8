import type { Answer, Facts } from '../fact.ts'
import { nearest } from '../nearest.ts'
import type { Ruleset } from '../ruleset.ts'
import { cellsOf } from './csv.ts'
import type { CaseRead, LineFault } from './read-cases.ts'

/** What one line says, its names and answers not yet checked; or why it says nothing. */
export type Wrong = { readonly faults: readonly LineFault[] }
/** The columns of a CSV file, and which of them hold numbers. */
export type Header = { readonly names: readonly string[]; readonly numbers: ReadonlySet<string> }

/** Reads the first line of a CSV file. */
export function headerOf(text: string, rulesets: readonly Ruleset[], line: number): Header | Wrong {
  const facts = new Map(rulesets.flatMap(({ facts }) => facts.map(fact => [fact.id, fact])))
  const names = cellsOf(text)?.map(name => name.trim())
  if (!names) return { faults: [quoteLeftOpen(line)] }
  const known = ['case', 'closed', ...facts.keys()], [parted] = names.length === 1 ? /[;\t]/.exec(text) ?? [] : []
  if (parted !== undefined) return { faults: [{ line, column: '', code: 'bad-line', message: `The cells of this line are parted by ${parted === ';' ? 'semicolons' : 'tabs'}. Save the file with commas between them. Nothing was read.` }] }
  const faults = names.flatMap((name, i): LineFault[] => {
    const at = { line, column: name, columnNumber: i + 1 }
    if (name !== '' && names.indexOf(name) < i) return [{ ...at, code: 'bad-line', message: `The column ${name} is there twice. Nothing was read.` }]
    if (known.includes(name)) return []
    if (name === '') return [{ ...at, code: 'bad-line', message: `Column ${i + 1} has no name. Name the fact that it holds, or take the column out. Nothing was read.` }]
    const near = nearest(name, known)
    return [{ ...at, code: 'unknown-fact', message: `There is no such fact: ${name}.${near ? ` Did you mean ${near}?` : ' Take the column out if it holds no answer.'} Nothing was read, since every case would lack this answer.`, ...(near && { nearest: near }) }]
  })
  return faults.length > 0 ? { faults } : { names, numbers: new Set(names.filter(name => facts.get(name)?.kind === 'number')) }
}

/** Whether a line holds nothing at all: a table that was longer once leaves lines of empty cells behind. */
const isBlank = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === '')

/** Reads one further line of a CSV file; undefined where it holds nothing. */
export function fromCells(text: string, line: number, { names, numbers }: Header): CaseRead | Wrong | undefined {
  const cells = cellsOf(text)
  if (cells && isBlank(cells)) return undefined
  if (!cells) return { faults: [quoteLeftOpen(line)] }
  if (cells.length !== names.length) return { faults: [{ line, column: '', code: 'bad-line', message: `This line has ${cells.length} cells and the first line has ${names.length}.` }] }
  const facts: Record<string, Answer> = {}
  let id = '', closed: readonly string[] = []
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!, cell = cells[i]!.trim()
    if (cell === '') continue
    if (name === 'case') id = cell
    else if (name === 'closed') closed = cell.split(/\s+/)
    else { const number = numbers.has(name) ? Number(cell) : NaN; facts[name] = Number.isNaN(number) ? cell : number }
  }
  return { line, ...(id && { id }), facts, closed }
}

const quoteLeftOpen = (line: number): LineFault => ({ line, column: '', code: 'bad-line', message: 'A quoted cell on this line has no end, or something follows it. A quoted cell may not hold a line break.' })

const isAnswer = (value: unknown): value is Answer => typeof value === 'string' || typeof value === 'number'

/** Reads one line of a file of JSON lines. What stands in `facts` is checked when the case is added. */
export function fromJson(text: string, line: number): CaseRead | Wrong {
  const wrong = (column: string, message: string): Wrong => ({ faults: [{ line, column, code: 'bad-line', message }] })
  let value: unknown
  try { value = JSON.parse(text) } catch (error) { return wrong('', `This line is not JSON: ${error instanceof Error ? error.message : String(error)}`) }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('', 'A case is an object with the member "facts".')
  const { case: id, facts, closed = [], ...more }: { case?: unknown; facts?: unknown; closed?: unknown } = value
  const strange = Object.keys(more)[0]
  if (strange !== undefined) return wrong(strange, `A case has the members case, facts and closed; ${strange} is not read here.`)
  if (id !== undefined && !isAnswer(id)) return wrong('case', 'What a case is called is text or a number.')
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return wrong('facts', 'The facts are an object: each fact by its id, with its answer.')
  if (!Array.isArray(closed) || !closed.every(group => typeof group === 'string')) return wrong('closed', 'The closed groups are a list of their ids.')
  return { line, ...(id !== undefined && { id: String(id) }), facts: facts as Facts, closed }
}
