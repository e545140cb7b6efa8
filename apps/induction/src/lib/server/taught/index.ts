import type { Module, Pack } from '@safeguarding-kit/content'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { recordAct } from '../database/acts.ts'
import type { Db } from '../database/index.ts'
import { keepStanding, otherBoards } from '../learning/record.ts'
import { refresherUnderWay } from '../learning/refresher.ts'
import { currentModules } from '../learning/steps.ts'
import { keepSnapshot } from '../packs/snapshots.ts'
import { now } from '../time.ts'
import type { Attender } from './attenders.ts'

/** A module, or one scenario, that was taught. The title is the one of that day. */
const Subject = z.object({ id: z.string(), module: z.string(), title: z.string() })
export type Subject = z.infer<typeof Subject>
const subjectsIn = (kept: string): readonly Subject[] => z.array(Subject).parse(JSON.parse(kept))

/** What of a pack can have been taught: its modules and scenarios by id. */
export function subjectOf(pack: Pack, id: string): Subject | null {
  for (const module of currentModules(pack)) {
    if (module.id === id) return { id, module: id, title: module.title }
    const scenario = module.scenarios.find((entry) => entry.id === id && entry.status === 'current')
    if (scenario) return { id, module: module.id, title: scenario.title }
  }
  return null
}

export interface SessionSaid {
  /** Made by the form: the same pressed twice is one session. */
  readonly id: string
  readonly board: string
  readonly heldOn: string
  readonly minutes: number
  readonly subjects: readonly Subject[]
  readonly by: string
}

/** Writes that something was taught, or was not after all, to the learning of one person, and what it comes to. */
async function tell(db: Db, pack: Pack, kind: 'taught' | 'taught-withdrawn', at: { readonly attendance: string; readonly learnerKey: string; readonly boardId: string; readonly subjects: readonly Subject[] }, moment: string): Promise<void> {
  const { attendance, subjects, ...learner } = at
  for (const { id, module } of subjects) await db.insertInto('learning_events').values({
    id: randomUUID(), learner_key: learner.learnerKey, board_id: learner.boardId, edition: pack.edition, pack_hash: pack.hash, module_id: module, item_id: id, kind, payload: JSON.stringify({ attendance }), recorded_at: moment
  }).execute()
  const taught = new Set(subjects.map(({ module }) => module))
  const boards = [learner.boardId, ...(await otherBoards(db, learner, moment))]
  for (const module of currentModules(pack).filter((entry: Module) => taught.has(entry.id))) for (const boardId of boards) await keepStanding(db, { learnerKey: learner.learnerKey, boardId }, pack, module, moment)
}

/**
 * Records what was taught, when, and everybody who was there, in one go: it stands on each record, and counts for what it taught, except what everybody
 * has to get right alone. Somebody who has begun a refresher since the day of the session keeps it on the record only. Give a transaction.
 */
export async function recordSession(db: Db, pack: Pack, said: SessionSaid, attenders: readonly Attender[], moment: string = now()): Promise<void> {
  await keepSnapshot(db, pack)
  const written = await db.insertInto('taught_sessions').values({
    id: said.id, board_id: said.board, held_on: said.heldOn, minutes: said.minutes, edition: pack.edition, pack_hash: pack.hash, subjects: JSON.stringify(said.subjects), recorded_by: said.by, recorded_at: moment
  }).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').executeTakeFirst()
  if (!written) return
  for (const { id, learnerKey } of attenders) {
    const attendance = randomUUID()
    await db.insertInto('taught_attendances').values({ id: attendance, session_id: said.id, person_id: id, withdrawn_at: null, withdrawn_reason: null }).execute()
    const refresher = await refresherUnderWay(db, { learnerKey, boardId: said.board })
    if (!refresher || refresher.begunOn <= said.heldOn) await tell(db, pack, 'taught', { attendance, learnerKey, boardId: said.board, subjects: said.subjects }, moment)
  }
  await recordAct(db, { board: said.board, by: said.by, act: `A taught session was recorded, with ${attenders.length === 1 ? 'one person' : `${attenders.length} people`}`, about: said.id })
}

