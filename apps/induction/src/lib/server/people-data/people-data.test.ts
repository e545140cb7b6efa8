import type { Pack } from '@safeguarding-kit/content'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { makeAccount } from '../accounts.ts'
import { certificateByCode, certificatesOf } from '../certificates/index.ts'
import { recordAct } from '../database/acts.ts'
import { changeBoard } from '../database/boards.ts'
import type { Database } from '../database/index.ts'
import { createInvitation, useInvitation } from '../database/invitations.ts'
import { beginMembership, endMembership, membershipsOf } from '../database/memberships.ts'
import { putInOutbox } from '../database/outbox.ts'
import { createPerson, findPerson, type Person } from '../database/people.ts'
import { createResetLink } from '../database/reset-links.ts'
import { signOff } from '../database/sign-offs.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { rebuildStandings, record } from '../learning/record.ts'
import { aBoard, anAgency, shippedPack, wholeInduction } from '../learning/testing.ts'
import { signIn } from '../sign-in.ts'
import { countsOf, erase } from './erase.ts'
import { everythingAbout } from './my-data.ts'
import { keepRetention } from './retention.ts'

let pack: Pack
beforeAll(async () => { pack = await shippedPack() })

/** Every text of every table, to look for a person in. */
async function everyWord({ db }: Database): Promise<string> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name).filter((name) => name !== 'pack_snapshots')
  return JSON.stringify(await Promise.all(tables.map((name) => db.selectFrom(name as 'people').selectAll().execute())))
}

