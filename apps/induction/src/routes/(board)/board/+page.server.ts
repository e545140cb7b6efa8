import { may, signedIn, allow, boardWhere } from '#lib/server/access/index.ts'
import { leadsMissing, listAgencies } from '#lib/server/database/agencies.ts'
import { findBoard } from '#lib/server/database/boards.ts'
import { listContacts, missingContacts, checkedState } from '#lib/server/database/contacts.ts'
import { listActs } from '#lib/server/database/acts.ts'
import { rolesEverHeld } from '#lib/server/database/memberships.ts'
import { waitingMessages } from '#lib/server/database/outbox.ts'
import { database } from '#lib/server/index.ts'
import { countLearners } from '#lib/server/reports/learners.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

const roleWords = { coordinator: 'coordinator', 'board-lead': 'board lead', manager: 'manager', learner: 'learner' } as const

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  allow(event, may.seeBoardPages(event.locals.person, { boardId }))
  const person = signedIn(event)
  const { db } = database()
  const [board, missing, agencies, contacts, acts, waiting, names] = await Promise.all([findBoard(db, boardId), missingContacts(db, boardId), listAgencies(db, boardId), listContacts(db, boardId), listActs(db, boardId, 20), waitingMessages(db, boardId), countLearners(db, { boardId, day: today(), agencies: null, unconfirmed: true }).executeTakeFirstOrThrow()])
  const day = today()
  const roles = await rolesEverHeld(db, boardId, [...new Set(acts.map(({ by_person }) => by_person))])
  return {
    name: board?.name ?? '', missing,
    toCheck: contacts.filter(({ confirmed_on, phone }) => phone !== '' && confirmed_on !== null && checkedState(confirmed_on, day) !== 'checked').length,
    agencies: agencies.length, withoutLead: agencies.filter(leadsMissing).map(({ name }) => name),
    waiting, namesWaiting: may.addAgencies(person, { boardId }) ? Number(names.count) : 0, may: { coordinate: may.addAgencies(person, { boardId }), lead: may.signOffPack(person, { boardId }) },
    acts: acts.map(({ id, act, reason, at, times, by_person, by_name }) => ({ id, act, reason, at, times: Number(times), by: by_name ? `${by_name}, ${roleWords[roles.get(by_person) ?? 'learner']}` : by_person === 'the service' ? 'the app itself' : 'somebody whose record was erased' }))
  }
}