/** Takes attendances back that were recorded by mistake, with the reason: one person's, or everybody's. What was completed on them stays, as every completion does. Give a transaction. */
export async function withdrawAttendances(db: Db, pack: Pack, said: { readonly session: string; readonly board: string; readonly by: string; readonly reason: string; readonly attendance: string | null }, moment: string = now()): Promise<number> {
  let query = db.selectFrom('taught_attendances').innerJoin('taught_sessions', 'taught_sessions.id', 'taught_attendances.session_id').innerJoin('people', 'people.id', 'taught_attendances.person_id')
    .select(['taught_attendances.id', 'people.id as person', 'people.learner_key', 'subjects']).where('session_id', '=', said.session).where('taught_sessions.board_id', '=', said.board).where('withdrawn_at', 'is', null)
  if (said.attendance !== null) query = query.where('taught_attendances.id', '=', said.attendance)
  const open = await query.execute()
  for (const { id, learner_key, subjects } of open) {
    await db.updateTable('taught_attendances').set({ withdrawn_at: moment, withdrawn_reason: said.reason }).where('id', '=', id).execute()
    await tell(db, pack, 'taught-withdrawn', { attendance: id, learnerKey: learner_key, boardId: said.board, subjects: subjectsIn(subjects) }, moment)
  }
  const [one] = open
  if (one) await recordAct(db, { board: said.board, by: said.by, act: said.attendance === null ? 'A taught session was taken back' : 'Somebody was taken off the list of a taught session', about: said.attendance === null ? said.session : one.person, reason: said.reason })
  return open.length
}

/** What stands of taught sessions on a person's record, the newest first; taken back ones with the reason. `boards`: only those. */
export async function taughtSessionsOf(db: Db, person: string, boards: readonly string[] | null = null) {
  let query = db.selectFrom('taught_attendances').innerJoin('taught_sessions', 'taught_sessions.id', 'taught_attendances.session_id')
    .select(['taught_attendances.id', 'session_id', 'held_on', 'minutes', 'edition', 'subjects', 'withdrawn_at', 'withdrawn_reason']).where('person_id', '=', person)
  if (boards) query = query.where('taught_sessions.board_id', 'in', boards.length > 0 ? [...boards] : [''])
  const rows = await query.orderBy('held_on', 'desc').orderBy('taught_attendances.id').execute()
  return rows.map(({ id, session_id, held_on, minutes, edition, subjects, withdrawn_at, withdrawn_reason }) => ({
    id, session: session_id, heldOn: held_on, minutes: Number(minutes), edition, subjects: subjectsIn(subjects).map(({ title }) => title), withdrawn: withdrawn_at !== null, reason: withdrawn_reason
  }))
}

/** The sessions of a board, the newest first, with how many were there. */
export async function sessionsOf(db: Db, board: string) {
  const rows = await db.selectFrom('taught_sessions').leftJoin('taught_attendances', 'taught_attendances.session_id', 'taught_sessions.id')
    .select((e) => ['taught_sessions.id', 'held_on', 'minutes', 'subjects', 'recorded_at', e.fn.count<number | string>('taught_attendances.id').as('listed'), e.fn.count<number | string>('withdrawn_at').as('withdrawn')])
    .where('board_id', '=', board).groupBy(['taught_sessions.id', 'held_on', 'minutes', 'subjects', 'recorded_at']).orderBy('held_on', 'desc').orderBy('recorded_at', 'desc').limit(200).execute()
  return rows.map(({ id, held_on, minutes, subjects, listed, withdrawn }) => ({ id, heldOn: held_on, minutes: Number(minutes), subjects: subjectsIn(subjects).map(({ title }) => title), there: Number(listed) - Number(withdrawn) }))
}

/** One session of a board with everybody who was listed, by name. */
export async function sessionOf(db: Db, board: string, id: string) {
  const session = await db.selectFrom('taught_sessions').selectAll().where('id', '=', id).where('board_id', '=', board).executeTakeFirst()
  if (!session) return null
  const people = await db.selectFrom('taught_attendances').innerJoin('people', 'people.id', 'taught_attendances.person_id').select(['taught_attendances.id', 'person_id', 'people.name', 'withdrawn_at', 'withdrawn_reason']).where('session_id', '=', id).orderBy('people.sort_key').execute()
  return {
    id, heldOn: session.held_on, minutes: Number(session.minutes), edition: session.edition, subjects: subjectsIn(session.subjects).map(({ title }) => title), recordedAt: session.recorded_at,
    people: people.map((one) => ({ attendance: one.id, person: one.person_id, name: one.name, withdrawn: one.withdrawn_at !== null, reason: one.withdrawn_reason }))
  }
}
