import { cardOf } from '#lib/server/learning/fill.ts'
import { visit } from '#lib/server/learning/visit.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  const { reader } = await visit(locals.person, url)
  return { card: cardOf(reader) }
}
