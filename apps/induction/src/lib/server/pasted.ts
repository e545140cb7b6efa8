import { parse, CsvError } from 'csv-parse/sync'

/** One line of a pasted list that cannot be taken: which, what stands there, and what to do about it. */
export interface LineFault { readonly line: number; readonly text: string; readonly why: string }

/** One line of a list, cell by cell, with its number in what was pasted. */
export interface PastedLine { readonly cells: readonly string[]; readonly line: number }

export const blank = (cell: string): boolean => cell.trim() === ''

/** A line as it is quoted back to whoever pasted it, cut where it is long. */
export const quoted = ({ cells }: PastedLine): string => cells.join(', ').trim().slice(0, 120)

/** A heading or a word from a list of words as it is compared: without case, and without differences of space or apostrophe. */
export const wordKey = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' ').trim()

/**
 * The lines of a list as it comes out of a spreadsheet or a CSV file, without empty ones. Between the cells stand tabs where there is any, or else
 * what the first line with a semicolon or a comma has. Or one fault, where the cells cannot be told apart or there are more lines than `most`.
 */
export function readPasted(text: string, most: number): { readonly lines: readonly PastedLine[] } | { readonly fault: LineFault } {
  const fault = (line: number, why: string) => ({ fault: { line, text: '', why } })
  if (text.startsWith('PK\u0003')) return fault(1, 'This is a workbook. Copy its cells and paste them, or save it as CSV and choose that file.')
  const first = text.split(/\r?\n/).find(line => /[,;]/.test(line)) ?? ''
  try {
    const records = parse(text, { bom: true, delimiter: text.includes('\t') ? '\t' : first.includes(';') && !first.includes(',') ? ';' : ',', relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
    const lines = records.map(({ record, info }) => ({ cells: record, line: info.lines })).filter(({ cells }) => !cells.every(blank))
    return lines.length > most ? fault(most + 1, `The list has ${lines.length} lines. Paste at most ${most} at once.`) : { lines }
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown
    return fault(Number(thrown['lines'] ?? 1), 'A quotation mark is opened here and not closed.')
  }
}
