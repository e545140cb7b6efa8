import { fillText, pathStages, type Module } from '@safeguarding-kit/content'
import { standingFrom } from '@safeguarding-kit/core/training'
import { en } from '@safeguarding-kit/core/training/wording/en'
import { fail, redirect } from '@sveltejs/kit'
import { may } from '#lib/server/access/index.ts'
import { database } from '#lib/server/index.ts'
import { sayOwnWork, workBefore, workOptions } from '#lib/server/work.ts'
import { eventsOf } from '#lib/server/learning/events.ts'
import { earlierFor, inductionOf, jobRoleOf, lastDayFor, minutesOf, modulesOf, pathOf, workIsKnown } from '#lib/server/learning/paths.ts'
import { carryOn, currentModules, stepsOf } from '#lib/server/learning/steps.ts'
import { refreshedBy } from '#lib/server/learning/issue.ts'
import { refresherOf } from '#lib/server/learning/refresher.ts'
import { visit } from '#lib/server/learning/visit.ts'
import { addMonths, now as moment, today } from '#lib/server/time.ts'
import type { Actions, PageServerLoad } from './$types'

const headings = { induction: 'For now: your induction', 'six-months': 'Within six months', 'twelve-months': 'Within twelve months' } as const

export const load: PageServerLoad = async ({ locals, url }) => {
  const { pack, db, learner, values, held, person } = await visit(locals.person, url)
  const events = await eventsOf(db, learner.learnerKey)
  const path = pathOf(pack, held.jobRole)
  const induction = inductionOf(pack, held.jobRole)
  const finished = new Set((await db.selectFrom('completions').select('subject').where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId).where('kind', 'in', ['module', 'milestone']).execute()).map(({ subject }) => subject))
  const refresher = await refresherOf(db, learner, jobRoleOf(held.jobRole), today(), earlierFor(pack, held.jobRole))
  const refreshing = refresher?.state === 'under-way'
  const view = (module: Module) => {
    const standing = standingFrom(events, stepsOf(pack, module))
    return {
      slug: module.slug, title: fillText(module.title, values), summary: fillText(module.summary, values), minutes: module.minutes, asked: path ? modulesOf(pack, path).includes(module) : induction.includes(module),
      percent: standing.percent, complete: standing.completedAt !== undefined, finishedBefore: standing.completedAt === undefined && finished.has(module.id), started: standing.startedAt !== undefined,
      next: (standing.startedAt !== undefined && carryOn(pack, module, events)) || `/learn/${module.slug}`, updatedAt: standing.updatedAt ?? ''
    }
  }
  const later = path ? (['six-months', 'twelve-months'] as const).flatMap(stage => modulesOf(pack, path, stage)) : []
  const stages = path ? pathStages.map(stage => ({ id: stage as string, heading: headings[stage], by: lastDayFor(pack, stage, held.jobRole, held.since), modules: modulesOf(pack, path, stage).map(view), minutes: minutesOf(modulesOf(pack, path, stage)) })).filter(stage => stage.modules.length > 0) : []
  const also = currentModules(pack).filter(module => !induction.includes(module) && !later.includes(module)).map(view)
  // The induction first; once it is finished what the path asks for next, and nothing of it twice.
  const firstOpen = (modules: readonly Module[], isDone: (one: ReturnType<typeof view>) => boolean) => {
    const open = modules.map(view).filter(one => !isDone(one))
    return { open, inHand: open.filter(one => one.started).sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))[0] ?? open[0] ?? null }
  }
  const renewed = refreshing ? await refreshedBy(db, learner, pack, induction, moment()) : induction
  const now = firstOpen(renewed, one => one.complete)
  const next = firstOpen(later, one => one.complete || one.finishedBefore)
  const everything = path === null ? [{ id: 'all', heading: 'The modules', by: null, modules: currentModules(pack).map(view), minutes: 0 }] : [...stages, ...(also.length > 0 ? [{ id: 'also', heading: 'Also there if you want it', by: null, modules: also, minutes: minutesOf(also) }] : [])]
  return {
    // What is asked now lies open, what comes later behind its heading: twenty modules at once frighten somebody on their first day.
    name: person.name, everything: everything.map(stage => ({ ...stage, now: everything.length === 1 || stage.modules.some(({ slug }) => slug === (now.inHand ?? next.inHand)?.slug) })),
    changed: path && held.since > addMonths(today(), -3) ? await workBefore(db, person.id, held) : null, work: en.roles[jobRoleOf(held.jobRole)], since: held.since,
    path: path && { title: fillText(path.title, values), summary: fillText(path.summary, values), minutes: minutesOf(modulesOf(pack, path)) },
    carryOn: now.inHand, minutesLeft: now.open.reduce((sum, one) => sum + Math.ceil((one.minutes * (100 - one.percent)) / 100), 0), afterwards: refreshing ? null : next.inHand,
    due: lastDayFor(pack, 'induction', held.jobRole, held.since), refresher, edition: pack.edition,
    asksWork: path !== null && !workIsKnown(held.jobRole) ? { options: workOptions(pack) } : null,
    talk: pack.firstTalk.length > 0 && person.roles.some(role => role.role === 'learner' && role.agencyId !== null)
  }
}

export const actions: Actions = {
  work: async ({ locals, url, request }) => {
    const { held, person } = await visit(locals.person, url)
    const said = String((await request.formData()).get('work') ?? '')
    if (!may.sayOwnWork(person, { personId: person.id }) || workIsKnown(held.jobRole)) redirect(303, '/learn')
    if (!workIsKnown(said)) return fail(400, { fault: 'Choose what fits best. If nothing does, leave it: the shortest path is yours.' })
    await sayOwnWork(database(), person.id, held, said)
    redirect(303, '/learn')
  }
}
