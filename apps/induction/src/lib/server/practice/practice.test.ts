import type { Pack } from '@safeguarding-kit/content'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { transact } from '../database/index.ts'
import { endMembership, membershipsOf } from '../database/memberships.ts'
import { listOutbox } from '../database/outbox.ts'
import { findPerson } from '../database/people.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { record } from '../learning/record.ts'
import { currentModules } from '../learning/steps.ts'
import { aBoard, allRight, anAgency, shippedPack, someone, type Someone } from '../learning/testing.ts'
import { sendWaiting } from '../mail/send-waiting.ts'
import { erase } from '../people-data/erase.ts'
import { everythingAbout } from '../people-data/my-data.ts'
import { addDays } from '../time.ts'
import { answerPractice, hasStopped, practiceOf, startPractice, stoppedBy, stopPractice } from './index.ts'
import { unmet, writePractice } from './write.ts'

let pack: Pack
beforeAll(async () => { pack = await shippedPack() })
const completed = '2026-06-01'
const origin = 'https://induction.example.gov.uk'

onBothDatabases((database) => {
  /** Somebody who has done the module with the most stories, and completed the induction on the day. */
  const finished = async (said: { readonly email?: string | null } = {}): Promise<Someone> => {
    const { db } = database()
    const board = await aBoard(database())
    const who = await someone(database(), board, await anAgency(database(), board), said)
    const module = currentModules(pack).toSorted((one, other) => other.scenarios.length - one.scenarios.length)[0]
    if (!module) throw new Error('The pack has no module')
    for (const happened of allRight(pack, module)) await record(database(), who, pack, module, happened)
    await db.insertInto('completions').values({ id: randomUUID(), learner_key: who.learnerKey, board_id: board, kind: 'induction', subject: pack.id, edition: pack.edition, completed_on: completed, evidence: '', recorded_at: `${completed}T09:00:00.000Z` }).execute()
    return who
  }
  const letters = async ({ boardId }: Someone) => (await listOutbox(database().db, boardId)).toSorted((one, other) => (one.created_at < other.created_at ? -1 : 1))
  const tokenIn = (body: string): string => /\/practice\/([\w-]+)\n/.exec(body)?.[1] ?? ''
  const write = (weeks: number, late = 0): Promise<number> => writePractice(database(), pack, origin, addDays(completed, 7 * weeks + late))

  test('one letter comes after one week, after four and after twelve, each once, and each with a story not met before', async () => {
    const who = await finished()
    expect(await write(0)).toBe(0)
    for (const weeks of [1, 4, 12]) expect([await write(weeks), await write(weeks), await write(weeks, 6)]).toEqual([1, 0, 0])
    expect(await write(20)).toBe(0)
    const sent = await database().db.selectFrom('practices').select('scenario_id').execute()
    expect(new Set(sent.map(({ scenario_id }) => scenario_id)).size).toBe(3)
    const met = await database().db.selectFrom('learning_events').select('item_id').where('kind', '=', 'scenario-answered').where('learner_key', '=', who.learnerKey).execute()
    expect(met.filter(({ item_id }) => sent.some(({ scenario_id }) => scenario_id === item_id))).toEqual([])
  })

  test('a board sends them in other weeks, and the letter says so; or it sends none', async () => {
    const who = await finished()
    const own = (practiceWeeks: readonly number[], weeks: number): Promise<number> => writePractice(database(), { ...pack, practiceWeeks }, origin, addDays(completed, 7 * weeks))
    expect([await own([], 1), await own([], 4), await own([2, 8], 1)]).toEqual([0, 0, 0])
    expect([await own([2, 8], 2), await own([2, 8], 8)]).toEqual([1, 1])
    expect((await letters(who))[0]?.body).toContain('You get two of these, two and eight weeks after your learning.')
  })

  test('a letter that could not be written in its week is left out: nobody is sent three at once', async () => {
    const who = await finished()
    expect([await write(1, 7), await write(13)]).toEqual([0, 0])
    expect(await letters(who)).toEqual([])
  })

  test('a letter names no person and no topic, says how to stop, and tells the mail program so', async () => {
    const who = await finished()
    await write(1)
    const [letter] = await letters(who)
    expect(letter?.subject).toBe('Three minutes of practice')
    const { scenario } = (await practiceOf(database().db, pack, tokenIn(letter?.body ?? ''), addDays(completed, 8))) ?? {}
    for (const word of ['Ama', 'Mensah', 'Little Oaks', scenario?.title ?? 'no title']) expect(letter?.body).not.toContain(word)
    const sent: unknown[] = []
    await sendWaiting(database(), (message) => Promise.resolve(sent.push(message.list)))
    expect(sent).toEqual([{ unsubscribe: expect.stringMatching(/^https:\/\/induction.example.gov.uk\/practice\/[\w-]+\/stop$/) }])
    expect(JSON.stringify(await database().db.selectFrom('outbox').selectAll().execute())).not.toContain(tokenIn(letter?.body ?? ''))
  })

  test('the link opens its one scenario for four weeks, without a sign-in; any other opens nothing', async () => {
    const who = await finished()
    await write(1)
    const token = tokenIn((await letters(who))[0]?.body ?? '')
    const { db } = database()
    expect(await practiceOf(db, pack, token, addDays(completed, 7 + 28))).toMatchObject({ answered: false })
    expect(await practiceOf(db, pack, token, addDays(completed, 7 + 29))).toBeNull()
    expect(await practiceOf(db, pack, `${token}x`, completed)).toBeNull()
    expect(await practiceOf(db, pack, '', completed)).toBeNull()
    expect(JSON.stringify(await db.selectFrom('practices').selectAll().execute())).not.toContain(token)
  })

  test('what is answered is kept once, as practice: it is no evidence, and changes no standing', async () => {
    const who = await finished()
    await write(1)
    const { db } = database()
    const token = tokenIn((await letters(who))[0]?.body ?? ''), day = addDays(completed, 9)
    const before = [await db.selectFrom('learning_events').selectAll().execute(), await db.selectFrom('standings').selectAll().execute()]
    await answerPractice(db, token, 'consult', day)
    await answerPractice(db, token, 'emergency', day)
    expect(await db.selectFrom('practices').select(['answered_on', 'response']).execute()).toEqual([{ answered_on: day, response: 'consult' }])
    expect(await practiceOf(db, pack, token, day)).toMatchObject({ answered: true })
    expect([await db.selectFrom('learning_events').selectAll().execute(), await db.selectFrom('standings').selectAll().execute()]).toEqual(before)
  })

  test('nobody is written to who has left, has no address, or has stopped it', async () => {
    const left = await finished()
    for (const { id } of await membershipsOf(database().db, left.id)) await endMembership(database().db, id, completed)
    await finished({ email: null })
    const stopped = await finished()
    await transact(database(), (db) => stopPractice(db, stopped.id))
    expect(await write(1)).toBe(0)
    await startPractice(database().db, stopped.id)
    expect(await write(1)).toBe(1)
  })

  test('the link in a letter stops them at once, those that wait too, and still does when it opens no story any more', async () => {
    const who = await finished()
    await write(1)
    const { db } = database()
    const token = tokenIn((await letters(who))[0]?.body ?? '')
    expect(await stoppedBy(db, token)).toEqual({ person: who.id, stopped: false })
    await transact(database(), (tx) => stopPractice(tx, who.id))
    expect(await letters(who)).toEqual([])
    expect(await stoppedBy(db, token)).toEqual({ person: who.id, stopped: true })
    expect(await stoppedBy(db, 'another')).toBeNull()
    expect(await hasStopped(db, who.id)).toBe(true)
  })

  test('a person reads it in their data, and it goes with them: the link then opens nothing', async () => {
    const who = await finished()
    await write(1)
    const { db } = database()
    const token = tokenIn((await letters(who))[0]?.body ?? ''), day = addDays(completed, 9)
    await answerPractice(db, token, 'consult', day)
    await transact(database(), (tx) => stopPractice(tx, who.id))
    const person = await findPerson(db, who.id)
    if (!person) throw new Error('She is not there')
    const data = await everythingAbout(db, person)
    expect(data.practiceByEmail).toEqual([expect.objectContaining({ answered_on: day, response: 'consult' })])
    expect(data.practiceStoppedOn).not.toBeNull()
    expect(JSON.stringify(data)).not.toMatch(/token/)
    expect(await erase(database(), person, 'themselves')).toEqual({ ok: true })
    expect([await practiceOf(db, pack, token, day), await stoppedBy(db, token)]).toEqual([null, null])
    expect([await db.selectFrom('practices').selectAll().execute(), await db.selectFrom('practice_stops').selectAll().execute()]).toEqual([[], []])
  })
})

test('stories are drawn from modules that were begun, short ones, and those that were met or taught are left out', () => {
  const module = currentModules(pack).find(({ scenarios }) => scenarios.length > 2)
  const [first, second] = module?.scenarios ?? []
  if (!module || !first || !second) throw new Error('The pack has no module with stories')
  const opened = { moduleId: module.id, itemId: module.id, kind: 'module-opened' }
  expect(unmet(pack, [], new Set())).toEqual([])
  const all = unmet(pack, [opened], new Set())
  expect(all.every((scenario) => scenario.module === module.id && scenario.minutes <= 4)).toBe(true)
  const some = unmet(pack, [opened, { moduleId: module.id, itemId: first.id, kind: 'scenario-answered' }, { moduleId: module.id, itemId: second.id, kind: 'taught' }], new Set()).map(({ id }) => id)
  expect(some).not.toContain(first.id)
  expect(some).not.toContain(second.id)
})
