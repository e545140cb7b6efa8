import type { Module, Pack } from '@safeguarding-kit/content'
import { standingFrom } from '@safeguarding-kit/core/training'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { listActs } from '../database/acts.ts'
import { transact } from '../database/index.ts'
import { beginMembership, endMembership, membershipsOf } from '../database/memberships.ts'
import { findPerson } from '../database/people.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { eventsOf } from '../learning/events.ts'
import { learntBy, timeLearnt } from '../learning/hours.ts'
import { rebuildStandings, record } from '../learning/record.ts'
import { currentModules, stepsOf } from '../learning/steps.ts'
import { aBoard, allRight, anAgency, shippedPack, someone, type Someone } from '../learning/testing.ts'
import { erase } from '../people-data/erase.ts'
import { everythingAbout } from '../people-data/my-data.ts'
import { completionColumns } from '../reports/completion.ts'
import { selectLearners, type LearnerRow } from '../reports/learners.ts'
import { readAttenders } from './attenders.ts'
import { recordSession, sessionOf, sessionsOf, subjectOf, taughtSessionsOf, withdrawAttendances } from './index.ts'

let pack: Pack
let module: Module
beforeAll(async () => {
  pack = await shippedPack()
  const first = currentModules(pack)[0]
  if (!first) throw new Error('The pack has no module')
  module = first
})
const day = '2026-11-18'

