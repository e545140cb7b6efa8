import { fail, redirect } from '@sveltejs/kit'
import { signedIn } from '#lib/server/access/index.ts'
import { countTry, mostTries } from '#lib/server/database/attempts.ts'
import { auth, database, settings } from '#lib/server/index.ts'
import { addressOfLink, issueWhatWaited, proveNewAddress, tellOldAddress } from '#lib/server/own-details.ts'
import type { Actions, PageServerLoad } from './$types'

// Opening the page does nothing: mail scanners open links too. Only the button counts, and only for whoever asked for the link.
export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex' })
  return { email: await addressOfLink(auth(), signedIn(event), event.params.token) }
}

export const actions: Actions = {
  default: async (event) => {
    const person = signedIn(event)
    if (!(await countTry(database().db, [{ key: `proof-of:${person.id}`, most: mostTries.perCode }]))) return fail(429, { fault: 'Links were tried too often. Wait a quarter of an hour, then try again.' })
    const email = await addressOfLink(auth(), person, event.params.token)
    const outcome = await proveNewAddress(auth(), database(), person, event.params.token)
    if (outcome === 'no-link') return fail(400, { fault: 'This link has been used or has run out. Nothing was changed.' })
    if (outcome === 'taken') return fail(400, { fault: 'Somebody else signs in with this e-mail address by now. Nothing was changed.' })
    await issueWhatWaited(database(), person)
    if (person.email && person.email !== email) tellOldAddress(settings(), person.email)
    redirect(303, '/account?saved=email')
  }
}