onBothDatabases((database) => {
  /** Somebody with an account who has done the whole induction, leaving a mark in every table that can hold one. */
  const somebodyKnown = async (day = '2026-01-10') => {
    const { db } = database()
    const auth = signIn(database(), { origin: 'http://127.0.0.1', secret: 'a secret that is used in this test only' })
    const board = await aBoard(database())
    const agency = await anAgency(database(), board)
    const user = await makeAccount(auth, db, { name: 'Zoë Unmistakable', email: 'zoe.unmistakable@example.org', password: 'three random words' })
    const person = await createPerson(db, { name: 'Zoë Unmistakable', user, email: 'zoe.unmistakable@example.org', signInName: null })
    await beginMembership(db, { person: person.id, board, agency, role: 'learner', jobRole: 'early-years', from: '2026-01-05' })
    const learner = { learnerKey: person.learner_key, boardId: board }
    for (const [i, { module, happened }] of wholeInduction(pack).entries()) await record(database(), learner, pack, module, happened, () => `${day}T09:00:00.${String(i).padStart(3, '0')}Z`)
    return { db, board, agency, person, learner }
  }
  const leaveEverywhere = async (person: Person, day: string) => {
    for (const { id } of await membershipsOf(database().db, person.id)) await endMembership(database().db, id, day)
  }

  test('of an erased person no name, address, account, key or link is left anywhere', async () => {
    const { db, board, agency, person } = await somebodyKnown()
    await signOff(db, board, pack, pack.modules[0]?.id ?? '', { role: 'Chair of the training sub-group', person: person.id }, [{ part: pack.modules[0]?.id ?? '', verdict: 'agree', note: '' }])
    await recordAct(db, { board, by: 'a coordinator', act: 'certificate withdrawn', about: person.id, reason: 'Zoë Unmistakable asked for it' })
    await recordAct(db, { board, by: person.id, act: 'An agency was added', about: agency })
    await putInOutbox(db, { board, to: 'zoe.unmistakable@example.org', subject: 'Welcome', body: 'Dear Zoë Unmistakable' })
    await createResetLink(db, person.id, null)
    const { id } = await createInvitation(db, { board, agency, email: 'zoe.unmistakable@example.org', name: 'Zoë Unmistakable', role: 'learner', jobRole: '', by: 'a coordinator' })
    await useInvitation(db, id, person.id)
    expect(await everyWord(database())).toMatch(/unmistakable/i)
    expect(await erase(database(), person, { person: 'a coordinator', why: 'Asked by letter' })).toEqual({ ok: true })
    const left = await everyWord(database())
    for (const trace of [/unmistakable/i, new RegExp(person.id), new RegExp(person.learner_key), new RegExp(person.user_id ?? 'no user')]) expect(left).not.toMatch(trace)
    expect(left).toContain('Chair of the training sub-group')
  })

  test('a certificate of an erased person no longer checks, and the agency keeps its numbers', async () => {
    const { db, board, person } = await somebodyKnown()
    const [certificate] = await certificatesOf(db, person.learner_key)
    await erase(database(), person, 'themselves')
    expect(await certificateByCode(db, certificate?.code ?? '')).toBeUndefined()
    expect(await countsOf(db, board)).toEqual([{ agency: 'Little Oaks', kind: 'induction', year: '2026', count: 1 }])
  })

  test('the choices that were made stay for the questions, under a key of nobody, and bring nothing back', async () => {
    const { db, board, person } = await somebodyKnown()
    const before = await db.selectFrom('learning_events').select('id').execute()
    await erase(database(), person, 'themselves')
    const events = await db.selectFrom('learning_events').select(['learner_key']).execute()
    expect(events).toHaveLength(before.length)
    expect(new Set(events.map(({ learner_key }) => learner_key)).size).toBe(1)
    await rebuildStandings(database(), board, pack)
    expect(await db.selectFrom('standings').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('completions').selectAll().execute()).toEqual([])
  })

  test('what was done is written down without who it was', async () => {
    const { db, board, person } = await somebodyKnown()
    await erase(database(), person, 'themselves')
    expect((await db.selectFrom('acts').select(['board_id', 'by_person', 'about', 'act']).execute())).toEqual([{ board_id: board, by_person: 'themselves', about: 'erased', act: 'Somebody erased their own record' }])
  })

  test('the only board lead or coordinator cannot be erased, and nothing of them is lost by trying', async () => {
    const { db, board, person } = await somebodyKnown()
    await beginMembership(db, { person: person.id, board, agency: null, role: 'coordinator', jobRole: '' })
    const before = await everyWord(database())
    expect(await erase(database(), person, 'themselves')).toEqual({ ok: false, code: 'only-coordinator' })
    expect(await everyWord(database())).toBe(before)
    const other = await createPerson(db, { name: 'Bo Njie', user: null, email: null, signInName: 'bo-1234' })
    await beginMembership(db, { person: other.id, board, agency: null, role: 'coordinator', jobRole: '' })
    expect(await erase(database(), person, 'themselves')).toEqual({ ok: true })
  })

  test('nobody else is touched', async () => {
    const { db, board, agency, person } = await somebodyKnown()
    const other = await createPerson(db, { name: 'Bo Njie', user: null, email: 'bo@example.org', signInName: null })
    await beginMembership(db, { person: other.id, board, agency, role: 'learner', jobRole: 'early-years', from: '2026-01-05' })
    const learner = { learnerKey: other.learner_key, boardId: board }
    for (const { module, happened } of wholeInduction(pack)) await record(database(), learner, pack, module, happened)
    const before = await everythingAbout(db, other)
    await erase(database(), person, 'themselves')
    expect(await everythingAbout(db, other)).toEqual(before)
  })

  test('records go when the board’s time is over, not a day before', async () => {
    const { db, board, person } = await somebodyKnown('2026-01-10')
    await db.updateTable('people').set({ created_at: '2026-01-05T09:00:00.000Z' }).execute()
    await leaveEverywhere(person, '2026-03-31')
    expect(await keepRetention(database(), '2032-03-31')).toBe(0)
    expect(await keepRetention(database(), '2032-04-01')).toBe(1)
    expect(await findPerson(db, person.id)).toBeUndefined()
    expect((await db.selectFrom('acts').select(['by_person', 'board_id']).execute())).toEqual([{ by_person: 'the service', board_id: board }])
  })

  test('somebody who still belongs to an agency, or did something lately, is kept however old the record', async () => {
    const { db, board, agency, person, learner } = await somebodyKnown('2026-01-10')
    await db.updateTable('people').set({ created_at: '2026-01-05T09:00:00.000Z' }).execute()
    expect(await keepRetention(database(), '2040-01-01')).toBe(0)
    await leaveEverywhere(person, '2026-03-31')
    const [first] = wholeInduction(pack)
    if (!first) throw new Error('nothing to learn')
    await record(database(), learner, pack, first.module, { ...first.happened, id: randomUUID() } as typeof first.happened, () => '2030-05-05T09:00:00.000Z')
    expect(await keepRetention(database(), '2032-06-01')).toBe(0)
    await beginMembership(db, { person: person.id, board, agency, role: 'learner', jobRole: 'early-years', from: '2036-01-01' })
    expect(await keepRetention(database(), '2037-01-01')).toBe(0)
  })

  test('a record is kept while one of several boards still keeps it', async () => {
    const { db, person, board } = await somebodyKnown('2026-01-10')
    await db.updateTable('people').set({ created_at: '2026-01-05T09:00:00.000Z' }).execute()
    const longer = await aBoard(database(), 'Nexttown')
    await changeBoard(db, longer, { retention_years: 10 })
    await changeBoard(db, board, { retention_years: 2 })
    await beginMembership(db, { person: person.id, board: longer, agency: await anAgency(database(), longer, 'Big Oaks'), role: 'learner', jobRole: 'early-years', from: '2026-01-06' })
    await leaveEverywhere(person, '2026-03-31')
    expect(await keepRetention(database(), '2035-01-01')).toBe(0)
    expect(await keepRetention(database(), '2036-04-01')).toBe(1)
  })

  test('a person gets everything that is kept about them, and nothing that opens a door', async () => {
    const { db, person } = await somebodyKnown()
    const all = await everythingAbout(db, person)
    const text = JSON.stringify(all)
    expect(all.learning).toHaveLength(wholeInduction(pack).length)
    expect(all.certificates).toHaveLength(1)
    expect(all.memberships).toEqual([expect.objectContaining({ agency: 'Little Oaks', role: 'learner', from_day: '2026-01-05' })])
    for (const secret of [person.learner_key, person.user_id ?? 'no user', 'password']) expect(text).not.toContain(secret)
  })
})
