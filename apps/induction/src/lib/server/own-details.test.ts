import type { Cookies } from '@sveltejs/kit'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { personOfSession } from './access/person.ts'
import { changePassword, makeAccount, proveAddress, signInByPassword } from './accounts.ts'
import { createAgency } from './database/agencies.ts'
import { createBoard } from './database/boards.ts'
import type { Database } from './database/index.ts'
import { beginMembership, membershipsOn } from './database/memberships.ts'
import { confirmName, createPerson, findPerson } from './database/people.ts'
import { createResetLink, personOfResetLink } from './database/reset-links.ts'
import { onBothDatabases } from './database/testing/index.ts'
import { leave } from './joining.ts'
import { addressOfLink, addressToProve, askForAddress, changeAddress, correctOwnName, forgetAddressToProve, proveNewAddress } from './own-details.ts'
import { erase } from './people-data/erase.ts'
import { signIn, type Auth } from './sign-in.ts'
import { today } from './time.ts'

const authOf = (database: Database): Auth => signIn(database, { origin: 'http://127.0.0.1:3000', secret: 'a secret of at least thirty-two characters' })
const password = 'three random words'
const address = '192.0.2.1'

async function somebody(auth: Auth, { db }: Database, email: string | null, name = 'Zoë Okafor') {
  const userId = await makeAccount(auth, db, { name, email, password })
  if (!userId) throw new Error('no account')
  const { id } = await createPerson(db, { name, user: userId, email, signInName: email ? null : `worker-${userId.slice(0, 4)}` })
  return { id, userId }
}
function device() {
  const kept = new Map<string, string>()
  const cookies = {
    get: (name: string) => kept.get(name), getAll: () => [...kept].map(([name, value]) => ({ name, value })), set: (name: string, value: string) => void kept.set(name, value),
    delete: (name: string) => void kept.delete(name), serialize: () => ''
  } as unknown as Cookies
  return { cookies, headers: () => new Headers({ cookie: [...kept].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ') }) }
}

onBothDatabases((database) => {
  const signInWith = (auth: Auth, { cookies, headers }: ReturnType<typeof device>, typed: string, word = password) => signInByPassword(auth, database().db, headers(), cookies, { typed, password: word, address, shared: false })
  const account = async (userId: string) => (await (await authOf(database()).$context).internalAdapter.findUserById(userId)) ?? { email: '', emailVerified: false }

  test('whoever changes the password stays signed in on that device and is signed out on every other', async () => {
    const auth = authOf(database())
    const who = await somebody(auth, database(), 'zoe@example.org')
    const [here, elsewhere] = [device(), device()]
    for (const one of [here, elsewhere]) expect(await signInWith(auth, one, 'zoe@example.org')).toBe('signed-in')
    const link = await createResetLink(database().db, who.id, 'the coordinator')
    expect(await changePassword(auth, database().db, here.headers(), here.cookies, who, { password, newPassword: 'a quite new password' })).toBe('right')
    expect((await personOfSession(auth, database().db, here.headers())).person?.id).toBe(who.id)
    expect((await personOfSession(auth, database().db, elsewhere.headers())).person).toBeNull()
    expect(await signInWith(auth, device(), 'zoe@example.org')).toBe('wrong')
    expect(await signInWith(auth, device(), 'zoe@example.org', 'a quite new password')).toBe('signed-in')
    expect(await personOfResetLink(database().db, link)).toBeNull()
  })

  test('with a wrong password nothing changes, and after ten tries not even the right one is looked at', async () => {
    const auth = authOf(database())
    const who = await somebody(auth, database(), 'zoe@example.org')
    const here = device()
    await signInWith(auth, here, 'zoe@example.org')
    const attempt = (typed: string) => changePassword(auth, database().db, here.headers(), here.cookies, who, { password: typed, newPassword: 'a quite new password' })
    for (let time = 0; time < 10; time++) expect(await attempt('not the password')).toBe('wrong')
    expect(await attempt(password)).toBe('too-many')
    expect(await signInWith(auth, device(), 'zoe@example.org')).toBe('signed-in')
  })

  test('a new address counts only once its link came back, and then the old one is no way in any more', async () => {
    const auth = authOf(database())
    const who = await somebody(auth, database(), 'old@example.org')
    const toOldAddress = await createResetLink(database().db, who.id, null)
    const token = await askForAddress(auth, who, 'new@example.org')
    expect(await addressToProve(auth, who)).toBe('new@example.org')
    expect(await signInWith(auth, device(), 'new@example.org')).toBe('wrong')
    expect(await signInWith(auth, device(), 'old@example.org')).toBe('signed-in')
    expect(await proveNewAddress(auth, database(), who, token)).toBe('changed')
    expect(await account(who.userId)).toMatchObject({ email: 'new@example.org', emailVerified: true })
    expect(await signInWith(auth, device(), 'new@example.org')).toBe('signed-in')
    expect(await signInWith(auth, device(), 'old@example.org')).toBe('wrong')
    expect(await personOfResetLink(database().db, toOldAddress)).toBeNull()
    expect(await proveNewAddress(auth, database(), who, token)).toBe('no-link')
    expect(await addressToProve(auth, who)).toBeNull()
  })

  test('a link that reached somebody else’s mailbox is of no use to them', async () => {
    const auth = authOf(database())
    const who = await somebody(auth, database(), 'zoe@example.org')
    const stranger = await somebody(auth, database(), 'stranger@example.org', 'Somebody Else')
    const token = await askForAddress(auth, who, 'mistyped@example.org')
    expect(await addressOfLink(auth, stranger, token)).toBeNull()
    expect(await proveNewAddress(auth, database(), stranger, token)).toBe('no-link')
    expect(await addressOfLink(auth, who, token)).toBe('mistyped@example.org')
    expect(JSON.stringify(await database().db.selectFrom('verifications' as 'users').selectAll().execute())).not.toContain(token)
  })

  test('only the newest link works, none after an hour, and none once the address is forgotten', async () => {
    const auth = authOf(database())
    const who = await somebody(auth, database(), null)
    const first = await askForAddress(auth, who, 'one@example.org')
    const second = await askForAddress(auth, who, 'two@example.org')
    expect(await proveNewAddress(auth, database(), who, first)).toBe('no-link')
    expect(await addressOfLink(auth, who, second)).toBe('two@example.org')
    await sql`update verifications set "expiresAt" = '2026-01-01T00:00:00.000Z'`.execute(database().db)
    expect(await proveNewAddress(auth, database(), who, second)).toBe('no-link')
    const third = await askForAddress(auth, who, 'three@example.org')
    await forgetAddressToProve(auth, who)
    expect(await proveNewAddress(auth, database(), who, third)).toBe('no-link')
    expect((await findPerson(database().db, who.id))?.email).toBeNull()
  })

  test('somebody who is erased leaves no address behind that waited for its proof', async () => {
    const auth = authOf(database())
    const who = await somebody(auth, database(), 'zoe@example.org')
    await askForAddress(auth, who, 'new@example.org')
    const person = await findPerson(database().db, who.id)
    expect(person && (await erase(database(), person, 'themselves'))).toEqual({ ok: true })
    expect(await database().db.selectFrom('verifications' as 'users').selectAll().execute()).toEqual([])
  })

  test('two people cannot sign in with one address, even when both ask for it at the same moment', async () => {
    const auth = authOf(database())
    const [one, other] = [await somebody(auth, database(), 'one@example.org'), await somebody(auth, database(), 'other@example.org')]
    await proveAddress(auth, other.userId)
    expect(await changeAddress(auth, database(), other, 'one@example.org', { proved: false })).toBe('taken')
    expect(await account(other.userId)).toMatchObject({ email: 'other@example.org', emailVerified: true })
    const outcomes = await Promise.all([one, other].map((who) => changeAddress(auth, database(), who, 'shared@example.org', { proved: false })))
    expect(outcomes.toSorted()).toEqual(['changed', 'taken'])
    const kept = await Promise.all([one, other].map(async (who) => [(await findPerson(database().db, who.id))?.email, (await account(who.userId)).email]))
    for (const [person, user] of kept) expect(person).toBe(user)
  })

  test('an address that cannot be checked is never taken for one that was', async () => {
    const auth = authOf(database())
    const who = await somebody(auth, database(), 'old@example.org')
    await proveAddress(auth, who.userId)
    expect(await changeAddress(auth, database(), who, 'new@example.org', { proved: false })).toBe('changed')
    expect(Boolean((await account(who.userId)).emailVerified)).toBe(false)
  })

  test('whoever removes the address gets a name to sign in with; whoever had one keeps it beside a new address', async () => {
    const auth = authOf(database())
    const who = await somebody(auth, database(), 'zoe@example.org')
    expect(await changeAddress(auth, database(), who, null, { proved: false })).toBe('changed')
    const signInName = (await findPerson(database().db, who.id))?.sign_in_name ?? ''
    expect(signInName).toMatch(/^zoe-\d{4}$/)
    expect(await signInWith(auth, device(), signInName)).toBe('signed-in')
    expect(await signInWith(auth, device(), 'zoe@example.org')).toBe('wrong')
    await changeAddress(auth, database(), who, 'again@example.org', { proved: false })
    expect((await findPerson(database().db, who.id))?.sign_in_name).toBe(signInName)
    for (const typed of [signInName, 'again@example.org']) expect(await signInWith(auth, device(), typed)).toBe('signed-in')
  })

  test('a corrected name is one that nobody has confirmed yet, and a certificate keeps the name that it was issued with', async () => {
    const auth = authOf(database())
    const { db } = database()
    const who = await somebody(auth, database(), null, 'Zoe Okafour')
    const board = await createBoard(db, { name: 'Anytown SCP', shortName: 'ASCP', kind: 'partnership', councilPhone: '' })
    await confirmName(db, who.id, 'the manager')
    const { learner_key = '' } = (await findPerson(db, who.id)) ?? {}
    await db.insertInto('certificates').values({ id: 'one', code: 'CODE', learner_key, board_id: board, name: 'Zoe Okafour', course: 'Induction', edition: '2026.1', kind: 'full', pilot: 0, completed_on: '2026-11-01', refresh_by: null, pack_hash: '', issued_at: '', revoked_at: null, revoked_reason: null }).execute()
    expect(await correctOwnName(database(), who, 'Zoe  Okafour ', [board])).toBe(false)
    expect((await findPerson(db, who.id))?.name_confirmed_by).toBe('the manager')
    expect(await correctOwnName(database(), who, 'Zoë Okafor', [board])).toBe(true)
    expect(await findPerson(db, who.id)).toMatchObject({ name: 'Zoë Okafor', name_key: 'zoe okafor', name_confirmed_by: null })
    expect((await db.selectFrom('certificates').select('name').executeTakeFirst())?.name).toBe('Zoe Okafour')
    expect((await db.selectFrom('acts').select(['act', 'by_person']).execute())).toEqual([{ act: 'Somebody corrected their own name', by_person: who.id }])
  })

  test('somebody leaves one agency with every role there, stays at the other, and leaving twice changes nothing', async () => {
    const auth = authOf(database())
    const { db } = database()
    const who = await somebody(auth, database(), 'zoe@example.org')
    const board = await createBoard(db, { name: 'Anytown SCP', shortName: 'ASCP', kind: 'partnership', councilPhone: '' })
    const [first, second] = [await createAgency(db, board, { name: 'Little Oaks', sector: 'early-years' }), await createAgency(db, board, { name: 'Riverbank', sector: 'early-years' })]
    for (const [agency, role] of [[first, 'learner'], [first, 'manager'], [second, 'learner']] as const) await beginMembership(db, { person: who.id, board, agency, role, jobRole: 'early-years' })
    for (let time = 0; time < 2; time++) await leave(database(), who.id, { boardId: board, agencyId: first })
    expect((await membershipsOn(db, who.id, today())).map(({ agency_id }) => agency_id)).toEqual([second])
    expect(await db.selectFrom('acts').select('act').execute()).toHaveLength(1)
    expect((await findPerson(db, who.id))?.name).toBe('Zoë Okafor')
  })
})
