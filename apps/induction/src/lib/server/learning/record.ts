import type { Module, Pack } from '@safeguarding-kit/content'
import { currentPeriod, standingFrom, type LearningEvent, type Standing } from '@safeguarding-kit/core/training'
import { randomUUID } from 'node:crypto'
import { transact, type Database, type Db, type Tables } from '../database/index.ts'
import { prepared } from '../database/prepared.ts'
import { today } from '../time.ts'
import { issueIfComplete } from './issue.ts'
import { eventsOf, refresherModule } from './events.ts'
import { hasInduction, refresherUnderWay } from './refresher.ts'
import { historyWith, type Remembered } from './remembered.ts'
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
  let remembered: Remembered | null = null
  const recorded = await transact(database, async (db): Promise<Recorded> => {
    remembered = null
    const { id, kind, itemId, payload } = happened
    const [written] = await writeEvent(db, { id, learner_key: learner.learnerKey, board_id: learner.boardId, edition: pack.edition, pack_hash: pack.hash, module_id: module.id, item_id: itemId, kind, payload: JSON.stringify(payload), recorded_at: at })
    if (!written) {
      const kept = await db.selectFrom('learning_events').select(['learner_key', 'kind', 'item_id']).where('id', '=', id).executeTakeFirst()
      if (kept?.learner_key !== learner.learnerKey || kept.kind !== kind || kept.item_id !== itemId) return { ok: false, code: 'not-this-event' }
    }
    if (written) remembered = await historyWith(database, db, learner.learnerKey, { ...happened, moduleId: module.id, at } as LearningEvent)
    const standing = await keepStanding(db, learner, pack, module, at, remembered?.history)
    // What somebody has learnt counts wherever they belong. Their other boards hear of it when something is complete.
    if (written && standing.completedAt) for (const boardId of await otherBoards(db, learner, at)) await keepStanding(db, { ...learner, boardId }, pack, module, at, remembered?.history)
    return { ok: true, again: !written, standing }
  })
  // Only now is it on disk.
  ;(remembered as Remembered | null)?.keep()
  return recorded
}

export type Begun =
  | { readonly ok: true; readonly again: boolean }
  /** There is nothing to refresh before the induction is complete. */
  | { readonly ok: false; readonly code: 'not-this-event' | 'induction-not-complete' }

/**
 * Begins a refresher: from now on only new evidence counts, in every module, and every standing is at zero. Somebody who has begun one goes on
 * with it; what was completed before, and its certificate, stay as they are.
 */
export async function beginRefresher(database: Database, learner: Learner, pack: Pack, id: string, now: () => string = () => new Date().toISOString()): Promise<Begun> {
  const at = now()
  return transact(database, async db => {
    if (!(await hasInduction(db, learner))) return { ok: false, code: 'induction-not-complete' }
    if (await refresherUnderWay(db, learner)) return { ok: true, again: true }
    const written = await db.insertInto('learning_events')
      .values({ id, learner_key: learner.learnerKey, board_id: learner.boardId, edition: pack.edition, pack_hash: pack.hash, module_id: refresherModule, item_id: refresherModule, kind: 'refresher-begun', payload: '{}', recorded_at: at })
      .onConflict(conflict => conflict.column('id').doNothing()).returning('id').executeTakeFirst()
    if (!written) {
      // An old form sent again: its refresher is complete already, and no new one begins by it.
      const kept = await db.selectFrom('learning_events').select(['learner_key', 'kind']).where('id', '=', id).executeTakeFirst()
      return kept?.learner_key === learner.learnerKey && kept.kind === 'refresher-begun' ? { ok: true, again: true } : { ok: false, code: 'not-this-event' }
    }
    for (const boardId of [learner.boardId, ...(await otherBoards(db, learner, at))]) {
      const there = { ...learner, boardId }
      if (boardId !== learner.boardId && (await hasInduction(db, there))) await db.insertInto('learning_events')
        .values({ id: randomUUID(), learner_key: learner.learnerKey, board_id: boardId, edition: pack.edition, pack_hash: pack.hash, module_id: refresherModule, item_id: refresherModule, kind: 'refresher-begun', payload: '{}', recorded_at: at }).execute()
      for (const module of currentModules(pack)) await keepStanding(db, there, pack, module, at)
    }
    return { ok: true, again: false }
  })
}

/**
 * Counts at a board what somebody learnt elsewhere, when they join it: the standings, and what they complete. Learning is the person's; each
 * board writes its own completion and certificate on it. Give a transaction.
 */
export async function carryOver(db: Db, learner: Learner, pack: Pack, at: string): Promise<void> {
  const begun = new Set((await db.selectFrom('learning_events').select('module_id').distinct().where('learner_key', '=', learner.learnerKey).execute()).map(({ module_id }) => module_id))
  for (const module of currentModules(pack)) if (begun.has(module.id)) await keepStanding(db, learner, pack, module, at)
}

/** The other boards where somebody learns on the day of this moment. */
export async function otherBoards(db: Db, { learnerKey, boardId }: Learner, at: string): Promise<readonly string[]> {
  const day = today(new Date(at))
  const held = await db.selectFrom('memberships').innerJoin('people', 'people.id', 'memberships.person_id').select('memberships.board_id').distinct().where('people.learner_key', '=', learnerKey).where('memberships.board_id', '!=', boardId)
    .where('memberships.role', '=', 'learner').where('from_day', '<=', day).where(e => e.or([e('to_day', 'is', null), e('to_day', '>', day)])).execute()
  return held.map(({ board_id }) => board_id)
}

