import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { audit } from '../../../examples/audit/audit.ts'
import { madeCases } from '../../../examples/audit/made-cases.ts'
import { layVariant } from '../src/kernel/index.ts'
import { decideThreshold, thresholds } from '../src/thresholds/index.ts'

const scheme = { profile: 'london', asOf: '2026-11-21' }
const laid = layVariant(thresholds, JSON.parse(readFileSync(new URL('../../../examples/audit/new-thresholds.json', import.meta.url), 'utf8')))

test('the audit example finds the referrals that new thresholds would decide differently, as deciding each of them twice does', async () => {
  expect(laid.accepted).toBe(true)
  const [header, ...rows] = [...madeCases(400)].join('').trim().split('\n') as [string, ...string[]]
  const names = header.split(',')
  const twice = rows.flatMap((row, i) => {
    const cells = row.split(','), facts = Object.fromEntries(names.flatMap((name, at) => (name !== 'case' && name !== 'closed' && cells[at] ? [[name, cells[at]]] : [])))
    const input = { facts, closed: cells.at(-1)!.split(' ').filter(Boolean), ...scheme }
    try {
      const [was, now] = [thresholds, laid.inForce].map(using => decideThreshold(input, using))
      return was!.lowest === now!.lowest && was!.highest === now!.highest ? [] : [i + 2]
    } catch { return [] }
  })
  const found = await audit([...madeCases(400)], 'csv', { ruleset: thresholds, ...scheme }, { ruleset: laid.inForce, ...scheme }, 1000)
  expect(found.decided + found.linesNotDecided).toBe(400)
  expect(found.first.map(({ line }) => line)).toEqual(twice)
  expect(found.different).toBeGreaterThan(5)
  expect(found.changes.reduce((sum, { cases }) => sum + cases, 0)).toBe(found.different)
  expect(new Set(found.first.flatMap(({ because }) => because))).toEqual(new Set(['self-harm', 'a-few-minor-domestic-abuse-incidents']))
})

test('a line that cannot be decided is counted and told of, and the rest is audited', async () => {
  const rules = { ruleset: thresholds, ...scheme }
  const found = await audit(['case,self-harm\nA,yes\nB,maybe\nC,no\n'], 'csv', rules, { ...rules, ruleset: laid.inForce })
  expect([found.decided, found.linesNotDecided, found.different]).toEqual([2, 1, 1])
  expect(found.faults).toMatchObject([{ line: 3, column: 'self-harm', columnNumber: 2 }])
})
