import { redirect, fail } from '@sveltejs/kit'
import { isAPIError } from 'better-auth/api'
import { hasPassword } from '#lib/server/accounts.ts'
import { countTry, mostTries } from '#lib/server/database/attempts.ts'
import { personByUser } from '#lib/server/database/people.ts'
import { createResetLink } from '#lib/server/database/reset-links.ts'
import { auth, database } from '#lib/server/index.ts'
import { isSharedDevice, keepCookies } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

// Opening the page does nothing: mail scanners open links too. Only the button signs in.
export const load: PageServerLoad = ({ setHeaders, cookies }) => {
  // Not "no-referrer": a browser then sends a form with "Origin: null", and the button would be refused.
  setHeaders({ 'referrer-policy': 'same-origin' })
  return { shared: isSharedDevice(cookies) }
}

export const actions: Actions = {
  default: async ({ request, params, cookies, getClientAddress }) => {
    if (!(await countTry(database().db, [{ key: `link-used-from:${getClientAddress()}`, most: mostTries.perAddress }]))) return fail(429, { fault: 'Links were tried too often from here. Wait a quarter of an hour, then try again.' })
    let user: string | null = null
    try {
      const { headers, response } = await auth().api.magicLinkVerify({ query: { token: params.token }, headers: request.headers, returnHeaders: true })
      keepCookies(cookies, headers)
      user = response.user.id
    } catch (fault) {
      if (!isAPIError(fault)) throw fault
    }
    if (!user) return fail(400, { fault: 'This link has been used or has run out. Ask for a new one.' })
    const { db } = database()
    const person = (await hasPassword(auth(), user)) ? undefined : await personByUser(db, user)
    redirect(303, person ? `/sign-in/new-password/${await createResetLink(db, person.id, null)}` : '/')
  }
}