/** Works the standing out from the events again and keeps it; writes what is newly complete, on that evidence. `history`: all the events, where they are known. */
export async function keepStanding(db: Db, learner: Learner, pack: Pack, module: Module, at: string, history?: readonly LearningEvent[]): Promise<Standing> {
  const events = history ? currentPeriod(history) : await eventsOf(db, learner.learnerKey, module.id)
  const standing = standingFrom(events, stepsOf(pack, module))
  const row = standingRow(standing, events.at(-1)?.itemId ?? '', pack, at)
  await writeStanding(db, { learner_key: learner.learnerKey, board_id: learner.boardId, module_id: module.id, ...row })
  if (standing.completedAt) await issueFinished(db, learner, pack, module, standing, at)
  return standing
}

const writeEvent = prepared<Tables['learning_events'], { id: string }>(['id', 'learner_key', 'board_id', 'edition', 'pack_hash', 'module_id', 'item_id', 'kind', 'payload', 'recorded_at'], (db, row) =>
  db.insertInto('learning_events').values(row).onConflict(conflict => conflict.column('id').doNothing()).returning('id'))

const writeStanding = prepared<Tables['standings'], unknown>(['learner_key', 'board_id', 'module_id', 'edition', 'steps_done', 'steps_total', 'percent', 'last_item', 'started_at', 'completed_at', 'updated_at'], (db, { learner_key, board_id, module_id, ...row }) =>
  db.insertInto('standings').values({ learner_key, board_id, module_id, ...row }).onConflict(conflict => conflict.columns(['learner_key', 'board_id', 'module_id']).doUpdateSet(row)))

const standingRow = (standing: Standing, lastItem: string, pack: Pack, at: string) => ({
  edition: pack.edition, steps_done: standing.stepsDone, steps_total: standing.stepsTotal, percent: standing.percent, last_item: lastItem,
  started_at: standing.startedAt ?? at, completed_at: standing.completedAt ?? null, updated_at: standing.updatedAt ?? at
})

/** A module is finished once, in the edition of that day: what a later edition or a further answer brings changes nothing. */
async function issueFinished(db: Db, learner: Learner, pack: Pack, module: Module, standing: Standing, at: string): Promise<void> {
  if (!standing.completedAt) return
  const issued = await db.selectFrom('completions').select(['kind', 'subject']).where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId).execute()
  if (!issued.some(({ kind, subject }) => (kind === 'module' || kind === 'milestone') && subject === module.id)) {
    await db.insertInto('completions').values({
      id: randomUUID(), learner_key: learner.learnerKey, board_id: learner.boardId, kind: module.milestone ? 'milestone' : 'module', subject: module.id, edition: pack.edition,
      completed_on: today(new Date(standing.completedAt)), evidence: `${standing.stepsDone} of ${standing.stepsTotal} steps`, recorded_at: at
    }).onConflict(conflict => conflict.doNothing()).execute()
  }
  if (!issued.some(({ kind }) => kind === 'induction') || (await refresherUnderWay(db, learner))) await issueIfComplete(db, learner, pack, at)
}

const learnersAtOnce = 50
const compared = ['steps_done', 'steps_total', 'percent', 'last_item', 'started_at', 'completed_at', 'updated_at'] as const

/** Every standing of a board's learners, made again from the events alone; those of people who were erased belong to nobody and make none. Answers how many differed from what was kept. */
export async function rebuildStandings(database: Database, boardId: string, pack: Pack): Promise<{ readonly rebuilt: number; readonly differed: number }> {
  let rebuilt = 0
  let differed = 0
  const keys = new Set<string>()
  for (const table of ['learning_events', 'standings'] as const) for (const { learner_key } of await database.db.selectFrom(table).select('learner_key').distinct().where('board_id', '=', boardId).where('learner_key', 'in', eb => eb.selectFrom('people').select('people.learner_key')).execute()) keys.add(learner_key)
  const learners = [...keys]
  for (let from = 0; from < learners.length; from += learnersAtOnce) {
    const counted = await transact(database, db => rebuildSome(db, learners.slice(from, from + learnersAtOnce), boardId, pack))
    rebuilt += counted.rebuilt
    differed += counted.differed
  }
  return { rebuilt, differed }
}

async function rebuildSome(db: Db, learnerKeys: readonly string[], boardId: string, pack: Pack): Promise<{ rebuilt: number; differed: number }> {
  const counted = { rebuilt: 0, differed: 0 }
  const rows = (keys: readonly string[]) => db.selectFrom('standings').selectAll().where('learner_key', 'in', keys).where('board_id', '=', boardId).execute()
  const before = await rows(learnerKeys)
  const begun = new Set((await db.selectFrom('learning_events').select(['learner_key', 'module_id']).distinct().where('learner_key', 'in', learnerKeys).execute()).map(row => `${row.learner_key} ${row.module_id}`))
  const of = (kept: typeof before, learnerKey: string, moduleId: string) => kept.find(row => row.learner_key === learnerKey && row.module_id === moduleId)
  for (const learnerKey of learnerKeys) {
    for (const module of currentModules(pack)) {
      const kept = of(before, learnerKey, module.id)
      if (kept || begun.has(`${learnerKey} ${module.id}`)) await keepStanding(db, { learnerKey, boardId }, pack, module, kept?.updated_at ?? new Date().toISOString())
    }
  }
  for (const row of (await rows(learnerKeys)).filter(({ module_id }) => currentModules(pack).some(module => module.id === module_id))) {
    const kept = of(before, row.learner_key, row.module_id)
    counted.rebuilt++
    if (!kept || compared.some(column => kept[column] !== row[column])) counted.differed++
  }
  return counted
}
