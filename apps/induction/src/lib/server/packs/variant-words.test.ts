import { layVariant } from '@safeguarding-kit/core/kernel'
import { thresholds } from '@safeguarding-kit/core/thresholds'
import { expect, test } from 'vitest'
import { variantView } from './variant-words.ts'

const seen = (stricter: readonly unknown[]) => {
  const document = { id: 'ours', base: 'thresholds', title: 'Ours', checkedOn: '2026-11-21', stricter }
  const laid = layVariant(thresholds, document)
  return variantView({ file: 'ours/variant.yaml', document, tried: laid.accepted ? laid.tried : null, refused: laid.accepted ? [] : laid.faults.map(({ path, message }) => `${path}: ${message}`), counterExample: laid.accepted ? null : (laid.counterExample ?? null) })
}

test('a board lead whose rule is weaker reads for which child, and what would be lost, without an id', () => {
  const view = seen([{ rule: 'self-harm', atLeast: 'early-help' }])
  expect(view).toMatchObject({ inForce: false, refused: [], counterExample: { lost: expect.arrayContaining(['the level falls from “A child in need” to “Early help”']) as string[] } })
  expect(view.counterExample?.answers).toHaveLength(1)
  for (const words of [...(view.counterExample?.answers ?? []), ...(view.counterExample?.lost ?? [])]) expect(words).not.toMatch(/s17|self-harm:|[a-z]-[a-z]+-[a-z]/)
})

test('what is wrong besides is told at the same time', () => {
  const view = seen([{ rule: 'self-harm', atLeast: 'early-help' }, { rule: 'selfharm', atLeast: 'child-protection-s47' }])
  expect(view.counterExample).not.toBeNull()
  expect(view.refused).toEqual([expect.stringContaining('Did you mean self-harm?')])
  expect(seen([{ rule: 'selfharm', atLeast: 'child-protection-s47' }])).toMatchObject({ counterExample: null, refused: [expect.stringContaining('Did you mean')] })
})

test('a stricter one is in force', () => expect(seen([{ rule: 'self-harm', atLeast: 'child-protection-s47' }])).toMatchObject({ inForce: true, refused: [], counterExample: null }))
