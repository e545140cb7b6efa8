import { getMigrations } from 'better-auth/db/migration'
import { sql } from 'kysely'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { signInOptions } from '../sign-in.ts'
import { migrate, OlderThanDatabase, transact } from './index.ts'
import { settleInstallationFact } from './installation.ts'
import { migrations } from './migrations/index.ts'
import { onBothDatabases } from './testing/index.ts'

onBothDatabases((database, kind) => {
  test('better-auth finds nothing left to make in the tables that we froze', async () => {
    const { toBeCreated, toBeAdded, ...rest } = await getMigrations(signInOptions(database(), { origin: 'http://127.0.0.1:3000', secret: 'a secret of at least thirty-two characters' }))
    expect(toBeCreated).toEqual([])
    expect(toBeAdded).toEqual([])
    for (const list of Object.values(rest).filter(Array.isArray)) expect(list).toEqual([])
  })

  test('the connection that writes syncs every commit', async () => {
    const { db } = database()
    if (kind === 'sqlite') {
      expect((await sql<{ synchronous: number }>`pragma synchronous`.execute(db)).rows[0]?.synchronous).toBe(2)
      expect((await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db)).rows[0]?.journal_mode).toBe('wal')
      expect((await sql<{ foreign_keys: number }>`pragma foreign_keys`.execute(db)).rows[0]?.foreign_keys).toBe(1)
    } else {
      expect((await sql<{ fsync: string }>`show fsync`.execute(db)).rows[0]?.fsync).toBe('on')
      expect((await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(db)).rows[0]?.synchronous_commit).toBe('on')
    }
  })

  test('starting again changes nothing', async () => {
    expect(await migrate(database())).toEqual([])
  })

  test('an app older than its database refuses, and says what to do', async () => {
    await sql`insert into kysely_migration (name, timestamp) values ('9999-from-a-later-version', '2030-01-01')`.execute(database().db)
    await expect(migrate(database())).rejects.toThrow(OlderThanDatabase)
    await expect(migrate(database())).rejects.toThrow(/9999-from-a-later-version.*Install that version/)
  })

  test('work in a transaction is kept whole or not at all', async () => {
    const { db } = database()
    await expect(transact(database(), async (inside) => {
      await settleInstallationFact(inside, 'a', '1')
      throw new Error('the learner closed the lid')
    })).rejects.toThrow('closed the lid')
    expect(await db.selectFrom('installation').selectAll().execute()).toEqual([])
  })

  test('ten writers who change one number at the same time lose none of the changes', async () => {
    const { db } = database()
    await settleInstallationFact(db, 'count', '0')
    await Promise.all(Array.from({ length: 10 }, () => transact(database(), async (inside) => {
      const { value } = await inside.selectFrom('installation').select('value').where('key', '=', 'count').executeTakeFirstOrThrow()
      await inside.updateTable('installation').set({ value: String(Number(value) + 1) }).where('key', '=', 'count').execute()
    })))
    expect((await db.selectFrom('installation').select('value').where('key', '=', 'count').executeTakeFirst())?.value).toBe('10')
  })

  test('text sorts alike on both databases, byte by byte', async () => {
    const { db } = database()
    for (const key of ['b', 'a-b', 'ab', 'a b', 'B']) await settleInstallationFact(db, key, '')
    expect((await db.selectFrom('installation').select('key').orderBy('key').execute()).map(({ key }) => key)).toEqual(['B', 'a b', 'a-b', 'ab', 'b'])
  })
})

onBothDatabases((_database, kind, fresh) => {
  test('three starts at once on an empty database agree', async () => {
    const file = new URL('./testing/start-once.ts', import.meta.url).pathname
    const starts = Array.from({ length: 3 }, () => promisify(execFile)(process.execPath, [file], { env: { PATH: process.env.PATH, ...fresh().environment } }))
    const applied = (await Promise.all(starts)).map(({ stdout }) => (JSON.parse(stdout) as string[]).length)
    expect(applied.sort()).toEqual([0, 0, Object.keys(migrations(kind)).length])
  })
}, { migrated: false })
