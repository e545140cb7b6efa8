import { cp, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Pack } from '@safeguarding-kit/content'
import { onBothDatabases } from '../database/testing/index.ts'
import { shippedPack } from '../learning/testing.ts'
import { openShelf } from './shelf.ts'
import { keepSnapshot, snapshotOf } from './snapshots.ts'

const shipped = new URL('../../../../../../content/london-induction', import.meta.url).pathname
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'induction-pack-'))
  await cp(shipped, folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

let ticks = 0
/** Writes a file and gives it a time of its own: two writes within one tick of the clock would look alike. */
async function change(path: string, alter: (text: string) => string): Promise<void> {
  const file = join(folder, path)
  await writeFile(file, alter(await readFile(file, 'utf8')))
  const time = new Date(Date.now() + ++ticks * 1000)
  await utimes(file, time, time)
}

test('a pack that breaks while the app runs never reaches a learner, and the mended one does', async () => {
  const shelf = openShelf([folder])
  expect(await shelf.refresh()).toBe(true)
  const good = shelf.pack()
  expect(good?.id).toBe('london-induction')
  expect(await shelf.refresh()).toBe(false)

  await change('pack.yaml', text => `${text}\nid: [`)
  expect(await shelf.refresh()).toBe(false)
  expect(shelf.pack()).toBe(good)
  expect(shelf.faults().length).toBeGreaterThan(0)
  expect(shelf.faults()[0]?.file).toContain('pack.yaml')

  await change('pack.yaml', text => text.replace('\nid: [', '').replace(/^title: .*$/m, 'title: Mended and renamed'))
  expect(await shelf.refresh()).toBe(true)
  expect(shelf.pack()?.title).toBe('Mended and renamed')
  expect(shelf.faults()).toEqual([])
})

test('a pack mended to exactly what it was goes on without a change, and its faults are forgotten', async () => {
  const shelf = openShelf([folder])
  await shelf.refresh()
  const good = shelf.pack()
  await change('pack.yaml', text => `${text}\nid: [`)
  await shelf.refresh()
  await change('pack.yaml', text => text.replace('\nid: [', ''))
  expect(await shelf.refresh()).toBe(false)
  expect(shelf.pack()).toBe(good)
  expect(shelf.faults()).toEqual([])
})

test('with no pack that loads there is none, every fault is named, and the first good one is taken', async () => {
  await change('pack.yaml', () => 'nonsense: true\n')
  const shelf = openShelf([folder])
  expect(await shelf.refresh()).toBe(false)
  expect(shelf.pack()).toBeNull()
  expect(shelf.faults().length).toBeGreaterThan(0)
  await cp(join(shipped, 'pack.yaml'), join(folder, 'pack.yaml'))
  expect(await shelf.refresh()).toBe(true)
  expect(shelf.pack()?.id).toBe('london-induction')
})

test('a folder that is not there is a fault and not the end of the app', async () => {
  const shelf = openShelf([join(folder, 'nowhere')])
  expect(await shelf.refresh()).toBe(false)
  expect(shelf.pack()).toBeNull()
  expect(shelf.faults().length).toBeGreaterThan(0)
})

test('a pack that could not be kept just now is taught all the same, and kept as soon as it can be', async () => {
  const kept: string[] = []
  let reachable = false
  const shelf = openShelf([folder], async pack => {
    if (!reachable) throw new Error('the database is away')
    kept.push(pack.hash)
    return true
  })
  expect(await shelf.refresh()).toBe(true)
  expect([shelf.pack()?.id, kept]).toEqual(['london-induction', []])
  reachable = true
  expect(await shelf.refresh()).toBe(false)
  await shelf.refresh()
  expect(kept).toEqual([shelf.pack()?.hash])
})

onBothDatabases(database => {
  test('a snapshot shows years later exactly what was taught, and the same content is kept once', async () => {
    const pack: Pack = await shippedPack()
    await keepSnapshot(database().db, pack)
    await keepSnapshot(database().db, pack)
    expect((await database().db.selectFrom('pack_snapshots').select('hash').execute()).map(row => row.hash)).toEqual([pack.hash])
    expect(await snapshotOf(database().db, pack.hash)).toEqual(JSON.parse(JSON.stringify(pack)))
    expect(await snapshotOf(database().db, 'never kept')).toBeNull()
  })
})
