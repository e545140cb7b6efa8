import { randomUUID } from 'node:crypto'
import { now } from '../time.ts'
import type { Db, Tables } from './index.ts'

export type Act = Tables['acts']

/** Keeps who did what to whom and why. `about` names an object by its id, never an answer. */
export async function recordAct(db: Db, said: { readonly board: string; readonly by: string; readonly act: string; readonly about: string; readonly reason?: string }): Promise<void> {
  await db.insertInto('acts').values({ id: randomUUID(), board_id: said.board, by_person: said.by, act: said.act, about: said.about, reason: said.reason ?? '', at: now() }).execute()
}

/** Acts of a board, the newest first, each with the name of whoever did it; null where that person was erased, or it was no person. What one person did several times on a day is one entry, with how often and its last moment: forty invitations do not hide what was done before. */
export const listActs = (db: Db, board: string, most = 100) =>
  db.selectFrom('acts').leftJoin('people', 'people.id', 'acts.by_person')
    .select(['acts.act', 'acts.reason', 'acts.by_person', 'people.name as by_name'])
    .select(({ fn }) => [fn.max('acts.at').as('at'), fn.max('acts.id').as('id'), fn.countAll<number | string>().as('times')])
    .where('board_id', '=', board)
    .groupBy(['acts.act', 'acts.reason', 'acts.by_person', 'people.name', ({ fn, val, ref }) => fn<string>('substr', [ref('acts.at'), val(1), val(10)])])
    .orderBy('at', 'desc').orderBy('id').limit(most).execute()
