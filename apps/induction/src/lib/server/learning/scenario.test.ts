import { loadPack } from '@safeguarding-kit/content'
import { decideThreshold } from '@safeguarding-kit/core/thresholds'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { rulesInForce } from '../thresholds/in-force.ts'
import { decisionOf, resultOf } from './scenario.ts'

const content = resolve(import.meta.dirname, '../../../../../../content')
const packOf = async (...folders: string[]) => {
  const loaded = await loadPack(folders.map(folder => resolve(content, folder)))
  if (!loaded.ok) throw new Error(loaded.faults.map(fault => fault.message).join('\n'))
  return loaded.pack
}

test.each([[['london-induction']], [['london-induction', 'example-borough']], [['london-induction', 'example-agency']]])('walked on the machine, every scenario of %j comes to what the library decides', async folders => {
  const pack = await packOf(...folders)
  const scenarios = pack.modules.flatMap(module => module.scenarios)
  expect(scenarios.length).toBeGreaterThan(18)
  for (const scenario of scenarios) {
    const { facts, closed, profile, asOf } = scenario
    const expected = decideThreshold({ facts, closed, profile, asOf }, rulesInForce(pack).ruleset)
    const walked = decisionOf(pack, scenario)
    expect([scenario.id, walked.lowest, walked.highest, walked.open, walked.actions.map(action => action.id)]).toEqual([scenario.id, expected.lowest, expected.highest, expected.open, expected.actions.map(action => action.id)])
  }
})

test('no scenario’s result says that no referral is needed', async () => {
  const pack = await packOf('london-induction')
  for (const scenario of pack.modules.flatMap(module => module.scenarios)) {
    const said = JSON.stringify(resultOf(pack, scenario))
    expect(said).not.toMatch(/no referral is needed|nothing more is needed|no further action/i)
  }
})