onBothDatabases((database) => {
  const group = async () => {
    const { db } = database()
    const board = await aBoard(database())
    const agency = await anAgency(database(), board)
    const ama = await someone(database(), board, agency, { name: 'Ama Mensah', email: 'ama@example.org' })
    const bo = await someone(database(), board, agency, { name: 'Bo Njie', email: null })
    return { db, board, agency, ama, bo, asAttender: ({ id, learnerKey }: Someone) => ({ id, learnerKey, name: '' }) }
  }
  const session = (board: string, subjects = [module.id]) => ({ id: randomUUID(), board, heldOn: day, minutes: 90, subjects: subjects.flatMap((id) => subjectOf(pack, id) ?? []), by: 'a coordinator' })
  const standing = async (who: Someone) => standingFrom(await eventsOf(database().db, who.learnerKey, module.id), stepsOf(pack, module))

  test('a list is read as it comes out of a spreadsheet: addresses, names either way round, a heading, bullets and empty lines', async () => {
    const { db, board, ama, bo } = await group()
    for (const list of ['Name\tE-mail\nAma Mensah\tAMA@example.org\nBo Njie\t', 'Mensah, Ama\n\nNjie;Bo', '• ama mensah <ama@example.org>\r\n"Bo Njie"', 'ama@example.org\nbo njie\nBo Njie\n']) {
      const { found, faults } = await readAttenders(db, board, day, list)
      expect(faults).toEqual([])
      expect(found.map(({ id }) => id)).toEqual([ama.id, bo.id])
    }
  })

  test('every line that cannot be told is named with its number, all together, and nobody is guessed', async () => {
    const { db, board, ama } = await group()
    await someone(database(), board, await anAgency(database(), board, 'Big Oaks'), { name: 'Bo Njie' })
    const { found, faults } = await readAttenders(db, board, day, 'Ama Mensah\nBo Njie\nNobody Known\nelsewhere@example.org')
    expect(found.map(({ id }) => id)).toEqual([ama.id])
    expect(faults.map(({ line, text }) => `${line} ${text}`)).toEqual(['2 Bo Njie', '3 Nobody Known', '4 elsewhere@example.org'])
    expect(faults[0]?.why).toContain('Big Oaks')
  })

  test('somebody of another board, or who had left before the day, is nobody here; who left since is', async () => {
    const { db, board, bo } = await group()
    const elsewhere = await aBoard(database(), 'Nexttown')
    await someone(database(), elsewhere, await anAgency(database(), elsewhere, 'Far Oaks'), { name: 'Zoë Elsewhere' })
    for (const { id } of await membershipsOf(db, bo.id)) await endMembership(db, id, '2026-11-20')
    expect((await readAttenders(db, board, day, 'Zoë Elsewhere\nBo Njie')).found.map(({ id }) => id)).toEqual([bo.id])
    expect((await readAttenders(db, board, '2026-11-21', 'Bo Njie')).faults).toHaveLength(1)
  })

  test('a session stands on the record of everybody who was there, and leaves each the questions that must be right', async () => {
    const { db, board, ama, bo, asAttender } = await group()
    const said = session(board)
    await transact(database(), (tx) => recordSession(tx, pack, said, [ama, bo].map(asAttender)))
    const critical = stepsOf(pack, module).steps.filter((step) => 'critical' in step && step.critical).length
    for (const who of [ama, bo]) {
      expect(await taughtSessionsOf(db, who.id)).toEqual([expect.objectContaining({ heldOn: day, minutes: 90, subjects: [module.title], withdrawn: false })])
      expect(await standing(who)).toMatchObject({ stepsDone: stepsOf(pack, module).steps.length - critical })
    }
    expect(critical).toBeGreaterThan(0)
    expect(await sessionsOf(db, board)).toEqual([expect.objectContaining({ heldOn: day, there: 2 })])
    expect((await listActs(db, board)).map(({ act }) => act)).toEqual(['A taught session was recorded, with 2 people'])
    // Hours in the room are told apart from what is learnt alone.
    expect(timeLearnt(await learntBy(db, ama.learnerKey, pack), await taughtSessionsOf(db, ama.id))).toEqual({ here: 0, taught: 90 })
    expect(timeLearnt([], await taughtSessionsOf(db, ama.id), day)).toEqual({ here: 0, taught: 0 })
    const [row] = (await selectLearners(db, { boardId: board, day, agencies: null, pack, name: 'Ama' }, []).execute()) as unknown as LearnerRow[]
    expect(row && completionColumns(pack, day).find(({ id }) => id === 'taught-minutes')?.value(row)).toBe(90)
    expect(await rebuildStandings(database(), board, pack)).toMatchObject({ differed: 0 })
    // Answered alone: now the module is complete.
    for (const happened of allRight(pack, module).filter(({ kind }) => kind === 'question-answered' || kind === 'scenario-answered')) await record(database(), ama, pack, module, happened)
    expect((await standing(ama)).completedAt).toBeDefined()
    expect((await standing(bo)).completedAt).toBeUndefined()
  })

  test('the same session pressed twice is one session', async () => {
    const { db, board, ama, asAttender } = await group()
    const said = session(board)
    for (let time = 0; time < 2; time++) await transact(database(), (tx) => recordSession(tx, pack, said, [asAttender(ama)]))
    expect(await taughtSessionsOf(db, ama.id)).toHaveLength(1)
  })

  test('one person is taken off the list with a reason, then the whole session; it counts for nobody, and the reason stays', async () => {
    const { db, board, ama, bo, asAttender } = await group()
    const said = session(board)
    await transact(database(), (tx) => recordSession(tx, pack, said, [ama, bo].map(asAttender)))
    const listed = await sessionOf(db, board, said.id)
    const attendance = listed?.people.find(({ person }) => person === bo.id)?.attendance ?? ''
    await transact(database(), (tx) => withdrawAttendances(tx, pack, { session: said.id, board, by: 'a coordinator', reason: 'Was ill that day', attendance }))
    expect(await standing(bo)).toMatchObject({ stepsDone: 0 })
    expect((await standing(ama)).stepsDone).toBeGreaterThan(0)
    expect(await transact(database(), (tx) => withdrawAttendances(tx, pack, { session: said.id, board: 'another board', by: 'x', reason: 'x', attendance: null }))).toBe(0)
    await transact(database(), (tx) => withdrawAttendances(tx, pack, { session: said.id, board, by: 'a coordinator', reason: 'The wrong day', attendance: null }))
    expect(await standing(ama)).toMatchObject({ stepsDone: 0 })
    expect((await taughtSessionsOf(db, ama.id))[0]).toMatchObject({ withdrawn: true, reason: 'The wrong day' })
    expect(timeLearnt([], await taughtSessionsOf(db, ama.id))).toEqual({ here: 0, taught: 0 })
    expect((await taughtSessionsOf(db, bo.id))[0]).toMatchObject({ withdrawn: true, reason: 'Was ill that day' })
    expect(await rebuildStandings(database(), board, pack)).toMatchObject({ differed: 0 })
  })

  test('somebody who works in two areas has it at both, and somebody erased is on no list', async () => {
    const { db, board, ama, asAttender } = await group()
    const other = await aBoard(database(), 'Nexttown')
    await beginMembership(db, { person: ama.id, board: other, agency: await anAgency(database(), other, 'Far Oaks'), role: 'learner', jobRole: 'early-years', from: '2026-01-05' })
    await transact(database(), (tx) => recordSession(tx, pack, session(board), [asAttender(ama)]))
    expect((await db.selectFrom('standings').select('board_id').where('learner_key', '=', ama.learnerKey).execute()).map(({ board_id }) => board_id).toSorted()).toEqual([board, other].toSorted())
    const person = await findPerson(db, ama.id)
    if (!person) throw new Error('She is not there')
    expect((await everythingAbout(db, person)).taughtSessions).toHaveLength(1)
    expect(await erase(database(), person, 'themselves')).toEqual({ ok: true })
    expect(await db.selectFrom('taught_attendances').selectAll().execute()).toEqual([])
    expect((await sessionsOf(db, board))[0]).toMatchObject({ there: 0 })
  })
})
