import { transact, type Database, type Db } from '../database/index.ts'
import { invitationFault, invitationsByTokens, openInvitations } from '../database/invitations.ts'
import { membershipsAt } from '../database/memberships.ts'
import { nameKey } from '../database/names.ts'
import { today } from '../time.ts'
import { inviteWithin, linkOf, tokenFor, type Inviting } from './invite.ts'
import type { Staff } from './read-staff.ts'

export { linksAnew } from './anew.ts'
export { invite, Invited, withdraw, type Inviting } from './invite.ts'
export { mostStaff, readStaff, type ReadStaff, type Staff } from './read-staff.ts'

/** Somebody of a list who is left alone, and why. */
export interface LeftAlone { readonly line: number; readonly name: string; readonly why: string }

/** A list as it stands now: who would be invited, and who is left alone. */
export interface Sorted { readonly toInvite: readonly Staff[]; readonly leftAlone: readonly LeftAlone[] }

interface Known { readonly name: string; readonly email: string | null }

/** People by whom a line is compared: the same address is the same person; the same name only where one of the two has no address. */
function gathered<T extends Known>(among: readonly T[] = []): { readonly add: (other: T) => void; readonly find: (one: Staff) => T | undefined } {
  const byEmail = new Map<string, T>(), byName = new Map<string, T>(), withoutEmail = new Map<string, T>()
  const keep = (map: Map<string, T>, key: string, other: T): void => { if (!map.has(key)) map.set(key, other) }
  const add = (other: T): void => {
    const key = nameKey(other.name)
    keep(byName, key, other)
    if (other.email) keep(byEmail, other.email, other)
    else keep(withoutEmail, key, other)
  }
  for (const other of among) add(other)
  return { add, find: ({ name, email }) => byEmail.get(email) ?? (email ? withoutEmail : byName).get(nameKey(name)) }
}

const which = (one: Staff, other: Known): string => (one.email !== '' && one.email === other.email ? 'Somebody with this e-mail address' : 'Somebody of this name')

/** Who of a list is new here. People who are here already, who have an invitation that still works, or who stand in the list before are left alone, each with the reason. */
export async function sortStaff(db: Db, { agency }: Pick<Inviting, 'agency'>, staff: readonly Staff[]): Promise<Sorted> {
  const [people, invited] = await Promise.all([membershipsAt(db, agency.board_id, agency.id, today()), openInvitations(db, agency.board_id, agency.id)])
  const here = gathered(people), waiting = gathered(invited), listed = gathered<Staff>()
  const toInvite: Staff[] = [], leftAlone: LeftAlone[] = []
  const again = ' If it is somebody else, invite them by the form for one person.'
  for (const one of staff) {
    const before = listed.find(one), person = here.find(one), invitation = waiting.find(one)
    const leave = (why: string): void => void leftAlone.push({ line: one.line, name: one.name, why })
    if (before) leave(`${which(one, before)} stands in line ${before.line} already.${again}`)
    else if (person) leave(`${which(one, person)} is here already.${again}`)
    else if (invitation) leave(`${which(one, invitation)} has an invitation that still works. Is it lost? Make a new link on the page of the agency.`)
    else toInvite.push(one)
    listed.add(one)
  }
  return { toInvite, leftAlone }
}

/** Who was invited by a list. A link stands here only for whoever has no address: it is handed over. */
export interface InvitedStaff { readonly invited: readonly (Staff & { readonly link: string })[]; readonly leftAlone: readonly LeftAlone[] }

const since = { used: 'Their invitation was used since.', revoked: 'Their invitation was withdrawn since. To invite them again, paste the list anew.', expired: 'Their invitation has run out since. Make a new link on the page of the agency.' } as const

/**
 * Invites everybody of a list who is new here, each as one person is invited, all or none. Who is new is asked again at that moment, so two who send one list
 * at once invite nobody twice. The same press sent again tells the same, links and all.
 */
export const inviteStaff = (database: Database, inviting: Inviting, staff: readonly Staff[]): Promise<InvitedStaff> =>
  transact(database, async (db) => {
    const tokens = new Map(staff.map((one) => [one.line, tokenFor(inviting, one, one.line)]))
    const before = await invitationsByTokens(db, [...tokens.values()])
    const sorted = await sortStaff(db, inviting, staff)
    const aside = new Map(sorted.leftAlone.map((left) => [left.line, left]))
    const invited: (Staff & { link: string })[] = [], leftAlone: LeftAlone[] = []
    for (const one of staff) {
      const token = tokens.get(one.line) ?? '', made = before.get(token), left = aside.get(one.line)
      const fault = made ? invitationFault(made) : null
      if (made ? fault !== null : left) leftAlone.push(left ?? { line: one.line, name: one.name, why: since[fault ?? 'used'] })
      else {
        if (!made) await inviteWithin(db, inviting, one, token)
        invited.push({ ...one, link: one.email === '' ? linkOf(inviting, token) : '' })
      }
    }
    return { invited, leftAlone }
  })
