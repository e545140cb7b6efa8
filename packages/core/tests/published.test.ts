import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshContentHash, hashOfWording, type Ruleset } from '../src/kernel/index.ts'
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
    if (ruleset.id === thresholds.id && ruleset.version === thresholds.version) expect(freshContentHash(thresholds), 'rules of a published version changed: give the ruleset a new version').toBe(freshContentHash(ruleset))
  }
})
