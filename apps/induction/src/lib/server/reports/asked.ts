import { inductionStatuses, jobRoles } from '@safeguarding-kit/core/training'
import { error, type RequestEvent } from '@sveltejs/kit'
import { may, signedIn } from '../access/index.ts'
import { listAgencies } from '../database/agencies.ts'
import { nameKey } from '../database/names.ts'
import { findBoard, type Board } from '../database/boards.ts'
import { database } from '../index.ts'
import { requiredModules } from '../learning/steps.ts'
import { pack } from '../packs/index.ts'
import { today } from '../time.ts'
import type { LearnersAsked } from './learners.ts'

/**
 * Whose learners the person at the page may see, narrowed by the address. A coordinator or board lead sees their own board, a manager the
 * people who belong to their agencies today, anybody else nobody. A filter that means nothing is said so and left out: never an empty list
 * that looks like an answer.
 */
export async function whatIsAsked(event: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'>) {
  const person = signedIn(event)
  const ofBoard = person.roles.find(held => held.role === 'coordinator' || held.role === 'board-lead')
  const managed = person.roles.filter(held => held.role === 'manager')
  const boardId = ofBoard?.boardId ?? managed[0]?.boardId
  if (!boardId) error(403, 'This belongs to somebody else or to another role.')
  const { db } = database()
  const board = (await findBoard(db, boardId)) as Board
  const ownAgencies = ofBoard ? null : managed.filter(held => held.boardId === boardId).flatMap(held => held.agencyId ?? [])
  const agencies = (await listAgencies(db, boardId)).filter(agency => ownAgencies === null || ownAgencies.includes(agency.id))
  const inUse = pack()
  const modules = requiredModules(inUse)
  const ignored: string[] = []
  const choice = <T extends string>(name: string, allowed: readonly T[], said: string): T | undefined => {
    const value = event.url.searchParams.get(name)
    if (!value) return undefined
    const known = allowed.find(entry => entry === value)
    if (known === undefined) ignored.push(said)
    return known
  }
  const agency = choice('agency', agencies.map(entry => entry.id), 'That agency is not one of yours, so all of yours are shown.')
  const name = event.url.searchParams.get('name')?.trim().slice(0, 100)
  if (name && !nameKey(name)) ignored.push('A name has letters, so the name was left out.')
  const what: LearnersAsked = {
    boardId, day: today(), pack: inUse, agencies: agency ? [agency] : ownAgencies,
    jobRole: choice('role', jobRoles, 'There is no such role, so all roles are shown.'),
    status: choice('status', [...inductionStatuses, 'late'] as const, 'There is no such status, so all are shown.'),
    without: choice('without', modules.map(module => module.id), 'There is no such module, so it was left out.'),
    name: name || undefined,
    unconfirmed: event.url.searchParams.get('names') === 'unconfirmed' || undefined
  }
  return { person, board, what, agencies, modules, ignored, agency, ownAgencies, mayRemind: agencies.length > 0 && agencies.every(({ id }) => may.seePeopleOf(person, { boardId, agencyId: id })), ofBoard: ofBoard !== undefined, coordinates: person.roles.some(held => held.role === 'coordinator' && held.boardId === boardId) }
}

/** The filters of an address again, to go with a link to the next page or a download. */
export function filtersOf(url: URL): string {
  const kept = new URLSearchParams()
  for (const name of ['agency', 'role', 'status', 'without', 'name', 'names']) {
    const value = url.searchParams.get(name)
    if (value) kept.set(name, value)
  }
  return kept.toString()
}
