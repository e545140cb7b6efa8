import { loadPack } from '@safeguarding-kit/content'
import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makeAccount } from '../src/lib/server/accounts.ts'
import { connect, migrate, type Database } from '../src/lib/server/database/index.ts'
import { settleInstallationFact } from '../src/lib/server/database/installation.ts'
import { startCluster, type Cluster } from '../src/lib/server/database/testing/postgres.ts'
import { rebuildStandings } from '../src/lib/server/learning/record.ts'
import { aBoard, anAgency, someone } from '../src/lib/server/learning/testing.ts'
import { signIn } from '../src/lib/server/sign-in.ts'
import { serve, type Served } from './serve.ts'
import { writeSmallPack } from './small.ts'

/*
 * The promise "what was acknowledged is kept", on the app as it is served: learners answer over HTTP, the server (and PostgreSQL with all its
 * processes) is killed hard in the middle, and after the restart every answer whose redirect had reached the learner is there.
 */

const kills = 20
const learners = 4
const secret = 'a secret of the crash tests, long enough to be one'
const password = 'correct horse battery staple'

interface Learner { readonly email: string; readonly boardId: string; readonly key: string; cookie: string }

/** A server's processes and those they started. */
function family(pid: number): number[] {
  const children = readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap(name => {
    try {
      return Number(/^\d+ \(.*\) \S+ (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]) === pid ? [Number(name)] : []
    } catch {
      return [] // it ended while we looked
    }
  })
  return [pid, ...children.flatMap(family)]
}

function killHard(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      continue // it ended before
    }
  }
}

const post = (address: string, path: string, cookie: string, fields: Record<string, string>): Promise<Response> =>
  fetch(`${address}${path}`, { method: 'POST', redirect: 'manual', headers: { origin: address, accept: 'text/html', cookie, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) })

async function signInOver(address: string, email: string): Promise<string> {
  const answer = await post(address, '/sign-in', '', { who: email, password })
  const cookie = answer.headers.getSetCookie().map(line => line.split(';')[0]).join('; ')
  if (answer.status !== 303 || !cookie) throw new Error(`Sign-in answered ${answer.status}: ${(await answer.text()).slice(0, 400)}`)
  return cookie
}

/** Somebody answers one question after another until the server is gone. Answers the ids whose redirect arrived. */
async function answer(address: string, learner: Learner, ask: { readonly path: string; readonly question: string; readonly options: readonly string[] }, kept: Set<string>): Promise<void> {
  for (let at = 0; ; at++) {
    const event = randomUUID()
    try {
      const { status, headers } = await post(address, `${ask.path}?/answer`, learner.cookie, { event, question: ask.question, option: ask.options[at % ask.options.length] ?? '' })
      if (status === 303 && !headers.get('location')?.startsWith('/sign-in')) kept.add(event)
      else if (status !== 500 && status !== 503) throw new Unexpected(`An answer was met with ${status} ${headers.get('location') ?? ''}`)
    } catch (fault) {
      if (fault instanceof Unexpected) throw fault
      return
    }
  }
}

class Unexpected extends Error {}

