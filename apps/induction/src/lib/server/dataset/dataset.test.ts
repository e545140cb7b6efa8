import { periodOf, type CountId } from '@safeguarding-kit/core/dataset'
import { expect, test } from 'vitest'
import { figuresOf, keepFigures, keepNeighbour, keepReach, neighboursOf, reachOf, recordedPeriods, removeNeighbour, removePeriod } from '../database/dataset.ts'
import { addAction, closeAction } from '../database/board-actions.ts'
import { transact } from '../database/index.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { aBoard, anAgency, shippedPack, someone } from '../learning/testing.ts'
import { csvText } from '../reports/csv.ts'
import { datasetColumns, rowsToShare } from '../reports/dataset.ts'
import { fillIn } from './reach.ts'

const numbers = (said: Partial<Record<CountId, number | null>>) => ({ numbers: new Map(Object.entries(said)) as Map<CountId, number | null> })
const pack = await shippedPack()

onBothDatabases((database) => {
  test('a number replaces the one before, nothing takes it away, what was not named stays, and another board has no part in it', async () => {
    const { db } = database()
    const [board, other] = [await aBoard(database()), await aBoard(database(), 'Othertown')]
    await keepFigures(db, board, '2026-27-q1', { ...numbers({ referrals: 412, plans: 251, 'social-worker-posts': 33.5 }), source: 'Social care system' })
    await keepFigures(db, board, '2026-27-q1', numbers({ referrals: 410, plans: null }))
    await keepFigures(db, other, '2026-27-q1', numbers({ referrals: 1 }))
    await keepFigures(db, board, '2025-26', numbers({ referrals: 1600 }))
    expect(await figuresOf(db, board)).toEqual([{ period: '2025-26', count: 'referrals', value: 1600 }, { period: '2026-27-q1', count: 'referrals', value: 410 }, { period: '2026-27-q1', count: 'social-worker-posts', value: 33.5 }])
    expect((await recordedPeriods(db, board)).map(({ period, source }) => [period.id, source])).toEqual([['2026-27-q1', 'Social care system'], ['2025-26', '']])
    expect(await removePeriod(db, other, '2025-26')).toBe(false)
    expect(await removePeriod(db, board, '2025-26')).toBe(true)
    expect((await figuresOf(db, board)).map(({ period }) => period)).toEqual(['2026-27-q1', '2026-27-q1'])
  })

  test('what a neighbour published is kept once with its source, by the area’s name however it is written, and in the order of names', async () => {
    const { db } = database()
    const board = await aBoard(database())
    const said = { indicator_id: 're-referrals', period: '2025-26', source: 'Children in need, 2026', address: 'https://example.org', read_on: '2026-11-22' }
    for (const [area, value] of [['Northtown', 22.1], ['Eastborough', 18.4], ['northtown', 21.9]] as const) await keepNeighbour(db, board, { ...said, area, value })
    const kept = await neighboursOf(db, board)
    expect(kept.map(({ area, value }) => [area, value])).toEqual([['Eastborough', 18.4], ['northtown', 21.9]])
    expect(await removeNeighbour(db, await aBoard(database(), 'Othertown'), kept[0]!.id)).toBe(false)
    expect(await removeNeighbour(db, board, kept[0]!.id)).toBe(true)
  })

  test('what leaves the board withholds small numbers and small agencies, leads no spreadsheet to run a cell, and leaves out what nobody knows', async () => {
    const { db } = database()
    const board = await aBoard(database()), [oaks, hospital] = [await anAgency(database(), board), await anAgency(database(), board, 'Hospital')]
    await keepFigures(db, board, '2026-27-q1', { ...numbers({ conferences: 20, 'conferences-in-15-working-days': 18, plans: 4, workers: 50, 'workers-trained': 40 }), source: '=1+1' })
    await keepReach(db, board, '2026-27-q1', [{ agency_id: oaks, workers: 10, trained: 8, due: 0, in_time: 0 }, { agency_id: hospital, workers: 40, trained: 32, due: 0, in_time: 0 }])
    await keepNeighbour(db, board, { indicator_id: 're-referrals', period: '2026-27-q1', area: '@Northtown', value: 21.4, source: 'Table C1', address: '', read_on: '2026-11-22' })
    const lines = (await csvText(datasetColumns, await rowsToShare(db, board, 'Anytown SCP'))).split('\r\n')
    const line = (start: string) => lines.find(one => one.startsWith(start)) ?? ''
    expect(line('Initial conferences within 15')).toMatch(/,2026-06-30,c,20,c,%,.*'=1\+1$/)
    expect(line('Children on a child protection plan')).toMatch(/,c,:,c,/)
    expect(line('Children referred again')).toContain(",'@Northtown,Published by a neighbour,")
    expect(lines.filter(one => one.includes(',Agency,')).map(one => one.split(',').slice(0, 2).join())).toEqual(['Inductions finished in time,Other agencies together (2)', 'People who have finished the induction,Other agencies together (2)'])
    expect(lines.join('\n')).not.toMatch(/Little Oaks|Deaths with modifiable/)
  })

  test('the app counts who was trained and who in time, at each agency, on the days of the quarter, and nobody types it', async () => {
    const { db } = database()
    const board = await aBoard(database()), oaks = await anAgency(database(), board), hospital = await anAgency(database(), board, 'Hospital')
    const done = async (at: string, from: string, completed: string | null, leaves: string | null = null) => {
      const who = await someone(database(), board, at, { from, email: null })
      if (completed) await db.insertInto('completions').values({ id: `${who.id} done`, learner_key: who.learnerKey, board_id: board, kind: 'induction', subject: 'induction', edition: '2026.1', completed_on: completed, evidence: '{}', recorded_at: `${completed}T09:00:00.000Z` }).execute()
      if (leaves) await db.updateTable('memberships').set({ to_day: leaves }).where('person_id', '=', who.id).execute()
      return who
    }
    await done(oaks, '2026-05-04', '2026-05-08')        // in time
    await done(oaks, '2026-05-04', '2026-06-30')        // late, on the last day of the quarter
    await done(oaks, '2026-06-01', '2026-07-01')        // a day after the quarter: not trained then
    await done(oaks, '2026-07-01', '2026-07-02')        // joined after it
    await done(oaks, '2024-01-01', '2024-01-03', '2026-06-30') // had left by the last day
    const exempt = await done(hospital, '2026-05-04', null)
    await db.insertInto('completions').values({ id: 'exempt', learner_key: exempt.learnerKey, board_id: board, kind: 'exemption', subject: 'exemption', edition: '', completed_on: '2026-05-04', evidence: '{}', recorded_at: '2026-05-04T09:00:00.000Z' }).execute()
    await done(hospital, '2020-01-01', null)
    const action = await addAction(db, board, { what: 'Ask', aim: '', comes_from: 'plan', from_which: '', owner: 'Adviser', due_on: '2026-06-01' }, '2026-04-02')
    await closeAction(db, board, action, { state: 'done', outcome: 'Done.' }, '2026-06-01')
    const quarter = periodOf('2026-27-q1')!
    await transact(database(), transaction => fillIn(transaction, pack, board, quarter))
    expect(Object.fromEntries((await figuresOf(db, board)).map(({ count, value }) => [count, value]))).toEqual({ workers: 4, 'workers-trained': 2, 'inductions-due': 3, 'inductions-in-time': 1, agencies: 2, 'agencies-reached': 1, 'actions-due': 1, 'actions-done-in-time': 1 })
    expect((await reachOf(db, board)).map(({ agency, workers, trained, due, in_time }) => [agency, workers, trained, due, in_time])).toEqual([['Hospital', 1, 0, 0, 0], ['Little Oaks', 3, 2, 3, 1]])
    await transact(database(), transaction => fillIn(transaction, pack, board, periodOf('2010-11')!))
    expect((await figuresOf(db, board)).filter(({ period }) => period === '2010-11')).toEqual([])
  })
})
