import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pooled, type Row } from './pool.ts'

const row = (label: string, ...parts: number[]): Row => ({ label, parts })

test('a nursery with two people not yet trained is shown together with others, never by its name', () => {
  expect(pooled([row('Hospital', 90, 12), row('Little Oaks', 10, 2), row('Otters', 8, 4)])).toEqual({ rows: [row('Hospital', 90, 12)], together: [18, 6], pooled: 2 })
})

test('a nursery never stands alone under “others”: the smallest of those that could be shown joins it', () => {
  expect(pooled([row('Hospital', 90, 12), row('School', 20, 8), row('Little Oaks', 10, 2)])).toEqual({ rows: [row('Hospital', 90, 12)], together: [30, 10], pooled: 2 })
})

test('where every agency has all trained or none, each is shown by its name', () => {
  expect(pooled([row('Hospital', 90, 0), row('School', 0, 8)])).toEqual({ rows: [row('Hospital', 90, 0), row('School', 0, 8)], together: null, pooled: 0 })
})

test('where all together would still tell of one to five people, nothing is broken down', () => {
  expect(pooled([row('Little Oaks', 10, 2), row('Otters', 8, 1)])).toEqual({ rows: [], together: null, pooled: 0 })
})

test('no breakdown shows one to five people, loses anybody, or names somebody who stands under “others”', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 8 })), { maxLength: 12 }), agencies => {
    const rows = agencies.map((parts, at) => row(`agency ${at}`, ...parts)), { rows: shown, together, pooled: count } = pooled(rows)
    const small = (part: number): boolean => part >= 1 && part <= 5
    expect([...shown.flatMap(({ parts }) => parts), ...(together ?? [])].some(small)).toBe(false)
    if (shown.length === 0 && together === null) return
    expect(shown.length + count).toBe(rows.length)
    expect(count).not.toBe(1)
    for (const at of [0, 1]) expect(shown.reduce((sum, { parts }) => sum + parts[at]!, together?.[at] ?? 0)).toBe(rows.reduce((sum, { parts }) => sum + parts[at]!, 0))
  }))
})
