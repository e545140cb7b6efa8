import { fillText } from '@safeguarding-kit/content'
import { standingFrom } from '@safeguarding-kit/core/training'
import { dueOn } from '@safeguarding-kit/core/training'
import { eventsOf } from '#lib/server/learning/events.ts'
import { jobRoleOf, requiredModules } from '#lib/server/learning/issue.ts'
import { carryOn, currentModules, stepsOf } from '#lib/server/learning/steps.ts'
import { refresherOf } from '#lib/server/learning/refresher.ts'
import { visit } from '#lib/server/learning/visit.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  const { pack, db, learner, values, held, person } = await visit(locals.person, url)
  const events = await eventsOf(db, learner.learnerKey)
  const modules = currentModules(pack).map(module => {
    const standing = standingFrom(events, stepsOf(pack, module))
    return {
      slug: module.slug, title: fillText(module.title, values), summary: fillText(module.summary, values), minutes: module.minutes, milestone: module.milestone, required: module.required,
      percent: standing.percent, complete: standing.completedAt !== undefined, started: standing.startedAt !== undefined,
      next: (standing.startedAt !== undefined && carryOn(pack, module, events)) || `/learn/${module.slug}`, updatedAt: standing.updatedAt ?? ''
    }
  })
  const required = new Set(requiredModules(pack).map(module => module.slug))
  const open = modules.filter(module => required.has(module.slug) && !module.complete)
  const inHand = open.filter(module => module.started).sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))[0] ?? open[0] ?? null
  return {
    name: person.name, modules, carryOn: inHand, minutesLeft: open.reduce((sum, module) => sum + Math.ceil((module.minutes * (100 - module.percent)) / 100), 0),
    due: dueOn(jobRoleOf(held.jobRole), held.since).on, refresher: await refresherOf(db, learner, jobRoleOf(held.jobRole)), edition: pack.edition,
    talk: pack.firstTalk.length > 0 && person.roles.some(role => role.role === 'learner' && role.agencyId !== null)
  }
}
