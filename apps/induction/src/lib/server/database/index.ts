import SQLite from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import Cursor from 'pg-cursor'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isWorthRepeating } from './faults.ts'
import type { Kind } from './kind.ts'
import { migrations } from './migrations/index.ts'
import { planNames } from './prepared.ts'
import type { Tables } from './tables.ts'

export type { Kind } from './kind.ts'
export type { Role, Tables } from './tables.ts'

/** The tables, or a transaction on them: what every function of a noun takes first. */
export type Db = Kysely<Tables>

export interface Database {
  readonly kind: Kind
  readonly db: Db
  /** Where it is: the file of SQLite, the address of PostgreSQL. For a reader with a connection of its own; never printed. */
  readonly place: string
  /** Does the work while no other process of this installation does such work. For migrations at start. */
  oneAtATime<T>(work: () => Promise<T>): Promise<T>
}

/** Opens SQLite in the folder, or PostgreSQL where an address is given. Every commit is on disk before it is acknowledged. */
export function connect(at: { readonly folder: string } | { readonly url: string }): Database {
  return 'url' in at ? connectPostgres(at.url) : connectSqlite(at.folder)
}

/** Has PostgreSQL plan the queries of every answer once for each connection, not at each answer. */
class PlansKept extends pg.Client {
  override query(...asked: unknown[]): never {
    const [text, values] = asked
    const name = typeof text === 'string' ? planNames.get(text) : undefined
    const query = super.query as (...given: unknown[]) => never
    return name === undefined ? query.apply(this, asked) : query.call(this, { name, text, values }, ...asked.slice(2))
  }
}

function connectPostgres(url: string): Database {
  const pool = new pg.Pool({ Client: PlansKept, connectionString: url, max: 10, connectionTimeoutMillis: 5000, options: '-c synchronous_commit=on' })
  // Unheard, a dropped idle connection would end the process.
  pool.on('error', (fault) => console.error(`The database dropped an idle connection: ${fault.message}`))
  // So would one that is dropped while it is in use; whoever was using it is told by the query that fails.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return {
    kind: 'postgres',
    place: url,
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool, cursor: Cursor }) }),
    async oneAtATime(work) {
      const lock = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
      lock.on('error', (fault) => console.error(`The database dropped the connection of the start lock: ${fault.message}`))
      await lock.connect()
      try {
        await lock.query('select pg_advisory_lock(20261121)')
        return await work()
      } finally {
        await lock.end()
      }
    }
  }
}

function connectSqlite(folder: string): Database {
  mkdirSync(folder, { recursive: true })
  const place = join(folder, 'induction.sqlite')
  const file = new SQLite(place, { timeout: 5000 })
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) file.pragma(setting)
  return {
    kind: 'sqlite',
    place,
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: { prepare: prepareOnce(file), close: () => file.close() } }) }),
    async oneAtATime(work) {
      // Kysely's migrator takes no lock of its own on SQLite. The system frees this one when the process ends in any way.
      const lock = new SQLite(join(folder, 'start.lock'), { timeout: 60_000 })
      try {
        lock.exec('begin exclusive')
        return await work()
      } finally {
        lock.close()
      }
    }
  }
}

const statementsKept = 200

/** Keeps prepared statements for the next time the same text comes: preparing takes longer than most of what they do. */
function prepareOnce(file: SQLite.Database): (text: string) => SQLite.Statement {
  const kept = new Map<string, SQLite.Statement>()
  return (text) => {
    const known = kept.get(text)
    if (known && !known.busy) return known
    const made = file.prepare(text)
    kept.set(text, made)
    if (kept.size > statementsKept) kept.delete(kept.keys().next().value ?? '')
    return made
  }
}

/** The database was written by a newer version of this app. Nothing was changed. */
export class OlderThanDatabase extends Error {
  readonly unknown: readonly string[]
  constructor(unknown: readonly string[]) {
    super(`The database was written by a newer version of this app (it holds ${unknown.join(', ')}, which this version does not know). Install that version or a later one; nothing was changed.`)
    this.unknown = unknown
  }
}

/** Brings the tables up to this version. Safe when several processes start at once. Returns the names of what was applied. */
export async function migrate({ db, kind, oneAtATime }: Database): Promise<readonly string[]> {
  return oneAtATime(async () => {
    const known = migrations(kind)
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(known) } })
    const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
    if (tables.some(({ name }) => name === 'kysely_migration')) {
      const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
      const unknown = rows.map(({ name }) => name).filter((name) => !(name in known))
      if (unknown.length > 0) throw new OlderThanDatabase(unknown)
    }
    const { error, results = [] } = await migrator.migrateToLatest()
    if (error) throw error instanceof Error ? error : new Error(`A migration failed: ${String(error)}`)
    return results.map(({ migrationName }) => migrationName)
  })
}

/**
 * Does the work in one transaction: all of it is kept, or nothing. Two writers that meet are set one behind the other, and the later
 * one begins again (ten times at most), so the work must have no effect outside the database. Use the handle it is given, no other.
 */
export async function transact<T>({ db, kind }: Database, work: (db: Db) => Promise<T>): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      const transaction = db.transaction()
      return await (kind === 'postgres' ? transaction.setIsolationLevel('serializable') : transaction).execute(work)
    } catch (fault) {
      if (time === 10 || !isWorthRepeating(fault)) throw fault
      await new Promise((again) => setTimeout(again, time * 20 * (1 + Math.random())))
    }
  }
}
