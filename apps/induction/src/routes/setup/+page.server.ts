import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { signInByPassword } from '#lib/server/accounts.ts'
import { countTry, mostTries } from '#lib/server/database/attempts.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { auth, database } from '#lib/server/index.ts'
import { isSetUp } from '#lib/server/installation/index.ts'
import { isSetUpCode, setUp } from '#lib/server/installation/set-up.ts'
import type { Actions, PageServerLoad } from './$types'

const SetUp = z.object({
  code: field.needed('Enter the one-time code from the console where the app was started.'),
  kind: z.enum(['partnership', 'board', 'other'], 'Choose what your body is called.'),
  boardName: field.needed('Enter the full name of your partnership or board.'),
  shortName: field.needed('Enter a short name, such as Anytown SCP.', 40),
  authorities: field.needed('Enter the name of at least one local authority, one on each line.', 2000).transform((lines) => lines.split('\n').map((line) => line.trim()).filter(Boolean)),
  councilPhone: field.phone.refine((typed) => typed !== '', 'Enter the council’s main number. It is shown when no other number can be trusted.'),
  name: field.needed('Enter your full name.'),
  email: field.email,
  password: field.password
})

export const load: PageServerLoad = async () => {
  if (await isSetUp(database().db)) redirect(303, '/')
}

export const actions: Actions = {
  default: async ({ request, getClientAddress, cookies }) => {
    const { db } = database()
    if (await isSetUp(db)) redirect(303, '/')
    const form = await request.formData()
    const read = readForm(form, SetUp)
    const { typed } = read
    if (!(await countTry(db, [{ key: `set-up-from:${getClientAddress()}`, most: mostTries.perCode }])))
      return fail(429, { typed, faults: { code: 'The code was tried too often. Wait a quarter of an hour, then try again.' } })
    const rightCode = await isSetUpCode(database(), typed.code ?? '')
    const wrongCode = typed.code && !rightCode ? { code: 'This is not the code that was printed when the app was started. Look for the newest line that says “one-time code”.' } : {}
    if (!read.ok) return fail(400, { typed, faults: { ...read.faults, ...wrongCode } })
    if (!rightCode) return fail(400, { typed, faults: wrongCode })
    const person = await setUp(auth(), database(), read.said)
    if (!person) return fail(400, { typed, faults: { code: 'The code was used a moment ago. Open the first page: this app may be set up already.' } })
    await signInByPassword(auth(), db, request.headers, cookies, { typed: person.email ?? person.sign_in_name ?? '', password: read.said.password, address: getClientAddress(), shared: false })
    redirect(303, person.sign_in_name ? '/join/welcome?next=/board/contacts' : '/board/contacts')
  }
}
