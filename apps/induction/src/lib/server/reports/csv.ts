import { stringify } from 'csv-stringify/sync'
import type { Batches, Column } from './column.ts'

/**
 * A report as CSV text, a batch at a time: UTF-8 with a byte order mark (Excel then shows £ and é right), CRLF line ends, and a cell that a
 * spreadsheet would take for a formula begins with an apostrophe. Memory does not grow with rows.
 */
export async function* csv<Row>(columns: readonly Column<Row>[], batches: Batches<Row>): AsyncGenerator<string> {
  const options = { escape_formulas: true, record_delimiter: 'windows' } as const
  yield stringify([columns.map(column => column.heading)], { ...options, bom: true })
  for await (const batch of batches) {
    if (batch.length > 0) yield stringify(batch.map(row => columns.map(column => column.value(row))), options)
  }
}

/** What `csv` wrote of a cell, back as it was: for lists that a coordinator downloads, edits and brings back. */
export function restored(cell: string): string {
  return /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell
}
