import { createReadStream } from 'node:fs'
import { decideBatch, firedRules } from '../kernel/batch/decide-batch.ts'
import { readCases, type CaseFormat, type CasesRead, type LineFault, type ReadFor } from '../kernel/batch/read-cases.ts'
import { checkInput } from '../kernel/decide.ts'
import { levelLabel, type Ruleset } from '../kernel/ruleset.ts'
import { askedProfile, bookOptions } from './asked-book.ts'
import { askedRules } from './asked-input.ts'
import { flag, text, texts, type Command } from './command.ts'
import { whyNot } from './document.ts'
import { namedRules, withVariants } from './named-rules.ts'
import { exitCodes, Refusal, unusable, usage, type ExitCode } from './refusal.ts'
import { writeTo } from './written.ts'

export const batchCommand: Command = {
  says: 'many cases at once, from CSV or NDJSON, in constant memory; or only those that other rules would decide differently',
  takes: '<file>',
  formats: ['csv', 'ndjson'],
  reads: `What <file> holds
  CSV: a first line of names: case (what you call it), closed (groups, parted by spaces), and facts by id; an empty cell was not asked
    case,closed,self-harm,age-in-months
    A1,injury,yes,30
  NDJSON: an object on each line, of which only facts must be there
    { "case": "A1", "facts": { "self-harm": "yes" }, "closed": ["injury"] }
What comes out, a line for each case; in NDJSON the same names
  case, line              what you call it, and its line in the file
  lowest, highest         the levels between which it lies, by key
  lowest_name, highest_name   what they are called in the profile
  may_be_wide             true where the two may be further apart than they need be
  rules                   ids of the rules that counted, parted by spaces
  With --against, only cases that come out differently, with lowest_against and highest_against instead of the last two.`,
  options: {
    ...bookOptions,
    reads: { type: 'string', takes: 'csv | ndjson', says: 'what the file holds; told by its name where left out' },
    against: { type: 'string', takes: '<rules or variant>', says: 'only cases that these decide differently' },
    'pass-over-faults': { type: 'boolean', says: 'leave faulty lines out and go on, instead of stopping' }
  },
  examples: [
    ['batch cases.csv --as-of 2026-11-21 --to decided.csv', 'level, range and rules of every case'],
    ['batch cases.csv --as-of 2026-11-21 --against our-borough.yaml', 'which cases a variant would decide differently'],
    ['zcat cases.ndjson.gz | npx @safeguarding-kit/core batch - --reads ndjson --as-of 2026-11-21 --format ndjson', 'from a pipe']
  ],
  run: async asked => {
    const [file, more] = asked.words, asOf = text(asked, 'as-of')
    if (file === undefined || more !== undefined) throw usage('Name one file of cases, or - for what is piped in.')
    if (asOf === undefined) throw usage('Say which day’s law: --as-of YYYY-MM-DD.')
    const reads = text(asked, 'reads') ?? (/\.csv$/i.test(file) ? 'csv' : /\.(ndjson|jsonl)$/i.test(file) ? 'ndjson' : undefined)
    if (reads !== 'csv' && reads !== 'ndjson') throw usage('Say what the file holds: --reads csv or --reads ndjson.')
    const ruleset = await askedRules(asked), scheme = { profile: askedProfile(asked, ruleset), asOf }, against = text(asked, 'against')
    const other = against === undefined ? undefined : await rulesOrVariant(against, ruleset, asked.terminal)
    for (const one of other ? [ruleset, other] : [ruleset]) { const faults = checkInput(one, { facts: {}, closed: [], ...scheme }); if (faults.length > 0) throw unusable(...faults.map(({ message }) => message)) }
    if (texts(asked, 'variant').length > 0 && other === ruleset) throw usage('These are the same rules.')
    const rules = (other ? [ruleset, other] : [ruleset]).map((one): ReadFor => ({ ruleset: one, ...scheme }))
    const source = file === '-' ? asked.terminal.stdin : createReadStream(file), said = file === '-' ? 'standard input' : file
    let code: ExitCode = exitCodes.done, passedOver = 0
    const told = (faults: readonly LineFault[]) => faults.map(({ line, column, message }) => `${said}:${line}: ${message}${column === '' ? '' : ` (${column})`}`)
    async function* rows(): AsyncGenerator<string> {
      let begun = false, any = false, written = 0, onlyFirst = true
      const wrong: LineFault[] = []
      // Not before the first cases are there: a file that cannot be read gives nothing at all.
      const begin = () => { const first = begun ? '' : head(asked.format, rules.length > 1); begun = true; return first }
      for await (const part of opened(readCases(source, reads as CaseFormat, rules), said)) {
        if (!flag(asked, 'pass-over-faults') && wrong.push(...part.faults) > 0) {
          // What else is wrong is told with it; nothing more is decided.
          onlyFirst = onlyFirst && part.cases.length === 0 && part.faults.every(({ line }) => line === 1)
          if (wrong.length >= mostTold) break
          continue
        }
        if (part.faults.length > 0) {
          code = exitCodes.look
          passedOver += new Set(part.faults.map(({ line }) => line)).size
          await writeTo(asked.terminal.stderr, told(part.faults).map(line => `${line}\n`))
        }
        any ||= part.cases.length + part.faults.length > 0
        written += part.cases.length
        yield begin() + decided(part, rules, asked.format)
      }
      if (wrong.length > 0) throw unusable(...told(wrong.slice(0, mostTold)), ...(onlyFirst ? [] : [`${wrong.length > mostTold ? `These are the first ${mostTold}. ` : ''}${stopped(written, text(asked, 'to') !== undefined)} Mend these lines, or leave them out with --pass-over-faults.`]))
      yield begin()
      if (passedOver > 0) await writeTo(asked.terminal.stderr, [`${said}: ${passedOver === 1 ? '1 line was' : `${passedOver} lines were`} left out.\n`])
      if (!any) { code = exitCodes.look; await writeTo(asked.terminal.stderr, [`${said}: It held no case.\n`]) }
    }
    return { output: rows(), code: () => code }
  }
}

