import { ZipReader, TextWriter, Uint8ArrayReader, type Entry, type FileEntry } from '@zip.js/zip.js'
import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Column } from './column.ts'
import { restored } from '#lib/formula.ts'
import { csv } from './csv.ts'
import { furtherSheet, xlsx } from './xlsx.ts'

interface Row { name: string; day: string | null; steps: number }
const columns: Column<Row>[] = [
  { id: 'name', heading: 'Name', meaning: 'The name', kind: 'text', value: row => row.name },
  { id: 'day', heading: 'Completed on', meaning: 'The day', kind: 'day', value: row => row.day },
  { id: 'steps', heading: 'Steps done', meaning: 'How many', kind: 'number', value: row => row.steps }
]
async function* inBatches(rows: Row[], size = 3): AsyncGenerator<Row[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}
async function text(parts: AsyncIterable<string>): Promise<string> {
  let all = ''
  for await (const part of parts) all += part
  return all
}
async function bytes(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
}
async function entriesOf(file: Uint8Array): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const isFile = (entry: Entry): entry is FileEntry => !entry.directory
  for (const entry of (await new ZipReader(new Uint8ArrayReader(file)).getEntries()).filter(isFile)) found.set(entry.filename, await entry.getData(new TextWriter()))
  return found
}

test('a coordinator opens the CSV in Excel and sees £, é and long names as they are', async () => {
  const name = `Zoë O’Brien-£ ${'Anna-Maria '.repeat(30)}`
  const written = await text(csv(columns, inBatches([{ name, day: '2026-11-21', steps: 3 }])))
  expect(written.startsWith('\uFEFF')).toBe(true)
  expect(written).toContain('\r\n')
  expect(parse(written, { bom: true, columns: true })).toEqual([{ Name: name, 'Completed on': '2026-11-21', 'Steps done': '3' }])
})

test('a name that a spreadsheet would run as a formula is made harmless, and comes back as it was', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ name: fc.oneof(fc.string({ unit: 'binary' }), fc.string().map(rest => `=${rest}`), fc.constantFrom('+1', '-1', '@x', "'=1", '=HYPERLINK("x")')), day: fc.constant(null), steps: fc.nat() })), async rows => {
    const back = parse(await text(csv(columns, inBatches(rows))), { bom: true, relax_quotes: true, record_delimiter: '\r\n' }).slice(1) as string[][]
    expect(back.map(cells => restored(cells[0]!))).toEqual(rows.map(row => row.name))
    for (const cells of back) expect(cells[0]).not.toMatch(/^[=+\-@\t\r]/)
  }))
})

test('a spreadsheet holds every row, days as dates and text never as formulas', async () => {
  const file = await entriesOf(await bytes(xlsx(columns, inBatches([{ name: '=1+1 <b>&', day: '2026-11-21', steps: 3 }, { name: 'Ann', day: null, steps: 0 }]), 'Completion')))
  const sheet = file.get('xl/worksheets/sheet1.xml')!
  expect(sheet.match(/<row>/g)).toHaveLength(3)
  expect(sheet).toContain('<t xml:space="preserve">=1+1 &lt;b&gt;&amp;</t>')
  expect(sheet).toContain('<c s="1"><v>46347</v></c>')
  expect(sheet).not.toContain('<f>')
  expect(file.get('xl/styles.xml'), 'a day reads as it does on the page').toContain('formatCode="d mmm yyyy"')
  expect([...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].every(([, width]) => Number(width) >= 13), 'a day is never shown as a row of signs').toBe(true)
  expect(file.get('xl/workbook.xml')).toContain('name="Completion"')
})

test('a sign that stands for a number which is withheld is text among numbers', async () => {
  const shown: readonly Column<{ readonly n: number | 'c' }>[] = [{ id: 'n', heading: 'Counted', meaning: '', kind: 'number', value: ({ n }) => n }]
  const file = await entriesOf(await bytes(xlsx(shown, (async function* () { yield [{ n: 12 }, { n: 'c' as const }] })(), 'Dataset')))
  expect(file.get('xl/worksheets/sheet1.xml')).toContain('<row><c><v>12</v></c></row><row><c t="inlineStr"><is><t xml:space="preserve">c</t></is></c></row>')
})

test('a coordinator filters the whole list by a press on a heading, and finds beside it what the columns mean', async () => {
  const meanings = furtherSheet<Column<Row>>('Columns', [{ id: 'heading', heading: 'Column', meaning: '', kind: 'text', value: column => column.heading }, { id: 'meaning', heading: 'What it says', meaning: '', kind: 'text', value: column => column.meaning }], columns)
  const file = await entriesOf(await bytes(xlsx(columns, inBatches(Array.from({ length: 7 }, (_, steps) => ({ name: `Person ${steps}`, day: null, steps }))), 'Completion', { rowsToASheet: 4, further: [meanings] })))
  expect([1, 2, 3].map(n => /<autoFilter ref="([^"]+)"/.exec(file.get(`xl/worksheets/sheet${n}.xml`)!)?.[1])).toEqual(['A1:C5', 'A1:C4', 'A1:B4'])
  expect([...file.get('xl/workbook.xml')!.matchAll(/sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['Completion', 'Completion 2', 'Columns'])
  expect(file.get('xl/worksheets/sheet3.xml')).toContain('<t xml:space="preserve">Completed on</t></is></c><c t="inlineStr"><is><t xml:space="preserve">The day</t>')
})

test('a report with more rows than a sheet holds goes on to a further sheet', async () => {
  const rows = Array.from({ length: 7 }, (_, steps) => ({ name: `Person ${steps}`, day: null, steps }))
  const file = await entriesOf(await bytes(xlsx(columns, inBatches(rows), 'Completion', { rowsToASheet: 3 })))
  expect([1, 2, 3].map(n => file.get(`xl/worksheets/sheet${n}.xml`)!.match(/<row>/g)!.length - 1)).toEqual([3, 3, 1])
  expect(file.get('xl/workbook.xml')).toContain('name="Completion 3"')
})

test('a fault in the rows breaks the download instead of ending it early', async () => {
  async function* broken(): AsyncGenerator<Row[]> {
    yield [{ name: 'Ann', day: null, steps: 1 }]
    throw new Error('the database went away')
  }
  await expect(bytes(xlsx(columns, broken(), 'Completion'))).rejects.toThrow('the database went away')
  await expect(text(csv(columns, broken()))).rejects.toThrow('the database went away')
})

test('a workbook that was cut off anywhere does not open', async () => {
  const whole = await bytes(xlsx(columns, inBatches(Array.from({ length: 50 }, (_, steps) => ({ name: `Person ${steps}`, day: '2026-11-21', steps }))), 'Completion'))
  expect((await entriesOf(whole)).size).toBe(6)
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async length => {
    await expect(entriesOf(whole.slice(0, length))).rejects.toThrow()
  }), { numRuns: 40 })
})

test('rows are read no faster than they are downloaded', async () => {
  let read = 0
  async function* endless(): AsyncGenerator<Row[]> {
    for (; read < 3000; read++) yield Array.from({ length: 200 }, (_, at) => ({ name: `${Math.sin(read * 1000 + at)}`.repeat(5), day: null, steps: at }))
  }
  const reader = xlsx(columns, endless(), 'Completion').getReader()
  await reader.read()
  await new Promise(idle => setTimeout(idle, 300))
  expect(read).toBeLessThan(1000)
  await reader.cancel()
  const then = read
  await new Promise(idle => setTimeout(idle, 50))
  expect(read).toBe(then)
})
