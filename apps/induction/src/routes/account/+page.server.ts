import { redirect } from '@sveltejs/kit'
import { en } from '@safeguarding-kit/core/training/wording/en'
import { may, signedIn } from '#lib/server/access/index.ts'
import { hasPassword, signOutEverywhere } from '#lib/server/accounts.ts'
import { listBoards } from '#lib/server/database/boards.ts'
import { transact, type Role } from '#lib/server/database/index.ts'
import { auth, database, settings } from '#lib/server/index.ts'
import { jobRoleOf } from '#lib/server/learning/paths.ts'
import { addressToProve, forgetAddressToProve } from '#lib/server/own-details.ts'
import { packInUse } from '#lib/server/packs/index.ts'
import { hasStopped, startPractice, stopPractice } from '#lib/server/practice/index.ts'
import { practiceWeeks } from '#lib/server/practice/write.ts'
import { isSharedDevice, keepCookies } from '#lib/server/session.ts'
import { sayWeeks } from '#lib/days.ts'
import type { Actions, PageServerLoad } from './$types'

const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
const asHeld: Readonly<Record<Exclude<Role, 'learner'>, string>> = { manager: 'Manager', coordinator: 'Training coordinator', 'board-lead': 'Board lead' }

/** A person's own account. Like the record it stays with them when they leave everywhere, so it asks for no role. */
export const load: PageServerLoad = async (event) => {
  const person = signedIn(event)
  const [boards, toProve, withPassword] = await Promise.all([listBoards(database().db), addressToProve(auth(), person), hasPassword(auth(), person.userId)])
  const inUse = packInUse(), weeks = inUse ? practiceWeeks(inUse) : []
  const practises = person.email !== null && weeks.length > 0 && (settings().smtpUrl !== null || settings().demo)
  const boardName = (id: string): string => boards.find((board) => board.id === id)?.name ?? ''
  return {
    name: person.name, nameWaits: person.email === null && !person.nameConfirmed, email: person.email, emailProved: person.emailProved, signInName: person.signInName,
    toProve, withPassword, canMail: settings().smtpUrl !== null, practice: practises ? ((await hasStopped(database().db, person.id)) ? 'stopped' as const : 'sent' as const) : null, practiceAfter: capitalised(sayWeeks(weeks)), saved: event.url.searchParams.get('saved'),
    // One row per agency, however many roles are held there: one leaves it as a whole.
    places: [...Map.groupBy(person.roles, ({ boardId, agencyId }) => agencyId ?? boardId)].map(([key, held]) => ({
      key, at: held[0]?.agencyName ?? boardName(held[0]?.boardId ?? ''),
      roles: held.map(({ role, jobRole, since }) => ({ as: role === 'learner' ? en.roles[jobRoleOf(jobRole)] : asHeld[role], since })),
      leave: held.every(({ boardId, agencyId }) => agencyId !== null && may.leaveAgency(person, { boardId, agencyId })) ? key : null
    }))
  }
}

export const actions: Actions = {
  everywhere: async (event) => {
    const person = signedIn(event)
    await signOutEverywhere(auth(), person.userId)
    keepCookies(event.cookies, (await auth().api.signOut({ headers: event.request.headers, returnHeaders: true })).headers)
    const shared = isSharedDevice(event.cookies)
    event.setHeaders({ 'clear-site-data': shared ? '"cache", "storage"' : '"cache"' })
    redirect(303, shared ? '/sign-in' : '/sign-out')
  },
  stopPractice: async (event) => {
    const { id } = signedIn(event)
    await transact(database(), (db) => stopPractice(db, id))
    redirect(303, '/account?saved=stopped')
  },
  startPractice: async (event) => {
    await startPractice(database().db, signedIn(event).id)
    redirect(303, '/account?saved=started')
  },
  forget: async (event) => {
    await forgetAddressToProve(auth(), signedIn(event))
    redirect(303, '/account')
  }
}
