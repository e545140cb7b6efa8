import { pack } from '#lib/server/packs/index.ts'
import { standings } from '#lib/server/systems/standing.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals }) => {
  const systems = standings(pack())
  return { systems, ofTheBoard: locals.person?.roles.some(({ role }) => role === 'coordinator' || role === 'board-lead') ?? false, counts: Object.groupBy(systems, ({ standing }) => standing) as Partial<Record<(typeof systems)[number]['standing'], readonly unknown[]>> }
}
