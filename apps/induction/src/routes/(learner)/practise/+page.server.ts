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
      })),
      conversations: Object.values(pack.conversations).filter(conversation => conversation.module === module.id && conversation.status === 'current').map(conversation => ({
        id: conversation.id, title: fillText(conversation.title, values), who: fillText(conversation.who, values), contentNote: conversation.contentNote ?? null,
        done: events.some(event => event.kind === 'conversation-finished' && event.itemId === conversation.id && event.payload.reachedEnd)
      }))
    })).filter(module => module.scenarios.length + module.conversations.length > 0)
  }
}
