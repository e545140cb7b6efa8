import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPack } from './load.ts'

const content = join(import.meta.dirname, '../../../content')
const stacks = [['london-induction'], ['london-induction', 'example-borough']].filter(names => names.every(name => existsSync(join(content, name, 'pack.yaml'))))

test.each(stacks)('the packs of this repository load without an error: %s %s', async (...names) => {
  const { ok, faults } = await loadPack(names.map(name => join(content, name)))
  expect(faults.filter(fault => fault.weight === 'error')).toEqual([])
  expect(ok).toBe(true)
}, 60_000)
