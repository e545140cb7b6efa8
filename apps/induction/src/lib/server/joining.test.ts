import type { Cookies } from '@sveltejs/kit'
import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { makeAccount, personTyped, setPassword, signInByPassword } from './accounts.ts'
import { personOfSession } from './access/person.ts'
import { createAgency, findAgency, keepLeads, type Agency } from './database/agencies.ts'
import { addAuthority, createBoard, listAuthorities } from './database/boards.ts'
import { keepContact } from './database/contacts.ts'
import type { Database } from './database/index.ts'
import { createInvitation, invitationByToken } from './database/invitations.ts'
import { membershipsOf, endMembership, placesOf } from './database/memberships.ts'
import { onBothDatabases } from './database/testing/index.ts'
import { join, joinAsWell, joinFault } from './joining.ts'
import { shippedPack } from './learning/testing.ts'
import { signIn, type Auth } from './sign-in.ts'

const authOf = (database: Database, sent: string[] = []): Auth =>
  signIn(database, { origin: 'http://127.0.0.1:3000', secret: 'a secret of at least thirty-two characters', sendLink: (_email, token) => Promise.resolve(void sent.push(token)) })

async function anAgency(database: Database, name = 'Little Oaks'): Promise<Agency> {
  const { db } = database
  const board = await createBoard(db, { name: 'Anytown SCP', shortName: 'ASCP', kind: 'partnership', councilPhone: '020 7946 0000' })
  await addAuthority(db, board, 'Anytown')
  const authority = (await listAuthorities(db, board))[0]?.id ?? ''
  for (const slot of ['front-door', 'out-of-hours', 'lado'] as const) await keepContact(db, { board, authority, slot }, { phone: '020 7946 0001', email: '', hours: '' }, { on: '2026-11-21', by: null })
  return another(database, board, name)
}
async function another({ db }: Database, board: string, name: string): Promise<Agency> {
  const id = await createAgency(db, board, { name, sector: 'early-years' })
  await keepLeads(db, board, id, { leadName: 'The lead', leadPhone: '020 7946 0003', deputyName: '', deputyPhone: '', noDeputy: true }, '2026-11-21')
  const agency = await findAgency(db, board, id)
  if (!agency) throw new Error('no agency')
  return agency
}
function browser(): { cookies: Cookies; headers: () => Headers } {
  const kept = new Map<string, string>()
  const cookies = {
    get: (name: string) => kept.get(name), getAll: () => [...kept].map(([name, value]) => ({ name, value })), set: (name: string, value: string) => void kept.set(name, value),
    delete: (name: string) => void kept.delete(name), serialize: () => ''
  } as unknown as Cookies
  return { cookies, headers: () => new Headers({ cookie: [...kept].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ') }) }
}
const zoe = { name: 'Zoë Okafor', email: 'zoe@example.org', password: 'three random words', jobRole: 'early-years' }
const address = '192.0.2.1'

onBothDatabases((database) => {
  test('a new worker joins by the agency’s code, signs in, and belongs to that agency today', async () => {
    const auth = authOf(database())
    const agency = await anAgency(database())
    expect(await joinFault(database().db, agency)).toBeNull()
    expect(await join(auth, database(), { agency }, zoe)).toMatchObject({ joined: { name: 'Zoë Okafor', email: 'zoe@example.org', sign_in_name: null } })
    const { cookies, headers } = browser()
    expect(await signInByPassword(auth, database().db, headers(), cookies, { typed: ' ZOE@example.org', password: zoe.password, address, shared: false })).toBe('signed-in')
    const { person } = await personOfSession(auth, database().db, headers())
    expect(person?.roles).toEqual([expect.objectContaining({ agencyId: agency.id, role: 'learner', jobRole: 'early-years' })])
  })

  test('somebody without an e-mail address gets a name to sign in with; two people of one name get two', async () => {
    const auth = authOf(database())
    const agency = await anAgency(database())
    const first = await join(auth, database(), { agency }, { ...zoe, email: '' })
    const second = await join(auth, database(), { agency }, { ...zoe, email: '' })
    if (!('joined' in first) || !('joined' in second)) throw new Error('not joined')
    expect(first.joined.sign_in_name).toMatch(/^zoe-\d{4}$/)
    expect(second.joined.sign_in_name).not.toBe(first.joined.sign_in_name)
    const { cookies, headers } = browser()
    expect(await signInByPassword(auth, database().db, headers(), cookies, { typed: first.joined.sign_in_name?.toUpperCase() ?? '', password: zoe.password, address, shared: true })).toBe('signed-in')
  })

  test('an address that is taken is refused, and the person who has it is untouched', async () => {
    const auth = authOf(database())
    const agency = await anAgency(database())
    await join(auth, database(), { agency }, zoe)
    expect(await join(auth, database(), { agency }, { ...zoe, name: 'Somebody Else', password: 'another password' })).toEqual({ refused: 'address-taken' })
    expect((await personTyped(database().db, 'zoe@example.org'))?.name).toBe('Zoë Okafor')
    expect(await database().db.selectFrom('people').selectAll().execute()).toHaveLength(1)
  })

  test('two who join with one address at the same moment: one joins, the other is told, and no half person is left', async () => {
    const auth = authOf(database())
    const agency = await anAgency(database())
    const outcomes = await Promise.all([join(auth, database(), { agency }, zoe), join(auth, database(), { agency }, { ...zoe, name: 'Zoe O' })])
    const people = await database().db.selectFrom('people').selectAll().execute()
    expect(people).toHaveLength(1)
    expect(outcomes.filter((o) => 'joined' in o)).toHaveLength(1)
    expect(outcomes.filter((o) => 'refused' in o && o.refused === 'address-taken')).toHaveLength(1)
    expect(await database().db.selectFrom('users').selectAll().execute()).toHaveLength(1)
  })

  test('a join that broke off half-way can be done again with the same address some minutes later', async () => {
    const auth = authOf(database())
    const agency = await anAgency(database())
    await makeAccount(auth, database().db, { name: 'Zoë', email: zoe.email, password: 'from the broken try' })
    expect(await join(auth, database(), { agency }, zoe)).toEqual({ refused: 'address-taken' })
    await sql`update users set "createdAt" = '2026-01-01T00:00:00.000Z'`.execute(database().db)
    expect(await join(auth, database(), { agency }, zoe)).toMatchObject({ joined: { email: zoe.email } })
    expect(await database().db.selectFrom('users').selectAll().execute()).toHaveLength(1)
  })

  test('an agency that takes only its own addresses refuses another, and takes somebody without one', async () => {
    const auth = authOf(database())
    const agency = { ...(await anAgency(database())), email_domains: 'school.example' }
    expect(await join(auth, database(), { agency }, zoe)).toEqual({ refused: 'domain' })
    expect(await join(auth, database(), { agency }, { ...zoe, email: '' })).toHaveProperty('joined')
  })

  test('an invitation is used by one person, even when two press at once; the other keeps nothing', async () => {
    const auth = authOf(database())
    const agency = await anAgency(database())
    const { token } = await createInvitation(database().db, { board: agency.board_id, agency: agency.id, email: '', name: zoe.name, role: 'manager', jobRole: '', by: 'the coordinator' })
    const invitation = await invitationByToken(database().db, token)
    if (!invitation) throw new Error('no invitation')
    const outcomes = await Promise.all([join(auth, database(), { invitation }, zoe), join(auth, database(), { invitation }, { ...zoe, name: 'Bo Njie', email: 'bo@example.org' })])
    expect(outcomes.filter((o) => 'joined' in o)).toHaveLength(1)
    expect(outcomes.filter((o) => 'refused' in o && o.refused === 'used-up')).toHaveLength(1)
    expect(await database().db.selectFrom('users').selectAll().execute()).toHaveLength(1)
    const [person] = await database().db.selectFrom('people').selectAll().execute()
    expect((await membershipsOf(database().db, person?.id ?? '')).map(({ role }) => role).sort()).toEqual(['learner', 'manager'])
  })

  test('the name on an invitation was given by somebody who knows the person, so it is confirmed; another name is not', async () => {
    const auth = authOf(database())
    const agency = await anAgency(database())
    const invitation = async () => { const { token } = await createInvitation(database().db, { board: agency.board_id, agency: agency.id, email: '', name: zoe.name, role: 'learner', jobRole: '', by: 'the manager' }); const found = await invitationByToken(database().db, token); if (!found) throw new Error('none'); return found }
    expect(await join(auth, database(), { invitation: await invitation() }, { ...zoe, email: '' })).toMatchObject({ joined: { name_confirmed_by: 'the manager' } })
    expect(await join(auth, database(), { invitation: await invitation() }, { ...zoe, email: '', name: 'Another Name' })).toMatchObject({ joined: { name_confirmed_by: null } })
  })

  test('somebody who joins a second agency stays one person; leaving the first, they belong only to the second', async () => {
    const auth = authOf(database())
    const agency = await anAgency(database())
    const second = await another(database(), agency.board_id, 'Riverbank')
    const outcome = await join(auth, database(), { agency }, zoe)
    if (!('joined' in outcome)) throw new Error('not joined')
    const { id } = outcome.joined
    expect(await joinAsWell(database(), { agency: second }, id, 'early-years', await shippedPack())).toBe('joined')
    expect((await placesOf(database().db, id)).places).toHaveLength(2)
    const first = (await membershipsOf(database().db, id)).find(({ agency_id }) => agency_id === agency.id)
    await endMembership(database().db, first?.id ?? '')
    expect((await placesOf(database().db, id)).places).toEqual([{ boardId: agency.board_id, agencyId: second.id }])
  })

  test('a wrong password is refused in the same words as an unknown name, and after ten tries nothing is looked at', async () => {
    // Tries are counted by the quarter of an hour: this one is in the middle of a quarter, whenever the test runs.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:05:00Z') })
    onTestFinished(() => { vi.useRealTimers() })
    const auth = authOf(database())
    const agency = await anAgency(database())
    await join(auth, database(), { agency }, zoe)
    const { cookies, headers } = browser()
    const attempt = (typed: string, password: string) => signInByPassword(auth, database().db, headers(), cookies, { typed, password, address, shared: false })
    expect(await attempt('zoe@example.org', 'wrong password')).toBe('wrong')
    expect(await attempt('nobody@example.org', 'wrong password')).toBe('wrong')
    for (let i = 0; i < 9; i++) await attempt('zoe@example.org', 'wrong password')
    expect(await attempt('zoe@example.org', zoe.password)).toBe('too-many')
    expect(cookies.getAll()).toEqual([])
  })

  test('a new password signs the person out everywhere', async () => {
    const auth = authOf(database())
    const agency = await anAgency(database())
    const outcome = await join(auth, database(), { agency }, zoe)
    if (!('joined' in outcome)) throw new Error('not joined')
    const { cookies, headers } = browser()
    await signInByPassword(auth, database().db, headers(), cookies, { typed: zoe.email, password: zoe.password, address, shared: false })
    await setPassword(auth, outcome.joined.user_id ?? '', 'a quite new password')
    expect((await personOfSession(auth, database().db, headers())).person).toBeNull()
    expect(await signInByPassword(auth, database().db, headers(), cookies, { typed: zoe.email, password: zoe.password, address, shared: false })).toBe('wrong')
    expect(await signInByPassword(auth, database().db, headers(), cookies, { typed: zoe.email, password: 'a quite new password', address, shared: false })).toBe('signed-in')
  })

  test('an e-mailed link signs in once, is kept only as a hash, and makes no account for a stranger', async () => {
    const sent: string[] = []
    const auth = authOf(database(), sent)
    const agency = await anAgency(database())
    await join(auth, database(), { agency }, zoe)
    await auth.api.signInMagicLink({ body: { email: zoe.email }, headers: new Headers() })
    await auth.api.signInMagicLink({ body: { email: 'stranger@example.org' }, headers: new Headers() })
    const [token = '', strangers = ''] = sent
    const kept = await database().db.selectFrom('verifications' as 'users').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(token)
    expect((await auth.api.magicLinkVerify({ query: { token }, headers: new Headers() })).user.email).toBe(zoe.email)
    await expect(auth.api.magicLinkVerify({ query: { token }, headers: new Headers() })).rejects.toThrow()
    await expect(auth.api.magicLinkVerify({ query: { token: strangers }, headers: new Headers() })).rejects.toThrow()
    expect(await database().db.selectFrom('users').selectAll().execute()).toHaveLength(1)
  })
})
