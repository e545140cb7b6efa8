import { expect, test } from 'vitest'
import { procedures } from '../src/index.ts'
import { findingsOf } from '../src/kernel/index.ts'
import { sources } from '../src/sources/index.ts'

const listed = new Set(sources.map(({ id }) => id))
const shipped = await Promise.all(procedures.map(async ({ id, load }) => ({ id, ruleset: await load.rules(), words: (await load.wording()).ruleBookWords })))

test.each(shipped)('the shipped rules $id have no fault: no contradicting date, unreachable rule, missing document or word, and no id of another’s', ({ id, ruleset, words }) => {
  const found = findingsOf(ruleset, { sources: listed, words, others: shipped.filter(one => one.id !== id).map(one => one.ruleset) })
  expect(found.filter(({ weight }) => weight === 'fault')).toEqual([])
  for (const { where, why } of found) {
    expect(where).toMatch(/^[a-z]+ \S+$/)
    expect(why.length, where).toBeGreaterThan(15)
  }
})
