import type { Pack } from '@safeguarding-kit/content'
import { randomUUID } from 'node:crypto'
import { recordAct } from '../database/acts.ts'
import type { Db } from '../database/index.ts'
import { now, today } from '../time.ts'
import type { Learner } from './record.ts'

/**
 * Records that somebody need not do the induction, from this day on. Written once like every completion: said again, or of somebody who completed it, it changes nothing. Why
 * stands in the act, which the person gets with their data; it earns no certificate. Give a transaction.
 */
export async function recordExemption(db: Db, learner: Learner, pack: Pack, said: { readonly by: string; readonly about: string; readonly reason: string }, at: string = now()): Promise<void> {
  const already = await db.selectFrom('completions').select('id').where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId).where('kind', 'in', ['exemption', 'exemption-ended', 'induction', 'refresher']).limit(1).executeTakeFirst()
  if (already) return
  await db.insertInto('completions').values({
    id: randomUUID(), learner_key: learner.learnerKey, board_id: learner.boardId, kind: 'exemption', subject: pack.id, edition: pack.edition, completed_on: today(new Date(at)), evidence: 'recorded by the coordinator', recorded_at: at
  }).onConflict(conflict => conflict.doNothing()).execute()
  await recordAct(db, { board: learner.boardId, by: said.by, act: 'Somebody was exempted from the induction', about: said.about, reason: said.reason })
}

/**
 * Ends an exemption, for somebody who is to do the induction after all. What was recorded stays, and that it ended is recorded beside it; from then
 * on they are due as if it had not been. Nothing happens where there is none to end. Give a transaction.
 */
export async function endExemption(db: Db, learner: Learner, pack: Pack, said: { readonly by: string; readonly about: string; readonly reason: string }, at: string = now()): Promise<void> {
  const kinds = (await db.selectFrom('completions').select('kind').where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId).where('kind', 'in', ['exemption', 'exemption-ended']).execute()).map(({ kind }) => kind)
  if (!kinds.includes('exemption') || kinds.includes('exemption-ended')) return
  await db.insertInto('completions').values({
    id: randomUUID(), learner_key: learner.learnerKey, board_id: learner.boardId, kind: 'exemption-ended', subject: pack.id, edition: pack.edition, completed_on: today(new Date(at)), evidence: 'recorded by the coordinator', recorded_at: at
  }).onConflict(conflict => conflict.doNothing()).execute()
  await recordAct(db, { board: learner.boardId, by: said.by, act: 'An exemption from the induction was ended', about: said.about, reason: said.reason })
}
