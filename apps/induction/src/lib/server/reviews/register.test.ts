import { expect, test } from 'vitest'
import { shippedPack } from '../learning/testing.ts'
import { registerOf } from './register.ts'

const pack = await shippedPack()

test('every theme of the published reviews is taught by a lesson that can be opened, and found in some review', () => {
  const { themes, reviews } = registerOf(pack)
  expect(themes.filter(({ taught, reviews: found }) => taught.length === 0 || found.length === 0).map(({ title }) => title)).toEqual([])
  expect(reviews.length).toBeGreaterThanOrEqual(15)
  for (const { href } of themes.flatMap(({ taught }) => taught)) expect(href).toMatch(/^\/learn\/[a-z-]+\/[a-z0-9-]+$/)
})

test('the newest review comes first, and each says how well it was read', () => {
  const { reviews } = registerOf(pack)
  expect(reviews.map(({ year }) => year)).toEqual(reviews.map(({ year }) => year).toSorted((one, other) => other - one))
  for (const { grade, read, themes } of reviews) expect(grade && read && themes.length > 0).toBe(true)
})
