import { expect, test } from 'vitest'
import { shippedPack } from '../learning/testing.ts'
import { registerOf } from './register.ts'

const pack = await shippedPack()

test('every theme of the published reviews is taught by a lesson that can be opened, and found in some review', () => {
  const { themes, reviews } = registerOf(pack)
  expect(themes.filter(({ taught, count }) => taught.length === 0 || count === 0).map(({ title }) => title)).toEqual([])
  expect(reviews.length).toBeGreaterThanOrEqual(15)
  for (const { href } of themes.flatMap(({ taught }) => taught)) expect(href).toMatch(/^\/learn\/[a-z-]+\/[a-z0-9-]+$/)
})

test('the newest review comes first, and each says how well it was read', () => {
  const { reviews } = registerOf(pack)
  expect(reviews.map(({ year }) => year)).toEqual(reviews.map(({ year }) => year).toSorted((one, other) => other - one))
  for (const { grade, read, themes } of reviews) expect(grade && read && themes.length > 0).toBe(true)
})

test('whoever chooses a theme sees its reviews; whoever chooses none, or one that is not there, sees the newest', () => {
  const { reviews, theme, total } = registerOf(pack, 'domestic-abuse')
  expect(theme?.count).toBe(reviews.length)
  expect(reviews.every(({ themes }) => themes.some(({ id }) => id === 'domestic-abuse'))).toBe(true)
  for (const chosen of [null, 'nonsense']) expect(registerOf(pack, chosen).reviews.map(({ id }) => id)).toEqual(registerOf(pack).reviews.slice(0, 5).map(({ id }) => id))
  expect(registerOf(pack).reviews).toHaveLength(total)
})
