import type { Pack } from '@safeguarding-kit/content'
import { jobRoles } from '@safeguarding-kit/core/training'
import { en } from '@safeguarding-kit/core/training/wording/en'
import { longDay } from '#lib/days.ts'
import type { HeldRole } from './access/person.ts'
import { recordAct } from './database/acts.ts'
import { transact, type Database, type Db } from './database/index.ts'
import { beginOtherWork } from './database/memberships.ts'
import { issueIfComplete } from './learning/issue.ts'
import { currentPaths, jobRoleOf, workIsKnown } from './learning/paths.ts'
import { now, today } from './time.ts'

/** The kinds of work that have a path of their own, for whoever has not said what they do. */
export const workOptions = (pack: Pack): readonly { readonly value: string; readonly label: string }[] =>
  jobRoles.filter(role => workIsKnown(role) && currentPaths(pack).some(path => path.roles.includes(role))).map(role => ({ value: role, label: en.roles[role] }))

/**
 * Keeps what somebody says their work is, where it was not known. Once it is known only whoever answers for them changes it, so that nobody moves their own
 * last day; the board sees that it was said.
 */
export async function sayOwnWork(database: Database, person: string, { boardId, agencyId, role }: Pick<HeldRole, 'boardId' | 'agencyId' | 'role'>, jobRole: string): Promise<void> {
  await transact(database, async db => {
    const held = await db.selectFrom('memberships').select(['id', 'job_role']).where('person_id', '=', person).where('board_id', '=', boardId).where('agency_id', agencyId === null ? 'is' : '=', agencyId).where('role', '=', role).where('to_day', 'is', null).executeTakeFirst()
    if (!held || workIsKnown(held.job_role)) return
    await db.updateTable('memberships').set({ job_role: jobRole }).where('id', '=', held.id).execute()
    await recordAct(db, { board: boardId, by: person, act: 'Somebody said what their work is', about: person })
  })
}

/** Why the work of somebody was not changed, or that it was. */
export type WorkChanged = 'changed' | 'not-there' | 'same' | 'too-early' | 'in-future'

/**
 * Gives a learner other work at an agency from a day on, on the word of whoever answers for them there. Their path is then that of the new work, with its
 * last days counted from that day; what they have learnt stays and counts. From the day they began it was wrong all along, and is put right. The work before
 * stays in their history, and the board sees who changed it. Pressed twice it is one change.
 */
export async function changeWork(database: Database, pack: Pack, said: { readonly membership: string; readonly jobRole: string; readonly from: string; readonly by: string }, day: string = today()): Promise<WorkChanged> {
  return transact(database, async (db): Promise<WorkChanged> => {
    const held = await db.selectFrom('memberships').selectAll().where('id', '=', said.membership).where('role', '=', 'learner').where('to_day', 'is', null).executeTakeFirst()
    if (!held) return 'not-there'
    if (held.job_role === said.jobRole) return 'same'
    if (said.from > day) return 'in-future'
    if (said.from < held.from_day) return 'too-early'
    if (!(await beginOtherWork(db, held, said.jobRole, said.from))) return 'not-there'
    const [before, after] = [held.job_role, said.jobRole].map(role => en.roles[jobRoleOf(role)])
    await recordAct(db, { board: held.board_id, by: said.by, act: 'The work of somebody was changed', about: held.person_id, reason: `From “${before}” to “${after}”, from ${longDay(said.from)}` })
    // A board's path may ask for less than the one before: then the induction is complete now, and not only at the next answer.
    const { learner_key: learnerKey } = await db.selectFrom('people').select('learner_key').where('id', '=', held.person_id).executeTakeFirstOrThrow()
    await issueIfComplete(db, { learnerKey, boardId: held.board_id }, pack, now())
    return 'changed'
  })
}

/** The work that somebody had at this agency until they were given the work that they have now, or null. */
export async function workBefore(db: Db, person: string, { boardId, agencyId, role, jobRole, since }: Pick<HeldRole, 'boardId' | 'agencyId' | 'role' | 'jobRole' | 'since'>): Promise<string | null> {
  const before = await db.selectFrom('memberships').select('job_role').where('person_id', '=', person).where('board_id', '=', boardId).where('agency_id', agencyId === null ? 'is' : '=', agencyId).where('role', '=', role).where('to_day', '=', since).where('job_role', '!=', jobRole).executeTakeFirst()
  return before?.job_role ?? null
}
