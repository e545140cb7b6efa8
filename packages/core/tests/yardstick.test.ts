import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const docs = join(import.meta.dirname, '../../../docs')
const rows = readFileSync(join(docs, 'yardstick.md'), 'utf8').split('\n').filter(line => /^\| \d/.test(line)).map(line => { const [number = '', what = '', weight = '', shown = ''] = line.split(' | ').map(cell => cell.replace(/^\| | \|$/g, '')); return { number: Number(number), what, weight, shown } })
const linksIn = (shown: string) => [...shown.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, text = '', to = '']) => ({ text, to }))

test('the yardstick has its sixty rows, each with its weight and a link or a plain "not yet"', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1))
  for (const { what, weight, shown } of rows) { expect(['must', 'should'], what).toContain(weight); expect(linksIn(shown).length > 0 || shown.startsWith('not yet'), what).toBe(true) }
})

test('nothing that is a must is left as "not yet"', () => {
  expect(rows.filter(({ weight, shown }) => weight === 'must' && linksIn(shown).length === 0).map(({ what }) => what)).toEqual([])
})

test.each(rows.flatMap(({ number, shown }) => linksIn(shown).map(link => ({ number, ...link }))))('row $number: "$text" stands where its link leads', ({ text, to }) => {
  const file = join(docs, to)
  expect(existsSync(file), to).toBe(true)
  expect(readFileSync(file, 'utf8')).toContain(text)
})
