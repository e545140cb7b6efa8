import { procedures } from '@safeguarding-kit/core'
import { expect, test } from 'vitest'
import { bookOf, books, comingAfter, firstOf, levelsIn } from './rule-book.ts'

test('law that has been made and has not begun is told of, with where it stands and no day that nobody knows', async () => {
  const told = (await comingAfter('2026-11-22')).flatMap(({ coming }) => coming)
  const rules = (await Promise.all(procedures.map(({ load }) => load.rules()))).flatMap(ruleset => ruleset.rules.filter(rule => rule.coming))
  expect(told.map(({ id }) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  expect(told.length).toBeGreaterThan(0)
  for (const { says, made, begins, citations } of told) {
    expect(says).not.toMatch(/not in force/)
    expect([made, begins].filter(Boolean)).toHaveLength(1)
    expect(citations.length).toBeGreaterThan(0)
  }
})

test('a limit with a later day is about to change until that day, and then is not', async () => {
  const limitsAfter = async (day: string) => (await comingAfter(day)).flatMap(({ coming }) => coming.filter(({ id }) => id.startsWith('limit-')))
  const before = await limitsAfter('2010-03-31')
  expect(before.map(({ begins }) => begins).every(day => (day ?? '') > '2010-03-31')).toBe(true)
  expect(before.length).toBeGreaterThan((await limitsAfter('2026-11-22')).length)
})

test('a book leads only to levels that it has rules for', async () => {
  for (const { id } of books) {
    const on = await bookOf(id, '2026-11-22')
    if (!on?.ok) throw new Error(`no book of ${id}`)
    expect(levelsIn(on.book).map(({ key }) => key), id).toEqual(on.book.levels.map(({ key }) => key).filter(key => on.book.rules.some(({ atLeast, upTo }) => atLeast === key || upTo === key)))
    if (on.book.rules.every(({ kind }) => kind !== 'level' && kind !== 'prompt')) expect(levelsIn(on.book), id).toEqual([])
  }
})

test('a book leads to what the thresholds say of the same signs, so that no duty seems to be missing', async () => {
  expect((await firstOf('fgm', '2026-11-22')).filter(({ kind }) => kind === 'duty').map(({ sentence }) => sentence)).toContain('The law asks teachers and healthcare professionals to report this to the police themselves.')
  expect(await firstOf('thresholds', '2026-11-22')).toEqual([])
  expect(await firstOf('no-such', '2026-11-22')).toEqual([])
})
