import { redirect } from '@sveltejs/kit'
import { auth } from '#lib/server/index.ts'
import { isSharedDevice, keepCookies } from '#lib/server/session.ts'
import type { RequestHandler } from './$types'

/** Where a shared device goes when nobody used it: whoever was signed in is signed out. A device that is not shared is left alone. */
export const GET: RequestHandler = async ({ locals, cookies, request, setHeaders }) => {
  if (!isSharedDevice(cookies)) redirect(303, '/')
  if (locals.person) keepCookies(cookies, (await auth().api.signOut({ headers: request.headers, returnHeaders: true })).headers)
  setHeaders({ 'clear-site-data': '"cache", "storage"' })
  redirect(303, '/sign-in?why=idle')
}
