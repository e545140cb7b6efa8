import { randomUUID } from 'node:crypto'
import { today } from '../time.ts'
import type { Db, Tables } from './index.ts'

export type BoardAction = Tables['board_actions']

/** Writes down what is to be done, by which role, by when. */
export async function addAction(db: Db, board: string, said: Pick<BoardAction, 'what' | 'aim' | 'comes_from' | 'from_which' | 'owner' | 'due_on'>, day: string = today()): Promise<string> {
  const id = randomUUID()
  await db.insertInto('board_actions').values({ id, board_id: board, ...said, state: 'open', outcome: '', added_on: day, closed_on: null }).execute()
  return id
}

/** Closes an open action with what came of it; answers whether there was one. What is closed stays as it was closed. */
export async function closeAction(db: Db, board: string, id: string, said: { readonly state: 'done' | 'dropped'; readonly outcome: string }, day: string = today()): Promise<boolean> {
  const closed = await db.updateTable('board_actions').set({ ...said, closed_on: day }).where('id', '=', id).where('board_id', '=', board).where('state', '=', 'open').executeTakeFirst()
  return Number(closed.numUpdatedRows) > 0
}

/** Closed by mistake, or it came up again: open as before; what had been said of it stays to be read. */
export async function reopenAction(db: Db, board: string, id: string): Promise<boolean> {
  const opened = await db.updateTable('board_actions').set({ state: 'open', closed_on: null }).where('id', '=', id).where('board_id', '=', board).where('state', '!=', 'open').executeTakeFirst()
  return Number(opened.numUpdatedRows) > 0
}

/** A board's actions: those that are open by the day they are due, the ones without a day last; then those that are closed, the newest first. */
export async function listActions(db: Db, board: string): Promise<{ readonly open: readonly BoardAction[]; readonly closed: readonly BoardAction[] }> {
  const all = await db.selectFrom('board_actions').selectAll().where('board_id', '=', board).orderBy('added_on').orderBy('id').execute()
  return {
    open: all.filter(({ state }) => state === 'open').sort((one, other) => ((one.due_on ?? '9999') < (other.due_on ?? '9999') ? -1 : (one.due_on ?? '9999') > (other.due_on ?? '9999') ? 1 : 0)),
    closed: all.filter(({ state }) => state !== 'open').sort((one, other) => ((one.closed_on ?? '') > (other.closed_on ?? '') ? -1 : (one.closed_on ?? '') < (other.closed_on ?? '') ? 1 : 0))
  }
}
