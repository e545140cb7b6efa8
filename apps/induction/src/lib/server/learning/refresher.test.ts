import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Pack } from '@safeguarding-kit/content'
import { transact, type Database } from '../database/index.ts'
import { beginMembership } from '../database/memberships.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { certificatesOf } from '../certificates/index.ts'
import { keepSnapshot } from '../packs/snapshots.ts'
import { eventsOf, historyOf } from './events.ts'
import { beginRefresher, carryOver, rebuildStandings, record } from './record.ts'
import { refresherOf } from './refresher.ts'
import { aBoard, anAgency, shippedPack, someone, wholeInduction, type Someone } from './testing.ts'

let pack: Pack
beforeAll(async () => { pack = await shippedPack() })

const at = (day: string) => () => `${day}T09:00:00.000Z`

/** Does the whole induction on a day: the first two minutes after nine, one millisecond a step. */
async function doEverything(database: Database, who: Someone, day: string, what: Pack = pack, leaveOut = 0): Promise<void> {
  const steps = wholeInduction(what)
  for (const [i, { module, happened }] of steps.slice(0, steps.length - leaveOut).entries()) await record(database, who, what, module, happened, () => `${day}T09:00:01.${String(i).padStart(3, '0')}Z`)
}

onBothDatabases(database => {
  const aLearner = async () => {
    const board = await aBoard(database())
    return someone(database(), board, await anAgency(database(), board))
  }
  const completions = (who: Someone) => database().db.selectFrom('completions').select(['kind', 'completed_on', 'edition']).where('learner_key', '=', who.learnerKey).where('kind', 'in', ['induction', 'refresher']).orderBy('completed_on').execute()

  test('nobody refreshes what they have not completed', async () => {
    const who = await aLearner()
    expect(await beginRefresher(database(), who, pack, randomUUID())).toEqual({ ok: false, code: 'induction-not-complete' })
    expect(await refresherOf(database().db, who, 'early-years')).toBeNull()
  })

  test('a refresher begins with nothing done, and what was completed before stays', async () => {
    const who = await aLearner()
    await doEverything(database(), who, '2026-01-10')
    const [before] = await certificatesOf(database().db, who.learnerKey)
    expect(await beginRefresher(database(), who, pack, randomUUID(), at('2027-12-01'))).toEqual({ ok: true, again: false })
    const standings = await database().db.selectFrom('standings').select(['percent', 'completed_at']).where('learner_key', '=', who.learnerKey).execute()
    expect(new Set(standings.map(({ percent }) => percent))).toEqual(new Set([0]))
    expect((await eventsOf(database().db, who.learnerKey)).length).toBe(0)
    expect((await historyOf(database().db, who.learnerKey)).length).toBeGreaterThan(wholeInduction(pack).length)
    expect(await completions(who)).toEqual([{ kind: 'induction', completed_on: '2026-01-10', edition: pack.edition }])
    expect(await certificatesOf(database().db, who.learnerKey)).toEqual([before])
  })

  test('a refresher is completed by doing all of it again, and earns a certificate of its own with the next date', async () => {
    const who = await aLearner()
    await doEverything(database(), who, '2026-01-10')
    await beginRefresher(database(), who, pack, randomUUID(), at('2027-12-01'))
    await doEverything(database(), who, '2027-12-02', pack, 1)
    expect(await completions(who)).toHaveLength(1)
    await doEverything(database(), who, '2027-12-03')
    expect((await completions(who)).map(({ kind, completed_on }) => [kind, completed_on])).toEqual([['induction', '2026-01-10'], ['refresher', '2027-12-03']])
    const certificates = await certificatesOf(database().db, who.learnerKey)
    expect(certificates.map(({ kind, completed_on, refresh_by }) => [kind, completed_on, refresh_by])).toEqual(expect.arrayContaining([['full', '2026-01-10', '2028-01-10'], ['refresher', '2027-12-03', '2029-12-03']]))
    expect(certificates).toHaveLength(2)
    expect((await refresherOf(database().db, who, 'early-years', '2029-11-01'))?.state).toBe('due')
  })

  test('several refreshers follow one another, each with its own certificate', async () => {
    const who = await aLearner()
    await doEverything(database(), who, '2026-01-10')
    for (const year of ['2028', '2030']) {
      await beginRefresher(database(), who, pack, randomUUID(), at(`${year}-01-05`))
      await doEverything(database(), who, `${year}-01-06`)
    }
    expect((await certificatesOf(database().db, who.learnerKey)).map(({ kind }) => kind).sort()).toEqual(['full', 'refresher', 'refresher'])
  })

  test('pressing twice, or an old form sent again, begins no second refresher and loses nothing', async () => {
    const who = await aLearner()
    await doEverything(database(), who, '2026-01-10')
    const form = randomUUID()
    await beginRefresher(database(), who, pack, form, at('2027-12-01'))
    await doEverything(database(), who, '2027-12-02', pack, 3)
    const done = (await eventsOf(database().db, who.learnerKey)).length
    expect(await beginRefresher(database(), who, pack, form, at('2027-12-03'))).toEqual({ ok: true, again: true })
    expect(await beginRefresher(database(), who, pack, randomUUID(), at('2027-12-03'))).toEqual({ ok: true, again: true })
    expect((await eventsOf(database().db, who.learnerKey)).length).toBe(done)
    await doEverything(database(), who, '2027-12-04')
    await beginRefresher(database(), who, pack, form, at('2027-12-05'))
    expect((await refresherOf(database().db, who, 'early-years', '2027-12-06'))?.state).toBe('not-yet')
  })

  test('somebody else’s form begins nothing', async () => {
    const who = await aLearner()
    await doEverything(database(), who, '2026-01-10')
    const other = await aLearner()
    await doEverything(database(), other, '2026-01-10')
    const form = randomUUID()
    await beginRefresher(database(), who, pack, form, at('2027-12-01'))
    expect(await beginRefresher(database(), other, pack, form, at('2027-12-01'))).toEqual({ ok: false, code: 'not-this-event' })
  })

  test('opening a lesson of a later edition completes nothing a second time', async () => {
    const who = await aLearner()
    await doEverything(database(), who, '2026-01-10')
    const later: Pack = { ...pack, edition: '2027.1', hash: 'later' }
    await keepSnapshot(database().db, later)
    const [first] = wholeInduction(later)
    if (!first) throw new Error('nothing to learn')
    await record(database(), who, later, first.module, { id: randomUUID(), kind: 'place-kept', moduleId: first.module.id, itemId: first.happened.itemId, payload: { block: 0 } }, at('2027-02-01'))
    expect(await completions(who)).toHaveLength(1)
    expect((await certificatesOf(database().db, who.learnerKey)).map(({ edition }) => edition)).toEqual([pack.edition])
  })

  describe('somebody who works in two areas', () => {
    const inTwoAreas = async () => {
      const who = await aLearner()
      const other = await aBoard(database(), 'Othertown')
      const agency = await anAgency(database(), other, 'Holiday Club')
      const joinTheOther = () => beginMembership(database().db, { person: who.id, board: other, agency, role: 'learner', jobRole: 'early-years', from: '2026-01-05' })
      const there = { ...who, boardId: other }
      const issuedAt = (board: string) => database().db.selectFrom('completions').select('kind').where('learner_key', '=', who.learnerKey).where('board_id', '=', board).where('kind', 'in', ['induction', 'refresher']).orderBy('completed_on').execute().then(rows => rows.map(({ kind }) => kind))
      return { who, there, joinTheOther, issuedAt }
    }

    test('learns once: the other area hears of it when it is complete, and gives a certificate of its own', async () => {
      const { who, there, joinTheOther, issuedAt } = await inTwoAreas()
      await joinTheOther()
      await doEverything(database(), who, '2026-01-10')
      expect(await issuedAt(there.boardId)).toEqual(['induction'])
      expect((await certificatesOf(database().db, who.learnerKey)).map(({ board_id }) => board_id).sort()).toEqual([who.boardId, there.boardId].sort())
    })

    test('brings along what was learnt before joining the second', async () => {
      const { who, there, joinTheOther, issuedAt } = await inTwoAreas()
      await doEverything(database(), who, '2026-01-10')
      expect(await issuedAt(there.boardId)).toEqual([])
      await joinTheOther()
      await transact(database(), db => carryOver(db, there, pack, '2026-02-01T09:00:00.000Z'))
      expect(await issuedAt(there.boardId)).toEqual(['induction'])
      expect((await database().db.selectFrom('completions').select('completed_on').where('board_id', '=', there.boardId).where('kind', '=', 'induction').executeTakeFirstOrThrow()).completed_on).toBe('2026-01-10')
    })

    test('refreshes once: it begins in both areas and ends in both', async () => {
      const { who, there, joinTheOther, issuedAt } = await inTwoAreas()
      await joinTheOther()
      await doEverything(database(), who, '2026-01-10')
      await beginRefresher(database(), who, pack, randomUUID(), at('2027-12-01'))
      expect((await refresherOf(database().db, there, 'early-years', '2027-12-01'))?.state).toBe('under-way')
      await doEverything(database(), there, '2027-12-02')
      expect([await issuedAt(who.boardId), await issuedAt(there.boardId)]).toEqual([['induction', 'refresher'], ['induction', 'refresher']])
      for (const board of [who.boardId, there.boardId]) expect((await rebuildStandings(database(), board, pack)).differed).toBe(0)
    })
  })

  test('standings made again from the events are the same, a refresher begun or not', async () => {
    const who = await aLearner()
    await doEverything(database(), who, '2026-01-10')
    await beginRefresher(database(), who, pack, randomUUID(), at('2027-12-01'))
    await doEverything(database(), who, '2027-12-02', pack, 5)
    expect((await rebuildStandings(database(), who.boardId, pack)).differed).toBe(0)
  })

  test('a learner is told of the refresher sixty days before its last day', async () => {
    const who = await aLearner()
    await doEverything(database(), who, '2026-01-10')
    const state = async (day: string) => (await refresherOf(database().db, who, 'early-years', day))?.state
    expect(await state('2027-11-10')).toBe('not-yet')
    expect(await state('2027-11-11')).toBe('due')
    expect(await state('2028-01-10')).toBe('due')
    expect(await state('2028-01-11')).toBe('overdue')
  })
})
