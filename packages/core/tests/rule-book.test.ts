import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulebooks } from '../scripts/rule-book-pages.ts'

const folder = new URL('../../../docs/rule-book/', import.meta.url)
const books = await rulebooks()

test.each(books)('the rule book $name in docs is what the rules say today', ({ name, text }) => {
  const file = new URL(name, folder)
  expect(existsSync(file) && readFileSync(file, 'utf8') === text, 'write it anew: node --conditions=@safeguarding-kit/source packages/core/scripts/rule-book.ts').toBe(true)
})

test('there is a rule book in docs for every procedure and for nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(books.map(({ name }) => name).sort())
})
