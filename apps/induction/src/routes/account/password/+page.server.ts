import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { signedIn } from '#lib/server/access/index.ts'
import { changePassword, hasPassword } from '#lib/server/accounts.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { auth, database } from '#lib/server/index.ts'
import { wrongPassword } from '#lib/server/own-details.ts'
import type { Actions, PageServerLoad } from './$types'

const Change = z
  .object({ password: z.string().default('').refine((typed) => typed !== '', 'Enter the password you have now.'), newPassword: field.password })
  .refine(({ password, newPassword }) => password !== newPassword, { path: ['newPassword'], message: 'This is the password you have. Choose another one.' })

export const load: PageServerLoad = async (event) => {
  const { userId, email, signInName } = signedIn(event)
  if (!(await hasPassword(auth(), userId))) redirect(303, '/account')
  return { who: email ?? signInName ?? '' }
}

export const actions: Actions = {
  default: async (event) => {
    const person = signedIn(event)
    const read = readForm(await event.request.formData(), Change)
    if (!read.ok) return fail(400, { faults: read.faults })
    const outcome = await changePassword(auth(), database().db, event.request.headers, event.cookies, person, read.said)
    if (outcome !== 'right') return fail(outcome === 'wrong' ? 400 : 429, { faults: { password: wrongPassword[outcome] } })
    redirect(303, '/account?saved=password')
  }
}
