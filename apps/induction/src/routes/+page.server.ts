import { redirect } from '@sveltejs/kit'
import { database } from '#lib/server/index.ts'
import { whatIsAsked } from '#lib/server/reports/asked.ts'
import { countLearners } from '#lib/server/reports/learners.ts'
import type { PageServerLoad } from './$types'

/** Whoever only learns here comes to their induction at once; everybody else to what they can do, and to how many wait for them. */
export const load: PageServerLoad = async event => {
  const roles = event.locals.person?.roles ?? []
  if (roles.length > 0 && roles.every(({ role }) => role === 'learner')) redirect(303, '/learn')
  if (!roles.some(({ role }) => role === 'coordinator' || role === 'board-lead' || role === 'manager')) return { people: null }
  const { what } = await whatIsAsked(event)
  const count = async (status?: 'late'): Promise<number> => Number((await countLearners(database().db, { ...what, status }).executeTakeFirstOrThrow()).count)
  const [all, late] = await Promise.all([count(), count('late')])
  return { people: { all, late } }
}
