import { fail, redirect } from '@sveltejs/kit'
import { signInByPassword } from '#lib/server/accounts.ts'
import { demonstrationSignIns } from '#lib/server/demo/sign-ins.ts'
import { ownPage, typedIn } from '#lib/server/forms.ts'
import { auth, database, settings } from '#lib/server/index.ts'
import { isSharedDevice, markDevice } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, url, cookies }) => {
  const next = ownPage(url.searchParams.get('next'))
  if (locals.person) redirect(303, next)
  return {
    next,
    idle: url.searchParams.get('why') === 'idle',
    shared: isSharedDevice(cookies),
    links: settings().smtpUrl !== null,
    demonstration: settings().demo ? demonstrationSignIns : []
  }
}

export const actions: Actions = {
  default: async ({ request, cookies, url, getClientAddress }) => {
    const form = await request.formData()
    const typed = typedIn(form)
    const who = (typed.who ?? '').trim()
    const password = form.get('password')
    const faults: Record<string, string> = {}
    if (!who) faults.who = 'Enter your e-mail address or sign-in name.'
    if (typeof password !== 'string' || password === '') faults.password = 'Enter your password.'
    if (Object.keys(faults).length > 0 || typeof password !== 'string') return fail(400, { typed, faults })
    const shared = typed.shared === 'yes'
    const { db } = database()
    const outcome = await signInByPassword(auth(), db, request.headers, cookies, { typed: who, password, address: getClientAddress(), shared })
    if (outcome === 'too-many') return fail(429, { typed, faults: { who: 'This was tried too often. Wait a quarter of an hour, then try again. If you forgot your password, choose a new one.' } })
    if (outcome === 'wrong') return fail(401, { typed, faults: { who: 'The name and the password do not fit together. Check both and try again.' } })
    markDevice(cookies, shared, url.protocol === 'https:')
    redirect(303, ownPage(typed.next))
  }
}
