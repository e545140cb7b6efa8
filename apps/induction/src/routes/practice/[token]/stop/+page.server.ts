import { transact } from '#lib/server/database/index.ts'
import { database } from '#lib/server/index.ts'
import { startPractice, stoppedBy, stopPractice } from '#lib/server/practice/index.ts'
import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

/** A look changes nothing: mail programs open every link of a letter to see whether it is safe, and would stop it for people who want it. */
export const load: PageServerLoad = async ({ params, setHeaders }) => {
  setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' })
  const link = await stoppedBy(database().db, params.token)
  return { link: link && { stopped: link.stopped } }
}

export const actions: Actions = {
  stop: async ({ params }) => {
    const link = await stoppedBy(database().db, params.token)
    if (link) await transact(database(), db => stopPractice(db, link.person))
    redirect(303, `/practice/${params.token}/stop`)
  },
  start: async ({ params }) => {
    const link = await stoppedBy(database().db, params.token)
    if (link) await startPractice(database().db, link.person)
    redirect(303, `/practice/${params.token}/stop`)
  }
}
