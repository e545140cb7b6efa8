import { expect, test } from 'vitest'
import { aBoard, anAgency, someone } from '../learning/testing.ts'
import { talkSaid, talkSaidOf } from '../learning/first-talk.ts'
import { erase } from '../people-data/erase.ts'
import { everythingAbout } from '../people-data/my-data.ts'
import { countLearners, selectLearners, type LearnerRow } from '../reports/learners.ts'
import { listActs } from './acts.ts'
import { confirmTalk, takeBackTalk, talkStanding, type TalkAt } from './first-talks.ts'
import { findPerson } from './people.ts'
import { onBothDatabases } from './testing/index.ts'

onBothDatabases((database) => {
  const somebody = async (): Promise<TalkAt & { readonly manager: string }> => {
    const board = await aBoard(database())
    const agency = await anAgency(database(), board)
    const { id: person } = await someone(database(), board, agency, { name: 'Ama Mensah' })
    const { id: manager } = await someone(database(), board, agency, { name: 'Bo Njie', jobRole: 'manager' })
    return { person, board, agency, manager }
  }
  const reported = async (at: TalkAt): Promise<string | null | undefined> =>
    ((await selectLearners(database().db, { boardId: at.board, day: '2026-11-22', agencies: null }, []).execute()) as unknown as LearnerRow[]).find((row) => row.person_id === at.person)?.talk

  test('a talk is confirmed when both have said so, on the later of the two days', async () => {
    const at = await somebody()
    const { db } = database()
    expect([talkSaidOf(await talkStanding(db, at)), talkSaid(await reported(at) ?? null)]).toEqual(['None', 'None'])
    await confirmTalk(db, at, 'learner', at.person, '2026-11-03')
    expect([talkSaidOf(await talkStanding(db, at)), talkSaid(await reported(at) ?? null)]).toEqual(['Learner only', 'Learner only'])
    await confirmTalk(db, at, 'manager', at.manager, '2026-11-05')
    expect(await talkStanding(db, at)).toEqual({ learnerOn: '2026-11-03', managerOn: '2026-11-05', bothOn: '2026-11-05' })
    expect(talkSaid(await reported(at) ?? null)).toBe('Both confirmed on 5 November 2026')
  })

  test('confirming again keeps the first day, and nothing of it counts towards the induction', async () => {
    const at = await somebody()
    const { db } = database()
    for (const day of ['2026-11-03', '2026-11-09']) await confirmTalk(db, at, 'manager', at.manager, day)
    expect((await talkStanding(db, at)).managerOn).toBe('2026-11-03')
    expect(await db.selectFrom('completions').selectAll().execute()).toEqual([])
    expect((await listActs(db, at.board)).map(({ act }) => act)).toEqual(['A manager confirmed the talk of the first weeks'])
    expect(Number((await countLearners(db, { boardId: at.board, day: '2026-11-22', agencies: null }).executeTakeFirstOrThrow()).count)).toBe(2)
  })

  test('what was confirmed by mistake is taken back by that side alone', async () => {
    const at = await somebody()
    const { db } = database()
    await confirmTalk(db, at, 'learner', at.person, '2026-11-03')
    await confirmTalk(db, at, 'manager', at.manager, '2026-11-05')
    await takeBackTalk(db, at, 'manager', at.manager)
    expect(await talkStanding(db, at)).toEqual({ learnerOn: '2026-11-03', managerOn: null, bothOn: null })
    expect((await listActs(db, at.board)).map(({ act }) => act)).toContain('A manager took back that the talk of the first weeks took place')
  })

  test('a talk at one agency says nothing of another', async () => {
    const at = await somebody()
    const { db } = database()
    const other = { ...at, agency: await anAgency(database(), at.board, 'Big Oaks') }
    await confirmTalk(db, at, 'learner', at.person)
    expect((await talkStanding(db, other)).learnerOn).toBeNull()
  })

  test('a person reads their talks in their data, and they go with the person; a manager who is erased leaves the day', async () => {
    const at = await somebody()
    const { db } = database()
    await confirmTalk(db, at, 'learner', at.person, '2026-11-03')
    await confirmTalk(db, at, 'manager', at.manager, '2026-11-05')
    const [person, manager] = [await findPerson(db, at.person), await findPerson(db, at.manager)]
    if (!person || !manager) throw new Error('They are not there')
    expect((await everythingAbout(db, person)).talksWithManager).toEqual([{ agency: 'Little Oaks', saidBy: 'learner', confirmed_on: '2026-11-03' }, { agency: 'Little Oaks', saidBy: 'manager', confirmed_on: '2026-11-05' }])
    expect(await erase(database(), manager, 'themselves')).toEqual({ ok: true })
    expect((await talkStanding(db, at)).bothOn).toBe('2026-11-05')
    expect(await erase(database(), person, 'themselves')).toEqual({ ok: true })
    expect(await db.selectFrom('first_talks').selectAll().execute()).toEqual([])
  })
})
