import { fillText, markAnswer } from '@safeguarding-kit/content'
import { fail, redirect } from '@sveltejs/kit'
import { randomUUID } from 'node:crypto'
import type { AnswerFault } from '#lib/learning/view.ts'
import { database } from '#lib/server/index.ts'
import { canAskFirst, knownBy, minutesToAsk } from '#lib/server/learning/check.ts'
import { EventId } from '#lib/server/learning/events.ts'
import { questionView } from '#lib/server/learning/question-view.ts'
import { readAnswer } from '#lib/server/learning/read-answer.ts'
import { record } from '#lib/server/learning/record.ts'
import { ownCheck } from '#lib/server/learning/own-check.ts'
import { moduleAt, visit } from '#lib/server/learning/visit.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url, params }) => {
  const { pack, db, learner, reader, values } = await visit(locals.person, url)
  const module = moduleAt(pack, params.module)
  const { check, taken, begun, refreshing } = await ownCheck(db, learner, pack, module)
  if (taken || (begun && !refreshing) || !canAskFirst(check)) redirect(303, `/learn/${module.slug}`)
  return {
    title: fillText(module.title, values), slug: module.slug, minutes: Math.max(1, Math.round(minutesToAsk(check))), refreshing, event: randomUUID(),
    questions: check.lessons.flatMap(({ asked }) => asked).map(question => questionView(question, { reader, values, events: [], learner: learner.learnerKey }))
  }
}

export const actions: Actions = {
  default: async ({ locals, url, params, request }) => {
    const { pack, db, learner } = await visit(locals.person, url)
    const module = moduleAt(pack, params.module)
    const { check, taken, begun, refreshing } = await ownCheck(db, learner, pack, module)
    if (taken || (begun && !refreshing)) redirect(303, `/learn/${module.slug}`)
    const form = await request.formData()
    const read = check.lessons.flatMap(({ asked }) => asked).map(question => ({ question, answer: readAnswer(question, form, question.id) }))
    // Left empty is an answer here: "I do not know yet". Half filled in is not.
    const half = read.flatMap(({ question, answer }) => (!answer.ok && (answer.fault.filled.ticked.length > 0 || Object.keys(answer.fault.filled.fields).length > 0) ? [{ question, fault: answer.fault }] : []))
    const filled = Object.fromEntries(read.map(({ question, answer }): [string, AnswerFault] => [question.id, answer.ok ? { sentence: '', field: '', filled: answer.filled } : { ...answer.fault, sentence: half.some(entry => entry.question === question) ? answer.fault.sentence : '' }]))
    if (half.length > 0) return fail(400, { faults: Object.fromEntries(half.map(({ fault }) => [fault.field, fault.sentence])), filled })
    const event = EventId.safeParse(form.get('event'))
    if (!event.success) return fail(400, { faults: { check: 'This could not be saved. Press the button once more.' }, filled })
    const right = new Set(read.flatMap(({ question, answer }) => (answer.ok && markAnswer(question, answer.answer)?.right === true ? [question.id] : [])))
    const written = await record(database(), learner, pack, module, {
      id: event.data, kind: 'check-taken', moduleId: module.id, itemId: module.id,
      payload: { right: [...right], missed: read.flatMap(({ question }) => (right.has(question.id) ? [] : [question.id])), known: knownBy(pack, module, check, right, refreshing) }
    })
    if (!written.ok) return fail(409, { faults: { check: 'This page was out of date. Press the button once more.' }, filled })
    redirect(303, `/learn/${module.slug}?checked`)
  }
}
