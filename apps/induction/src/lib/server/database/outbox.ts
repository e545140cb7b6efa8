import { randomUUID } from 'node:crypto'
import { now } from '../time.ts'
import type { Db, Tables } from './index.ts'

export type Message = Tables['outbox']

/** A message is tried this often; then it waits for the coordinator, who sees why. */
export const mostAttempts = 5

export async function putInOutbox(db: Db, said: { readonly board: string; readonly to: string; readonly subject: string; readonly body: string; readonly unsubscribe?: string }): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('outbox')
    .values({ id, board_id: said.board, to_address: said.to, subject: said.subject, body: said.body, created_at: now(), sent_at: null, sent_by: null, failed_at: null, failure: null, attempts: 0, unsubscribe: said.unsubscribe ?? null })
    .execute()
  return id
}

/** So many messages stand on one page. */
export const mostShown = 200

/** Waiting first, then what was sent; the newest first in each. */
export const listOutbox = (db: Db, board: string): Promise<Message[]> =>
  db.selectFrom('outbox').selectAll().where('board_id', '=', board).orderBy((e) => e.case().when('sent_at', 'is', null).then(0).else(1).end()).orderBy('created_at', 'desc').orderBy('id').limit(mostShown).execute()

export const messagesToSend = (db: Db): Promise<Message[]> =>
  db.selectFrom('outbox').selectAll().where('sent_at', 'is', null).where('attempts', '<', mostAttempts).orderBy('created_at').orderBy('id').limit(20).execute()

/** `by`: the person who sent them by hand; null, the mail server took them. What was sent is not kept, since it may hold a link that opens something: only that it was. */
export async function markSent(db: Db, board: string, ids: readonly string[], by: string | null): Promise<void> {
  if (ids.length > 0) await db.updateTable('outbox').set({ sent_at: now(), sent_by: by, failure: null, body: '', unsubscribe: null }).where('id', 'in', ids).where('board_id', '=', board).where('sent_at', 'is', null).execute()
}

/** Takes one message for sending: true for the one process that got it, so no message is sent twice by two. */
export async function takeForSending(db: Db, { id, attempts }: Message): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('outbox').set({ attempts: attempts + 1 }).where('id', '=', id).where('attempts', '=', attempts).where('sent_at', 'is', null).executeTakeFirstOrThrow()
  return Number(numUpdatedRows) === 1
}

export async function markFailed(db: Db, id: string, failure: string): Promise<void> {
  await db.updateTable('outbox').set({ failed_at: now(), failure }).where('id', '=', id).execute()
}

/** Lets a message that was given up be tried again. */
export async function tryAgain(db: Db, board: string, id: string): Promise<void> {
  await db.updateTable('outbox').set({ attempts: 0, failure: null, failed_at: null }).where('id', '=', id).where('board_id', '=', board).where('sent_at', 'is', null).execute()
}

/** Takes back the messages to an address that wait and hold what no longer works. What was sent is sent. */
export async function takeBackWaiting(db: Db, board: string, to: string, holds: (body: string) => boolean): Promise<void> {
  const waiting = await db.selectFrom('outbox').select(['id', 'body']).where('board_id', '=', board).where('to_address', '=', to).where('sent_at', 'is', null).execute()
  const gone = waiting.filter(({ body }) => holds(body)).map(({ id }) => id)
  if (gone.length > 0) await db.deleteFrom('outbox').where('id', 'in', gone).execute()
}

/** How many messages wait. */
export async function waitingMessages(db: Db, board: string): Promise<number> {
  const { count } = await db.selectFrom('outbox').select((e) => e.fn.countAll().as('count')).where('board_id', '=', board).where('sent_at', 'is', null).executeTakeFirstOrThrow()
  return Number(count)
}
