import type { CompiledQuery, SelectQueryBuilder } from 'kysely'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { Database, Db, Tables } from '../database/index.ts'
import sqliteReader from './sqlite-reader.js?raw'

const ROWS_TO_A_BATCH = 1000

/** Rows and their number, read from one snapshot of the database however long the reading takes. */
export interface Snapshot<Row> {
  readonly count: number
  readonly batches: AsyncGenerator<readonly Row[]>
}

/** A query of a report: how many rows there are, and the rows as values in the order of `fields`. */
export interface ReportQuery<Row> {
  count(db: Db): SelectQueryBuilder<Tables, never, { count: number | string | bigint }>
  rows(db: Db): { compile(): CompiledQuery; stream(size: number): AsyncIterableIterator<Row> }
  readonly fields: readonly (keyof Row & string)[]
}

/**
 * Opens a snapshot. The generator must be read to its end or returned, so that the connection is given back. A fault in the database while
 * reading throws out of the generator: whoever writes the report breaks it off, so that it never looks whole.
 */
export async function snapshot<Row extends object>(database: Database, query: ReportQuery<Row>): Promise<Snapshot<Row>> {
  return database.kind === 'sqlite' ? fromSqlite(database, query) : fromPostgres(database, query)
}

async function fromPostgres<Row>({ db }: Database, query: ReportQuery<Row>): Promise<Snapshot<Row>> {
  const reading = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  try {
    const { count } = await query.count(reading).executeTakeFirstOrThrow()
    async function* batches(): AsyncGenerator<readonly Row[]> {
      try {
        let batch: Row[] = []
        for await (const row of query.rows(reading).stream(ROWS_TO_A_BATCH)) {
          batch.push(row)
          if (batch.length === ROWS_TO_A_BATCH) {
            yield batch
            batch = []
          }
        }
        if (batch.length > 0) yield batch
      } finally {
        await reading.rollback().execute()
      }
    }
    return { count: Number(count), batches: batches() }
  } catch (fault) {
    await reading.rollback().execute()
    throw fault
  }
}

async function fromSqlite<Row extends object>({ db, place }: Database, query: ReportQuery<Row>): Promise<Snapshot<Row>> {
  const { sql, parameters } = query.rows(db).compile()
  const count = query.count(db).compile()
  const reader = new Worker(sqliteReader, {
    eval: true,
    workerData: {
      module: createRequire(import.meta.url).resolve('better-sqlite3'), place, size: ROWS_TO_A_BATCH,
      rows: { sql, parameters }, count: { sql: count.sql, parameters: count.parameters }
    }
  })
  type Said = { count: number } | { batch: unknown[][]; last: boolean }
  const next = (): Promise<Said> => new Promise((said, failed) => {
    const done = () => reader.off('message', onMessage).off('error', onError).off('exit', onExit)
    const onMessage = (message: Said) => { done(); said(message) }
    const onError = (fault: Error) => { done(); failed(fault) }
    const onExit = () => { done(); failed(new Error('The reader of the report ended before the report did.')) }
    reader.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
  const first = await next()
  async function* batches(): AsyncGenerator<readonly Row[]> {
    try {
      for (;;) {
        const answer = next()
        reader.postMessage('more')
        const said = await answer
        if (!('batch' in said)) throw new Error('The reader of the report answered out of turn.')
        if (said.batch.length > 0) yield said.batch.map(values => Object.fromEntries(query.fields.map((field, index) => [field, values[index]])) as Row)
        if (said.last) return
      }
    } finally {
      await reader.terminate()
    }
  }
  return { count: 'count' in first ? first.count : 0, batches: batches() }
}
