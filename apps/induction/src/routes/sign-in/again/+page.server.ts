import { fail, redirect } from '@sveltejs/kit'
import { signInByPassword } from '#lib/server/accounts.ts'
import { ownPage } from '#lib/server/forms.ts'
import { auth, database } from '#lib/server/index.ts'
import { keptOf, readKept, type Kept } from '#lib/server/kept.ts'
import type { Actions, PageServerLoad } from './$types'

/** Reached only by a form that was sent while signed out; who comes by an address has nothing to keep. */
export const load: PageServerLoad = ({ url, request }) => {
  const to = ownPage(url.searchParams.get('to'))
  if (request.method === 'GET') redirect(303, `/sign-in?next=${encodeURIComponent(to.replace(/\?.*$/, ''))}`)
  return { to }
}

const said = (kept: Kept, more: { readonly who?: string; readonly faults?: Readonly<Record<string, string>>; readonly signedIn?: boolean } = {}) => ({ kept, who: '', faults: {} as Readonly<Record<string, string>>, signedIn: false, ...more })

export const actions: Actions = {
  default: async ({ request, cookies, getClientAddress }) => {
    const form = await request.formData()
    if (form.get('sign-in-again') !== 'yes') return said(keptOf(form))
    const kept = readKept(form.get('kept')), who = String(form.get('who') ?? '').trim(), password = form.get('password')
    const faults = { ...(who ? {} : { who: 'Enter your e-mail address or sign-in name.' }), ...(password ? {} : { password: 'Enter your password.' }) }
    if (Object.keys(faults).length > 0 || typeof password !== 'string') return fail(400, said(kept, { who, faults }))
    const outcome = await signInByPassword(auth(), database().db, request.headers, cookies, { typed: who, password, address: getClientAddress(), shared: false })
    if (outcome === 'too-many') return fail(429, said(kept, { who, faults: { who: 'This was tried too often. Wait a quarter of an hour, then try again.' } }))
    if (outcome === 'wrong') return fail(401, said(kept, { who, faults: { who: 'The name and the password do not fit together. Check both and try again.' } }))
    return said(kept, { who, signedIn: true })
  }
}
