import type { Module, Pack } from '@safeguarding-kit/content'
import { randomInt, randomUUID } from 'node:crypto'
import { membershipsOn } from '../database/memberships.ts'
import { isSignedOff } from '../database/sign-offs.ts'
import type { Db, Tables } from '../database/index.ts'
import { snapshotOf } from '../packs/snapshots.ts'
import { today } from '../time.ts'
import type { Learner } from './record.ts'
import { hasInduction, refresherUnderWay } from './refresher.ts'
import { inductionOfAll, inductionsDiffer, modulesOnPath, refreshFor } from './paths.ts'
import { currentModules, requiredModules } from './steps.ts'

/**
 * Completes the induction when every module of it is complete, or the refresher that was begun, and issues the certificate. Each is written
 * once: a later edition, or the same event sent again, changes nothing, and an induction is never completed a second time: what comes after it
 * is a refresher, on evidence of its own. Nothing here takes its word from a request: the evidence is the standings.
 */
export async function issueIfComplete(db: Db, learner: Learner, pack: Pack, at: string): Promise<void> {
  const refresher = await refresherUnderWay(db, learner)
  const induction = inductionsDiffer(pack) ? inductionOfAll(pack, await rolesAt(db, learner, today(new Date(at)))) : requiredModules(pack)
  const needed = refresher ? await refreshedBy(db, learner, pack, induction, at) : induction
  const standings = await db.selectFrom('standings').select(['module_id', 'completed_at']).where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId).execute()
  const moments = needed.map(module => standings.find(row => row.module_id === module.id)?.completed_at ?? null)
  const last = moments.every(moment => moment !== null) ? moments.toSorted().at(-1) : undefined
  if (!last) return
  if (refresher || !(await hasInduction(db, learner))) {
    await db.insertInto('completions').values({
      // A refresher has the id of the event with which it began, so one beginning has one end.
      id: refresher?.id ?? randomUUID(), learner_key: learner.learnerKey, board_id: learner.boardId, kind: refresher ? 'refresher' : 'induction', subject: pack.id, edition: pack.edition,
      completed_on: today(new Date(last)), evidence: needed.map(module => module.id).join(' '), recorded_at: at
    }).onConflict(conflict => conflict.doNothing()).execute()
  }
  await issueCertificate(db, learner, pack, at)
}

/** What a refresher renews: the induction, and of the path whatever was finished before it. */
export async function refreshedBy(db: Db, learner: Learner, pack: Pack, induction: readonly Module[], at: string): Promise<readonly Module[]> {
  const before = new Set((await db.selectFrom('completions').select('subject').where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId).where('kind', 'in', ['module', 'milestone']).execute()).map(({ subject }) => subject))
  const onPath = new Set((await rolesAt(db, learner, today(new Date(at)))).flatMap(role => modulesOnPath(pack, role)))
  return currentModules(pack).filter(module => induction.includes(module) || (onPath.has(module) && before.has(module.id)))
}

/** The job roles in which somebody learns at a board on a day. */
async function rolesAt(db: Db, { learnerKey, boardId }: Learner, day: string): Promise<readonly string[]> {
  const person = await db.selectFrom('people').select('id').where('learner_key', '=', learnerKey).executeTakeFirst()
  return person ? (await membershipsOn(db, person.id, day)).filter(held => held.board_id === boardId && held.role === 'learner').map(held => held.job_role) : []
}

/** What a certificate waits for: somebody who knows the person must have given or confirmed the name. */
export const certificateWaitsFor = (person: Pick<Tables['people'], 'email' | 'name_confirmed_by'>): 'name' | null => (person.email === null && person.name_confirmed_by === null ? 'name' : null)

/**
 * Issues a certificate for the induction and for each refresher that has none yet, unless something is waited for. It names the edition that was
 * completed, however much later it is issued.
 */
export async function issueCertificate(db: Db, learner: Learner, pack: Pack, at: string): Promise<void> {
  const done = await db.selectFrom('completions').selectAll().where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId)
    .where('kind', 'in', ['induction', 'refresher']).where('id', 'not in', eb => eb.selectFrom('certificates').select('certificates.id').where('learner_key', '=', learner.learnerKey)).execute()
  if (done.length === 0) return
  const person = await db.selectFrom('people').selectAll().where('learner_key', '=', learner.learnerKey).executeTakeFirst()
  if (!person || certificateWaitsFor(person) !== null) return
  for (const completion of done) {
    const taught = await packOf(db, completion, pack)
    const roles = await rolesAt(db, learner, completion.completed_on)
    const refresh = (roles.length > 0 ? roles : ['other']).map(role => refreshFor(pack, role, completion.completed_on)).toSorted()[0] ?? null
    await db.insertInto('certificates').values({
      id: completion.id, code: newCertificateCode(), learner_key: learner.learnerKey, board_id: learner.boardId, name: person.name, course: taught.title, edition: completion.edition, kind: completion.kind === 'refresher' ? 'refresher' : 'full',
      pilot: Number(!(await isSignedOff(db, learner.boardId, taught))), completed_on: completion.completed_on, refresh_by: refresh, pack_hash: taught.hash, issued_at: at, revoked_at: null, revoked_reason: null
    }).onConflict(conflict => conflict.doNothing()).execute()
  }
}

/** The pack as it was when something was completed: the one of the learner's last event before, or the one in use. */
async function packOf(db: Db, completion: Tables['completions'], inUse: Pack): Promise<Pack> {
  const last = await db.selectFrom('learning_events').select('pack_hash').where('learner_key', '=', completion.learner_key).where('edition', '=', completion.edition).where('recorded_at', '<=', completion.recorded_at)
    .orderBy('recorded_at', 'desc').limit(1).executeTakeFirst()
  return !last || last.pack_hash === inUse.hash ? inUse : ((await snapshotOf(db, last.pack_hash)) ?? inUse)
}

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Sixteen signs that nobody can guess and nobody mistakes for one another when read aloud: about 78 bits. */
export const newCertificateCode = (): string => Array.from({ length: 16 }, (_, at) => (at > 0 && at % 4 === 0 ? '-' : '') + letters[randomInt(letters.length)]).join('')
