import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, inject } from 'vitest'
import { connect, migrate, type Database, type Kind } from '../index.ts'
import { databaseAt } from './postgres.ts'

/** A database that nobody else uses, and how to throw it away. */
export interface FreshDatabase {
  readonly database: Database
  /** What a server under test is told, so that it uses this database: `DATA_DIR`, and `DATABASE_URL` on PostgreSQL. */
  readonly environment: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** False where PostgreSQL is not installed: then its half of the tests is skipped, and said so. */
export const postgresIsHere = (): boolean => inject('postgres') !== ''

/** `migrated`: with all tables; otherwise quite empty. */
export async function freshDatabase(kind: Kind, migrated = true): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'induction-test-'))
  if (kind === 'sqlite') {
    const database = connect({ folder })
    if (migrated) await migrate(database)
    return { database, environment: { DATA_DIR: folder }, async close() { await database.db.destroy(); rmSync(folder, { recursive: true, force: true }) } }
  }
  const server = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await command(server, `create database ${name}${migrated ? ' template migrated' : ''}`)
  const url = databaseAt(server, name)
  const database = connect({ url })
  return {
    database, environment: { DATA_DIR: folder, DATABASE_URL: url },
    async close() {
      await database.db.destroy()
      await command(server, `drop database if exists ${name} with (force)`)
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function command(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

/** The same tests on both databases, each test with a fresh one: `onBothDatabases((database) => { test('…', async () => { … database() … }) })`. */
export function onBothDatabases(tests: (database: () => Database, kind: Kind, fresh: () => FreshDatabase) => void, { migrated = true }: { readonly migrated?: boolean } = {}): void {
  for (const kind of ['sqlite', 'postgres'] as const) {
    describe.skipIf(kind === 'postgres' && !postgresIsHere())(kind === 'sqlite' ? 'on SQLite' : 'on PostgreSQL', () => {
      let fresh: FreshDatabase | null = null
      const current = (): FreshDatabase => {
        if (!fresh) throw new Error('The database is there inside a test only')
        return fresh
      }
      beforeEach(async () => { fresh = await freshDatabase(kind, migrated) })
      afterEach(async () => { await fresh?.close(); fresh = null })
      tests(() => current().database, kind, current)
    })
  }
}
