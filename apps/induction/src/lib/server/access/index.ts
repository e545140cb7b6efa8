import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import type { Role } from '../database/index.ts'
import type { SignedInPerson } from './person.ts'

export type { HeldRole, SignedInPerson } from './person.ts'

/** An object that belongs to a board. */
export interface OfBoard { readonly boardId: string }
/** An object that belongs to an agency within a board. */
export interface OfAgency extends OfBoard { readonly agencyId: string }
/** A person as an object: where they belong today. Whoever left everywhere has no place and is seen by nobody but themselves. */
export interface AboutPerson {
  readonly personId: string
  readonly places: readonly { readonly boardId: string; readonly agencyId: string | null }[]
}

type Who = SignedInPerson | null

const holds = (who: Who, boardId: string, ...roles: Role[]): boolean => who?.roles.some((held) => held.boardId === boardId && roles.includes(held.role)) ?? false
const manages = (who: Who, { boardId, agencyId }: OfAgency): boolean => who?.roles.some((held) => held.role === 'manager' && held.boardId === boardId && held.agencyId === agencyId) ?? false
const coordinates = (who: Who, { boardId }: OfBoard): boolean => holds(who, boardId, 'coordinator')
const leads = (who: Who, { boardId }: OfBoard): boolean => holds(who, boardId, 'board-lead')
const isSelf = (who: Who, { personId }: { readonly personId: string }): boolean => who !== null && who.id === personId
const managesOneOf = (who: Who, { places }: AboutPerson): boolean => places.some(({ boardId, agencyId }) => agencyId !== null && manages(who, { boardId, agencyId }))
const coordinatesOneOf = (who: Who, { places }: AboutPerson): boolean => places.some((place) => coordinates(who, place))

/**
 * Who may do what: one function per permission, each asked with the object itself. A role counts only where it is held: a coordinator of one
 * board is nobody at another. What is not here is allowed to nobody: another's answers, and editing a completion.
 */
