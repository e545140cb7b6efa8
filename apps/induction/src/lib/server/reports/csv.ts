import { harmless } from '#lib/formula.ts'
import type { Batches, Column } from './column.ts'

const byteOrderMark = '\uFEFF'

const needsQuotes = /[",\r\n]/

/** One cell: text that would be run gets an apostrophe before it, and quotes stand only where they must. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = harmless(value)
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A report as CSV text, a batch at a time: UTF-8 with a byte order mark (Excel then shows £ and é right), CRLF line ends, and a cell that a
 * spreadsheet would take for a formula begins with an apostrophe. Memory does not grow with rows.
 */
export async function* csv<Row>(columns: readonly Column<Row>[], batches: Batches<Row>): AsyncGenerator<string> {
  yield `${byteOrderMark}${columns.map(column => cell(column.heading)).join(',')}\r\n`
  for await (const batch of batches) {
    let text = ''
    for (const row of batch) {
      let line = ''
      for (const column of columns) line += `,${cell(column.value(row))}`
      text += `${line.slice(1)}\r\n`
    }
    if (text) yield text
  }
}

/** The same of few rows, whole. */
export async function csvText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Promise<string> {
  let text = ''
  for await (const part of csv(columns, (async function* () { yield rows })())) text += part
  return text
}
