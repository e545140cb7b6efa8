import { expect, test } from 'vitest'
import { beginMembership } from '../database/memberships.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { aBoard, anAgency, someone } from '../learning/testing.ts'
import { today } from '../time.ts'
import { remind, remindersFor } from './remind.ts'

onBothDatabases(database => {
  test('whoever is late and has an address is reminded once, in words that name their own place and date, and it is recorded', async () => {
    const { db } = database()
    const board = await aBoard(database())
    const [oaks, school] = [await anAgency(database(), board, 'Little Oaks'), await anAgency(database(), board, 'Acorn School')]
    const twice = await someone(database(), board, oaks, { name: 'Ama Mensah', email: 'ama@example.org', from: '2026-01-05' })
    await beginMembership(db, { person: twice.id, board, agency: school, role: 'learner', jobRole: 'school', from: '2026-01-06' })
    await someone(database(), board, oaks, { name: 'No Address', email: null, from: '2026-01-05' })
    await someone(database(), board, oaks, { name: 'New Today', email: 'new@example.org', from: today() })
    const what = { boardId: board, day: today(), agencies: null }
    const before = await remindersFor(db, what, 'Anytown SCP', 'https://induction.example/learn')
    expect([before.letters.map(({ to }) => to), before.withoutAddress, before.remindedLately]).toEqual([['ama@example.org'], 1, 0])
    expect(before.letters[0]?.body).toMatch(/Hello Ama Mensah,[\s\S]*your safeguarding induction of Anytown SCP for (Little Oaks|Acorn School) was due by \d+ \w+ 2026[\s\S]*induction\.example\/learn/)
    expect(await remind(db, what, 'Anytown SCP', 'https://induction.example/learn', 'a coordinator')).toBe(1)
    expect(await remind(db, what, 'Anytown SCP', 'https://induction.example/learn', 'a coordinator')).toBe(0)
    expect((await remindersFor(db, what, 'Anytown SCP', '')).remindedLately).toBe(1)
    expect(await db.selectFrom('outbox').select(['to_address', 'board_id']).execute()).toEqual([{ to_address: 'ama@example.org', board_id: board }])
    expect(await db.selectFrom('acts').select(['act', 'by_person']).execute()).toEqual([{ act: 'A reminder was written to one person who is late', by_person: 'a coordinator' }])
  })

  test('a manager reminds nobody of another agency', async () => {
    const board = await aBoard(database())
    const [oaks, school] = [await anAgency(database(), board, 'Little Oaks'), await anAgency(database(), board, 'Acorn School')]
    await someone(database(), board, oaks, { email: 'ama@example.org' })
    await someone(database(), board, school, { email: 'bo@example.org' })
    expect((await remindersFor(database().db, { boardId: board, day: today(), agencies: [school] }, 'Anytown SCP', '')).letters.map(({ to }) => to)).toEqual(['bo@example.org'])
    expect((await remindersFor(database().db, { boardId: board, day: today(), agencies: [] }, 'Anytown SCP', '')).letters).toEqual([])
  })
})
