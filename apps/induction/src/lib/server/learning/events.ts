import { currentPeriod, type LearningEvent, type LearningEventKind } from '@safeguarding-kit/core/training'
import { LearningEvent as Kept } from '@safeguarding-kit/core/training/schema'
import { z } from 'zod'
import type { Db } from '../database/index.ts'

/** The event id that a form carries: made by the server, or by a script of ours; anything else is refused. */
export const EventId = z.uuid()

/**
 * The events of a learner that count now, in a module or in all of them, oldest first. After a refresher began these are the ones since: so
 * questions stand unanswered again, and nothing of before is shown as done.
 */
export async function eventsOf(db: Db, learnerKey: string, moduleId?: string): Promise<readonly LearningEvent[]> {
  return currentPeriod(await historyOf(db, learnerKey, moduleId))
}

/** Every event of a learner, in every period, oldest first. */
export async function historyOf(db: Db, learnerKey: string, moduleId?: string): Promise<LearningEvent[]> {
  let query = db.selectFrom('learning_events').select(['id', 'kind', 'module_id', 'item_id', 'payload', 'recorded_at']).where('learner_key', '=', learnerKey)
  if (moduleId !== undefined) query = query.where('module_id', 'in', [moduleId, refresherModule])
  const rows = await query.orderBy('recorded_at').orderBy('id').execute()
  return rows.map(row => Kept.parse({ id: row.id, kind: row.kind, moduleId: row.module_id, itemId: row.item_id, payload: JSON.parse(row.payload), at: row.recorded_at }))
}

/** Under which the beginning of a refresher is kept: it belongs to every module. */
export const refresherModule = 'refresher'

/** The newest event of a kind about an item, and how many there were. */
export function latest<Kind extends LearningEventKind>(events: readonly LearningEvent[], kind: Kind, itemId: string): { readonly event: Extract<LearningEvent, { kind: Kind }> | null; readonly tries: number } {
  const found = events.filter((event): event is Extract<LearningEvent, { kind: Kind }> => event.kind === kind && event.itemId === itemId)
  return { event: found.at(-1) ?? null, tries: found.length }
}
