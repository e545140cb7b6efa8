import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decide, freshContentHash, hashOfWording, reproduce, type Ruleset } from '../src/kernel/index.ts'
import { keptFrom } from '../src/kernel/schema.ts'
import { referralRuleset } from '../src/referral/index.ts'
import { cases } from '../src/thresholds/cases.ts'
import { thresholds } from '../src/thresholds/index.ts'
import * as en from '../src/thresholds/wording/en.ts'

const renew = 'rules or wording changed: run node --conditions=@safeguarding-kit/source packages/core/scripts/keep-rulesets.ts'
const kept = join(import.meta.dirname, '../rulesets')
const files = existsSync(kept) ? readdirSync(kept).filter(file => file.endsWith('.json')) : []

test('the hashes in receipts are those of the rules and words that are shipped', () => {
  expect(thresholds.contentHash, renew).toBe(freshContentHash(thresholds))
  expect(thresholds.wordingHash, renew).toBe(hashOfWording(thresholds, JSON.parse(JSON.stringify(en))))
})

test('a ruleset that was published is still there as it was, and no version was changed after the fact', () => {
  for (const file of files) {
    const ruleset = JSON.parse(readFileSync(join(kept, file), 'utf8')) as Ruleset
    expect(file).toBe(`${ruleset.id}-${ruleset.version}-${freshContentHash(ruleset)}.json`)
    const shipped = [thresholds, referralRuleset].find(({ id, version }) => id === ruleset.id && version === ruleset.version)
    if (shipped) expect(freshContentHash(shipped), 'rules of a published version changed: give the ruleset a new version').toBe(freshContentHash(ruleset))
  }
})

test('a receipt of any worked case gives the same answer from the kept documents alone', () => {
  const documents = files.map(file => JSON.parse(readFileSync(join(kept, file), 'utf8')) as unknown), stored = keptFrom(documents)
  if (!stored.ruleset(freshContentHash(thresholds))) { expect(files.some(file => file.startsWith(`${thresholds.id}-${thresholds.version}-`)), 'these rules were not released yet').toBe(false); return }
  for (const { id, facts, closed, profile = 'london', asOf } of cases) {
    const { receipt, lowest, highest, actions } = decide(thresholds, { facts, closed, profile, asOf }), again = reproduce(receipt, { facts, closed }, stored)
    expect(again.ok && [again.decision.lowest, again.decision.highest, again.decision.actions, again.decision.receipt], id).toEqual([lowest, highest, actions, receipt])
  }
})
