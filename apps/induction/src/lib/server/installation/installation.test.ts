import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listAuthorities, listBoards } from '../database/boards.ts'
import { settleInstallationFact } from '../database/installation.ts'
import { membershipsOf } from '../database/memberships.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { chance } from '../demo/chance.ts'
import { seedPeople } from '../demo/people.ts'
import { signIn } from '../sign-in.ts'
import { refusedFolder, settleMode, WrongMode } from './mode.ts'
import { setUpCode } from './prepare.ts'
import { setUp } from './set-up.ts'

const said = { code: 'abcd efgh', kind: 'partnership', boardName: 'Anytown SCP', shortName: 'ASCP', councilPhone: '020 7946 0000', authorities: ['Anytown', 'Othertown'], name: 'Ama Mensah', email: 'ama@example.org', password: 'three random words' } as const
const options = { origin: 'http://127.0.0.1:3000', secret: 'a secret of at least thirty-two characters' }

test('the demonstration’s folder cannot become a live one, nor a live one the demonstration’s', () => {
  const folder = mkdtempSync(join(tmpdir(), 'induction-mode-'))
  try {
    const live = join(folder, 'live'), demo = join(folder, 'demo')
    expect(refusedFolder({ demo: true, dataFolder: demo, databaseUrl: null })).toBeNull()
    expect(existsSync(join(demo, 'THIS-IS-A-DEMONSTRATION.txt'))).toBe(true)
    expect(refusedFolder({ demo: false, dataFolder: demo, databaseUrl: null })).toContain('cannot be used in earnest')
    expect(refusedFolder({ demo: false, dataFolder: live, databaseUrl: null })).toBeNull()
    refusedFolder({ demo: true, dataFolder: live, databaseUrl: null })
    rmSync(join(live, 'THIS-IS-A-DEMONSTRATION.txt'))
    writeFileSync(join(live, 'induction.sqlite'), '')
    expect(refusedFolder({ demo: true, dataFolder: live, databaseUrl: null })).toContain('real use')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the demonstration is the same on every machine', () => {
  const [one, other] = [chance(7), chance(7)]
  expect(Array.from({ length: 50 }, () => one.id())).toEqual(Array.from({ length: 50 }, () => other.id()))
})

onBothDatabases((database) => {
  test('a database in real use refuses the demonstration, and the other way round', async () => {
    await settleMode(database().db, false)
    await settleMode(database().db, false)
    await expect(settleMode(database().db, true)).rejects.toThrow(WrongMode)
  })

  test('set-up makes the board, its areas and the first coordinator, and its code works once', async () => {
    const { db } = database()
    const auth = signIn(database(), options)
    await settleInstallationFact(db, setUpCode, 'ABCD-EFGH')
    expect(await setUp(auth, database(), { ...said, code: 'WRONG' })).toBeNull()
    expect(await listBoards(db)).toEqual([])
    const person = await setUp(auth, database(), said)
    const [board] = await listBoards(db)
    expect(board?.name).toBe('Anytown SCP')
    expect((await listAuthorities(db, board?.id ?? '')).map(({ name }) => name)).toEqual(['Anytown', 'Othertown'])
    expect(await membershipsOf(db, person?.id ?? '')).toEqual([expect.objectContaining({ role: 'coordinator', agency_id: null })])
    expect(await setUp(auth, database(), { ...said, email: 'bo@example.org' })).toBeNull()
    expect(await listBoards(db)).toHaveLength(1)
  })

  test('two who press at the same moment set up one board', async () => {
    const auth = signIn(database(), options)
    await settleInstallationFact(database().db, setUpCode, 'ABCD-EFGH')
    const both = await Promise.all([setUp(auth, database(), said), setUp(auth, database(), { ...said, email: 'bo@example.org' })])
    expect(both.filter((person) => person !== null)).toHaveLength(1)
    expect(await listBoards(database().db)).toHaveLength(1)
    expect(await database().db.selectFrom('users').selectAll().execute()).toHaveLength(1)
  })

  test('the demonstration borough has about two thousand people, some of whom left, and is made once', async () => {
    const { db } = database()
    const auth = signIn(database(), options)
    expect(await seedPeople(auth, database())).toBe(true)
    expect(await seedPeople(auth, database())).toBe(false)
    const people = await db.selectFrom('people').selectAll().execute()
    expect(people.length).toBeGreaterThan(1900)
    expect(people.filter(({ user_id }) => user_id !== null)).toHaveLength(4)
    const talks = await db.selectFrom('first_talks').innerJoin('agencies', 'agencies.id', 'first_talks.agency_id').select(['person_id', 'side', 'agencies.name']).execute()
    expect([...Map.groupBy(talks, ({ person_id }) => person_id).values()].map((said) => said.map(({ side }) => side).toSorted())).toEqual(expect.arrayContaining([['learner'], ['learner', 'manager']]))
    expect(new Set(talks.map(({ name }) => name))).toEqual(new Set(['Little Oaks Nursery']))
    const left = await db.selectFrom('memberships').selectAll().where('to_day', 'is not', null).execute()
    expect(left.length).toBeGreaterThan(100)
    for (const { phone } of await db.selectFrom('contacts').selectAll().execute()) expect(phone).toMatch(/^020 7946 0\d{3}$/)
    for (const { lead_phone, deputy_phone } of await db.selectFrom('agency_boards').selectAll().execute()) expect(`${lead_phone} ${deputy_phone}`).toMatch(/^020 7946 0\d{3} 020 7946 0\d{3}$/)
  })
})
