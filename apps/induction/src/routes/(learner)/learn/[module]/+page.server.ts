import { fillText, type Module } from '@safeguarding-kit/content'
import { standingFrom } from '@safeguarding-kit/core/training'
import { refreshedBy } from '#lib/server/learning/issue.ts'
import { now } from '#lib/server/time.ts'
import { canAskFirst } from '#lib/server/learning/check.ts'
import { ownCheck } from '#lib/server/learning/own-check.ts'
import { eventsOf } from '#lib/server/learning/events.ts'
import { blockViews } from '#lib/server/learning/lesson-view.ts'
import { languageChoice } from '#lib/server/learning/language.ts'
import { inductionOf, modulesOnPath } from '#lib/server/learning/paths.ts'
import { carryOn, currentLessons, stepsOf } from '#lib/server/learning/steps.ts'
import { moduleAt, visit } from '#lib/server/learning/visit.ts'
import { inLanguage } from '#lib/server/packs/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url, params }) => {
  const { pack: own, db, learner, reader, values, held } = await visit(locals.person, url)
  const pack = await inLanguage(own, locals.language)
  const module = moduleAt(pack, params.module)
  const events = await eventsOf(db, learner.learnerKey, module.id)
  const standing = standingFrom(events, stepsOf(pack, module))
  const done = new Set(standing.done)
  const ask = await ownCheck(db, learner, own, module)
  const shown = new Set(events.flatMap(event => (event.kind === 'check-taken' ? event.payload.known : [])))
  async function nextModule(): Promise<{ readonly slug: string; readonly title: string; readonly locale: string } | null> {
    if (standing.completedAt === undefined) return null
    const all = await eventsOf(db, learner.learnerKey)
    const finished = (await db.selectFrom('completions').select('subject').where('learner_key', '=', learner.learnerKey).where('board_id', '=', learner.boardId).where('kind', 'in', ['module', 'milestone']).execute()).map(({ subject }) => subject)
    const isDone = (entry: Module) => standingFrom(all, stepsOf(pack, entry)).completedAt !== undefined
    const induction = inductionOf(pack, held.jobRole)
    const first = ask.refreshing ? await refreshedBy(db, learner, own, induction, now()) : induction
    const next = first.find(entry => !isDone(entry)) ?? modulesOnPath(pack, held.jobRole).find(entry => !induction.includes(entry) && !finished.includes(entry.id) && !isDone(entry))
    return next ? { slug: next.slug, title: fillText(next.title, values), locale: next.locale } : null
  }
  return {
    // Asking first: in a refresher always, otherwise before anything was begun and where something may be skipped.
    askFirst: !ask.taken && canAskFirst(ask.check) && (ask.refreshing ? standing.completedAt === undefined : !ask.begun) ? (ask.refreshing ? 'refresher' as const : 'first' as const) : null,
    checked: ask.taken ? { shown: currentLessons(module).filter(lesson => shown.has(lesson.id)).length, of: currentLessons(module).length } : null,
    language: languageChoice(own, pack, module), tab: fillText(moduleAt(own, params.module).title, values), title: fillText(module.title, values), minutes: module.minutes, percent: standing.percent, complete: standing.completedAt !== undefined, started: standing.startedAt !== undefined,
    milestone: module.milestone, slug: module.slug, talks: standing.talks.length,
    introduction: blockViews(module.introduction, { pack, module, reader, values, events, locale: module.locale }),
    next: carryOn(pack, module, events),
    // What comes after this module, when it is done: what is left of the induction, then of the path; null when nothing is left.
    after: await nextModule(),
    retired: url.searchParams.has('retired'),
    then: pack.thenAndNow?.rows.some(row => row.module === module.id) ? pack.thenAndNow.day.slice(0, 4) : null,
    lessons: currentLessons(module).map(lesson => ({ slug: lesson.slug, locale: lesson.locale, title: fillText(lesson.title, values), summary: fillText(lesson.summary, values), minutes: lesson.minutes, done: done.has(lesson.id), shown: shown.has(lesson.id) })),
    scenarios: module.scenarios.filter(scenario => scenario.status === 'current').map(scenario => ({
      slug: scenario.slug, locale: scenario.locale, title: fillText(scenario.title, values), minutes: scenario.minutes, counts: scenario.counts,
      done: shown.has(scenario.id) || events.some(event => event.kind === 'scenario-answered' && event.itemId === scenario.id && event.payload.verdict !== 'unprotected')
    }))
  }
}
