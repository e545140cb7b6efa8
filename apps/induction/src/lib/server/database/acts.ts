import { randomUUID } from 'node:crypto'
import { now } from '../time.ts'
import type { Db, Tables } from './index.ts'

export type Act = Tables['acts']

/** Keeps who did what to whom and why. `about` names an object by its id, never an answer. */
export async function recordAct(db: Db, said: { readonly board: string; readonly by: string; readonly act: string; readonly about: string; readonly reason?: string }): Promise<void> {
  await db.insertInto('acts').values({ id: randomUUID(), board_id: said.board, by_person: said.by, act: said.act, about: said.about, reason: said.reason ?? '', at: now() }).execute()
}

/** The newest first. */
export const listActs = (db: Db, board: string, most = 100): Promise<Act[]> => db.selectFrom('acts').selectAll().where('board_id', '=', board).orderBy('at', 'desc').orderBy('id').limit(most).execute()
