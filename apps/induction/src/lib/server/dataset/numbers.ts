import { countIds, countOf, countsIn, type CountId, type Period } from '@safeguarding-kit/core/dataset'
import { Figure } from '@safeguarding-kit/core/dataset/schema'
import { en } from '@safeguarding-kit/core/dataset/wording/en'
import { blank, quoted, readPasted, wordKey as key, type LineFault } from '../pasted.ts'

/** What a list said: numbers by count, how many lines had none, and every line that cannot be taken. */
export interface ReadList { readonly numbers: ReadonlyMap<CountId, number>; readonly empty: number; readonly faults: readonly LineFault[] }

const said: Readonly<Record<string, string>> = {
  c: 'c stands for a number that is withheld. Enter the number itself, which stays on this page, or leave it empty.',
  ':': 'Leave it empty where nothing is known.', z: 'Leave it empty where it does not apply.'
}

const mostLines = 500

/** Reads a number as it is typed or comes out of a spreadsheet: `1,234`, `33.5`. Empty is null: not known, which is not nought. */
export function readNumber(period: string, count: CountId, typed: string): { readonly ok: true; readonly number: number | null } | { readonly ok: false; readonly why: string } {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return { ok: true, number: null }
  const sign = said[text.toLowerCase()]
  if (sign) return { ok: false, why: sign }
  if (/%$/.test(text)) return { ok: false, why: 'Enter how many there were, and not a percentage: the app works that out.' }
  const plain = /^\d{1,3}([ ,]\d{3})+(\.\d+)?$/.test(text) ? text.replace(/[ ,]/g, '') : text
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return { ok: false, why: 'Enter a number in figures, such as 412.' }
  const read = Figure.safeParse({ period, count, value: Number(plain) })
  return read.success ? { ok: true, number: read.data.value } : { ok: false, why: read.error.issues[0]?.message ?? 'Enter a number in figures.' }
}

/** What the board types in a period: everything that is counted then, but what the app counts itself. */
export const typedCounts = ({ id: period }: Period): readonly CountId[] => countsIn(period).filter(id => !countOf(id).byTheApp)

const headings = { id: ['id', 'count'], label: ['what is counted', 'indicator', 'measure'], number: ['number', 'value', 'figure', 'total'], period: ['period', 'quarter', 'year'] } as const
const byName = (ids: readonly CountId[]): ReadonlyMap<string, CountId> => new Map(ids.flatMap(id => [[key(id), id], [key(en.counts[id]), id]] as const))
const countedByTheApp = byName(countIds.filter(id => countOf(id).byTheApp))

/**
 * Reads a list as it comes out of a spreadsheet or a CSV file: the file that the page gives, or two columns, what is counted and the number. Every line that
 * cannot be taken is answered, all together, by its number; nothing is guessed.
 */
export function readList(period: Period, text: string): ReadList {
  const pasted = readPasted(text, mostLines)
  if ('fault' in pasted) return { numbers: new Map(), empty: 0, faults: [pasted.fault] }
  const { lines } = pasted
  const top = lines[0]?.cells.map(key) ?? [], column = (of: keyof typeof headings): number => top.findIndex(cell => (headings[of] as readonly string[]).includes(cell))
  const headed = column('number') >= 0 && (column('id') >= 0 || column('label') >= 0)
  const at = headed ? { id: column('id'), label: column('label'), number: column('number'), period: column('period'), all: top.length } : { id: 0, label: -1, number: 1, period: -1, all: 2 }
  const known = byName(typedCounts(period)), itself = [key(period.id), key(en.period(period))]
  const faults: LineFault[] = [], numbers = new Map<CountId, number>(), foundIn = new Map<CountId, number>()
  let empty = 0
  for (const pastedLine of headed ? lines.slice(1) : lines) {
    const { cells, line } = pastedLine
    const cell = (index: number): string => key(cells[index] ?? ''), named = (names: ReadonlyMap<string, CountId>) => names.get(cell(at.id)) ?? names.get(cell(at.label))
    const fault = (why: string): void => void faults.push({ line, text: quoted(pastedLine), why })
    const id = named(known)
    if (cells.slice(at.all).some(one => !blank(one))) fault('This line has too many columns. A number with a comma in it stands in quotation marks, or is written without the comma.')
    else if (!id) fault(named(countedByTheApp) ? 'The app counts this itself. Leave the line out.' : 'Nothing of this name is counted in this period. Use the names of the list to fill in.')
    else if (cell(at.period) !== '' && !itself.includes(cell(at.period))) fault(`This line is of another time than ${en.period(period)}.`)
    else {
      const read = readNumber(period.id, id, cells[at.number] ?? ''), earlier = foundIn.get(id)
      if (!read.ok) fault(read.why)
      else if (read.number === null) empty++
      else if (earlier !== undefined) fault(`The same is counted in line ${earlier} already.`)
      else { numbers.set(id, read.number); foundIn.set(id, line) }
    }
  }
  return faults.length === 0 && numbers.size === 0 ? { numbers, empty, faults: [{ line: 1, text: '', why: 'There is no number in the list.' }] } : { numbers, empty, faults }
}
