import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentKinds, jsonSchemaOf, rulesetFromJson } from '../src/kernel/schema.ts'
import { decide, type Ruleset } from '../src/kernel/index.ts'
import { referralRuleset } from '../src/referral/index.ts'
import { thresholds } from '../src/thresholds/index.ts'
import { cases } from '../src/thresholds/cases.ts'

test.each(documentKinds)('the schema file of a %s is what the code says', kind => {
  const written: unknown = JSON.parse(readFileSync(join(import.meta.dirname, `../schemas/${kind}.schema.json`), 'utf8'))
  expect(written, 'run node --conditions=@safeguarding-kit/source packages/core/scripts/json-schemas.ts').toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(kind))))
})

const fromJson = (ruleset: Ruleset): Ruleset => {
  const read = rulesetFromJson(JSON.parse(JSON.stringify({ ...ruleset, contentHash: undefined })))
  if (!read.ok) throw new Error(JSON.stringify(read.faults.slice(0, 5)))
  return read.ruleset
}

test('the shipped rules read from JSON decide every worked case the same', () => {
  const read = fromJson(thresholds)
  for (const { facts, closed, profile = 'london', asOf, id } of cases) {
    const input = { facts, closed, profile, asOf }, said = (using: Ruleset) => { const { lowest, highest, open, actions, reasons } = decide(using, input); return JSON.stringify([lowest, highest, open, actions, reasons]) }
    expect(said(read), id).toBe(said(thresholds))
  }
  expect(fromJson(referralRuleset).rules).toHaveLength(referralRuleset.rules.length)
})
