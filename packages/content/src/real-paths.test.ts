import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { coverageOf } from './coverage.ts'
import { loadPack } from './load.ts'
import type { Pack } from './model.ts'

let pack: Pack
beforeAll(async () => {
  const loaded = await loadPack([join(import.meta.dirname, '../../../content/london-induction')])
  if (!loaded.ok) throw new Error('The base pack does not load')
  pack = loaded.pack
}, 60_000)

test('no list of a standard is claimed while nobody has compared it with the official text', () => {
  for (const path of pack.paths) for (const { list, mayBeClaimed } of coverageOf(pack, path)) expect(mayBeClaimed && list.compared === undefined, `${path.id}: ${list.id}`).toBe(false)
})

test('level 3 of the health document is never claimed from learning alone, whatever is covered', () => {
  const level3 = pack.coverage.find(({ id }) => id === 'icd-level-3')
  expect(level3?.neverByLearningAlone).toBeDefined()
  const covered: Pack = { ...pack, coverage: pack.coverage.map(list => (list.id === 'icd-level-3' ? { ...list, compared: { by: 'Board lead', on: '2026-11-22' }, lines: [{ id: 'H30', says: 'All.', read: 'official', lessons: ['lesson-who-to-tell'], leadsOnly: false }] } : list)) }
  const path = covered.paths.find(({ lists }) => lists.includes('icd-level-3'))
  expect(path && coverageOf(covered, path).find(({ list }) => list.id === 'icd-level-3')).toMatchObject({ mayBeClaimed: false, lines: [{ met: 'here' }] })
})

test('every topic of introductory courses has the lesson that teaches it', () => {
  const topics = pack.coverage.find(({ id }) => id === 'introductory-topics')?.lines ?? []
  expect(topics.length).toBeGreaterThan(25)
  expect(topics.filter(({ lessons }) => lessons.length === 0).map(({ id }) => id)).toEqual([])
})

test('everybody learns in the induction whom to tell, what to say to a child, what to write, what to share and what to do about a colleague', () => {
  const shortest = pack.paths.find(({ roles }) => roles.includes('other'))
  const met = new Set(shortest && coverageOf(pack, shortest)[0]?.lines.filter(line => line.met === 'here').map(({ line }) => line.id))
  expect(['everyone', 'law', 'kinds', 'signs', 'telling', 'own-agency', 'thresholds', 'consent', 'recording', 'sharing', 'referring', 'allegations', 'contacts'].filter(id => !met.has(id))).toEqual([])
})
