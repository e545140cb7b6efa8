import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { signedIn } from '#lib/server/access/index.ts'
import { countTry } from '#lib/server/database/attempts.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { correctOwnName } from '#lib/server/own-details.ts'
import type { Actions, PageServerLoad } from './$types'

const Name = z.object({ name: field.needed('Enter your full name, as it should stand on your certificate.').refine((typed) => typed === '' || /\p{L}/u.test(typed), 'Enter your full name in letters.') })

export const load: PageServerLoad = (event) => {
  const { name, email } = signedIn(event)
  return { name, waits: email === null }
}

export const actions: Actions = {
  default: async (event) => {
    const person = signedIn(event)
    const read = readForm(await event.request.formData(), Name)
    if (!read.ok) return fail(400, { typed: read.typed, faults: read.faults })
    if (!(await countTry(database().db, [{ key: `name-of:${person.id}`, most: 10 }]))) return fail(429, { typed: read.typed, faults: { name: 'You changed your name very often just now. Wait a quarter of an hour, then try again.' } })
    const changed = await correctOwnName(database(), person, read.said.name, [...new Set(person.roles.map(({ boardId }) => boardId))])
    redirect(303, changed ? '/account?saved=name' : '/account')
  }
}
