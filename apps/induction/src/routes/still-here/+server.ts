import type { RequestHandler } from './$types'

/** Somebody is using this shared device without asking for a page: the hook has begun the idle time again. Says whether they are still signed in. */
export const POST: RequestHandler = ({ locals }) => new Response(null, { status: locals.person ? 204 : 401 })
