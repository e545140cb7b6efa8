import { randomUUID } from 'node:crypto'
import { hashOf, newToken } from '../secrets.ts'
import { addDays, now, today } from '../time.ts'
import type { Db, Role, Tables } from './index.ts'
import { asWritten, emailKey } from './names.ts'

export type Invitation = Tables['invitations']

/** An unused invitation stops working after this many days. */
export const invitationDays = 28

const lastMoment = (): string => `${addDays(today(), invitationDays)}T23:59:59.999Z`

/** Makes an invitation that this token opens, or a new one. The token is in the answer only: what is kept is its hash, so a link that was lost is replaced by a new one. */
export async function createInvitation(
  db: Db, { token = newToken(), ...said }: { readonly token?: string; readonly board: string; readonly agency: string | null; readonly email: string; readonly name: string; readonly role: Role; readonly jobRole: string; readonly by: string }
): Promise<{ readonly id: string; readonly token: string }> {
  const id = randomUUID()
  await db
    .insertInto('invitations')
    .values({
      id, board_id: said.board, agency_id: said.agency, token_hash: hashOf(token), email: emailKey(said.email), name: asWritten(said.name), role: said.role, job_role: said.jobRole,
      expires_at: lastMoment(), used_at: null, used_by: null, revoked_at: null, created_by: said.by, created_at: now()
    })
    .execute()
  return { id, token }
}

export const invitationByToken = (db: Db, token: string): Promise<Invitation | undefined> => db.selectFrom('invitations').selectAll().where('token_hash', '=', hashOf(token)).executeTakeFirst()

/** Those of these tokens that an invitation has, by token. */
export async function invitationsByTokens(db: Db, tokens: readonly string[]): Promise<ReadonlyMap<string, Invitation>> {
  if (tokens.length === 0) return new Map()
  const found = new Map((await db.selectFrom('invitations').selectAll().where('token_hash', 'in', tokens.map(hashOf)).execute()).map((row) => [row.token_hash, row]))
  return new Map(tokens.flatMap((token) => { const row = found.get(hashOf(token)); return row ? [[token, row] as const] : [] }))
}

/** Gives an invitation that was neither used nor withdrawn another token and its whole time again: the link before it stops working. */
export async function renewInvitation(db: Db, board: string, id: string, token: string): Promise<void> {
  await db.updateTable('invitations').set({ token_hash: hashOf(token), expires_at: lastMoment() }).where('id', '=', id).where('board_id', '=', board).where('used_at', 'is', null).where('revoked_at', 'is', null).execute()
}

/** Why it cannot be used, or null. */
export function invitationFault(invitation: Invitation, at: string = now()): 'used' | 'revoked' | 'expired' | null {
  if (invitation.used_at !== null) return 'used'
  if (invitation.revoked_at !== null) return 'revoked'
  return at > invitation.expires_at ? 'expired' : null
}

/** Uses it up. True for the one caller who did; two at once cannot both. */
export async function useInvitation(db: Db, id: string, person: string): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('invitations').set({ used_at: now(), used_by: person }).where('id', '=', id).where('used_at', 'is', null).where('revoked_at', 'is', null).executeTakeFirstOrThrow()
  return Number(numUpdatedRows) === 1
}

export async function revokeInvitation(db: Db, board: string, id: string): Promise<void> {
  await db.updateTable('invitations').set({ revoked_at: now() }).where('id', '=', id).where('board_id', '=', board).where('used_at', 'is', null).execute()
}

/** The invitations to an agency, or (null) to work for the board itself: those first that were not used, the newest before the rest. At most a thousand: twice the longest staff list. */
export const listInvitations = (db: Db, board: string, agency: string | null) =>
  db
    .selectFrom('invitations').selectAll().where('board_id', '=', board).where('agency_id', agency === null ? 'is' : '=', agency)
    .orderBy('used_at', (by) => by.asc().nullsFirst()).orderBy('created_at', 'desc').orderBy('id').limit(1000).execute()

/** Invitations to agencies that nobody has used and nobody withdrew, by agency and name; `agencies` null: of the whole board. Whoever waits here is in no list of people yet. */
export const notJoined = (db: Db, board: string, agencies: readonly string[] | null) =>
  db.selectFrom('invitations').innerJoin('agencies', 'agencies.id', 'invitations.agency_id')
    .select(['invitations.id', 'invitations.name', 'invitations.email', 'invitations.role', 'invitations.created_at', 'invitations.expires_at', 'agencies.id as agency_id', 'agencies.name as agency'])
    .where('invitations.board_id', '=', board).where('used_at', 'is', null).where('revoked_at', 'is', null)
    .$if(agencies !== null, (those) => those.where('invitations.agency_id', 'in', [...(agencies ?? []), '']))
    .orderBy('agencies.name').orderBy('invitations.name').orderBy('invitations.id').execute()

/** How many of them each agency has. */
export async function notJoinedByAgency(db: Db, board: string): Promise<ReadonlyMap<string, number>> {
  const counted = await db.selectFrom('invitations').select(({ fn }) => ['agency_id', fn.countAll<number | string>().as('count')]).where('board_id', '=', board).where('agency_id', 'is not', null).where('used_at', 'is', null).where('revoked_at', 'is', null).groupBy('agency_id').execute()
  return new Map(counted.map(({ agency_id, count }) => [agency_id ?? '', Number(count)]))
}

/** The invitations to an agency that still work: made, not used, not withdrawn, not run out. */
export const openInvitations = (db: Db, board: string, agency: string) =>
  db.selectFrom('invitations').select(['name', 'email']).where('board_id', '=', board).where('agency_id', '=', agency).where('used_at', 'is', null).where('revoked_at', 'is', null).where('expires_at', '>=', now()).execute()
