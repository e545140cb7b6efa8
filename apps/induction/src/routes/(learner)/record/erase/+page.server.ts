import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { allow, may, signedIn } from '#lib/server/access/index.ts'
import { findPerson } from '#lib/server/database/people.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { auth, database } from '#lib/server/index.ts'
import { recordsOf } from '#lib/server/people-data/asked.ts'
import { erase, whatGoes, whatStays } from '#lib/server/people-data/erase.ts'
import { keepCookies } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

const Erase = z.object({ sure: field.tick.refine((ticked) => ticked, 'Tick the box: it cannot be undone.') })
const said = {
  'only-board-lead': 'You are the only board lead. Invite another one first, under “Coordinators and board leads”.',
  'only-coordinator': 'You are the only coordinator. Ask the board lead to invite another one first.'
} as const

export const load: PageServerLoad = (event) => {
  const person = signedIn(event)
  return { name: person.name, belongs: person.roles.flatMap(({ agencyName, role }) => (role === 'learner' && agencyName ? [agencyName] : [])), whatGoes, whatStays }
}

export const actions: Actions = {
  default: async (event) => {
    const self = signedIn(event)
    const { db } = database()
    allow(event, may.erase(event.locals.person, await recordsOf(db, self.id)))
    const read = readForm(await event.request.formData(), Erase)
    if (!read.ok) return fail(400, { faults: read.faults })
    const person = await findPerson(db, self.id)
    if (!person) redirect(303, '/erased')
    const erased = await erase(database(), person, 'themselves')
    if (!erased.ok) return fail(409, { faults: { form: said[erased.code] } })
    keepCookies(event.cookies, (await auth().api.signOut({ headers: event.request.headers, returnHeaders: true })).headers)
    redirect(303, '/erased')
  }
}
