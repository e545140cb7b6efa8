/** One column of a report: its id never changes meaning or place; new ones go to the end. */
export interface Column<Row> {
  readonly id: string
  readonly heading: string
  /** Said in the list of columns beside the download. */
  readonly meaning: string
  readonly kind: 'text' | 'day' | 'number'
  /** Of a text column in a workbook: about how many letters stand in it, so that it can be read without being widened first. */
  readonly width?: number
  value(row: Row): string | number | null
}

/** Rows in batches, in the report's order, from one snapshot. */
export type Batches<Row> = AsyncIterable<readonly Row[]>
