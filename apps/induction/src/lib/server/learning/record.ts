import type { Module, Pack } from '@safeguarding-kit/content'
import { standingFrom, type LearningEvent, type Standing } from '@safeguarding-kit/core/training'
import { randomUUID } from 'node:crypto'
import { transact, type Database, type Db } from '../database/index.ts'
import { today } from '../time.ts'
import { issueIfComplete } from './issue.ts'
import { eventsOf } from './events.ts'
import { currentModules, stepsOf } from './steps.ts'

/** Whose learning it is. The key is opaque: no name stands beside an answer. */
export interface Learner {
  readonly learnerKey: string
  readonly boardId: string
}

type Happened = { [Kind in LearningEvent['kind']]: Omit<Extract<LearningEvent, { kind: Kind }>, 'at'> }[LearningEvent['kind']]

export type Recorded =
  | { readonly ok: true; readonly again: boolean; readonly standing: Standing }
  /** The id belongs to another event: a forged or replayed form. Nothing was written. */
  | { readonly ok: false; readonly code: 'not-this-event' }

/**
 * Writes one learning event, the standing it makes and what it earns, in one durable transaction: when this returns, it is on disk.
 * The same id again changes nothing and answers the same, so a form may be pressed twice and a lost answer sent again.
 */
export async function record(database: Database, learner: Learner, pack: Pack, module: Module, happened: Happened, now: () => string = () => new Date().toISOString()): Promise<Recorded> {
  const at = now()
  return transact(database, async db => {
    const { id, kind, itemId, payload } = happened
    const written = await db.insertInto('learning_events')
      .values({ id, learner_key: learner.learnerKey, board_id: learner.boardId, edition: pack.edition, pack_hash: pack.hash, module_id: module.id, item_id: itemId, kind, payload: JSON.stringify(payload), recorded_at: at })
      .onConflict(conflict => conflict.column('id').doNothing()).returning('id').executeTakeFirst()
    if (!written) {
      const kept = await db.selectFrom('learning_events').select(['learner_key', 'kind', 'item_id']).where('id', '=', id).executeTakeFirst()
      if (kept?.learner_key !== learner.learnerKey || kept.kind !== kind || kept.item_id !== itemId) return { ok: false, code: 'not-this-event' }
    }
    const standing = await keepStanding(db, learner, pack, module, at)
    return { ok: true, again: !written, standing }
  })
}

/** Works the standing out from the events again and keeps it; writes what is newly complete, on that evidence. */
export async function keepStanding(db: Db, learner: Learner, pack: Pack, module: Module, at: string): Promise<Standing> {
  const events = await eventsOf(db, learner.learnerKey, module.id)
  const standing = standingFrom(events, stepsOf(pack, module))
  const row = {
    edition: pack.edition, steps_done: standing.stepsDone, steps_total: standing.stepsTotal, percent: standing.percent, last_item: events.at(-1)?.itemId ?? '',
    started_at: standing.startedAt ?? at, completed_at: standing.completedAt ?? null, updated_at: standing.updatedAt ?? at
  }
  await db.insertInto('standings').values({ learner_key: learner.learnerKey, board_id: learner.boardId, module_id: module.id, ...row })
    .onConflict(conflict => conflict.columns(['learner_key', 'board_id', 'module_id']).doUpdateSet(row)).execute()
  if (standing.completedAt) {
    await db.insertInto('completions').values({
      id: randomUUID(), learner_key: learner.learnerKey, board_id: learner.boardId, kind: module.milestone ? 'milestone' : 'module', subject: module.id, edition: pack.edition,
      completed_on: today(new Date(standing.completedAt)), evidence: `${standing.stepsDone} of ${standing.stepsTotal} steps`, recorded_at: at
    }).onConflict(conflict => conflict.doNothing()).execute()
    await issueIfComplete(db, learner, pack, at)
  }
  return standing
}

/** Every standing of a board's learners, made again from the events alone. Answers how many differed from what was kept. */
export async function rebuildStandings(database: Database, boardId: string, pack: Pack): Promise<{ readonly rebuilt: number; readonly differed: number }> {
  let rebuilt = 0
  let differed = 0
  const learners = await database.db.selectFrom('learning_events').select('learner_key').distinct().where('board_id', '=', boardId).execute()
  for (const { learner_key } of learners) {
    await transact(database, async db => {
      const before = await db.selectFrom('standings').selectAll().where('learner_key', '=', learner_key).where('board_id', '=', boardId).execute()
      for (const module of currentModules(pack)) {
        const kept = before.find(row => row.module_id === module.id)
        const events = await db.selectFrom('learning_events').select('id').where('learner_key', '=', learner_key).where('module_id', '=', module.id).limit(1).execute()
        if (events.length === 0 && !kept) continue
        const standing = await keepStanding(db, { learnerKey: learner_key, boardId }, pack, module, kept?.updated_at ?? new Date().toISOString())
        rebuilt++
        if (kept?.percent !== standing.percent || kept.completed_at !== (standing.completedAt ?? null) || kept.steps_done !== standing.stepsDone) differed++
      }
    })
  }
  return { rebuilt, differed }
}
