import { error, fail, redirect } from '@sveltejs/kit'
import { findAgency } from '#lib/server/database/agencies.ts'
import { countTry, mostTries } from '#lib/server/database/attempts.ts'
import { findBoard } from '#lib/server/database/boards.ts'
import { invitationByToken, invitationFault, type Invitation } from '#lib/server/database/invitations.ts'
import { database } from '#lib/server/index.ts'
import { jobRoleOptions } from '#lib/server/job-roles.ts'
import { takeJoinForm } from '#lib/server/join-form.ts'
import { invitedFault } from '#lib/server/joining.ts'
import type { Actions, PageServerLoad } from './$types'

const sentences = {
  used: 'This invitation has been used. If it was you, sign in. If not, ask whoever sent it for a new one.',
  revoked: 'This invitation has been withdrawn. Ask whoever sent it.',
  expired: 'This invitation has run out. Ask whoever sent it for a new one.'
} as const

async function found(token: string, address: string): Promise<{ invitation: Invitation; fault: string | null }> {
  const { db } = database()
  const invitation = await invitationByToken(db, token)
  if (!invitation) {
    if (!(await countTry(db, [{ key: `invited-from:${address}`, most: mostTries.perCode }]))) error(429, 'Links were tried too often from here. Wait a quarter of an hour, then try again.')
    error(404, 'We do not know this invitation. Check that the whole link was copied, or ask whoever sent it for a new one. If you have joined already, sign in.')
  }
  const fault = invitationFault(invitation)
  return { invitation, fault: fault ? sentences[fault] : await invitedFault(db, invitation) }
}

export const load: PageServerLoad = async ({ params, locals, getClientAddress }) => {
  const { db } = database()
  const { invitation, fault } = await found(params.token, getClientAddress())
  // Many keep this link and open it again to go on.
  if (locals.person && invitation.used_by === locals.person.id) redirect(303, '/')
  const at = invitation.agency_id ? await findAgency(db, invitation.board_id, invitation.agency_id) : await findBoard(db, invitation.board_id)
  return {
    at: at?.name ?? '', as: invitation.role, fault, jobRoles: jobRoleOptions, person: locals.person?.name ?? null,
    asksRole: invitation.job_role === '' && (invitation.role === 'learner' || invitation.role === 'manager'),
    invited: fault ? undefined : { name: invitation.name, email: invitation.email }
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { invitation, fault } = await found(event.params.token, event.getClientAddress())
    if (fault) return fail(400, { typed: {}, faults: { form: fault } })
    return takeJoinForm(event, { invitation }, invitation.job_role === '' && (invitation.role === 'learner' || invitation.role === 'manager'))
  }
}
