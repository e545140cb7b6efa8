import { fail, type RequestEvent } from '@sveltejs/kit'
import { z } from 'zod'
import { allow, may } from '#lib/server/access/index.ts'
import { agencyHere, placeOf } from '#lib/server/agency-here.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { database, settings } from '#lib/server/index.ts'
import { inviteStaff, mostStaff, readStaff, sortStaff } from '#lib/server/inviting/index.ts'
import { messageWaits } from '#lib/server/inviting/waits.ts'
import { jobRoleOptions } from '#lib/server/job-roles.ts'
import { newToken } from '#lib/server/secrets.ts'
import type { Actions, PageServerLoad, RouteParams } from './$types'

const List = z.object({
  // As it was pasted: an empty first cell or an empty line above belongs to it.
  pasted: z.string().default('').refine((typed) => typed.trim() !== '', 'Paste the list: one person to a line.').refine((typed) => typed.length <= 100_000, `This is far longer than a list of ${mostStaff} people. Paste only the rows of the people to invite.`),
  leaveOut: field.tick, press: field.press
})

async function here(event: RequestEvent<RouteParams>) {
  const agency = await agencyHere(event)
  const at = placeOf(agency)
  const person = allow(event, may.inviteTo(event.locals.person, { ...at, role: 'learner' }))
  return { agency, person, inviteManager: may.inviteTo(person, { ...at, role: 'manager' }) }
}
type Here = Awaited<ReturnType<typeof here>>

export const load: PageServerLoad = async (event) => {
  const { agency, inviteManager } = await here(event)
  return { agency: { id: agency.id, name: agency.name }, inviteManager, jobRoles: jobRoleOptions }
}

/** What stands in a list, and who of it would be invited now. */
async function lookOver({ agency, inviteManager }: Here, pasted: string) {
  const read = readStaff(pasted, { agency: agency.name, mayInvite: inviteManager ? ['learner', 'manager'] : ['learner'] })
  return { ...read, ...(await sortStaff(database().db, { agency }, read.staff)) }
}
const none = { lines: [], toInvite: [], leftAlone: [], notRead: [] }
const linesFault = (count: number): string => (count === 1 ? 'One line of the list cannot be taken. This page says which, and what to do.' : `${count} lines of the list cannot be taken. This page says which, and what to do.`)

export const actions: Actions = {
  /** Shows what would be done; nobody is invited. */
  look: async (event) => {
    const at = await here(event)
    const read = readForm(await event.request.formData(), List)
    if (!read.ok) return fail(400, { step: 'look', pasted: read.typed['pasted'] ?? '', fault: read.faults['pasted'] ?? '', press: '', ...none } as const)
    const { faults: lines, toInvite, leftAlone, notRead } = await lookOver(at, read.said.pasted)
    const looked = { step: 'look', pasted: read.said.pasted, fault: lines.length > 0 ? linesFault(lines.length) : '', lines, toInvite, leftAlone, notRead, press: newToken() } as const
    return lines.length > 0 ? fail(400, looked) : looked
  },
  invite: async (event) => {
    const at = await here(event)
    const read = readForm(await event.request.formData(), List)
    if (!read.ok) return fail(400, { step: 'look', pasted: read.typed['pasted'] ?? '', fault: read.faults['pasted'] ?? '', press: '', ...none } as const)
    const { pasted, leaveOut, press } = read.said
    const { staff, faults: lines, toInvite, leftAlone, notRead } = await lookOver(at, pasted)
    if (lines.length > 0 && !leaveOut) return fail(400, { step: 'look', pasted, fault: linesFault(lines.length), lines, toInvite, leftAlone, notRead, press } as const)
    const { agency, person } = at
    const done = await inviteStaff(database(), { agency, by: person.id, origin: event.url.origin, secret: settings().signInSecret, press }, staff)
    return { step: 'invited', invited: done.invited.map(({ line, name, link }) => ({ line, name, link })), leftAlone: done.leftAlone, lines, waits: messageWaits(person, agency) } as const
  }
}
