import { fail, redirect } from '@sveltejs/kit'
import { randomUUID } from 'node:crypto'
import { database } from '#lib/server/index.ts'
import { EventId } from '#lib/server/learning/events.ts'
import { checkOf, minutesIfKnown } from '#lib/server/learning/check.ts'
import { refreshedBy } from '#lib/server/learning/issue.ts'
import { earlierFor, inductionOf, jobRoleOf } from '#lib/server/learning/paths.ts'
import { now, today } from '#lib/server/time.ts'
import { beginRefresher } from '#lib/server/learning/record.ts'
import { refresherOf } from '#lib/server/learning/refresher.ts'
import { visit } from '#lib/server/learning/visit.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  const { db, learner, held, pack } = await visit(locals.person, url)
  const refresher = await refresherOf(db, learner, jobRoleOf(held.jobRole), today(), earlierFor(pack, held.jobRole))
  const renewed = await refreshedBy(db, learner, pack, inductionOf(pack, held.jobRole), now())
  const least = renewed.reduce((sum, module) => sum + minutesIfKnown(module, checkOf(pack, module, learner.learnerKey, true)), 0)
  return { refresher, event: randomUUID(), edition: pack.edition, least: Math.round(least), most: Math.round(least + renewed.reduce((sum, module) => sum + module.minutes, 0)) }
}

export const actions: Actions = {
  default: async ({ locals, url, request }) => {
    const { learner, pack } = await visit(locals.person, url)
    const event = EventId.safeParse((await request.formData()).get('event'))
    if (!event.success) return fail(400, { fault: 'This could not be saved. Press the button once more.' })
    const begun = await beginRefresher(database(), learner, pack, event.data)
    if (!begun.ok) return fail(409, { fault: begun.code === 'induction-not-complete' ? 'Finish the induction first: there is nothing to refresh yet.' : 'This page was out of date. Press the button once more.' })
    redirect(303, '/learn')
  }
}