export const may = {
  // The learner's own
  learn: (who: Who, board: OfBoard): boolean => who?.roles.some(({ boardId }) => boardId === board.boardId) ?? false,
  seeOwnRecord: (who: Who, owner: { readonly personId: string }): boolean => isSelf(who, owner),
  /** What one's own work is, where it is not known yet. */
  sayOwnWork: (who: Who, owner: { readonly personId: string }): boolean => isSelf(who, owner),
  seeOwnCertificate: (who: Who, owner: { readonly personId: string }): boolean => isSelf(who, owner),
  /** One leaves an agency oneself. A role at the board itself is ended by the board lead, so that it never stands empty unseen. */
  leaveAgency: (who: Who, agency: OfAgency): boolean => who?.roles.some(({ boardId, agencyId }) => boardId === agency.boardId && agencyId === agency.agencyId) ?? false,

  // A person, by those who answer for them today: status and dates, never answers
  seeStatusOf: (who: Who, about: AboutPerson): boolean => managesOneOf(who, about) || coordinatesOneOf(who, about),
  confirmNameOf: (who: Who, about: AboutPerson): boolean => !isSelf(who, about) && (managesOneOf(who, about) || coordinatesOneOf(who, about)),
  recordInductionTalkWith: (who: Who, about: AboutPerson): boolean => !isSelf(who, about) && managesOneOf(who, about),
  endMembershipOf: (who: Who, about: AboutPerson & OfBoard & { readonly agencyId: string | null; readonly role: Role }): boolean =>
    about.agencyId === null ? leads(who, about) : coordinates(who, about) || (about.role === 'learner' && manages(who, { boardId: about.boardId, agencyId: about.agencyId })),
  /** A fresh way in for somebody who forgot the password. Whoever makes it could sign in as them, so it never reaches upwards: people of the board itself are the board lead's. */
  resetSignInOf: (who: Who, about: AboutPerson): boolean => {
    const atBoard = about.places.filter(({ agencyId }) => agencyId === null)
    if (isSelf(who, about)) return false
    return atBoard.length > 0 ? atBoard.every((place) => leads(who, place)) : coordinatesOneOf(who, about)
  },
  /**
   * The whole record, at every board: so it takes the coordinator of each board where the person ever belonged, and for people of a board itself
   * its lead, as with a fresh way in. A person may always ask it of themselves.
   */
  erase: (who: Who, about: AboutPerson): boolean => {
    if (isSelf(who, about)) return true
    const atBoard = about.places.filter(({ agencyId }) => agencyId === null)
    return about.places.length > 0 && (atBoard.length > 0 ? atBoard.every((place) => leads(who, place)) : about.places.every((place) => coordinates(who, place)))
  },
  /** Another's work sets their path and its last days: so nobody changes their own, once it is known. */
  changeWorkOf: (who: Who, about: AboutPerson & OfAgency): boolean => !isSelf(who, about) && about.places.some(({ boardId, agencyId }) => boardId === about.boardId && agencyId === about.agencyId) && (coordinates(who, about) || manages(who, about)),
  recordExemptionOf: (who: Who, about: AboutPerson & OfBoard): boolean => !isSelf(who, about) && about.places.some(({ boardId, agencyId }) => boardId === about.boardId && agencyId !== null) && coordinates(who, about),

  // An agency
  seePeopleOf: (who: Who, agency: OfAgency): boolean => manages(who, agency) || coordinates(who, agency),
  inviteTo: (who: Who, invitation: OfBoard & { readonly agencyId: string | null; readonly role: Role }): boolean =>
    invitation.agencyId === null
      ? (invitation.role === 'coordinator' || invitation.role === 'board-lead') && leads(who, invitation)
      : (invitation.role === 'learner' && manages(who, { boardId: invitation.boardId, agencyId: invitation.agencyId })) ||
        ((invitation.role === 'learner' || invitation.role === 'manager') && coordinates(who, invitation)),
  /** A new board has a coordinator first; that coordinator may invite the first board lead, and nobody after. */
  inviteFirstBoardLead: (who: Who, board: OfBoard & { readonly hasLead: boolean }): boolean => coordinates(who, board) && !board.hasLead,
  keepLeadsOf: (who: Who, agency: OfAgency): boolean => manages(who, agency) || coordinates(who, agency),
  keepCodeOf: (who: Who, agency: OfAgency): boolean => coordinates(who, agency),

  // Teaching a group
  /** Cards with their answers, and the answers of a module on paper: for whoever teaches, never before a learner was asked. */
  teachGroups: (who: Who, board: OfBoard): boolean => holds(who, board.boardId, 'manager', 'coordinator', 'board-lead'),
  recordTaughtSessions: (who: Who, board: OfBoard): boolean => coordinates(who, board),

  // A board
  seeBoardPages: (who: Who, board: OfBoard): boolean => coordinates(who, board) || leads(who, board),
  addAgencies: (who: Who, board: OfBoard): boolean => coordinates(who, board),
  /** What the board said it would do, and what came of it. */
  keepActions: (who: Who, board: OfBoard): boolean => coordinates(who, board) || leads(who, board),
  /** The board's indicator figures, and its neighbours' published ones. */
  keepDataset: (who: Who, board: OfBoard): boolean => coordinates(who, board) || leads(who, board),
  keepContacts: (who: Who, board: OfBoard): boolean => coordinates(who, board) || leads(who, board),
  keepBoardDetails: (who: Who, board: OfBoard): boolean => coordinates(who, board) || leads(who, board),
  seeReports: (who: Who, board: OfBoard): boolean => coordinates(who, board) || leads(who, board),
  readOutbox: (who: Who, board: OfBoard): boolean => coordinates(who, board),
  revokeCertificate: (who: Who, certificate: OfBoard): boolean => coordinates(who, certificate),
  /** On the same evidence, once the pack it was taught from is signed off. */
  issueCertificatesAnew: (who: Who, board: OfBoard): boolean => coordinates(who, board),
  signOffPack: (who: Who, board: OfBoard): boolean => leads(who, board),
  changeThresholds: (who: Who, board: OfBoard): boolean => leads(who, board),
  readPacks: (who: Who, board: OfBoard): boolean => coordinates(who, board) || leads(who, board),
  keepRetention: (who: Who, board: OfBoard): boolean => leads(who, board),
  appointCoordinator: (who: Who, board: OfBoard): boolean => leads(who, board),
  seeActs: (who: Who, board: OfBoard): boolean => coordinates(who, board) || leads(who, board)
} as const

type Asked = Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'>

/** Whoever is signed in. Nobody: to the sign-in page, and back here afterwards. */
export function signedIn({ locals, url, request }: Asked): SignedInPerson {
  if (locals.person) return locals.person
  redirect(303, `/sign-in?next=${encodeURIComponent(request.method === 'GET' ? url.pathname + url.search : url.pathname)}`)
}

/**
 * Goes on only where `allowed` is true: `allow(event, may.seeReports(event.locals.person, board))`. Otherwise 403, the same sentence for all,
 * and a line in the log that names the route and no person.
 */
export function allow(event: Asked, allowed: boolean): SignedInPerson {
  const person = signedIn(event)
  if (allowed) return person
  console.warn(`Refused: ${event.request.method} ${event.route.id ?? 'unknown route'}; roles held: ${[...new Set(person.roles.map(({ role }) => role))].sort().join(', ') || 'none'}`)
  error(403, 'This belongs to somebody else or to another role.')
}

/** The first board where the person holds one of the roles, or a refusal. For pages of "my board". */
export function boardWhere(event: Asked, ...roles: Role[]): string {
  const person = signedIn(event)
  return person.roles.find(({ role }) => roles.includes(role))?.boardId ?? (allow(event, false), '')
}
