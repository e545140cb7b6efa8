import { CompiledQuery, sql, type SelectQueryBuilder } from 'kysely'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { Database, Db, Tables } from '../database/index.ts'
import type { Batches } from './column.ts'
import sqliteReader from './sqlite-reader.js?raw'

const ROWS_TO_A_BATCH = 1000

/** Rows and their number, read from one snapshot of the database however long the reading takes. */
export interface Snapshot<Row> {
  readonly count: number
  /** The rows, to be read once. A fault in the database throws out of it: whoever writes the report breaks it off, so that it never looks whole. */
  readonly batches: Batches<Row>
  /** Gives back the connection. Needed whether or not anything was read, and harmless when the reading came to its end. */
  close(): Promise<void>
}

/** A query of a report: how many rows there are, and the rows as values in the order of `fields`. */
export interface ReportQuery<Row> {
  count(db: Db): SelectQueryBuilder<Tables, never, { count: number | string | bigint }>
  rows(db: Db): { compile(): CompiledQuery<Row> }
  readonly fields: readonly (keyof Row & string)[]
}

/** Opens a snapshot. Close it in the end. */
export async function snapshot<Row extends object>(database: Database, query: ReportQuery<Row>): Promise<Snapshot<Row>> {
  return database.kind === 'sqlite' ? fromSqlite(database, query) : fromPostgres(database, query)
}

async function fromPostgres<Row>({ db }: Database, query: ReportQuery<Row>): Promise<Snapshot<Row>> {
  const reading = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  let closed: Promise<void> | null = null
  // A connection that is dead already cannot be rolled back: it is thrown away all the same, and the reading has told the fault.
  const close = (): Promise<void> => (closed ??= reading.rollback().execute().catch(() => undefined))
  const fetch = async (): Promise<readonly Row[]> => (await sql.raw<Row>(`fetch ${ROWS_TO_A_BATCH} from report`).execute(reading)).rows
  async function* batches(): AsyncGenerator<readonly Row[]> {
    let ahead: Promise<readonly Row[]> = fetch()
    try {
      for (let batch = await ahead; batch.length > 0; batch = await ahead) {
        // The database reads the next batch while this one is written; never more than one ahead, so memory does not grow with rows.
        ahead = fetch()
        ahead.catch(() => undefined) // heard when it is awaited
        yield batch
      }
    } finally {
      await ahead.catch(() => undefined)
      await close()
    }
  }
  try {
    const { count } = await query.count(reading).executeTakeFirstOrThrow()
    // A cursor of SQL's own: the driver's waits for ever to be closed when its connection has died.
    const { sql: text, parameters } = query.rows(reading).compile()
    await reading.executeQuery(CompiledQuery.raw(`declare report no scroll cursor for ${text}`, [...parameters]))
    return { count: Number(count), batches: batches(), close }
  } catch (fault) {
    await close()
    throw fault
  }
}

/** What the thread of `sqlite-reader.js` says: the count first, then a batch each time it is asked for more. */
type Said = { readonly count: number } | { readonly batch: unknown[][]; readonly last: boolean }

async function fromSqlite<Row extends object>({ db, place }: Database, query: ReportQuery<Row>): Promise<Snapshot<Row>> {
  const text = ({ sql: words, parameters }: CompiledQuery) => ({ sql: words, parameters })
  const reader = new Worker(sqliteReader, {
    eval: true,
    workerData: { module: createRequire(import.meta.url).resolve('better-sqlite3'), place, size: ROWS_TO_A_BATCH, rows: text(query.rows(db).compile()), count: text(query.count(db).compile()) }
  })
  let waiting: { readonly take: (said: Said) => void; readonly failed: (fault: Error) => void } | null = null
  let fault: Error | null = null
  // A thread that ends before the report did, however it ended, is a fault of the report: also when nobody is waiting for it just then.
  const lost = (why: Error): void => {
    fault ??= why
    waiting?.failed(fault)
  }
  reader.on('message', (said: Said) => waiting?.take(said)).on('error', lost).on('exit', () => lost(new Error('The reader of the report ended before the report did.')))
  const said = (): Promise<Said> => new Promise((take, failed) => {
    waiting = { take, failed }
    if (fault) failed(fault)
  })
  const close = async (): Promise<void> => void (await reader.terminate())
  const ask = (): Promise<Said> => {
    const answer = said()
    answer.catch(() => undefined) // heard when it is awaited
    reader.postMessage('more')
    return answer
  }
  const asRow = (values: unknown[]): Row => {
    const row: Record<string, unknown> = {}
    for (let at = 0; at < query.fields.length; at++) row[query.fields[at] as string] = values[at]
    return row as Row
  }
  async function* batches(): AsyncGenerator<readonly Row[]> {
    try {
      for (let answer = ask(); ; ) {
        const heard = await answer
        if (!('batch' in heard)) throw new Error('The reader of the report answered out of turn.')
        // The thread reads the next batch while this one is written; never more than one ahead, so memory does not grow with rows.
        if (!heard.last) answer = ask()
        if (heard.batch.length > 0) yield heard.batch.map(asRow)
        if (heard.last) return
      }
    } finally {
      await close()
    }
  }
  try {
    const first = await said()
    if (!('count' in first)) throw new Error('The reader of the report answered out of turn.')
    return { count: first.count, batches: batches(), close }
  } catch (fault) {
    await close()
    throw fault
  }
}
