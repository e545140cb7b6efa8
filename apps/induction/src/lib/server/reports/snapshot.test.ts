import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '../database/index.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { aBoard, anAgency, someone } from '../learning/testing.ts'
import { csv } from './csv.ts'
import { body, mostAtOnce, takePlace } from './download.ts'
import type { Column } from './column.ts'
import { countLearners, learnerFields, selectLearners, type LearnerRow } from './learners.ts'
import { snapshot, type Snapshot } from './snapshot.ts'
import { xlsx } from './xlsx.ts'

const day = '2026-11-21'
const columns: Column<LearnerRow>[] = [{ id: 'name', heading: 'Name', meaning: '', kind: 'text', value: row => row.name }, { id: 'joined', heading: 'Joined', meaning: '', kind: 'day', value: row => row.from_day }]
const open = (database: Database, board: string): Promise<Snapshot<LearnerRow>> => {
  const what = { boardId: board, day, agencies: null }
  return snapshot<LearnerRow>(database, { count: db => countLearners(db, what) as never, rows: db => selectLearners(db, what, []) as never, fields: learnerFields })
}

/** A board with many learners, made in one statement: thousands of rows are more than any buffer on the way holds. */
async function manyLearners(database: Database, count: number): Promise<string> {
  const board = await aBoard(database)
  const agency = await anAgency(database, board)
  const run = (text: string) => sql.raw(text).execute(database.db)
  const each = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})`
  await run(`${each} insert into people (id, learner_key, name, name_key, sort_key, created_at) select 'p' || i, 'k' || i, 'Person of a rather long name ' || i, 'person ' || i, 'person ' || i, '' from n`)
  await run(`${each} insert into memberships (id, person_id, board_id, agency_id, role, job_role, from_day) select 'm' || i, 'p' || i, '${board}', '${agency}', 'learner', 'volunteer', '2026-01-05' from n`)
  return board
}

async function read(opened: Snapshot<LearnerRow>): Promise<LearnerRow[]> {
  const rows: LearnerRow[] = []
  for await (const batch of opened.batches) rows.push(...batch)
  return rows
}

/** Every connection but the asking one, as the server sees them. */
const connections = async ({ db }: Database): Promise<{ pid: number; state: string }[]> =>
  (await sql<{ pid: number; state: string }>`select pid, state from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`.execute(db)).rows

onBothDatabases((database, kind) => {
  test('a report holds the people who were there when it was asked for, though others join while it is read', async () => {
    const board = await manyLearners(database(), 3000)
    const opened = await open(database(), board)
    const iterator = opened.batches[Symbol.asyncIterator]()
    const first = await iterator.next()
    await someone(database(), board, (await database().db.selectFrom('agencies').select('id').executeTakeFirstOrThrow()).id, { name: 'Zz Zz' })
    await database().db.updateTable('people').set({ name: 'Changed' }).where('id', '=', 'p2999').execute()
    const rows = [...(first.value as LearnerRow[])]
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) rows.push(...next.value)
    expect(rows).toHaveLength(3000)
    expect(opened.count).toBe(3000)
    expect(rows.some(row => row.name === 'Changed' || row.name === 'Zz Zz')).toBe(false)
    expect((await read(await open(database(), board))).length).toBe(3001)
  })

  test('what the report reads is what the page reads, field by field', async () => {
    const board = await aBoard(database())
    const agency = await anAgency(database(), board)
    for (const name of ['Zoë O’Brien', 'Jürgen Weiß', 'Émile Zola']) await someone(database(), board, agency, { name })
    const listed = await selectLearners(database().db, { boardId: board, day, agencies: null }, []).execute()
    expect((await read(await open(database(), board))).map(row => ({ ...row, steps_done: Number(row.steps_done) }))).toEqual(listed.map(row => ({ ...row, steps_done: Number(row.steps_done) })))
  })

  test('however many downloads are given up, before the first row or in the middle, the connections come back', async () => {
    const board = await manyLearners(database(), 5000)
    for (let time = 0; time < 12; time++) {
      const opened = await open(database(), board)
      const parts = time % 2 === 0 ? csv(columns, opened.batches) : xlsx(columns, opened.batches, 'Completion')
      const reader = body(parts, opened).getReader()
      if (time % 3 > 0) await reader.read()
      if (time % 3 > 1) await reader.read()
      await reader.cancel()
    }
    // Twelve are more than the pool of ten has: one connection kept back each time, and this would wait for ever.
    expect((await read(await open(database(), board))).length).toBe(5000)
    if (kind === 'postgres') expect((await connections(database())).filter(({ state }) => state !== 'idle')).toEqual([])
  })

  test('a fault in the middle breaks the report, and the app goes on', async () => {
    const board = await manyLearners(database(), 20_000)
    for (const write of [(opened: Snapshot<LearnerRow>) => csv(columns, opened.batches), (opened: Snapshot<LearnerRow>) => xlsx(columns, opened.batches, 'Completion')]) {
      const opened = await open(database(), board)
      let batches = 0
      const lost = {
        ...opened,
        batches: (async function* () {
          for await (const batch of opened.batches) {
            yield batch
            if (++batches !== 2) continue
            if (kind === 'postgres') for (const { pid } of await connections(database())) await sql`select pg_terminate_backend(${pid})`.execute(database().db)
            else await opened.close()
          }
        })()
      }
      await expect(new Response(body(write(lost), opened) as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer()).rejects.toThrow()
      batches = 0
    }
    expect((await read(await open(database(), board))).length).toBe(20_000)
  })

  test('a report of nobody is a heading and nothing else', async () => {
    const board = await aBoard(database())
    const opened = await open(database(), board)
    expect(opened.count).toBe(0)
    expect(await new Response(body(csv(columns, opened.batches), opened) as ReadableStream<Uint8Array<ArrayBuffer>>).text()).toBe('Name,Joined\r\n')
  })

  test('only so many downloads are written at once, and a place comes back once', () => {
    const places = Array.from({ length: mostAtOnce }, () => takePlace(database()))
    expect(places.every(place => place !== null)).toBe(true)
    expect(takePlace(database())).toBeNull()
    places[0]?.()
    places[0]?.()
    expect(takePlace(database())).not.toBeNull()
    expect(takePlace(database())).toBeNull()
  })

  test('a download of which nobody takes anything is broken off, and its connection comes back', async () => {
    const board = await manyLearners(database(), 5000)
    const opened = await open(database(), board)
    let closed = 0
    const reader = body(csv(columns, opened.batches), { close: () => { closed++; return opened.close() } }, 0.05).getReader()
    await reader.read()
    await expect.poll(() => closed).toBeGreaterThan(0)
    await expect(reader.read().then(() => reader.read())).rejects.toThrow('Nobody took anything')
  })
})
