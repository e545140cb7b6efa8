import { z } from 'zod'
import type { Agency } from '../database/agencies.ts'
import { recordAct } from '../database/acts.ts'
import { findBoard } from '../database/boards.ts'
import { transact, type Database, type Db } from '../database/index.ts'
import { createInvitation } from '../database/invitations.ts'
import { putInOutbox } from '../database/outbox.ts'
import { field } from '../forms.ts'
import { jobRoleOptions } from '../job-roles.ts'
import { invitationLetter } from '../mail/letters.ts'

/** Whom an agency invites, as the form for one person says it. Without an address the link is handed over; without work they say themselves what they do. */
export const Invited = z.object({
  name: field.needed('Enter the full name of the person.'), email: field.email,
  role: z.enum(['learner', 'manager'], 'Choose what they will be.'),
  jobRole: z.string().default('').refine((typed) => typed === '' || jobRoleOptions.some(({ value }) => value === typed), 'Choose one of the list.')
})
export type Invited = z.output<typeof Invited>

/** By whom somebody is invited, where to, and where the app answers: its address begins the link. */
export interface Inviting { readonly agency: Agency; readonly by: string; readonly origin: string }

/** Invites somebody within a transaction: the invitation, its letter where there is an address, and the act. The link is in the answer only. */
export async function inviteWithin(db: Db, { agency, by, origin }: Inviting, said: Invited): Promise<string> {
  const { token } = await createInvitation(db, { board: agency.board_id, agency: agency.id, ...said, by })
  const link = `${origin}/join/invited/${token}`
  const board = await findBoard(db, agency.board_id)
  if (said.email) await putInOutbox(db, { board: agency.board_id, to: said.email, ...invitationLetter({ name: said.name, at: agency.name, board: board?.name ?? '', link }) })
  await recordAct(db, { board: agency.board_id, by, act: `Somebody was invited to ${agency.name}`, about: agency.id })
  return link
}

/** Invites one person: all of it is kept, or nothing. */
export const invite = (database: Database, inviting: Inviting, said: Invited): Promise<string> => transact(database, (db) => inviteWithin(db, inviting, said))