/** What came of the cases before a faulty line: what has been read by whoever reads our output cannot be taken back. */
const stopped = (decided: number, toFile: boolean): string => (decided === 0 ? 'Nothing was decided.' : toFile ? 'Nothing was written.' : `The ${decided} cases before them were decided, and no other: with --to nothing is written unless every line can be read.`)
/** So many faulty lines are told; a file with more has something wrong all through. */
const mostTold = 100

/** `--against` takes either: a variant is laid over the rules that it is compared with. */
async function rulesOrVariant(name: string, base: Ruleset, terminal: Parameters<typeof namedRules>[1]): Promise<Ruleset> {
  try { return (await namedRules(name, terminal)).ruleset } catch (error) {
    if (error instanceof Refusal && error.code === exitCodes.input && /\.(json|ya?ml)$/.test(name)) return withVariants(base, [name], terminal)
    throw error
  }
}

async function* opened(parts: AsyncGenerator<CasesRead>, said: string): AsyncGenerator<CasesRead> {
  try { yield* parts } catch (error) {
    if (error instanceof Error && 'code' in error) throw unusable(`${said}: ${whyNot(error)}`)
    throw error
  }
}

type Row = Readonly<Record<string, string | number | boolean | readonly string[]>>

const columns = ['case', 'line', 'lowest', 'highest', 'lowest_name', 'highest_name', 'may_be_wide', 'rules'] as const, compared = ['case', 'line', 'lowest', 'highest', 'lowest_name', 'highest_name', 'lowest_against', 'highest_against'] as const
const head = (format: string, against: boolean): string => (format === 'csv' ? `${(against ? compared : columns).join(',')}\n` : '')

function decided({ columns: packed, cases }: CasesRead, rules: readonly ReadFor[], format: string): string {
  const { ruleset, profile } = rules[0]!, nameOf = (level: string): string => levelLabel(ruleset, profile, level) ?? level
  const [one, other] = rules.map(({ ruleset }, i) => decideBatch(ruleset, packed[i]!))
  const rows = cases.flatMap(({ id, line }, i): readonly Row[] => {
    const lowest = one!.levels[one!.lowest[i]!]!, highest = one!.levels[one!.highest[i]!]!, about = { ...(id !== undefined && { case: id }), line, lowest, highest, lowest_name: nameOf(lowest), highest_name: nameOf(highest) }
    if (!other) return [{ ...about, may_be_wide: one!.mayBeWide[i] === 1, rules: firedRules(one!, i) }]
    const others = { lowest_against: other.levels[other.lowest[i]!]!, highest_against: other.levels[other.highest[i]!]! }
    return others.lowest_against === lowest && others.highest_against === highest ? [] : [{ ...about, ...others }]
  })
  if (format === 'ndjson') return rows.map(row => `${JSON.stringify(row)}\n`).join('')
  return rows.map(row => `${Object.values({ case: '', ...row }).map(value => cell(Array.isArray(value) ? value.join(' ') : String(value))).join(',')}\n`).join('')
}

/** A cell that a spreadsheet would read as a formula is given a mark that makes it text. */
const cell = (value: string): string => { const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value; return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe }
