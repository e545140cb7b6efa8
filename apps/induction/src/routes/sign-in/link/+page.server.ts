import { error, fail } from '@sveltejs/kit'
import { z } from 'zod'
import { countTry, mostTries } from '#lib/server/database/attempts.ts'
import { personByEmail } from '#lib/server/database/people.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { auth, database, settings } from '#lib/server/index.ts'
import type { Actions, PageServerLoad } from './$types'

const Ask = z.object({ email: field.email.refine((typed) => typed !== '', 'Enter your e-mail address.') })
const offered = (): void => {
  if (settings().smtpUrl === null) error(404, 'Links by e-mail are not offered here. Sign in with your password.')
}

export const load: PageServerLoad = () => offered()

export const actions: Actions = {
  default: async ({ request, getClientAddress }) => {
    offered()
    const read = readForm(await request.formData(), Ask)
    if (!read.ok) return fail(400, { typed: read.typed, faults: read.faults, sent: false })
    const { email } = read.said
    const { db } = database()
    if (!(await countTry(db, [{ key: `link:${email}`, most: 5 }, { key: `link-from:${getClientAddress()}`, most: mostTries.perAddress }])))
      return fail(429, { typed: read.typed, faults: { email: 'Links were asked for too often. Wait a quarter of an hour, and look in your junk mail meanwhile.' }, sent: false })
    // Not awaited: whether there is such a person must not show in how long the answer takes.
    if (await personByEmail(db, email))
      void auth().api.signInMagicLink({ body: { email }, headers: request.headers }).catch((fault: unknown) => console.error(`A sign-in link could not be sent: ${fault instanceof Error ? fault.message : String(fault)}`))
    return { typed: read.typed, faults: {}, sent: true }
  }
}
