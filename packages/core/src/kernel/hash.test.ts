import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, sha256 } from './hash.ts'

test('our SHA-256 agrees with the platform for known texts of every padding length', () => {
  for (const text of ['', 'abc', '£é 😀', ...Array.from({ length: 130 }, (_, i) => 'x'.repeat(i))]) expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
})

test('our SHA-256 agrees with the platform for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => sha256(text) === createHash('sha256').update(text).digest('hex')))
})

test('the same content has the same canonical text whatever the order of its members', () => {
  expect(canonicalJson({ b: [1, 2.50, 1e21], a: { '\u20ac': 'x', z: null, gone: undefined } })).toBe('{"a":{"z":null,"€":"x"},"b":[1,2.5,1e+21]}')
  expect(() => canonicalJson({ n: NaN })).toThrow('NaN')
})
