import { redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

/** Whoever only learns here comes to their induction at once; everybody else to what they can do. */
export const load: PageServerLoad = ({ locals }) => {
  const roles = locals.person?.roles ?? []
  if (roles.length > 0 && roles.every(({ role }) => role === 'learner')) redirect(303, '/learn')
}
