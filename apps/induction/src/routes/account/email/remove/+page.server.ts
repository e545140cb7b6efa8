import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { signedIn } from '#lib/server/access/index.ts'
import { askPasswordAgain, hasPassword } from '#lib/server/accounts.ts'
import { readForm } from '#lib/server/forms.ts'
import { auth, database, settings } from '#lib/server/index.ts'
import { changeAddress, forgetAddressToProve, tellOldAddress, wrongPassword } from '#lib/server/own-details.ts'
import type { Actions, PageServerLoad } from './$types'

const Remove = z.object({ password: z.string().default('').refine((typed) => typed !== '', 'Enter your password, so that nobody else can do this on your device.') })

export const load: PageServerLoad = async (event) => {
  const { userId, email, signInName, nameConfirmed } = signedIn(event)
  if (email === null) redirect(303, '/account')
  return { email, signInName, nameConfirmed, withPassword: await hasPassword(auth(), userId) }
}

export const actions: Actions = {
  default: async (event) => {
    const person = signedIn(event)
    if (person.email === null) redirect(303, '/account')
    const read = readForm(await event.request.formData(), Remove)
    if (!read.ok) return fail(400, { faults: read.faults })
    const asked = await askPasswordAgain(auth(), database().db, person.userId, read.said.password)
    if (asked !== 'right') return fail(asked === 'wrong' ? 400 : 429, { faults: { password: wrongPassword[asked] } })
    await forgetAddressToProve(auth(), person)
    await changeAddress(auth(), database(), person, null, { proved: false })
    tellOldAddress(settings(), person.email)
    redirect(303, '/account?saved=removed')
  }
}
