import { expect, test } from 'vitest'
import { sizeOf, told } from '../scripts/sizes.ts'

test.each(told.filter(one => 'most' in one))('$what: no larger than was said, and no library among it', async ({ takes, most }) => {
  const { gzipped, parts } = await sizeOf(takes)
  expect(gzipped, `it has grown: what it is made of, in bytes, is ${JSON.stringify(parts)}`).toBeLessThanOrEqual(most)
  expect(Object.keys(parts).filter(path => !path.startsWith('src/kernel/')), 'a page that decides would load what it does not need').toEqual([])
})
