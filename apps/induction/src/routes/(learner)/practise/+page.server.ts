import { fillText } from '@safeguarding-kit/content'
import { eventsOf } from '#lib/server/learning/events.ts'
import { currentModules } from '#lib/server/learning/steps.ts'
import { visit } from '#lib/server/learning/visit.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  const { pack, db, learner, values } = await visit(locals.person, url)
  const events = await eventsOf(db, learner.learnerKey)
  return {
    modules: currentModules(pack).map(module => ({
      title: fillText(module.title, values),
      scenarios: module.scenarios.filter(scenario => scenario.status === 'current').map(scenario => ({
        slug: scenario.slug, title: fillText(scenario.title, values), minutes: scenario.minutes, counts: scenario.counts, contentNote: scenario.contentNote ?? null,
        done: events.some(event => event.kind === 'scenario-answered' && (event.itemId === scenario.id || event.itemId === scenario.gentler) && event.payload.verdict !== 'unprotected')
      }))
    })).filter(module => module.scenarios.length > 0)
  }
}
