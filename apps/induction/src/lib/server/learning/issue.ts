import type { Module, Pack } from '@safeguarding-kit/content'
import { jobRoles, refreshBy, type JobRole } from '@safeguarding-kit/core/training'
import { randomInt, randomUUID } from 'node:crypto'
import { membershipsOn } from '../database/memberships.ts'
import { isSignedOff } from '../database/sign-offs.ts'
import type { Db, Tables } from '../database/index.ts'
import { today } from '../time.ts'
import type { Learner } from './record.ts'
import { currentModules } from './steps.ts'

export const requiredModules = (pack: Pack): readonly Module[] => currentModules(pack).filter(module => module.required)

/** Someone whose role is not one we have a path for follows the path of "other". */
export const jobRoleOf = (role: string): JobRole => jobRoles.find(known => known === role) ?? 'other'

/**
 * Completes the induction when every required module is complete, and issues its certificate. Each is written once: a later edition, or the
 * same event sent again, changes nothing. Nothing here takes its word from a request: the evidence is the standings.
 */
export async function issueIfComplete(db: Db, learner: Learner, pack: Pack, at: string): Promise<void> {
  const required = requiredModules(pack)
  const standings = await db.selectFrom('standings').select(['module_id', 'completed_at']).where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId).execute()
  const moments = required.map(module => standings.find(row => row.module_id === module.id)?.completed_at ?? null)
  const last = moments.every(moment => moment !== null) ? moments.toSorted().at(-1) : undefined
  if (!last) return
  await db.insertInto('completions').values({
    id: randomUUID(), learner_key: learner.learnerKey, board_id: learner.boardId, kind: 'induction', subject: pack.id, edition: pack.edition,
    completed_on: today(new Date(last)), evidence: required.map(module => module.id).join(' '), recorded_at: at
  }).onConflict(conflict => conflict.doNothing()).execute()
  await issueCertificate(db, learner, pack, at)
}

/** What a certificate waits for: somebody who knows the person must have given or confirmed the name. */
export const certificateWaitsFor = (person: Pick<Tables['people'], 'email' | 'name_confirmed_by'>): 'name' | null => (person.email === null && person.name_confirmed_by === null ? 'name' : null)

/** Issues the certificate of the completed induction if nothing is waited for and it was not issued before. */
export async function issueCertificate(db: Db, learner: Learner, pack: Pack, at: string): Promise<void> {
  const done = await db.selectFrom('completions').selectAll().where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId)
    .where('kind', '=', 'induction').where('subject', '=', pack.id).where('edition', '=', pack.edition).executeTakeFirst()
  const person = await db.selectFrom('people').selectAll().where('learner_key', '=', learner.learnerKey).executeTakeFirst()
  if (!done || !person || certificateWaitsFor(person) !== null) return
  const already = await db.selectFrom('certificates').select('id').where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId).where('edition', '=', pack.edition).executeTakeFirst()
  if (already) return
  const roles = (await membershipsOn(db, person.id, done.completed_on)).filter(held => held.board_id === learner.boardId && held.role === 'learner').map(held => jobRoleOf(held.job_role))
  const refresh = (roles.length > 0 ? roles : (['other'] as const)).map(role => refreshBy(role, done.completed_on).on).toSorted()[0] ?? null
  await db.insertInto('certificates').values({
    id: randomUUID(), code: newCertificateCode(), learner_key: learner.learnerKey, board_id: learner.boardId, name: person.name, course: pack.title, edition: pack.edition, kind: 'full',
    pilot: Number(!(await isSignedOff(db, learner.boardId, pack))), completed_on: done.completed_on, refresh_by: refresh, pack_hash: pack.hash, issued_at: at, revoked_at: null, revoked_reason: null
  }).onConflict(conflict => conflict.doNothing()).execute()
}

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Sixteen signs that nobody can guess and nobody mistakes for one another when read aloud: about 78 bits. */
export const newCertificateCode = (): string => Array.from({ length: 16 }, (_, at) => (at > 0 && at % 4 === 0 ? '-' : '') + letters[randomInt(letters.length)]).join('')
