import { expect, test } from 'vitest'
import { referralRuleset } from '../src/referral/index.ts'
import { thresholds } from '../src/thresholds/index.ts'
import { laws } from './laws.ts'

test.each(laws)('$says', ({ brokenBy }) => {
  for (const ruleset of [thresholds, referralRuleset]) expect(brokenBy(ruleset), ruleset.id).toEqual([])
})
