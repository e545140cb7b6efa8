import { z } from 'zod'
import type { Agency } from '../database/agencies.ts'
import { recordAct } from '../database/acts.ts'
import { findBoard } from '../database/boards.ts'
import { transact, type Database, type Db } from '../database/index.ts'
import { createInvitation, invitationByToken, invitationFault, revokeInvitation, type Invitation } from '../database/invitations.ts'
import { putInOutbox, takeBackWaiting } from '../database/outbox.ts'
import { field } from '../forms.ts'
import { jobRoleOptions } from '../job-roles.ts'
import { invitationLetter } from '../mail/letters.ts'
import { hashOf, pressedToken } from '../secrets.ts'

/** Whom an agency invites, as the form for one person says it. Without an address the link is handed over; without work they say themselves what they do. */
export const Invited = z.object({
  name: field.needed('Enter the full name of the person.'), email: field.email,
  role: z.enum(['learner', 'manager'], 'Choose what they will be.'),
  jobRole: z.string().default('').refine((typed) => typed === '' || jobRoleOptions.some(({ value }) => value === typed), 'Choose one of the list.')
})
export type Invited = z.output<typeof Invited>

/**
 * By whom somebody is invited, where to, and where the app answers: its address begins the link. `press` is made with the page and comes back with its form:
 * with the secret of this installation it makes the link, so that a press that is doubled or sent again makes the same link and invites nobody twice.
 */
export interface Inviting { readonly agency: Agency; readonly by: string; readonly origin: string; readonly secret: string; readonly press: string }

/** The link of an invitation, and why it cannot be used any more where it was made by an earlier sending of the same press. */
export interface Made { readonly link: string; readonly fault: ReturnType<typeof invitationFault> }

/** The token that this press makes for somebody; `at` tells two of one list apart. */
export const tokenFor = ({ agency, secret, press }: Inviting, { name, email }: Pick<Invited, 'name' | 'email'>, at: number | string): string => pressedToken(secret, [agency.id, press, String(at), name, email])
export const linkOf = ({ origin }: Inviting, token: string): string => `${origin}/join/invited/${token}`

/** Writes to somebody who has an address, with the link that the token makes. */
export async function writeTo(db: Db, inviting: Inviting, { name, email }: Pick<Invited, 'name' | 'email'>, token: string): Promise<void> {
  const { agency } = inviting
  if (!email) return
  const board = await findBoard(db, agency.board_id)
  await putInOutbox(db, { board: agency.board_id, to: email, ...invitationLetter({ name, at: agency.name, board: board?.name ?? '', link: linkOf(inviting, token) }) })
}

/** Takes back a letter that still waits with the link of this invitation: nobody is to be sent a link that no longer works. */
export const takeLetterBack = async (db: Db, { board_id, email, token_hash }: Invitation): Promise<void> =>
  email === '' ? undefined : takeBackWaiting(db, board_id, email, (body) => hashOf(/\/join\/invited\/([\w-]+)/.exec(body)?.[1] ?? '') === token_hash)

/** Withdraws an invitation that nobody has used, and its letter where that still waits. */
export const withdraw = (database: Database, invitation: Invitation): Promise<void> =>
  transact(database, async (db) => {
    await takeLetterBack(db, invitation)
    await revokeInvitation(db, invitation.board_id, invitation.id)
  })

/** Invites somebody within a transaction: the invitation, its letter where there is an address, and the act. */
export async function inviteWithin(db: Db, inviting: Inviting, said: Invited, token: string): Promise<void> {
  const { agency, by } = inviting
  await createInvitation(db, { token, board: agency.board_id, agency: agency.id, ...said, by })
  await writeTo(db, inviting, said, token)
  await recordAct(db, { board: agency.board_id, by, act: `Somebody was invited to ${agency.name}`, about: agency.id })
}

/** Invites one person: all of it is kept, or nothing. */
export const invite = (database: Database, inviting: Inviting, said: Invited): Promise<Made> =>
  transact(database, async (db) => {
    const token = tokenFor(inviting, said, 'one')
    const before = await invitationByToken(db, token)
    if (!before) await inviteWithin(db, inviting, said, token)
    return { link: linkOf(inviting, token), fault: before ? invitationFault(before) : null }
  })
