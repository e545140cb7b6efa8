import { refreshBy, refresherNoticeDays, type JobRole, type LocalPath } from '@safeguarding-kit/core/training'
import type { Db, Tables } from '../database/index.ts'
import { addDays, today } from '../time.ts'
import { refresherModule } from './events.ts'
import type { Learner } from './record.ts'

/** Whether the induction was completed at this board, in any edition. */
export async function hasInduction(db: Db, { learnerKey, boardId }: Learner): Promise<boolean> {
  return (await db.selectFrom('completions').select('id').where('learner_key', '=', learnerKey).where('board_id', '=', boardId).where('kind', '=', 'induction').limit(1).executeTakeFirst()) !== undefined
}

/** The refresher that was begun and is not complete yet, or null. */
export async function refresherUnderWay(db: Db, { learnerKey, boardId }: Learner): Promise<{ readonly id: string; readonly begunOn: string } | null> {
  const begun = await db.selectFrom('learning_events').select(['id', 'recorded_at']).where('learner_key', '=', learnerKey).where('board_id', '=', boardId).where('module_id', '=', refresherModule).where('kind', '=', 'refresher-begun')
    .orderBy('recorded_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (!begun) return null
  const done = await db.selectFrom('completions').select('id').where('id', '=', begun.id).executeTakeFirst()
  return done ? null : { id: begun.id, begunOn: today(new Date(begun.recorded_at)) }
}

/** What a learner is told of the refresher. Null until the induction is complete. */
export interface RefresherView {
  readonly state: 'under-way' | 'not-yet' | 'due' | 'overdue'
  /** The last day allowed, by the role and the latest completion. */
  readonly by: string
  readonly completedOn: string
  readonly begunOn: string | null
}

export async function refresherOf(db: Db, learner: Learner, role: JobRole, day: string = today(), earlier?: LocalPath): Promise<RefresherView | null> {
  const done = await db.selectFrom('completions').select('completed_on').where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId).where('kind', 'in', ['induction', 'refresher'] satisfies Tables['completions']['kind'][])
    .orderBy('completed_on', 'desc').limit(1).executeTakeFirst()
  if (!done) return null
  const by = refreshBy(role, done.completed_on, earlier).on
  const underWay = await refresherUnderWay(db, learner)
  const state = underWay ? 'under-way' : by < day ? 'overdue' : by <= addDays(day, refresherNoticeDays) ? 'due' : 'not-yet'
  return { state, by, completedOn: done.completed_on, begunOn: underWay?.begunOn ?? null }
}
