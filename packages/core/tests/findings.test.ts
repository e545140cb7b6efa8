import { expect, test } from 'vitest'
import { findingsOf, type Ruleset } from '../src/kernel/index.ts'
import { referralRuleset } from '../src/referral/index.ts'
import { ruleBookWords as referralWords } from '../src/referral/wording/en.ts'
import { sources } from '../src/sources/index.ts'
import { thresholds } from '../src/thresholds/index.ts'
import { ruleBookWords as thresholdWords } from '../src/thresholds/wording/en.ts'

const listed = new Set(sources.map(({ id }) => id))
const shipped: readonly (readonly [Ruleset, typeof thresholdWords, Ruleset])[] = [[thresholds, thresholdWords, referralRuleset], [referralRuleset, referralWords, thresholds]]

test.each(shipped)('the shipped rules $id have no fault: no contradicting date, unreachable rule, missing document or word, and no id of another’s', (ruleset, words, other) => {
  expect(findingsOf(ruleset, { sources: listed, words, others: [other] }).filter(({ weight }) => weight === 'fault')).toEqual([])
})

test('what is found besides can be read: where it is and why', () => {
  for (const { where, why } of shipped.flatMap(([ruleset]) => findingsOf(ruleset))) {
    expect(where).toMatch(/^[a-z]+ \S+$/)
    expect(why.length).toBeGreaterThan(15)
  }
})
