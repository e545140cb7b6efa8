import { ZipReader, Uint8ArrayReader } from '@zip.js/zip.js'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { makeAccount } from '../src/lib/server/accounts.ts'
import type { Database } from '../src/lib/server/database/index.ts'
import { settleInstallationFact } from '../src/lib/server/database/installation.ts'
import { beginMembership } from '../src/lib/server/database/memberships.ts'
import { createPerson } from '../src/lib/server/database/people.ts'
import { onBothDatabases } from '../src/lib/server/database/testing/index.ts'
import { aBoard, anAgency, someone } from '../src/lib/server/learning/testing.ts'
import { signIn } from '../src/lib/server/sign-in.ts'
import { serve, type Served } from './serve.ts'

const secret = 'a secret of the download tests, long enough to be one'
const password = 'correct horse battery staple'
const learners = 60_000

/** The coordinator's cookie, on an app whose board has very many learners. */
async function coordinator(database: Database, environment: Readonly<Record<string, string>>): Promise<{ readonly served: Served; readonly cookie: string; readonly manager: string }> {
  await settleInstallationFact(database.db, 'mode', 'real')
  const board = await aBoard(database)
  const agency = await anAgency(database, board)
  const other = await anAgency(database, board, 'Acorn School')
  await someone(database, board, other, { name: 'Zoë O’Brien, £5 =1+1' })
  const each = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${learners})`
  await sql.raw(`${each} insert into people (id, learner_key, name, name_key, sort_key, created_at) select 'p' || i, 'k' || i, 'Person of a rather long name ' || i, 'person ' || i, 'person ' || i, '' from n`).execute(database.db)
  await sql.raw(`${each} insert into memberships (id, person_id, board_id, agency_id, role, job_role, from_day) select 'm' || i, 'p' || i, '${board}', '${agency}', 'learner', 'volunteer', '2026-01-05' from n`).execute(database.db)
  const auth = signIn(database, { origin: 'http://127.0.0.1', secret })
  for (const [role, place] of [['coordinator', null], ['manager', other]] as const) {
    const email = `${role}@example.org`
    const { id } = await createPerson(database.db, { name: 'Ama Mensah', user: await makeAccount(auth, database.db, { name: 'Ama Mensah', email, password }), email, signInName: null })
    await beginMembership(database.db, { person: id, board, agency: place, role, jobRole: '' })
  }
  const served = await serve({ ...environment, SIGN_IN_SECRET: secret })
  const cookieOf = async (email: string): Promise<string> => {
    const answer = await fetch(`${served.address}/sign-in`, { method: 'POST', redirect: 'manual', headers: { origin: served.address, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ who: email, password }) })
    expect(answer.status).toBe(303)
    return answer.headers.getSetCookie().map(line => line.split(';')[0]).join('; ')
  }
  return { served, cookie: await cookieOf('coordinator@example.org'), manager: await cookieOf('manager@example.org') }
}

const running: Served[] = []
afterEach(async () => { for (const served of running.splice(0)) await served.stop() })

onBothDatabases((database, kind, fresh) => {
  test('a coordinator downloads the whole report, a manager the own agency’s, nobody else anything; and a fault breaks it off visibly', async () => {
    const { served, cookie, manager } = await coordinator(database(), fresh().environment)
    running.push(served)
    const get = (ending: 'csv' | 'xlsx', as = cookie, method = 'GET') => fetch(`${served.address}/reports/completion.${ending}`, { method, redirect: 'manual', headers: { cookie: as } })

    const whole = await get('csv')
    expect([whole.status, whole.headers.get('location')]).toEqual([200, null])
    expect(whole.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="completion-anytown-scp-\\d{4}-\\d\\d-\\d\\d-${learners + 1}-rows.csv"$`))
    expect(whole.headers.get('cache-control')).toBe('private, no-store')
    expect(whole.headers.get('content-encoding')).toBeNull()
    const text = await whole.text()
    expect(text.split('\r\n')).toHaveLength(learners + 3)
    expect(text).toContain('"Zoë O’Brien, £5 =1+1"')

    expect((await get('csv', '')).headers.get('location')).toMatch(/^\/sign-in\?next=/)
    const own = await (await get('csv', manager)).text()
    expect(own.split('\r\n')).toHaveLength(3)
    expect(own).toContain('Acorn School')
    expect((await get('xlsx', cookie, 'HEAD')).headers.get('content-disposition')).toContain(`${learners + 1}-rows.xlsx`)

    // Given up by the browser, again and again: nothing is kept back, and the app answers.
    for (let time = 0; time < 12; time++) {
      const stopped = new AbortController()
      const given = await fetch(`${served.address}/reports/completion.${time % 2 ? 'csv' : 'xlsx'}`, { headers: { cookie }, signal: stopped.signal })
      expect(given.status).toBe(200)
      if (time % 3) await given.body?.getReader().read()
      stopped.abort()
      await expect.poll(async () => `${time}: ${(await get('csv', cookie, 'HEAD')).status}`, { timeout: 20_000 }).toBe(`${time}: 200`)
    }

    // The database goes away in the middle, or the app itself: the browser is told that the file is not whole.
    for (const ending of ['csv', 'xlsx'] as const) {
      const answer = await get(ending)
      const reader = answer.body!.getReader()
      const parts: Uint8Array[] = [(await reader.read()).value!]
      if (kind === 'postgres') await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(database().db)
      else served.process.kill('SIGKILL')
      await expect((async () => { for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value) })()).rejects.toThrow()
      if (ending === 'xlsx') await expect(new ZipReader(new Uint8ArrayReader(Buffer.concat(parts))).getEntries()).rejects.toThrow()
      if (kind === 'sqlite') return
      await expect.poll(async () => (await fetch(`${served.address}/healthz`)).status, { timeout: 20_000, message: served.said() }).toBe(200)
    }
  })
})
