import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { level, rulesetOf, sign } from './example.ts'
import type { Receipt } from './decision.ts'
import { hashOf } from './hash.ts'
import { contentHash, hashOfWording } from './receipt.ts'
import { reproduce } from './reproduce.ts'
import { applyVariant, type Variant } from './variant.ts'

const base = rulesetOf([sign('smoke')], [level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, atLeast: 'amber' })])
const variant: Variant = { id: 'own', base: 'example', title: 'Own', checkedOn: '2026-11-21', add: [], stricter: [{ rule: 'smoke', atLeast: 'red' }], contacts: {} }
const applied = applyVariant(base, variant)
const local = applied.ok ? applied.ruleset : base
const answers = { facts: { smoke: 'yes' }, closed: [] }
const decision = decide(local, { ...answers, profile: 'here', asOf: '2026-11-21' })
const kept = { ruleset: (hash: string) => (hash === contentHash(base) ? base : undefined), variant: (hash: string) => (hash === hashOf(variant) ? variant : undefined) }

test('a receipt gives the same answer again, variant and all', () => {
  const again = reproduce(decision.receipt, answers, kept)
  expect(again.ok && JSON.parse(JSON.stringify(again.decision))).toEqual(JSON.parse(JSON.stringify(decision)))
})

test('a variant may be kept as the document that was laid', () => {
  const document = { id: 'own', base: 'example', title: 'Own', checkedOn: '2026-11-21', stricter: [{ rule: 'smoke', atLeast: 'red' }] }
  const again = reproduce(decision.receipt, answers, { ...kept, variant: () => document })
  expect(again.ok && again.decision.lowest).toBe('red')
  expect(reproduce(decision.receipt, answers, { ...kept, variant: () => 'lost' })).toMatchObject({ ok: false, missing: [{ part: 'variant' }] })
})

test('a receipt that is none, or lacks a part, is said to, and nothing is thrown', () => {
  const missing = (receipt: object) => { const again = reproduce(receipt as Receipt, answers, kept); return again.ok ? [] : again.missing.map(({ part, wanted }) => `${part} ${wanted}`) }
  expect(missing({})).toEqual(['receipt hash', 'receipt engine', 'receipt profile', 'receipt asOf', 'receipt variants'])
  expect(missing({ ...decision.receipt, variants: [{}] })).toEqual(['receipt variants'])
})

test('where a part is missing or is not what it was, reproducing says which', () => {
  expect(reproduce(decision.receipt, answers, { ...kept, ruleset: () => undefined })).toMatchObject({ ok: false, missing: [{ part: 'ruleset', wanted: contentHash(base) }] })
  expect(reproduce(decision.receipt, answers, { ...kept, variant: () => ({ ...variant, stricter: [] }) })).toMatchObject({ ok: false, missing: [{ part: 'variant' }] })
  expect(reproduce({ ...decision.receipt, engine: '9.0.0' }, answers, kept)).toMatchObject({ ok: false, missing: [{ part: 'engine', wanted: '9.0.0' }] })
  expect(reproduce(decision.receipt, { facts: { smok: 'yes' }, closed: [] }, kept)).toMatchObject({ ok: false, missing: [{ part: 'answers' }] })
})

test('what decides changes the content hash; a better citation or sentence changes only the other', () => {
  const [rule] = base.rules, with_ = (change: object) => ({ ...base, rules: [{ ...rule!, ...change }] }) as typeof base
  expect(contentHash(with_({ atLeast: 'red' }))).not.toBe(contentHash(base))
  expect(contentHash(with_({ inForce: { from: '2021-01-01' } }))).not.toBe(contentHash(base))
  const cited = with_({ citations: [{ source: 'handbook', at: '1.2', readOn: '2026-11-21' }] })
  expect(contentHash(cited)).toBe(contentHash(base))
  expect(hashOfWording(cited, {})).not.toBe(hashOfWording(base, {}))
  expect(hashOfWording(base, { smoke: 'Smoke is seen' })).not.toBe(hashOfWording(base, {}))
})
