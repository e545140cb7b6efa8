import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rm } from 'node:fs/promises'
import { readBlocks } from './blocks.ts'
import { collectFaults } from './faults.ts'
import { loadPack } from './load.ts'
import { readMarkdown } from './markdown.ts'
import type { LoadResult } from './model.ts'
import { base, board, folderOf, load, type Files } from './small-pack.ts'
import { fillSlots } from './slots.ts'

const withoutRules = { rules: 'none' } as const
const loadOnce = async (files: Files): Promise<LoadResult> => {
  const folder = await folderOf(files)
  try {
    return await loadPack([folder], withoutRules)
  } finally {
    await rm(folder, { recursive: true })
  }
}
const paths = Object.keys(base)
const markup = fc.array(fc.constantFrom('---\n', 'id: a\n', '- ', ':::', '::', 'callout', 'protected', '{#x}', '{tone=note}', '{level:', 'universal}', '<b>', '&amp;', '[x](', 'javascript:', ')', '`', '*', '|', '\n', '\n\n', '#', '## ', '"', "'", ': ', '\t', '&a', '*a', '!!js', 'null', '[', ']', '{', '}', '\uE000', ':term[a]{#b}', '> ', '1. ', '[^1]', '- [ ] ', 'LSCB'), { maxLength: 60 }).map(parts => parts.join(''))

test('no bytes in any file of a pack ever throw', () => fc.assert(fc.asyncProperty(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 400 }), async (path, bytes) => {
  const { faults } = await loadOnce({ ...base, [path]: bytes })
  for (const fault of faults) expect(fault.line).toBeGreaterThan(0)
}), { numRuns: 60 }), 60_000)

test('no jumble of Markdown and YAML ever throws, in front of a file or after it', () => fc.assert(fc.asyncProperty(fc.constantFrom(...paths), markup, fc.boolean(), async (path, text, before) => {
  const { faults } = await loadOnce({ ...base, [path]: before ? text + String(base[path]) : String(base[path]) + text })
  for (const fault of faults) expect(fault.message).not.toBe('')
}), { numRuns: 100 }), 60_000)

const elements = ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'del', 'a', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'hr', 'blockquote', 'span']

test('whatever is written, the HTML of a lesson holds no script, no foreign element and no unsafe address', () => fc.assert(fc.property(markup, text => {
  const faults = collectFaults()
  const reading = readMarkdown(text, 'lesson.md', faults)
  if (!reading) return
  for (const block of readBlocks(reading, reading.tree.children, 'lesson', 'lesson.md', faults).blocks)
    if ('html' in block) {
      for (const [, name] of fillSlots(block.html, {}).matchAll(/<\/?([a-z0-9]+)/gi)) expect(elements).toContain(name)
      for (const [, address] of block.html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(faults.all.length > 0 ? /^(?!(javascript|data|http|mailto):)/ : /^(https:|tel:|#)/)
      expect(block.html).not.toMatch(/ on[a-z]+=| style=/)
    }
}), { numRuns: 1000 }), 60_000)

test('deep nesting is told, not thrown', async () => {
  for (const deep of ['>'.repeat(60_000), '['.repeat(100_000), '- '.repeat(30_000), '*a '.repeat(40_000), ':::a\n'.repeat(20_000), '| a '.repeat(900), '>\n'.repeat(50_000)]) expect((await loadOnce({ ...base, '01-day-one/02-next.md': String(base['01-day-one/02-next.md']) + deep })).ok).toBeTypeOf('boolean')
  expect((await loadOnce({ ...base, 'glossary.yaml': '['.repeat(100_000) })).ok).toBe(false)
}, 60_000)

test('the same folder twice is the same as once', async () => {
  const folders = [await folderOf(base), await folderOf(board)] as const
  const once = await loadPack(folders, withoutRules)
  const twice = await loadPack([...folders, folders[1]], withoutRules)
  expect(once).toEqual(twice)
})

test('the order in which files were written does not matter', () => fc.assert(fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: paths.length }), async order => {
  const files: Files = Object.fromEntries(order.map(path => [path, base[path]!]))
  const [one, other] = [await loadOnce(base), await loadOnce(files)]
  expect(one.ok && other.ok && one.pack).toEqual(other.ok && other.pack)
}), { numRuns: 10 }), 60_000)

test('the hash follows the content: a changed word changes it, the folder\'s place does not', async () => {
  const [one, same, other] = await Promise.all([load([base]), load([base]), load([{ ...base, '01-day-one/02-next.md': String(base['01-day-one/02-next.md']).replace('Something', 'Anything') }])])
  expect(one.pack?.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(same.pack?.hash).toBe(one.pack?.hash)
  expect(other.pack?.hash).not.toBe(one.pack?.hash)
  expect(JSON.parse(JSON.stringify(one.pack))).toEqual(one.pack)
})
