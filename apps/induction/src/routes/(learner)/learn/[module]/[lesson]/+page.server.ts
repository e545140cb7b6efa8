import { fillText, markAnswer, waysOfAsking, type Lesson, type Module, type Pack } from '@safeguarding-kit/content'
import { currentPeriod, standingFrom } from '@safeguarding-kit/core/training'
import { error, fail, redirect } from '@sveltejs/kit'
import { randomUUID } from 'node:crypto'
import { database } from '#lib/server/index.ts'
import { EventId, eventsOf, historyOf } from '#lib/server/learning/events.ts'
import { blockViews } from '#lib/server/learning/lesson-view.ts'
import { readAnswer } from '#lib/server/learning/read-answer.ts'
import { record } from '#lib/server/learning/record.ts'
import { languageChoice } from '#lib/server/learning/language.ts'
import { sourcesOf, termsOf } from '#lib/server/learning/references.ts'
import { currentLessons, onwards, saidWhy, stepsOf, stillToAnswer } from '#lib/server/learning/steps.ts'
import { moduleAt, visit } from '#lib/server/learning/visit.ts'
import { inLanguage } from '#lib/server/packs/index.ts'
import type { Filled } from '#lib/learning/view.ts'
import type { Actions, PageServerLoad } from './$types'

function lessonAt(pack: Pack, module: Module, slug: string): Lesson {
  const lesson = currentLessons(module).find(entry => entry.slug === slug)
  if (lesson) return lesson
  const retired = module.lessons.find(entry => entry.slug === slug)
  const successor = retired?.successor && pack.modules.flatMap(entry => currentLessons(entry).map(found => ({ entry, found }))).find(({ found }) => found.id === retired.successor)
  if (successor) redirect(303, `/learn/${successor.entry.slug}/${successor.found.slug}?retired=lesson`)
  if (retired) redirect(303, `/learn/${module.slug}?retired=lesson`)
  error(404, 'There is no such lesson.')
}

/** A fault that is not of one field: the summary leads to the end of the lesson, or of its question. */
const faultAt = (question: string, sentence: string, filled: Filled = { ticked: [], fields: {} }) => ({ fault: { question, sentence, field: question ? `${question}--form` : 'finish', filled } })

export const load: PageServerLoad = async ({ locals, url, params }) => {
  const { pack: own, db, learner, reader, values } = await visit(locals.person, url)
  const pack = await inLanguage(own, locals.language)
  const module = moduleAt(pack, params.module)
  const lesson = lessonAt(pack, module, params.lesson)
  const history = await historyOf(db, learner.learnerKey, module.id)
  const events = currentPeriod(history)
  const standing = standingFrom(events, stepsOf(pack, module))
  const lessons = currentLessons(module)
  const position = lessons.indexOf(lesson)
  const inOwn = moduleAt(own, params.module)
  return {
    // The browser's tab has no language of its own: it stays in the page's.
    tab: `${fillText(lessonAt(own, inOwn, params.lesson).title, values)}: ${fillText(inOwn.title, values)}`,
    language: languageChoice(own, pack, lesson), title: fillText(lesson.title, values), minutes: lesson.minutes, contentNote: lesson.contentNote ?? null, checkedOn: lesson.checkedOn,
    module: { title: fillText(module.title, values), slug: module.slug, locale: module.locale }, position: position + 1, of: lessons.length,
    before: lessons[position - 1]?.slug ?? null, done: standing.done.includes(lesson.id), finish: randomUUID(), retired: url.searchParams.has('retired'), still: stillToAnswer(lesson, standing.done, url.searchParams.get('still')),
    blocks: blockViews(lesson.blocks, { pack, module, reader, values, events, locale: lesson.locale, learner: learner.learnerKey, before: history.filter(event => !events.includes(event)) }), terms: termsOf(pack, lesson.terms, values), sources: sourcesOf(pack, lesson.sources),
    // What must still be right before the module is complete: said at the end, never a locked door.
    open: lesson.blocks.filter(block => block.kind === 'question' && pack.questions[block.id]?.critical && !standing.done.includes(block.id)).length
  }
}

export const actions: Actions = {
  answer: async ({ locals, url, params, request }) => {
    const { pack, learner } = await visit(locals.person, url)
    const module = moduleAt(pack, params.module)
    const lesson = lessonAt(pack, module, params.lesson)
    const form = await request.formData()
    const asked = form.get('question')
    const question = lesson.blocks.flatMap(block => (block.kind === 'question' ? waysOfAsking(pack, block.id) : [])).find(({ id }) => id === asked)
    const event = EventId.safeParse(form.get('event'))
    const read = question && readAnswer(question, form, 'option')
    if (!question || !read || !event.success) return fail(400, faultAt(String(asked), 'This answer could not be read. Choose again and press the button.'))
    if (!read.ok) return fail(400, { fault: { question: question.id, ...read.fault } })
    const written = await record(database(), learner, pack, module, { id: event.data, kind: 'question-answered', moduleId: module.id, itemId: question.id, payload: { chosen: read.answer, right: markAnswer(question, read.answer)?.right === true } })
    if (!written.ok) return fail(409, faultAt(question.id, 'This page was out of date. Press the button once more.', read.filled))
    // To what is said of the answer: it has the focus then, also without a script.
    redirect(303, `/learn/${module.slug}/${lesson.slug}#${question.id}--said`)
  },
  finish: async ({ locals, url, params, request }) => {
    const { pack, learner } = await visit(locals.person, url)
    const module = moduleAt(pack, params.module)
    const lesson = lessonAt(pack, module, params.lesson)
    const event = EventId.safeParse((await request.formData()).get('event'))
    if (!event.success) return fail(400, faultAt('', 'This could not be saved. Press the button once more.'))
    const written = await record(database(), learner, pack, module, { id: event.data, kind: 'lesson-finished', moduleId: module.id, itemId: lesson.id, payload: { seenToEnd: true } })
    if (!written.ok) return fail(409, faultAt('', 'This page was out of date. Press the button once more.'))
    redirect(303, saidWhy(onwards(pack, module, lesson, await eventsOf(database().db, learner.learnerKey, module.id))))
  }
}
