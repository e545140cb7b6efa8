import { redirect } from '@sveltejs/kit'
import { auth } from '#lib/server/index.ts'
import { isSharedDevice, keepCookies } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, cookies }) => ({ name: locals.person?.name ?? null, shared: isSharedDevice(cookies) })

export const actions: Actions = {
  default: async ({ request, locals, cookies, setHeaders }) => {
    if (locals.person) keepCookies(cookies, (await auth().api.signOut({ headers: request.headers, returnHeaders: true })).headers)
    // Nothing of the last person stays in this browser: no kept page, no storage of a lesson half done.
    setHeaders({ 'clear-site-data': '"cache", "storage"' })
    redirect(303, isSharedDevice(cookies) ? '/sign-in' : '/sign-out')
  }
}
