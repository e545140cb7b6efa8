import { describe, expect, test } from 'vitest'
import { cases } from './cases.ts'
import { decideThreshold } from './index.ts'

describe('worked cases', () => {
  for (const { id, says, facts, closed, profile = 'london', asOf, expected } of cases) {
    test(`${id}: ${says}`, () => {
      const decision = decideThreshold({ facts, closed, profile, asOf })
      const { lowest, highest, open } = decision
      expect({ lowest, highest, open }).toEqual({ lowest: expected.lowest, highest: expected.highest, open: expected.open })
      const told = decision.actions.map(action => action.id)
      expect(expected.actions?.filter(action => !told.includes(action)) ?? []).toEqual([])
      const asked = decision.missing.slice(0, 5).map(({ fact }) => fact)
      expect(expected.next?.filter(fact => !asked.includes(fact)) ?? [], `asked next: ${asked.join(', ')}`).toEqual([])
    })
  }
})

test('no two worked cases share an id', () => {
  const ids = cases.map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})
