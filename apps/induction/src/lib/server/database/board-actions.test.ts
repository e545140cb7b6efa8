import { expect, test } from 'vitest'
import { aBoard } from '../learning/testing.ts'
import { addAction, closeAction, listActions, reopenAction } from './board-actions.ts'
import { onBothDatabases } from './testing/index.ts'

onBothDatabases((database) => {
  const said = { aim: 'Fewer families wait', comes_from: 'meeting', from_which: '27 January', owner: 'Adviser', due_on: null } as const

  test('what a board said it would do stands open by the day it is due, and closed with what came of it', async () => {
    const { db } = database()
    const board = await aBoard(database())
    const later = await addAction(db, board, { ...said, what: 'Write the bulletin', due_on: '2026-12-01' }, '2026-11-01')
    const sooner = await addAction(db, board, { ...said, what: 'Ask the boroughs', due_on: '2026-11-20' }, '2026-11-02')
    await addAction(db, board, { ...said, what: 'One day' }, '2026-10-01')
    expect((await listActions(db, board)).open.map(({ what }) => what)).toEqual(['Ask the boroughs', 'Write the bulletin', 'One day'])
    expect(await closeAction(db, board, sooner, { state: 'done', outcome: 'Nine answered.' }, '2026-11-19')).toBe(true)
    expect(await closeAction(db, board, later, { state: 'dropped', outcome: 'Overtaken.' }, '2026-11-21')).toBe(true)
    expect((await listActions(db, board)).closed.map(({ what, state, outcome, closed_on }) => [what, state, outcome, closed_on])).toEqual([['Write the bulletin', 'dropped', 'Overtaken.', '2026-11-21'], ['Ask the boroughs', 'done', 'Nine answered.', '2026-11-19']])
  })

  test('closing twice keeps the first word; opened again it is open, and another board has no part in it', async () => {
    const { db } = database()
    const [board, other] = [await aBoard(database()), await aBoard(database(), 'Othertown')]
    const id = await addAction(db, board, { ...said, what: 'Ask the boroughs' })
    expect(await closeAction(db, other, id, { state: 'done', outcome: 'Not ours.' })).toBe(false)
    expect(await closeAction(db, board, id, { state: 'done', outcome: 'Nine answered.' })).toBe(true)
    expect(await closeAction(db, board, id, { state: 'dropped', outcome: 'Again.' })).toBe(false)
    expect(await reopenAction(db, other, id)).toBe(false)
    expect(await reopenAction(db, board, id)).toBe(true)
    expect(await listActions(db, board)).toMatchObject({ open: [{ outcome: 'Nine answered.', closed_on: null }], closed: [] })
    expect(await listActions(db, other)).toEqual({ open: [], closed: [] })
  })
})
