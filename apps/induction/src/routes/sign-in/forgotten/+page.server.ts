import { fail } from '@sveltejs/kit'
import { z } from 'zod'
import { listBoards } from '#lib/server/database/boards.ts'
import { countTry, mostTries } from '#lib/server/database/attempts.ts'
import { personByEmail } from '#lib/server/database/people.ts'
import { createResetLink } from '#lib/server/database/reset-links.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { database, settings } from '#lib/server/index.ts'
import { sendNow } from '#lib/server/mail/index.ts'
import type { Actions, PageServerLoad } from './$types'

const Ask = z.object({ email: field.email.refine((typed) => typed !== '', 'Enter your e-mail address.') })

export const load: PageServerLoad = async () => {
  const [board] = await listBoards(database().db)
  return { mail: settings().smtpUrl !== null, contact: board?.privacy_contact ?? '', phone: board?.council_phone ?? '' }
}

export const actions: Actions = {
  default: async ({ request, getClientAddress }) => {
    const here = settings()
    const read = readForm(await request.formData(), Ask)
    if (!here.smtpUrl || !read.ok) return fail(400, { typed: read.typed, faults: read.ok ? {} : read.faults, sent: false })
    const { db } = database()
    const { email } = read.said
    if (!(await countTry(db, [{ key: `forgotten:${email}`, most: 5 }, { key: `forgotten-from:${getClientAddress()}`, most: mostTries.perAddress }])))
      return fail(429, { typed: read.typed, faults: { email: 'This was asked for too often. Wait a quarter of an hour, and look in your junk mail meanwhile.' }, sent: false })
    const person = await personByEmail(db, email)
    if (person) {
      const token = await createResetLink(db, person.id, null)
      void sendNow(here, email, 'newPassword', `${here.origin ?? ''}/sign-in/new-password/${token}`).catch((fault: unknown) => console.error(`A link for a new password could not be sent: ${fault instanceof Error ? fault.message : String(fault)}`))
    }
    return { typed: read.typed, faults: {}, sent: true }
  }
}
