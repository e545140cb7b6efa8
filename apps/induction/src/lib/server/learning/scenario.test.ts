import { loadPack } from '@safeguarding-kit/content'
import { assess } from '@safeguarding-kit/core'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { rulesInForce } from '../thresholds/in-force.ts'
import { assessmentOf, behindOf, outcomeOf, resultOf } from './scenario.ts'

const content = resolve(import.meta.dirname, '../../../../../../content')
const packOf = async (...folders: string[]) => {
  const loaded = await loadPack(folders.map(folder => resolve(content, folder)))
  if (!loaded.ok) throw new Error(loaded.faults.map(fault => fault.message).join('\n'))
  return loaded.pack
}
const base = await packOf('london-induction'), board = await packOf('london-induction', 'example-borough'), agency = await packOf('london-induction', 'example-agency')

test('every scenario is marked by what its pack was checked with: all procedures that its facts call for', async () => {
  for (const pack of [base, board, agency]) for (const scenario of pack.modules.flatMap(module => module.scenarios)) {
    const { lowest, highest, open, actions } = assessmentOf(pack, scenario), { teaches } = scenario
    expect([scenario.id, lowest, highest, open]).toEqual([scenario.id, teaches.lowest, teaches.highest, teaches.open])
    expect(actions.map(({ id }) => id), scenario.id).toEqual(expect.arrayContaining([...teaches.actions]))
    if (rulesInForce(pack).documents.length > 0) continue
    const { id: _, facts, closed, profile, asOf } = scenario
    expect(actions).toEqual((await assess({ facts, closed, profile, asOf })).actions)
  }
})

test('a story about more than the level tells what it calls for, by when, and on whose word', () => {
  const auntie = base.modules.flatMap(module => module.scenarios).find(({ id }) => id === 'scenario-zaras-auntie')!
  const [called] = resultOf(base, auntie).calledFor
  expect(called).toMatchObject({ id: 'private-fostering', title: 'Private fostering', byWhen: [expect.objectContaining({ sentence: expect.stringContaining('within 7 working days') })], actions: [expect.objectContaining({ id: 'council-visits-after-notice' })] })
  expect(called?.reasons.every(({ sources }) => sources.length > 0)).toBe(true)
})

test('no scenario’s result says that no referral is needed, nor what stands behind it', () => {
  for (const scenario of base.modules.flatMap(module => module.scenarios)) {
    expect(JSON.stringify([resultOf(base, scenario), behindOf(base, scenario)])).not.toMatch(/no referral is needed|nothing more is needed|no further action/i)
  }
})

test('every story says what would be right, and what is said to be right is marked as right', () => {
  for (const scenario of base.modules.flatMap(module => module.scenarios)) {
    const { right, marks } = outcomeOf(base, scenario)
    expect(right.length, scenario.id).toBeGreaterThan(0)
    expect(marks.filter(({ label }) => right.includes(label)).map(({ verdict }) => verdict), scenario.id).toEqual(right.map(() => 'right'))
    expect(marks.find(({ value }) => value === 'consult')?.verdict, scenario.id).not.toBe('unprotected')
  }
})
