import type { Auth } from '../sign-in.ts'
import type { Db, Role } from '../database/index.ts'
import { membershipsOn } from '../database/memberships.ts'
import { personByUser } from '../database/people.ts'
import { today } from '../time.ts'

/** A role that the person holds today. */
export interface HeldRole {
  readonly boardId: string
  /** Null for a role at the board itself. */
  readonly agencyId: string | null
  readonly agencyName: string | null
  readonly role: Role
  readonly jobRole: string
  readonly since: string
}

/** Who is asking: `event.locals.person`. Every permission is a function of this and of the object asked for. */
export interface SignedInPerson {
  readonly id: string
  readonly userId: string
  /** The one link to learning events; never shown, never in an address. */
  readonly learnerKey: string
  readonly name: string
  readonly email: string | null
  readonly signInName: string | null
  readonly nameConfirmed: boolean
  /** False while the address has not been proved by a link that was sent to it. */
  readonly emailProved: boolean
  /** Roles held today; empty for somebody who has left everywhere and may still read the own record. */
  readonly roles: readonly HeldRole[]
}

/** The person behind a session, with the roles of today, or null; `headers` carries a renewed cookie to be set. */
export async function personOfSession(auth: Auth, db: Db, request: Headers): Promise<{ readonly person: SignedInPerson | null; readonly headers: Headers | null }> {
  if (!request.get('cookie')?.includes('induction')) return { person: null, headers: null }
  const { response, headers } = await auth.api.getSession({ headers: request, returnHeaders: true })
  const row = response ? await personByUser(db, response.user.id) : undefined
  if (!response || !row) return { person: null, headers }
  const roles = (await membershipsOn(db, row.id, today())).map(({ board_id, agency_id, agency_name, role, job_role, from_day }) => ({
    boardId: board_id, agencyId: agency_id, agencyName: agency_name, role, jobRole: job_role, since: from_day
  }))
  const person = {
    id: row.id, userId: response.user.id, learnerKey: row.learner_key, name: row.name, email: row.email, signInName: row.sign_in_name, nameConfirmed: row.name_confirmed_by !== null,
    emailProved: response.user.emailVerified, roles
  }
  return { person, headers }
}
