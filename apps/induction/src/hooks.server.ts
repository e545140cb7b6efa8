import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks'
import { redirect } from '@sveltejs/kit'
import { building } from '$app/env'
import { personOfSession } from '#lib/server/access/person.ts'
import { isUnusable } from '#lib/server/database/faults.ts'
import { lastKnownContacts } from '#lib/server/help.ts'
import { auth, database, isReady } from '#lib/server/index.ts'
import { isSetUp } from '#lib/server/installation/index.ts'
import { languageOf } from '#lib/server/learning/language.ts'
import { signInAgain } from '#lib/server/kept.ts'
import { start, stop } from '#lib/server/running.ts'
import { hasBeenIdle, isSharedDevice, keepAwake, keepCookies } from '#lib/server/session.ts'
import { unavailable } from '#lib/server/unavailable.ts'

export const init: ServerInit = async () => {
  if (building) return
  await start(process.env)
  ;(process as NodeJS.EventEmitter).on('sveltekit:shutdown', () => void stop())
}

/** Pages that make sense before the board is set up. */
const beforeSetUp = ['/setup', '/healthz', '/accessibility']

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.person = null
  event.locals.language = languageOf(event.cookies)
  const { pathname } = event.url
  if (building || pathname === '/healthz') return resolve(event)
  if (!isReady()) return unavailable(lastKnownContacts())
  try {
    const { db } = database()
    if (!beforeSetUp.includes(pathname) && !(await isSetUp(db))) redirect(303, '/setup')
    const { person, headers } = await personOfSession(auth(), db, event.request.headers)
    keepCookies(event.cookies, headers)
    const secure = event.url.protocol === 'https:'
    if (person && hasBeenIdle(event.cookies)) {
      keepCookies(event.cookies, (await auth().api.signOut({ headers: event.request.headers, returnHeaders: true })).headers)
      redirect(303, '/sign-in?why=idle')
    }
    if (person && isSharedDevice(event.cookies)) keepAwake(event.cookies, secure)
    event.locals.person = person
  } catch (fault) {
    if (!isUnusable(fault)) throw fault
    return unavailable(lastKnownContacts())
  }
  const answered = await resolve(event)
  // 307: the browser sends the same form on, so that nothing typed is lost with the session. On a shared device nothing of the last person stays.
  const again = event.locals.person || isSharedDevice(event.cookies) ? null : signInAgain(event.request, event.url, answered)
  const response = again ? new Response(null, { status: 307, headers: { location: again } }) : answered
  // What a signed-in person saw must not come back from a cache after somebody else sat down.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', event.locals.person || event.request.method !== 'GET' ? 'private, no-store' : 'private, no-cache')
  return response
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return
  const unusable = isUnusable(error)
  const what = error instanceof Error ? (unusable ? error.message : (error.stack ?? error.message)) : String(error)
  // The route, never the address: an address may hold a token.
  console.error(`${event.request.method} ${event.route.id ?? 'unknown route'}: ${what}`)
  return { message: unusable ? 'The records cannot be reached just now. Nothing that was saved is lost.' : 'Something went wrong.', status: unusable ? 503 : 500 }
}
