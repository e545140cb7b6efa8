import { ZipWriterStream } from '@zip.js/zip.js'
import { ReadableStream as Web } from 'node:stream/web'
import type { Batches, Column } from './column.ts'

/** Rows of one sheet below its heading: a sheet holds 1,048,576 rows in all. */
export const ROWS_TO_A_SHEET = 1_048_575

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** A list of few rows, which stands in a workbook behind its report. */
export interface FurtherSheet { readonly title: string; readonly text: () => AsyncGenerator<string> }
export const furtherSheet = <Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[]): FurtherSheet => ({ title, text: () => sheetText(columns, async function* () { yield rows }) })

/**
 * A report as an XLSX workbook, streamed: text cells are text (never formulas), days are real dates, the heading row stays in view and can
 * be filtered, and after 1,048,575 rows it goes on to a further sheet. A workbook that was cut off has no table of contents and does not open.
 */
export function xlsx<Row>(columns: readonly Column<Row>[], batches: Batches<Row>, title: string, { rowsToASheet = ROWS_TO_A_SHEET, further = [] }: { readonly rowsToASheet?: number; readonly further?: readonly FurtherSheet[] } = {}): ReadableStream<Uint8Array> {
  const zip = new ZipWriterStream({ useWebWorkers: false, level: 4 })
  const reader = zip.readable.getReader()
  let fault: unknown = null
  const written = write(zip, columns, batches, title, rowsToASheet, further).catch((thrown: unknown) => { fault = thrown })
  return new ReadableStream<Uint8Array>({
    start(controller) {
      // A fault in the rows must break the download, never end it early as if it were whole.
      void written.then(() => fault !== null && controller.error(fault))
    },
    async pull(controller) {
      const part = await reader.read()
      if (!part.done) return controller.enqueue(part.value)
      await written
      if (fault === null) controller.close()
    },
    // Whoever was downloading has gone: the writing breaks off, and with it the reading of the rows.
    async cancel(reason) {
      await reader.cancel(reason).catch(() => undefined)
    }
  }, { highWaterMark: 1 })
}

async function write<Row>(zip: ZipWriterStream, columns: readonly Column<Row>[], batches: Batches<Row>, title: string, rowsToASheet: number, further: readonly FurtherSheet[]): Promise<void> {
  const source = batches[Symbol.asyncIterator]()
  const titles: string[] = []
  let rest: readonly Row[] = []
  let done = false
  const more = async (): Promise<void> => {
    while (rest.length === 0 && !done) {
      const next = await source.next()
      if (next.done) done = true
      else rest = next.value
    }
  }
  try {
    do {
      titles.push(titles.length === 0 ? title : `${title} ${titles.length + 1}`)
      const sheet = sheetText(columns, async function* () {
        for (let room = rowsToASheet; room > 0; ) {
          await more()
          if (rest.length === 0) return
          const taken = rest.slice(0, room)
          rest = rest.slice(taken.length)
          room -= taken.length
          yield taken
        }
      })
      await zip.zipWriter.add(`xl/worksheets/sheet${titles.length}.xml`, streamed(sheet))
      await more()
    } while (rest.length > 0)
  } finally {
    await source.return?.()
  }
  for (const { title: beside, text } of further) {
    titles.push(beside)
    await zip.zipWriter.add(`xl/worksheets/sheet${titles.length}.xml`, streamed(text()))
  }
  const numbers = titles.map((_, index) => index + 1)
  const add = (name: string, text: string) => zip.zipWriter.add(name, streamed([text]))
  await add('xl/styles.xml', `${declaration}<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d mmm yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`)
  await add('xl/workbook.xml', `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${numbers.map(n => `<sheet name="${escaped((titles[n - 1] ?? '').slice(0, 31))}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`)
  await add('xl/_rels/workbook.xml.rels', `${declaration}<Relationships xmlns="${packaged}/relationships">${numbers.map(n => `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${titles.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`)
  await add('_rels/.rels', `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`)
  await add('[Content_Types].xml', `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${numbers.map(n => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`)
  await zip.close()
}

function rowText<Row>(columns: readonly Column<Row>[], row: Row): string {
  let cells = ''
  for (const column of columns) cells += cell(column.kind, column.value(row))
  return `<row>${cells}</row>`
}

async function* sheetText<Row>(columns: readonly Column<Row>[], batches: () => AsyncGenerator<readonly Row[]>): AsyncGenerator<string> {
  const widths = columns.map((column, index) => `<col min="${index + 1}" max="${index + 1}" width="${Math.max(column.kind === 'text' ? (column.width ?? 18) : 13, column.heading.length + 3)}" customWidth="1"/>`)
  yield `${declaration}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row>${columns.map(column => `<c t="inlineStr" s="2"><is><t>${escaped(column.heading)}</t></is></c>`).join('')}</row>`
  let rows = 1
  for await (const batch of batches()) {
    rows += batch.length
    let text = ''
    for (const row of batch) text += rowText(columns, row)
    yield text
  }
  yield `</sheetData><autoFilter ref="A1:${letters(columns.length)}${rows}"/></worksheet>`
}

function cell(kind: 'text' | 'day' | 'number', value: string | number | null): string {
  if (value === null || value === '') return '<c/>'
  // A number may be withheld or not known: then a sign stands in its place, as text.
  if (kind === 'number' && typeof value === 'number') return `<c><v>${value}</v></c>`
  if (kind === 'day') return `<c s="1"><v>${serial(String(value))}</v></c>`
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`
}

const serials = new Map<string, number>()

/** A spreadsheet counts days from 30 December 1899. A report holds the same few thousand days again and again. */
function serial(day: string): number {
  const known = serials.get(day)
  if (known !== undefined) return known
  const counted = Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000) + 25_569
  if (serials.size < 50_000) serials.set(day, counted)
  return counted
}

/** Control characters, and two that XML knows no place for. */
const forbidden = /\p{Cc}|[\uFFFE\uFFFF]/gu
/** Most names need none of what `escaped` does. */
const needsCare = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/u

/** Text as XML can carry it: markup escaped, characters that XML forbids left out, no more than a cell may hold. */
function escaped(text: string): string {
  const cut = text.length > 32_767 ? text.slice(0, 32_767) : text
  if (!needsCare.test(cut)) return cut
  return cut.replace(forbidden, sign => ('\t\n\r'.includes(sign) ? sign : '')).toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function letters(column: number): string {
  return column <= 26 ? String.fromCharCode(64 + column) : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
}

function streamed(parts: AsyncIterable<string> | Iterable<string>): ReadableStream<Uint8Array> {
  return (Web.from(parts) as ReadableStream<string>).pipeThrough(new TextEncoderStream())
}
