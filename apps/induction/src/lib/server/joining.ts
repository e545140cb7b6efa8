import type { Pack } from '@safeguarding-kit/content'
import { removeAccount, makeAccount } from './accounts.ts'
import { recordAct } from './database/acts.ts'
import { codeFault, domainAllowed, findAgency, leadsMissing, type Agency } from './database/agencies.ts'
import { missingContacts } from './database/contacts.ts'
import { isAlreadyThere } from './database/faults.ts'
import { transact, type Database, type Db, type Role } from './database/index.ts'
import { useInvitation, type Invitation } from './database/invitations.ts'
import { beginMembership, endMembership, membershipsOn } from './database/memberships.ts'
import { createPerson, withFreeSignInName, type Person } from './database/people.ts'
import { carryOver } from './learning/record.ts'
import type { Auth } from './sign-in.ts'
import { now, today } from './time.ts'

/** Why nobody can join here now, in a sentence that says what to do; null when they can. */
export async function joinFault(db: Db, agency: Agency): Promise<string | null> {
  const askCoordinator = 'Ask whoever gave it to you for a new one.'
  const said = {
    revoked: `This code has been withdrawn. ${askCoordinator}`,
    expired: `This code has run out. ${askCoordinator}`,
    'no-lead': `${agency.name} has not said yet who its safeguarding lead is, so nobody can join it. Ask your manager to tell the training coordinator.`
  } as const
  const fault = codeFault(agency, today())
  if (fault) return said[fault]
  return (await missingContacts(db, agency.board_id)).length > 0 ? 'The local contacts for this area are not all confirmed yet, so nobody can join. Try again later, or ask the training coordinator.' : null
}

/** The same for an invitation, which may be to an agency or to the board itself. */
export async function invitedFault(db: Db, invitation: Invitation): Promise<string | null> {
  if (invitation.agency_id === null) return null
  const agency = await findAgency(db, invitation.board_id, invitation.agency_id)
  if (!agency) return 'The agency that you were invited to is no longer here. Ask whoever invited you.'
  // The agency's first manager may come before its lead is named: naming the lead is the manager's own work.
  if (invitation.role === 'manager') return null
  if (leadsMissing(agency)) return joinFault(db, { ...agency, code_revoked_at: null, code_expires_on: null })
  return (await missingContacts(db, invitation.board_id)).length > 0 ? joinFault(db, { ...agency, code_revoked_at: null, code_expires_on: null }) : null
}

/** Where the person will belong: by an agency's code, or by an invitation. */
export type Place = { readonly agency: Agency } | { readonly invitation: Invitation }

const membershipAt = (place: Place, jobRole: string): { board: string; agency: string | null; role: Role; jobRole: string } =>
  'agency' in place
    ? { board: place.agency.board_id, agency: place.agency.id, role: 'learner', jobRole }
    : { board: place.invitation.board_id, agency: place.invitation.agency_id, role: place.invitation.role, jobRole: place.invitation.job_role || jobRole }

/** An invitation was used by somebody else a moment ago: nothing of this join is kept. */
class UsedUp extends Error {}

async function takeUp(db: Db, place: Place, person: string, jobRole: string): Promise<void> {
  if ('invitation' in place && !(await useInvitation(db, place.invitation.id, person))) throw new UsedUp('The invitation was used a moment ago')
  const membership = membershipAt(place, jobRole)
  await beginMembership(db, { ...membership, person })
  // Whoever manages, coordinates or leads does the induction as well.
  if (membership.role === 'manager') await beginMembership(db, { ...membership, person, role: 'learner' })
}

export interface JoinSaid {
  readonly name: string
  /** Empty: a sign-in name is made instead. */
  readonly email: string
  readonly password: string
  readonly jobRole: string
}

export type Joined = { readonly joined: Person } | { readonly refused: 'address-taken' | 'domain' | 'used-up' }

/** A new person joins: account, person and membership together, or none of them. */
export async function join(auth: Auth, database: Database, place: Place, said: JoinSaid): Promise<Joined> {
  const email = said.email || null
  if (email && 'agency' in place && !domainAllowed(place.agency, email)) return { refused: 'domain' }
  const user = await makeAccount(auth, database.db, { name: said.name, email, password: said.password })
  if (user === null) return { refused: 'address-taken' }
  const keep = (signInName: string | null): Promise<Person> =>
    transact(database, async (db) => {
      const confirmedBy = 'invitation' in place && place.invitation.name === said.name ? place.invitation.created_by : null
      const person = await createPerson(db, { name: said.name, user, email, signInName, confirmedBy })
      await takeUp(db, place, person.id, said.jobRole)
      return person
    })
  try {
    return { joined: await (email ? keep(null) : withFreeSignInName(said.name, keep)) }
  } catch (fault) {
    await removeAccount(auth, user)
    if (fault instanceof UsedUp) return { refused: 'used-up' }
    if (isAlreadyThere(fault)) return { refused: 'address-taken' }
    throw fault
  }
}

/** Somebody who is signed in joins one more place. The record stays the same, and what they learnt counts there too. */
export async function joinAsWell(database: Database, place: Place, person: string, jobRole: string, pack: Pack): Promise<'joined' | 'used-up'> {
  try {
    await transact(database, async (db) => {
      await takeUp(db, place, person, jobRole)
      const { learner_key: learnerKey } = await db.selectFrom('people').select('learner_key').where('id', '=', person).executeTakeFirstOrThrow()
      await carryOver(db, { learnerKey, boardId: membershipAt(place, jobRole).board }, pack, now())
    })
    return 'joined'
  } catch (fault) {
    if (fault instanceof UsedUp) return 'used-up'
    throw fault
  }
}

/** Somebody leaves an agency themselves: every role held there ends today. The record stays with them; the agency keeps its counts. */
export async function leave(database: Database, person: string, place: { readonly boardId: string; readonly agencyId: string }): Promise<void> {
  await transact(database, async (db) => {
    const held = (await membershipsOn(db, person, today())).filter(({ board_id, agency_id, to_day }) => board_id === place.boardId && agency_id === place.agencyId && to_day === null)
    for (const { id } of held) await endMembership(db, id)
    if (held.length > 0) await recordAct(db, { board: place.boardId, by: person, act: 'Somebody left an agency themselves', about: person })
  })
}
