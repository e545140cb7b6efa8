import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { signedIn } from '#lib/server/access/index.ts'
import { askPasswordAgain, hasPassword, isAddressFree } from '#lib/server/accounts.ts'
import { countTry, mostTries } from '#lib/server/database/attempts.ts'
import { emailKey } from '#lib/server/database/names.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { auth, database, settings } from '#lib/server/index.ts'
import { sendNow } from '#lib/server/mail/index.ts'
import { askForAddress, changeAddress, issueWhatWaited, wrongPassword } from '#lib/server/own-details.ts'
import type { Actions, PageServerLoad } from './$types'

const Address = z.object({
  // Here it cannot be left empty: taking it away has a page of its own.
  email: field.needed('Enter your e-mail address.', 254).transform(emailKey).refine((typed) => typed === '' || z.email().safeParse(typed).success, 'Enter an e-mail address in the form name@example.org.'),
  password: z.string().default('').refine((typed) => typed !== '', 'Enter your password, so that nobody else can do this on your device.')
})
const taken = 'Somebody signs in with this e-mail address already. If you share it, keep your sign-in name: two people cannot sign in with one address.'

export const load: PageServerLoad = async (event) => {
  const { userId, email } = signedIn(event)
  return { email, canMail: settings().smtpUrl !== null, withPassword: await hasPassword(auth(), userId) }
}

export const actions: Actions = {
  default: async (event) => {
    const person = signedIn(event)
    const here = settings()
    const read = readForm(await event.request.formData(), Address)
    const again = (status: number, faults: Readonly<Record<string, string>>) => fail(status, { typed: read.typed, faults })
    if (!read.ok) return again(400, read.faults)
    const { email, password } = read.said
    const { db } = database()
    if (email === person.email && (person.emailProved || !here.smtpUrl)) return again(400, { email: 'This is the e-mail address that you have here already.' })
    const asked = await askPasswordAgain(auth(), db, person.userId, password)
    if (asked !== 'right') return again(asked === 'wrong' ? 400 : 429, { password: wrongPassword[asked] })
    // After the password, and few: whether an address is known here is not for trying out.
    if (!(await countTry(db, [{ key: `address-of:${person.id}`, most: 5 }, { key: `address-from:${event.getClientAddress()}`, most: mostTries.perAddress }])))
      return again(429, { email: 'You changed your e-mail address very often just now. Wait a quarter of an hour, and look in your junk mail meanwhile.' })
    if (here.smtpUrl) {
      if (email !== person.email && !(await isAddressFree(auth(), db, email))) return again(400, { email: taken })
      const token = await askForAddress(auth(), person, email)
      void sendNow(here, email, 'newAddress', `${here.origin ?? ''}/account/email/proof/${token}`).catch((fault: unknown) => console.error(`A link to a new address could not be sent: ${fault instanceof Error ? fault.message : String(fault)}`))
      redirect(303, '/account?saved=asked')
    }
    if ((await changeAddress(auth(), database(), person, email, { proved: false })) === 'taken') return again(400, { email: taken })
    await issueWhatWaited(database(), person)
    redirect(303, '/account?saved=email')
  }
}
