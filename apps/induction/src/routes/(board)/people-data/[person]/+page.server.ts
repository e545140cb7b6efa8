import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { z } from 'zod'
import { allow, may, signedIn } from '#lib/server/access/index.ts'
import { findPerson } from '#lib/server/database/people.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { recordsOf } from '#lib/server/people-data/asked.ts'
import { erase, whatGoes, whatStays } from '#lib/server/people-data/erase.ts'
import type { Actions, PageServerLoad } from './$types'

const Erase = z.object({ why: field.needed('Say why, without the name: “asked by letter on 3 May”.', 300), sure: field.tick.refine((ticked) => ticked, 'Tick the box: it cannot be undone.') })

/** The person, for whoever may erase them; for everybody else the same refusal, whether or not they exist. One's own record is erased under "My record". */
async function personAt(event: Pick<RequestEvent, 'params' | 'locals' | 'url' | 'route' | 'request'>) {
  const { db } = database()
  const self = signedIn(event)
  const person = await findPerson(db, event.params.person ?? '')
  if (person?.id === self.id) redirect(303, '/record/erase')
  const by = allow(event, person !== undefined && may.erase(event.locals.person, await recordsOf(db, person.id)))
  if (!person) throw new Error('A person who does not exist was allowed')
  return { person, by }
}

export const load: PageServerLoad = async (event) => {
  const { person } = await personAt(event)
  return { name: person.name, signsInWith: person.email ?? person.sign_in_name ?? '', whatGoes, whatStays }
}

const said = {
  'only-board-lead': 'This is the only board lead. Invite another one first.',
  'only-coordinator': 'This is the only coordinator. Invite another one first.'
} as const

export const actions: Actions = {
  default: async (event) => {
    const { person, by } = await personAt(event)
    const read = readForm(await event.request.formData(), Erase)
    if (!read.ok) return fail(400, { typed: read.typed, faults: read.faults })
    const erased = await erase(database(), person, { person: by.id, why: read.said.why })
    if (!erased.ok) return fail(409, { typed: read.typed, faults: { form: said[erased.code] } })
    redirect(303, '/people-data?erased')
  }
}
