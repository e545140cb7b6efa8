import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { freshDatabase, onBothDatabases, postgresIsHere } from '../src/lib/server/database/testing/index.ts'
import { startCluster } from '../src/lib/server/database/testing/postgres.ts'
import { serve } from './serve.ts'

/** Starts the app where it is expected to end by itself: its last words and its exit code. */
function startInVain(settings: Record<string, string>): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, ['server.js'], { cwd: resolve(import.meta.dirname, '..'), env: { PATH: process.env.PATH, NODE_ENV: 'production', ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => { said += part })
  return new Promise((ended) => child.on('exit', (code) => ended({ code, said })))
}
/** A browser without a script posts a form; the answer is not followed. */
const post = (address: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(address, { method: 'POST', redirect: 'manual', headers: { accept: 'text/html', origin: new URL(address).origin, ...headers }, body: new URLSearchParams(fields) })
/** A request with a Host header of its own, which fetch does not allow. */
const asHost = (address: string, host: string): Promise<number> =>
  new Promise((answered, lost) => request(address, { headers: { host } }, (response) => { response.resume(); answered(response.statusCode ?? 0) }).on('error', lost).end())
const temporary = () => mkdtempSync(join(tmpdir(), 'induction-start-'))
const noStackTrace = /^\s+at /m

test('every wrong setting is told at once, in sentences, and nothing is started', async () => {
  const { code, said } = await startInVain({ PORT: 'eighty', ORIGIN: 'nonsense', DATA_DIR: temporary() })
  expect(code).toBe(1)
  expect(said).toMatch(/PORT must be/)
  expect(said).toMatch(/ORIGIN must be/)
  expect(said).not.toMatch(noStackTrace)
})

test('a taken port is told in a sentence with what to do', async () => {
  const app = await serve()
  try {
    const { code, said } = await startInVain({ PORT: new URL(app.address).port, DATA_DIR: temporary() })
    expect(code).toBe(1)
    expect(said).toMatch(/is taken by another program.*PORT=\d+ npm start/)
    expect(said).not.toMatch(noStackTrace)
  } finally {
    await app.stop()
  }
})

test('the demonstration’s folder refuses to be used in earnest, and a live folder refuses the demonstration', async () => {
  const live = temporary()
  const app = await serve({ DATA_DIR: live })
  await app.stop()
  const demonstration = await startInVain({ PORT: '0', DATA_DIR: live, DEMO: 'yes' })
  expect(demonstration.code).toBe(1)
  expect(demonstration.said).toMatch(/in real use, so the demonstration does not touch it/)
  rmSync(live, { recursive: true })
})

onBothDatabases((database, _kind, fresh) => {
  test('an app older than its database refuses in a sentence', async () => {
    await sql`insert into kysely_migration (name, timestamp) values ('9999-from-a-later-version', '2030-01-01')`.execute(database().db)
    const { code, said } = await startInVain({ PORT: '0', ...fresh().environment })
    expect(code).toBe(1)
    expect(said).toMatch(/written by a newer version of this app/)
    expect(said).not.toMatch(noStackTrace)
  })

  test('a database in real use refuses the demonstration', async () => {
    const app = await serve(fresh().environment)
    await app.stop()
    const { code, said } = await startInVain({ PORT: '0', DEMO: 'yes', ...fresh().environment, ...(fresh().environment.DATABASE_URL ? { DATA_DIR: temporary() } : {}) })
    expect(code).toBe(1)
    expect(said).toMatch(/in real use/)
  })

  test('before set-up every page leads there, a wrong code keeps what was typed, and the right one makes a coordinator who is signed in', async () => {
    const app = await serve(fresh().environment)
    try {
      const first = await fetch(`${app.address}/`, { redirect: 'manual' })
      expect([first.status, first.headers.get('location')]).toEqual([303, '/setup'])
      const typed = { kind: 'partnership', boardName: 'Zürich-on-Sea SCP', shortName: 'ZSCP', councilPhone: '020 7946 0000', authorities: 'Zürich-on-Sea', name: 'Ama Mensah', email: 'ama@example.org', password: 'three random words' }
      const wrong = await post(`${app.address}/setup`, { ...typed, code: 'WRONG' })
      const page = await wrong.text()
      expect(wrong.status).toBe(400)
      expect(page).toContain('This is not the code')
      expect(page).toContain('Zürich-on-Sea SCP')
      expect(page).not.toContain('three random words')
      const right = await post(`${app.address}/setup`, { ...typed, code: app.code().toLowerCase() })
      expect([right.status, right.headers.get('location')]).toEqual([303, '/board/contacts'])
      const cookie = right.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ')
      expect(right.headers.getSetCookie().join()).toMatch(/HttpOnly/i)
      const contacts = await fetch(`${app.address}/board/contacts`, { headers: { cookie } })
      expect(contacts.status).toBe(200)
      expect(contacts.headers.get('cache-control')).toBe('private, no-store')
      expect(await contacts.text()).toContain('Nobody can join until these are there')
      expect((await fetch(`${app.address}/board/contacts`, { redirect: 'manual' })).headers.get('location')).toBe('/sign-in?next=%2Fboard%2Fcontacts')
      expect((await post(`${app.address}/sign-in`, { who: 'ama@example.org', password: 'three random words' }, { origin: 'http://evil.example' })).status).toBe(403)

      // Signed out while typing: the form goes on as it is, and after signing in it is sent.
      const late = { name: 'Zürich-on-Sea “new” <SCP>', short_name: 'ZSCP', password: 'never shown' }
      const refused = await post(`${app.address}/board/details?/details`, late)
      expect([refused.status, refused.headers.get('location')]).toEqual([307, '/sign-in/again?to=%2Fboard%2Fdetails%3F%2Fdetails'])
      const again = new URL(refused.headers.get('location') ?? '', app.address).href
      const asked = await (await post(again, late)).text()
      expect(asked).toContain('Zürich-on-Sea “new” &lt;SCP')
      expect(asked).not.toContain('never shown')
      const kept = JSON.stringify([['name', late.name], ['short_name', late.short_name]])
      const mistaken = await post(again, { 'sign-in-again': 'yes', kept, who: 'ama@example.org', password: 'not the one' })
      expect([mistaken.status, (await mistaken.text()).includes('Zürich-on-Sea “new” &lt;SCP')]).toEqual([401, true])
      const back = await post(again, { 'sign-in-again': 'yes', kept, who: 'ama@example.org', password: 'three random words' })
      expect(back.headers.getSetCookie().join()).toMatch(/HttpOnly/i)
      expect(await back.text()).toMatch(/action="\/board\/details\?\/details"[^]*Zürich-on-Sea “new” &lt;SCP/)
      expect((await post(`${app.address}/board/details?/details`, late, { cookie: 'shared-device=yes' })).headers.get('location')).toBe('/sign-in?next=%2Fboard%2Fdetails')
      expect((await fetch(again, { redirect: 'manual' })).headers.get('location')).toBe('/sign-in?next=%2Fboard%2Fdetails')
    } finally {
      await app.stop()
    }
  })

  test('nobody on the web reaches better-auth’s own addresses', async () => {
    const app = await serve(fresh().environment)
    try {
      expect((await fetch(`${app.address}/api/auth/sign-up/email`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/json', origin: app.address }, body: '{}' })).status).not.toBe(200)
      expect(await database().db.selectFrom('users').selectAll().execute()).toEqual([])
    } finally {
      await app.stop()
    }
  })
})

test('pages go out compressed with the headers that protect them, and another name pointed at this machine does not reach it', async () => {
  const app = await serve()
  try {
    const page = await fetch(`${app.address}/setup`, { headers: { 'accept-encoding': 'br' } })
    expect(Object.fromEntries(page.headers)).toMatchObject({ 'content-encoding': 'br', 'referrer-policy': 'same-origin', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe-inline')
    expect(await page.text()).toContain('</html>')
    expect((await fetch(`${app.address}/setup`, { headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding')).toBeNull()
    const script = /href="([^"]*_app\/immutable[^"]*\.js)"/.exec(await (await fetch(`${app.address}/setup`)).text())?.[1] ?? ''
    expect((await fetch(new URL(script, `${app.address}/setup`))).headers.get('cache-control')).toContain('immutable')
    expect(await asHost(`${app.address}/setup`, 'evil.example')).toBe(421)
    expect(await asHost(`${app.address}/setup`, `localhost:${new URL(app.address).port}`)).toBe(200)
  } finally {
    await app.stop()
  }
})

test('behind a proxy the public address counts: its forms are taken, its cookies are secure', async () => {
  const app = await serve({ ORIGIN: 'https://induction.example', TRUST_PROXY: 'yes' })
  try {
    const local = /Listening on (\S+?),/.exec(app.said())?.[1] ?? ''
    const answer = await post(`${local}/setup`, { code: app.code(), kind: 'board', boardName: 'A', shortName: 'B', councilPhone: '020 7946 0000', authorities: 'C', name: 'Ama', email: 'ama@example.org', password: 'three random words' }, { origin: 'https://induction.example' })
    expect(answer.status).toBe(303)
    expect(answer.headers.getSetCookie().join()).toMatch(/Secure/i)
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age/)
    expect((await post(`${local}/sign-in`, { who: 'a', password: 'b' })).status).toBe(403)
  } finally {
    await app.stop()
  }
})

test.skipIf(!postgresIsHere())('with the database gone the app stays up, says so at /healthz and on its pages, keeps the numbers to call, and comes back by itself', async () => {
  const cluster = await startCluster()
  if (!cluster) throw new Error('PostgreSQL is not installed')
  const app = await serve({ DATABASE_URL: cluster.url })
  try {
    expect(await (await fetch(`${app.address}/healthz`)).json()).toMatchObject({ database: 'usable' })
    const gone = new Promise((ended) => cluster.server().once('exit', ended))
    cluster.server().kill('SIGINT')
    await gone
    const health = await fetch(`${app.address}/healthz`)
    expect(health.status).toBe(503)
    expect(await health.json()).toMatchObject({ database: 'not usable' })
    const page = await fetch(`${app.address}/`, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(503)
    expect(await page.text()).toMatch(/999/)
    await cluster.start()
    for (let time = 0; time < 60 && (await fetch(`${app.address}/healthz`)).status !== 200; time++) await later(500)
    expect((await fetch(`${app.address}/healthz`)).status).toBe(200)
  } finally {
    await app.stop()
    await cluster.stop()
  }
})

test.skipIf(!postgresIsHere())('started before its database, the app waits for it', async () => {
  const cluster = await startCluster()
  if (!cluster) throw new Error('PostgreSQL is not installed')
  cluster.server().kill('SIGINT')
  await later(500)
  const app = await serve({ DATABASE_URL: cluster.url })
  try {
    expect((await fetch(`${app.address}/healthz`)).status).toBe(503)
    expect((await fetch(`${app.address}/sign-in`)).status).toBe(503)
    expect(app.said()).toMatch(/tries again every/)
    await cluster.start()
    for (let time = 0; time < 60 && (await fetch(`${app.address}/healthz`)).status !== 200; time++) await later(500)
    expect((await fetch(`${app.address}/setup`)).status).toBe(200)
    expect(app.code()).toMatch(/^\w{4}-\w{4}$/)
  } finally {
    await app.stop()
    await cluster.stop()
  }
})

test('a data folder that another account owns is told, not crashed on', async () => {
  const { database, environment, close } = await freshDatabase('sqlite', false)
  await database.db.destroy()
  const { code, said } = await startInVain({ PORT: '0', DATA_DIR: join(environment.DATA_DIR ?? '', 'induction.sqlite', 'inside-a-file') })
  expect(code).toBe(1)
  expect(said).toMatch(/Name a folder that this account may write to/)
  await close().catch(() => undefined)
})
