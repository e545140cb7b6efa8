import { redirect } from '@sveltejs/kit'
import { auth } from '#lib/server/index.ts'
import { isSharedDevice, keepCookies } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, cookies }) => ({ name: locals.person?.name ?? null, shared: isSharedDevice(cookies) })

export const actions: Actions = {
  default: async ({ request, locals, cookies, setHeaders }) => {
    if (locals.person) keepCookies(cookies, (await auth().api.signOut({ headers: request.headers, returnHeaders: true })).headers)
    // Nothing of the last person stays on a shared device. On one's own, what was written there for oneself is one's own.
    setHeaders({ 'clear-site-data': isSharedDevice(cookies) ? '"cache", "storage"' : '"cache"' })
    redirect(303, isSharedDevice(cookies) ? '/sign-in' : '/sign-out')
  }
}
