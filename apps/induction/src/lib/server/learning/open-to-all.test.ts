import { expect, test } from 'vitest'
import { openToAll } from './open-to-all.ts'
import { shippedPack } from './testing.ts'

const pack = await shippedPack()

test('parents and communities read what we do and whom to call, and are asked nothing', () => {
  const page = openToAll(pack)
  expect(page?.blocks.filter(({ kind }) => kind === 'contact')).toHaveLength(3)
  expect(page?.blocks.filter(({ kind }) => !['prose', 'callout', 'contact'].includes(kind))).toEqual([])
  const said = page?.blocks.map(block => ('html' in block ? block.html : '')).join('') ?? ''
  for (const needed of ['tel:999', 'Your rights', 'Your child’s rights', 'trained interpreter']) expect(said).toContain(needed)
})

test('a pack that has no such lesson has no such page', () => {
  expect(openToAll({ ...pack, modules: pack.modules.filter(({ id }) => id !== 'families') })).toBeNull()
})
