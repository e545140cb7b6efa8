import type { Pack } from '@safeguarding-kit/content'
import { jobRoles } from '@safeguarding-kit/core/training'
import { en } from '@safeguarding-kit/core/training/wording/en'
import type { HeldRole } from './access/person.ts'
import { recordAct } from './database/acts.ts'
import { transact, type Database } from './database/index.ts'
import { currentPaths, workIsKnown } from './learning/paths.ts'

/** The kinds of work that have a path of their own, for whoever has not said what they do. */
export const workOptions = (pack: Pack): readonly { readonly value: string; readonly label: string }[] =>
  jobRoles.filter(role => workIsKnown(role) && currentPaths(pack).some(path => path.roles.includes(role))).map(role => ({ value: role, label: en.roles[role] }))

/**
 * Keeps what somebody says their work is, where it was not known. Once it is known it is changed by joining anew, so that nobody moves their own last day;
 * the board sees that it was said.
 */
export async function sayOwnWork(database: Database, person: string, { boardId, agencyId, role }: Pick<HeldRole, 'boardId' | 'agencyId' | 'role'>, jobRole: string): Promise<void> {
  await transact(database, async db => {
    const held = await db.selectFrom('memberships').select(['id', 'job_role']).where('person_id', '=', person).where('board_id', '=', boardId).where('agency_id', agencyId === null ? 'is' : '=', agencyId).where('role', '=', role).where('to_day', 'is', null).executeTakeFirst()
    if (!held || workIsKnown(held.job_role)) return
    await db.updateTable('memberships').set({ job_role: jobRole }).where('id', '=', held.id).execute()
    await recordAct(db, { board: boardId, by: person, act: 'Somebody said what their work is', about: person })
  })
}
