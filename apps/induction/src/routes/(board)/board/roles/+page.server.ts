import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { dayOf } from '#lib/days.ts'
import { allow, boardWhere, may, signedIn, type SignedInPerson } from '#lib/server/access/index.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { createInvitation, invitationByToken, invitationFault, listInvitations, revokeInvitation } from '#lib/server/database/invitations.ts'
import { transact, type Role } from '#lib/server/database/index.ts'
import { boardRoles, endMembership } from '#lib/server/database/memberships.ts'
import { field, readForm, typedIn } from '#lib/server/forms.ts'
import { database, settings } from '#lib/server/index.ts'
import { newToken, pressedToken } from '#lib/server/secrets.ts'
import { today } from '#lib/server/time.ts'
import type { Actions, PageServerLoad } from './$types'

const Invite = z.object({ name: field.needed('Enter the full name of the person.'), role: z.enum(['coordinator', 'board-lead'], 'Choose what they will be.'), press: field.press })

async function here(event: Parameters<PageServerLoad>[0] | Parameters<NonNullable<Actions[string]>>[0]) {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  allow(event, may.seeBoardPages(event.locals.person, { boardId }))
  const held = await boardRoles(database().db, boardId, today())
  return { boardId, held, hasLead: held.some(({ role }) => role === 'board-lead') }
}

const mayInvite = (who: SignedInPerson | null, { boardId, hasLead }: { readonly boardId: string; readonly hasLead: boolean }, role: Role): boolean =>
  may.inviteTo(who, { boardId, agencyId: null, role }) || (role === 'board-lead' && may.inviteFirstBoardLead(who, { boardId, hasLead }))

export const load: PageServerLoad = async (event) => {
  const { boardId, held, hasLead } = await here(event)
  const person = signedIn(event)
  const invitations = (await listInvitations(database().db, boardId, null)).filter(({ used_at }) => used_at === null)
  return {
    press: newToken(),
    invitations: invitations.map((invitation) => ({
      id: invitation.id, name: invitation.name, role: invitation.role, on: dayOf(invitation.created_at), until: dayOf(invitation.expires_at), fault: invitationFault(invitation), mayWithdraw: mayInvite(person, { boardId, hasLead }, invitation.role)
    })),
    held: held.map(({ id, name, role, from_day, person_id }) => ({ id, name, role, since: from_day, self: person_id === person.id })),
    mayAppoint: may.appointCoordinator(person, { boardId }), mayInviteFirstLead: may.inviteFirstBoardLead(person, { boardId, hasLead })
  }
}

export const actions: Actions = {
  invite: async (event) => {
    const { boardId, hasLead } = await here(event)
    const read = readForm(await event.request.formData(), Invite)
    if (!read.ok) return fail(400, { typed: read.typed, faults: read.faults, link: '' })
    const { name, role, press } = read.said
    const person = allow(event, mayInvite(event.locals.person, { boardId, hasLead }, role))
    const token = pressedToken(settings().signInSecret, [boardId, press, role, name])
    await transact(database(), async (db) => {
      if (await invitationByToken(db, token)) return
      await createInvitation(db, { token, board: boardId, agency: null, email: '', name, role, jobRole: '', by: person.id })
      await recordAct(db, { board: boardId, by: person.id, act: `Somebody was invited as ${role === 'coordinator' ? 'coordinator' : 'board lead'}`, about: boardId })
    })
    return { typed: {}, faults: {}, link: `${event.url.origin}/join/invited/${token}` }
  },
  withdraw: async (event) => {
    const { boardId, hasLead } = await here(event)
    const id = typedIn(await event.request.formData()).id ?? ''
    const invitation = (await listInvitations(database().db, boardId, null)).find((known) => known.id === id)
    if (invitation) {
      const person = allow(event, mayInvite(event.locals.person, { boardId, hasLead }, invitation.role))
      await revokeInvitation(database().db, boardId, id)
      await recordAct(database().db, { board: boardId, by: person.id, act: `An invitation as ${invitation.role === 'coordinator' ? 'coordinator' : 'board lead'} was withdrawn`, about: boardId })
    }
    redirect(303, '/board/roles')
  },
  end: async (event) => {
    const { boardId, held, hasLead } = await here(event)
    const typed = typedIn(await event.request.formData())
    const membership = held.find(({ id }) => id === typed.id)
    if (!membership) return fail(400, { typed, faults: { form: 'This role has ended already.' }, link: '' })
    const { person_id: personId, role } = membership
    const person = allow(event, may.endMembershipOf(event.locals.person, { personId, places: [{ boardId, agencyId: null }], boardId, agencyId: null, role }))
    const leads = held.filter((other) => other.role === 'board-lead')
    if (hasLead && role === 'board-lead' && leads.length === 1) return fail(400, { typed, faults: { form: 'This is the only board lead. Invite another one first.' }, link: '' })
    await endMembership(database().db, membership.id)
    await recordAct(database().db, { board: boardId, by: person.id, act: `A role as ${role === 'coordinator' ? 'coordinator' : 'board lead'} was ended`, about: personId })
    redirect(303, '/board/roles')
  }
}
