import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { differences } from './difference.ts'
import { loadPack } from './load.ts'
import type { Pack } from './model.ts'

const content = join(import.meta.dirname, '../../../content')
const stacks = [['london-induction'], ['london-induction', 'example-borough'], ['london-induction', 'example-agency']].filter(names => names.every(name => existsSync(join(content, name, 'pack.yaml'))))

const readSoFar = new Map<string, ReturnType<typeof loadPack>>()
/** Each stack is read once. */
function read(names: readonly string[]): ReturnType<typeof loadPack> {
  const reading = readSoFar.get(names.join(' ')) ?? loadPack(names.map(name => join(content, name)))
  readSoFar.set(names.join(' '), reading)
  return reading
}

test.each(stacks)('the packs of this repository load without an error: %s %s', async (...names) => {
  const { ok, faults } = await read(names)
  expect(faults.filter(fault => fault.weight === 'error' || fault.weight === 'left-out')).toEqual([])
  expect(ok).toBe(true)
}, 60_000)

const loaded = async (...names: string[]): Promise<Pack> => {
  const { ok, pack, faults } = { pack: undefined, ...await read(names) }
  if (!ok || !pack) throw new Error(faults.map(fault => fault.message).join('\n'))
  return pack
}

test('between them the two example folders show every way to adapt a pack', async () => {
  const base = await loaded('london-induction')
  const examples = await Promise.all([loaded('london-induction', 'example-borough'), loaded('london-induction', 'example-agency')])
  const said = examples.flatMap(example => differences(base, example)).join('\n')
  for (const way of [
    'Adds the module', 'Adds the lesson', 'Adds the scenario', 'Adds the question', 'Adds the conversation', 'Adds the term', 'Adds the source', 'Adds the note', 'Adds 1 passage to what everybody reads',
    'Replaces the lesson', 'Adds the comparison', 'Replaces the prompt', 'Removes the lesson', 'Retires the question', 'Keeps the retired lesson', 'Keeps the retired question', 'Gives whoever teaches other words on the card', 'Sends a story to practise', 'Fills {local:', 'Fills {name:', 'Gives the contact', 'Makes thresholds stricter'
  ]) expect(said).toContain(`${way}`)
  expect(examples.flatMap(example => Object.values(example.media)).some(picture => picture.from.startsWith('example-'))).toBe(true)
  const polish = await loadPack(['london-induction', 'example-borough'].map(name => join(content, name)), { locale: 'pl' })
  expect(polish.ok && polish.pack.modules.flatMap(({ lessons }) => lessons).filter(({ from, locale }) => from.startsWith('example-') && locale === 'pl').map(({ id }) => id)).toEqual(['lesson-example-front-door'])
  const variants = examples.flatMap(example => example.variants.map(variant => Object.keys(variant.document as object)))
  expect(new Set(variants.flat())).toEqual(new Set(['id', 'base', 'title', 'checkedOn', 'stricter', 'rename']))
}, 60_000)
