import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { carriedPage } from '../scripts/carried-page.ts'
import { carriedOn } from '../src/kernel/index.ts'
import { referralRuleset } from '../src/referral/index.ts'
import { decideThreshold, thresholds } from '../src/thresholds/index.ts'

test('the list to tick says what the rules say', async () => {
  const page = readFileSync(new URL('../../../docs/carried-forward.md', import.meta.url), 'utf8')
  expect(page === await carriedPage(), 'run: node --conditions=@safeguarding-kit/source packages/core/scripts/carried-forward.ts').toBe(true)
})

test('today’s one, fifteen and 45 working days were read in the 2023 edition, and are on the list until somebody compares them', () => {
  const carried = carriedOn(referralRuleset, 'london', '2026-11-21').filter(({ kind }) => kind === 'limit')
  for (const id of ['referral-decision', 'assessment', 'initial-conference']) expect(carried.find(one => one.id === id), id).toMatchObject({ carriedFrom: 'working-together-2023', grade: 'inferred' })
  expect(carriedOn(referralRuleset, 'london', '2024-06-01').map(({ id }) => id)).not.toContain('assessment')
})

test('a decision says of each reason whether it is carried, and from which document', () => {
  const reasons = (asOf: string) => decideThreshold({ facts: { 'trafficked-or-modern-slavery': 'yes' }, closed: [], profile: 'london', asOf }).reasons.map(({ rule, carriedFrom }) => [rule, carriedFrom])
  expect(reasons('2017-06-01')).toContainEqual(['trafficked-or-modern-slavery-2016', undefined])
  expect(reasons('2026-11-21')).toContainEqual(['trafficked-or-modern-slavery', 'harrow-threshold-guidance'])
  const listed = new Set(carriedOn(thresholds, 'london', '2026-11-21').map(({ id }) => id))
  for (const [rule, from] of reasons('2026-11-21')) expect(listed.has(rule!), rule).toBe(from !== undefined)
})

test('an unknown profile has no list', () => {
  expect(carriedOn(thresholds, 'nowhere', '2026-11-21')).toEqual([])
})