async function crashTwentyTimes(environment: Readonly<Record<string, string>>, open: () => Database, cluster: Cluster | null): Promise<{ readonly acknowledged: number; readonly found: number }> {
  // What is kept does not depend on the lessons, and forty starts read a small pack sooner.
  const small = writeSmallPack()
  const loaded = await loadPack([small])
  if (!loaded.ok) throw new Error('The small pack does not load')
  const { pack } = loaded
  const asked = pack.modules.flatMap(module => module.lessons.flatMap(lesson => lesson.blocks.flatMap(block => (block.kind === 'question' && pack.questions[block.id]?.kind === 'single' ? [{ path: `/learn/${module.slug}/${lesson.slug}`, question: block.id, options: pack.questions[block.id]?.options.map(option => option.id) ?? [] }] : []))))
  let database = open()
  await migrate(database)
  await settleInstallationFact(database.db, 'mode', 'real')
  const board = await aBoard(database)
  const agency = await anAgency(database, board)
  const auth = signIn(database, { origin: 'http://127.0.0.1', secret })
  const crowd: Learner[] = []
  for (let at = 0; at < learners; at++) {
    const email = `learner${at}@example.org`
    const person = await someone(database, board, agency, { name: 'Ama Mensah', email })
    await database.db.updateTable('people').set({ user_id: await makeAccount(auth, database.db, { name: 'Ama Mensah', email, password }) }).where('id', '=', person.id).execute()
    crowd.push({ email, boardId: board, key: person.learnerKey, cookie: '' })
  }
  await database.db.destroy()

  const kept = new Set<string>()
  for (let time = 0; time < kills; time++) {
    const served: Served = await serve({ ...environment, SIGN_IN_SECRET: secret, PACKS: small })
    if (time === 0) for (const learner of crowd) learner.cookie = await signInOver(served.address, learner.email)
    const before = kept.size
    const answering = crowd.map((learner, at) => answer(served.address, learner, asked[(time + at) % asked.length]!, kept))
    // Not before the stream runs; then at any moment.
    while (kept.size === before) await Promise.race([new Promise(soon => setTimeout(soon, 5)), ...answering])
    await new Promise(moment => setTimeout(moment, Math.random() * 300))
    const database = cluster ? family(cluster.server().pid ?? 0) : []
    // Either may die first: the database under a living server, or the server over a living database.
    const app = [served.process.pid ?? 0]
    killHard(time % 2 === 0 ? [...app, ...database] : [...database, ...app])
    await Promise.all(answering)
    await cluster?.start()
  }

  database = open()
  try {
    const rows = await database.db.selectFrom('learning_events').select('id').execute()
    const there = new Set(rows.map(row => row.id))
    expect([...kept].filter(id => !there.has(id))).toEqual([])
    // What was written goes together: the standing of every learner is what the events give.
    expect((await rebuildStandings(database, board, pack)).differed).toBe(0)
    return { acknowledged: kept.size, found: there.size }
  } finally {
    await database.db.destroy()
  }
}

describe('killed hard in a stream of answers, twenty times', () => {
  const folder = mkdtempSync(join(tmpdir(), 'induction-crash-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('on SQLite every acknowledged answer is there afterwards', async () => {
    const { acknowledged, found } = await crashTwentyTimes({ DATA_DIR: folder }, () => connect({ folder }), null)
    expect(acknowledged).toBeGreaterThanOrEqual(kills)
    expect(found).toBeGreaterThanOrEqual(acknowledged)
  }, 400_000)

  describe.skipIf(inject('postgres') === '')('with PostgreSQL’s own processes', () => {
    let cluster: Cluster | null = null
    beforeAll(async () => { cluster = await startCluster() })
    afterAll(() => cluster?.stop())

    test('on PostgreSQL every acknowledged answer is there afterwards', async () => {
      if (!cluster) throw new Error('PostgreSQL was here when the run began')
      const url = cluster.url
      const { acknowledged, found } = await crashTwentyTimes({ DATA_DIR: join(folder, 'app'), DATABASE_URL: url }, () => connect({ url }), cluster)
      expect(acknowledged).toBeGreaterThanOrEqual(kills)
      expect(found).toBeGreaterThanOrEqual(acknowledged)
    }, 600_000)

    test('the connection that writes waits for the disk: fsync and synchronous_commit are on', async () => {
      const database = connect({ url: cluster?.url ?? '' })
      for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) expect((await sql<Record<string, string>>`show ${sql.raw(setting)}`.execute(database.db)).rows).toEqual([{ [setting]: 'on' }])
      await database.db.destroy()
    })
  })

  test('the connection that writes waits for the disk: synchronous is FULL in a write-ahead log', async () => {
    const database = connect({ folder: join(folder, 'settings') })
    expect((await sql`pragma synchronous`.execute(database.db)).rows).toEqual([{ synchronous: 2 }])
    expect((await sql`pragma journal_mode`.execute(database.db)).rows).toEqual([{ journal_mode: 'wal' }])
    await database.db.destroy()
  })
})
