import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAgency, findAgency, keepLeads } from '../src/lib/server/database/agencies.ts'
import { addAuthority, createBoard, listAuthorities } from '../src/lib/server/database/boards.ts'
import { keepContact } from '../src/lib/server/database/contacts.ts'
import type { Role } from '../src/lib/server/database/index.ts'
import { beginMembership } from '../src/lib/server/database/memberships.ts'
import { createPerson } from '../src/lib/server/database/people.ts'
import { freshDatabase, postgresIsHere, type FreshDatabase } from '../src/lib/server/database/testing/index.ts'
import { makeAccount } from '../src/lib/server/accounts.ts'
import { signIn, type Auth } from '../src/lib/server/sign-in.ts'
import { serve, type Served } from './serve.ts'

const secret = 'a secret of at least thirty-two characters'
const password = 'three random words'
const names = ['learner', 'manager', 'otherManager', 'coordinator', 'lead', 'otherCoordinator', 'left', 'nobody'] as const
type Name = (typeof names)[number]

describe.each(['sqlite', 'postgres'] as const)('on %s', (kind) => {
  const skipped = kind === 'postgres' && !postgresIsHere()
  let fresh: FreshDatabase
  let app: Served
  let auth: Auth
  let agency = ''
  let code = ''
  const ids = new Map<Name, string>()
  const cookies = new Map<Name, string>()

  async function person(name: Name, board: string, at: string | null, role: Role | null): Promise<void> {
    const email = `${name.toLowerCase()}@example.org`
    const user = await makeAccount(auth, fresh.database.db, { name, email, password })
    const { id } = await createPerson(fresh.database.db, { name: `Person ${name}`, user, email, signInName: null })
    ids.set(name, id)
    if (role) await beginMembership(fresh.database.db, { person: id, board, agency: at, role, jobRole: 'early-years' })
  }
  const get = (path: string, who: Name, extra = '') => fetch(`${app.address}${path}`, { redirect: 'manual', headers: { accept: 'text/html', cookie: [cookies.get(who) ?? '', extra].filter(Boolean).join('; ') } })
  const post = (path: string, fields: Record<string, string>, cookie = '') => fetch(`${app.address}${path}`, { method: 'POST', redirect: 'manual', headers: { accept: 'text/html', origin: app.address, cookie }, body: new URLSearchParams(fields) })
  const cookieOf = (response: Response): string => response.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ')

  beforeAll(async () => {
    if (skipped) return
    fresh = await freshDatabase(kind)
    const { db } = fresh.database
    auth = signIn(fresh.database, { origin: 'http://127.0.0.1', secret })
    const board = async (name: string): Promise<string> => {
      const id = await createBoard(db, { name, shortName: name, kind: 'partnership', councilPhone: '020 7946 0000' })
      await addAuthority(db, id, name)
      const authority = (await listAuthorities(db, id))[0]?.id ?? ''
      for (const slot of ['front-door', 'out-of-hours', 'lado'] as const) await keepContact(db, { board: id, authority, slot }, { phone: '020 7946 0001', email: '', hours: '' }, { on: '2026-11-21', by: null })
      return id
    }
    const [one, two] = [await board('Anytown'), await board('Othertown')]
    const place = async (at: string, name: string): Promise<string> => {
      const id = await createAgency(db, at, { name, sector: 'early-years' })
      await keepLeads(db, at, id, { leadName: 'The lead', leadPhone: '020 7946 0003', deputyName: '', deputyPhone: '', noDeputy: true }, '2026-11-21')
      return id
    }
    agency = await place(one, 'Little Oaks')
    const second = await place(one, 'Riverbank')
    code = (await findAgency(db, one, agency))?.code ?? ''
    await person('learner', one, agency, 'learner')
    await person('manager', one, agency, 'manager')
    await person('otherManager', one, second, 'manager')
    await person('coordinator', one, null, 'coordinator')
    await person('lead', one, null, 'board-lead')
    await person('otherCoordinator', two, null, 'coordinator')
    await person('left', one, null, null)
    app = await serve({ ...fresh.environment, SIGN_IN_SECRET: secret })
    for (const name of names) if (name !== 'nobody') cookies.set(name, cookieOf(await post('/sign-in', { who: `${name}@example.org`, password })))
  })
  afterAll(async () => { if (!skipped) { await app.stop(); await fresh.close() } })

  /** Who sees each page. Everyone else is refused, or led to sign in when nobody is signed in; every one of those pairs is a test. */
  const pages: readonly { readonly path: string; readonly seenBy: readonly Name[] }[] = [
    { path: '/board', seenBy: ['coordinator', 'lead', 'otherCoordinator'] },
    { path: '/board/contacts', seenBy: ['coordinator', 'lead', 'otherCoordinator'] },
    { path: '/board/details', seenBy: ['coordinator', 'lead', 'otherCoordinator'] },
    { path: '/board/roles', seenBy: ['coordinator', 'lead', 'otherCoordinator'] },
    { path: '/board/sign-in-help?name=Person', seenBy: ['coordinator', 'lead', 'otherCoordinator'] },
    { path: '/outbox', seenBy: ['coordinator', 'otherCoordinator'] },
    { path: '/people/remind?status=late', seenBy: ['manager', 'otherManager', 'coordinator'] },
    { path: '/agencies/AGENCY', seenBy: ['manager', 'coordinator', 'lead'] },
    { path: '/agencies/AGENCY/staff-list', seenBy: ['manager', 'coordinator'] }
  ]
  test.skipIf(skipped).each(pages.flatMap(({ path, seenBy }) => names.map((name) => ({ path, name, seen: seenBy.includes(name) }))))('$path is seen by $name: $seen', async ({ path, name, seen }) => {
    const { status } = await get(path.replace('AGENCY', agency), name)
    if (seen) expect(status).toBe(200)
    else expect([303, 403, 404]).toContain(status)
    if (name === 'nobody') expect(status).toBe(303)
  })

  test.skipIf(skipped)('a coordinator searches only the people of the own board', async () => {
    expect(await (await get('/board/sign-in-help?name=Person', 'coordinator')).text()).toContain('Person learner')
    expect(await (await get('/board/sign-in-help?name=Person', 'otherCoordinator')).text()).not.toContain('Person learner')
  })

  test.skipIf(skipped).each(['manager', 'otherManager', 'learner', 'otherCoordinator', 'lead'] as const)('%s cannot make a link with which somebody else signs in', async (name) => {
    expect((await post('/board/sign-in-help', { id: ids.get('learner') ?? '' }, cookies.get(name))).status).toBe(403)
    expect(await fresh.database.db.selectFrom('reset_links').selectAll().execute()).toEqual([])
  })

  test.skipIf(skipped)('a forged form cannot invite, renew or name leads at an agency that is not one’s own', async () => {
    for (const [action, fields] of [['invite', { name: 'A', role: 'learner' }], ['renew', {}], ['leads', { leadName: 'Me', leadPhone: '020 7946 0009', noDeputy: 'yes' }], ['confirm', { id: ids.get('learner') ?? '' }]] as const)
      expect((await post(`/agencies/${agency}?/${action}`, fields, cookies.get('otherManager'))).status, action).toBe(403)
    expect((await post(`/agencies/${agency}?/invite`, { name: 'A', role: 'manager' }, cookies.get('manager'))).status).toBe(403)
    for (const name of ['otherManager', 'otherCoordinator', 'lead', 'learner'] as const) expect([403, 404], name).toContain((await post(`/agencies/${agency}/staff-list?/invite`, { pasted: 'A B\ta@example.org' }, cookies.get(name))).status)
    const managers = await post(`/agencies/${agency}/staff-list?/invite`, { pasted: 'A B\t\t\tmanager' }, cookies.get('manager'))
    expect([managers.status, await managers.text()]).toEqual([400, expect.stringContaining('Only the training coordinator invites managers')])
    expect(await fresh.database.db.selectFrom('invitations').selectAll().execute()).toEqual([])
  })

  test.skipIf(skipped)('a refusal says once what is not theirs, and is written to the log without a name', async () => {
    expect(((await (await get('/board', 'learner')).text()).match(/<p[^>]*>[^<]*somebody else or to another role/g) ?? []).length).toBe(1)
    expect(app.said()).toMatch(/Refused: GET \/\(board\)\/board/)
    expect(app.said()).not.toMatch(/Person learner|learner@example/)
  })

  test.skipIf(skipped)('a half-filled join keeps what was typed and says what is wrong; with all of it the person is in', async () => {
    const wrong = await post(`/join/${code}`, { name: 'Zoë O’Brien', email: 'zoe at home', password: 'short' })
    const page = await wrong.text()
    expect(wrong.status).toBe(400)
    for (const text of ['Zoë O’Brien', 'zoe at home', 'Choose what you do here', '10 characters or more', 'name@example.org']) expect(page).toContain(text)
    expect(page).not.toContain('value="short"')
    const taken = await post(`/join/${code}`, { name: 'Zoë', email: 'learner@example.org', password: 'not the password', jobRole: 'early-years' })
    expect(await taken.text()).toContain('Somebody has joined with this e-mail address already')
    const joined = await post(`/join/${code}`, { name: 'Zoë O’Brien', email: '', password, jobRole: 'early-years' })
    expect([joined.status, joined.headers.get('location')]).toEqual([303, '/join/welcome'])
    const welcome = await fetch(`${app.address}/join/welcome`, { headers: { cookie: cookieOf(joined) } })
    expect(await welcome.text()).toMatch(/zoe-\d{4}/)
    const again = await post(`/join/${code}`, { name: 'Person learner', email: 'learner@example.org', password, jobRole: 'early-years' })
    expect(again.status).toBe(303)
  })

  test.skipIf(skipped)('whoever invites by e-mail is told who sends the message, where no mail server is set', async () => {
    const invited = async (name: Name): Promise<string> => (await post(`/agencies/${agency}?/invite`, { name: 'Ife New', email: 'ife@example.org', role: 'learner' }, cookies.get(name))).text()
    expect(await invited('manager')).toContain('waits with your training coordinator, who sends it')
    expect(await invited('coordinator')).toContain('waits under Messages for you to send')
    expect(await (await post(`/agencies/${agency}?/invite`, { name: 'Ife New', role: 'learner' }, cookies.get('manager'))).text()).toContain('Give them this link yourself')
  })

  test.skipIf(skipped)('a pasted list invites nobody until it is looked over and every line is sound, or the sound lines alone are chosen', async () => {
    const pasted = 'Kit Alone\nKim Post\tkim@example.org\nLou\tlou at home'
    const said = async (action: string, fields: Record<string, string>): Promise<string> => (await post(`/agencies/${agency}/staff-list?/${action}`, { pasted, ...fields }, cookies.get('manager'))).text()
    const names = async () => (await fresh.database.db.selectFrom('invitations').select('name').where('name', 'in', ['Kit Alone', 'Kim Post', 'Lou']).orderBy('name').execute()).map(({ name }) => name)
    for (const page of [await said('look', {}), await said('invite', {})]) for (const words of ['Line 3', 'name@example.org', 'A message to kim@example.org', 'A link that you hand over', 'Invite 2 people', 'Lou\tlou at home']) expect(page).toContain(words)
    expect(await names()).toEqual([])
    const done = await said('invite', { leaveOut: 'yes' })
    expect(done).toMatch(/value="[^"]*\/join\/invited\/[^"]+"/)
    expect(done).toContain('with your training coordinator to be sent')
    expect(await names()).toEqual(['Kim Post', 'Kit Alone'])
    expect(await said('look', { pasted: 'Kit Alone' })).toContain('has an invitation that still works')
  })

  test.skipIf(skipped)('a press that is doubled, or a result that is loaded again, shows the same links; lost ones are made anew', async () => {
    const links = (page: string): readonly string[] => [...page.matchAll(/value="([^"]*\/join\/invited\/[^"]+)"/g)].map(([, link = '']) => link)
    const sent = async (action: string, fields: Record<string, string>): Promise<string> => (await post(`/agencies/${agency}${action}`, fields, cookies.get('manager'))).text()
    const pasted = 'Mo Hand\nNia Hand'
    const press = /name="press" value="([^"]{43})"/.exec(await sent('/staff-list?/look', { pasted }))?.[1] ?? ''
    const [first, second] = await Promise.all([sent('/staff-list?/invite', { pasted, press }), sent('/staff-list?/invite', { pasted, press })])
    expect(links(first ?? '')).toHaveLength(2)
    expect(links(second ?? '')).toEqual(links(first ?? ''))
    expect(second).toContain('Invited: 2 people.')
    const one = { name: 'Ola Once', role: 'learner', press: 'a press of the form for one' }
    expect(links(await sent('?/invite', one))).toEqual(links(await sent('?/invite', one)))
    const list = await (await get(`/agencies/${agency}`, 'manager')).text()
    const id = (await fresh.database.db.selectFrom('invitations').select('id').where('name', '=', 'Mo Hand').execute()).map((row) => row.id)
    expect(id).toHaveLength(1)
    expect(list).toContain('New link')
    const anew = await sent('?/anew', { id: id[0] ?? '' })
    expect([anew, links(anew).filter((link) => !links(first ?? '').includes(link) && link.includes('invited'))]).toEqual([expect.stringContaining('Link for Mo Hand'), [expect.any(String)]])
    expect((await get(new URL(links(first ?? '')[0] ?? '').pathname, 'nobody')).status).toBe(404)
    expect((await post(`/agencies/${agency}?/anew`, { id: 'by-hand' }, cookies.get('otherManager'))).status).toBe(403)
    const way = new URL(links(anew).at(0) ?? '').pathname
    const joined = await post(way, { name: 'Mo Hand', email: '', password, jobRole: 'early-years' })
    expect(joined.status).toBe(303)
    const back = await fetch(`${app.address}${way}`, { redirect: 'manual', headers: { cookie: cookieOf(joined) } })
    expect([back.status, back.headers.get('location')], 'whoever kept the link goes on by it').toEqual([303, '/'])
    expect(await (await get(way, 'learner')).text()).toContain('You are signed in as Person learner')
    for (const [name, told] of [['manager', true], ['coordinator', true], ['lead', false], ['otherManager', false]] as const) expect((await (await get('/people', name)).text()).includes('invited and have not joined yet'), name).toBe(told)
    const others = await sent('?/anew', { id: 'by-hand' })
    expect(others).not.toContain('Link for Mo Hand')
    expect(links(others).length).toBeGreaterThanOrEqual(2)
    expect(others, 'all at once for a spreadsheet').toMatch(/<textarea[^>]*>[^<]*Nia Hand\thttp/)
    const invited = { name: 'Pat Twice', role: 'board-lead', press: 'a press of the board' }
    const twice = await Promise.all([0, 1].map(async () => links(await (await post('/board/roles?/invite', invited, cookies.get('lead'))).text())))
    expect(twice[0]).toEqual(twice[1])
  })

  test.skipIf(skipped)('figures that are typed and not recorded come back when the app counts its own, and when one of them is no number', async () => {
    const page = async (action: string, fields: Record<string, string>): Promise<string> => (await post(`/board/dataset/periods/2024-25-q1?/${action}`, fields, cookies.get('coordinator'))).text()
    const counted = await page('count', { children: '41200', source: '' })
    for (const words of ['value="41200"', 'is not recorded yet', '<title>Figures of']) expect(counted).toContain(words)
    expect(await fresh.database.db.selectFrom('dataset_counts').select('value').where('count_id', '=', 'children').execute()).toEqual([])
    const refused = await page('save', { children: 'forty', source: '' })
    for (const words of ['value="forty"', '<title>Error: Figures of']) expect(refused).toContain(words)
    expect(refused).toMatch(/href="#children">Children[^<]*: Enter a number/)
    expect(refused.indexOf('href="#children"'), 'faults stand in the order of the page').toBeLessThan(refused.indexOf('href="#source"'))
    expect(refused).toMatch(/<details class="sk-part[^"]*" open[^>]*>(?:(?!<\/details>)[^])*value="forty"/)
    expect(await page('save', { children: '41200', source: 'Mid-year estimate' })).toBe('')
    expect(await (await get('/board/dataset/periods/2024-25-q1', 'coordinator')).text()).toContain('value="41200"')
  })

  test.skipIf(skipped)('an invitation to the board speaks of that role, is listed until it is used, and is withdrawn by the board lead alone', async () => {
    const link = /value="[^"]*(\/join\/invited\/[^"]+)"/.exec(await (await post('/board/roles?/invite', { name: 'Cleo Comes', role: 'coordinator' }, cookies.get('lead'))).text())?.[1] ?? ''
    const page = await (await get(link, 'nobody')).text()
    expect(page).toContain('You are invited as training coordinator')
    expect(page).not.toMatch(/16 or 17|on your certificate|which parts of the induction you did/)
    expect(await (await get('/board/roles', 'coordinator')).text()).toContain('Cleo Comes')
    const id = (await fresh.database.db.selectFrom('invitations').select('id').where('name', '=', 'Cleo Comes').executeTakeFirstOrThrow()).id
    expect((await post('/board/roles?/withdraw', { id }, cookies.get('coordinator'))).status).toBe(403)
    expect((await post('/board/roles?/withdraw', { id }, cookies.get('lead'))).status).toBe(303)
    expect(await (await get(link, 'nobody')).text()).toContain('This invitation has been withdrawn')
  })

  test.skipIf(skipped)('an unknown or withdrawn code says what to do', async () => {
    expect(await (await post('/join', { code: 'NOPE-NOPE' })).text()).toContain('We do not know this code')
    expect(await (await post('/join', { code: '' })).text()).toContain('Your manager has it')
    expect((await post('/join', { code: code.toLowerCase().replace('-', ' ') })).headers.get('location')).toBe(`/join/${code}`)
    expect((await get('/join/NOPE-NOPE', 'nobody')).status).toBe(404)
    expect((await post(`/agencies/${agency}?/revoke`, {}, cookies.get('coordinator'))).status).toBe(303)
    expect(await (await get(`/join/${code}`, 'nobody')).text()).toContain('This code has been withdrawn')
    expect((await post(`/join/${code}`, { name: 'Zoë', email: '', password, jobRole: 'early-years' })).status).toBe(400)
  })

  test.skipIf(skipped)('on a shared device nobody stays signed in who is not there, and nothing of theirs stays', async () => {
    const signedIn = await post('/sign-in', { who: 'learner@example.org', password, shared: 'yes' })
    const all = cookieOf(signedIn)
    expect(all).toContain('still-here=yes')
    expect(signedIn.headers.getSetCookie().find((set) => set.startsWith('still-here'))).toMatch(/Max-Age=600/i)
    const page = await fetch(`${app.address}/join/welcome`, { headers: { cookie: all } })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('http-equiv="refresh"')
    const idle = all.split('; ').filter((cookie) => !cookie.startsWith('still-here')).join('; ')
    const later = await fetch(`${app.address}/join/welcome`, { redirect: 'manual', headers: { cookie: idle } })
    expect([later.status, later.headers.get('location')]).toEqual([303, '/sign-in?why=idle'])
    expect((await fetch(`${app.address}/join/welcome`, { redirect: 'manual', headers: { cookie: all } })).headers.get('location')).toMatch(/^\/sign-in/)
    const next = await post('/sign-in', { who: 'learner@example.org', password, shared: 'yes' })
    const out = await post('/sign-out', {}, cookieOf(next))
    expect(out.headers.get('location')).toBe('/sign-in')
    expect(out.headers.get('clear-site-data')).toContain('storage')
  })

  test.skipIf(skipped)('when the membership ends, what it gave ends with it, at once', async () => {
    expect((await get('/board', 'coordinator')).status).toBe(200)
    await fresh.database.db.updateTable('memberships').set({ to_day: '2026-01-01', from_day: '2025-01-01' }).where('person_id', '=', ids.get('coordinator') ?? '').execute()
    expect((await get('/board', 'coordinator')).status).toBe(403)
  })
})
