import { fillText, markAnswer } from '@safeguarding-kit/content'
import { markResponse, responses, standingFrom } from '@safeguarding-kit/core/training'
import { error, fail, redirect } from '@sveltejs/kit'
import { randomUUID } from 'node:crypto'
import { responseChoices } from '#lib/learning/responses.ts'
import { database } from '#lib/server/index.ts'
import { EventId, eventsOf, latest } from '#lib/server/learning/events.ts'
import { blockViews } from '#lib/server/learning/lesson-view.ts'
import { questionView } from '#lib/server/learning/question-view.ts'
import { readAnswer } from '#lib/server/learning/read-answer.ts'
import { record } from '#lib/server/learning/record.ts'
import { sourcesOf, termsOf } from '#lib/server/learning/references.ts'
import { assessmentOf, outcomeOf, scenarioAt } from '#lib/server/learning/scenario.ts'
import { carryOn, stepsOf } from '#lib/server/learning/steps.ts'
import { visit, type Visit } from '#lib/server/learning/visit.ts'
import type { Actions, PageServerLoad } from './$types'

function found({ pack }: Visit, slug: string) {
  const at = scenarioAt(pack, slug)
  if (!at) error(404, 'There is no such scenario.')
  if (at.scenario.status === 'retired') {
    const successor = pack.modules.flatMap(module => module.scenarios).find(entry => entry.id === at.scenario.successor && entry.status === 'current')
    redirect(303, successor ? `/practise/${successor.slug}` : `/learn/${at.module.slug}?retired=scenario`)
  }
  return at
}

const nothingFilled = { ticked: [], fields: {} }

/** Onwards from a story: not back to itself. */
const withoutAgain = (address: string | null, slug: string): string | null => (address?.startsWith(`/practise/${slug}?`) ? null : address)

export const load: PageServerLoad = async ({ locals, url, params }) => {
  const visiting = await visit(locals.person, url)
  const { pack, db, learner, reader, values } = visiting
  const { module, scenario } = found(visiting, params.scenario)
  const events = await eventsOf(db, learner.learnerKey, module.id)
  const again = url.searchParams.has('again')
  const { event: answered, tries } = latest(events, 'scenario-answered', scenario.id)
  const showing = { pack, module, reader, values, events, learner: learner.learnerKey }
  const standing = standingFrom(events, stepsOf(pack, module))
  const questions = scenario.questions.flatMap(id => (pack.questions[id] ? [questionView(pack.questions[id], showing)] : []))
  const gentler = scenario.gentler ? pack.modules.flatMap(entry => entry.scenarios).find(entry => entry.id === scenario.gentler && entry.status === 'current') : undefined
  const shown = answered && !again
  const outcome = shown ? outcomeOf(pack, scenario) : null
  return {
    title: fillText(scenario.title, values), minutes: scenario.minutes, counts: scenario.counts, contentNote: scenario.contentNote ?? null, module: { title: fillText(module.title, values), slug: module.slug },
    gentler: gentler ? { href: `/practise/${gentler.slug}`, title: fillText(gentler.title, values) } : null,
    story: blockViews(scenario.story, showing), responses: responseChoices, event: randomUUID(),
    // Before the answer: the questions as asked. After it: what was chosen and why it helps or not.
    questions: shown ? questions : questions.map(question => ({ ...question, answer: null, filled: nothingFilled })),
    outcome, marked: outcome?.marks.find(({ value }) => value === answered?.payload.response) ?? null, tries, debrief: shown ? blockViews(scenario.debrief, showing) : [],
    terms: termsOf(pack, scenario.terms, values), sources: shown ? sourcesOf(pack, scenario.sources) : [],
    // A story that counts and is not done yet waits for a safe answer: said with the answer, never a locked door.
    waits: scenario.counts && !standing.done.includes(scenario.id),
    next: withoutAgain(carryOn(pack, module, events), scenario.slug) ?? `/learn/${module.slug}`
  }
}

export const actions: Actions = {
  default: async ({ locals, url, params, request }) => {
    const visiting = await visit(locals.person, url)
    const { pack, learner } = visiting
    const { module, scenario } = found(visiting, params.scenario)
    const form = await request.formData()
    const response = responses.find(known => known === form.get('response'))
    const questions = scenario.questions.flatMap(id => pack.questions[id] ?? [])
    const read = questions.map(question => ({ question, answer: readAnswer(question, form, question.id) }))
    const faults = {
      ...(response ? {} : { response: 'Choose what you would do.' }),
      ...Object.fromEntries(read.flatMap(({ answer }) => (answer.ok ? [] : [[answer.fault.field, answer.fault.sentence]])))
    }
    const typed = { response: response ?? '', answers: Object.fromEntries(read.map(({ question, answer }) => [question.id, answer.ok ? { sentence: '', field: '', filled: answer.filled } : answer.fault])) }
    const event = EventId.safeParse(form.get('event'))
    if (!response || Object.keys(faults).length > 0) return fail(400, { faults, typed })
    if (!event.success) return fail(400, { faults: { response: 'This could not be saved. Press the button once more.' }, typed })
    for (const { question, answer } of read) {
      const id = EventId.safeParse(form.get(`event-${question.id}`))
      if (id.success && answer.ok) await record(database(), learner, pack, module, { id: id.data, kind: 'question-answered', moduleId: module.id, itemId: question.id, payload: { chosen: answer.answer, right: markAnswer(question, answer.answer)?.right === true } })
    }
    const { verdict } = markResponse(assessmentOf(pack, scenario), response)
    const written = await record(database(), learner, pack, module, { id: event.data, kind: 'scenario-answered', moduleId: module.id, itemId: scenario.id, payload: { response, verdict } })
    if (!written.ok) return fail(409, { faults: { response: 'This page was out of date. Press the button once more.' }, typed })
    redirect(303, `/practise/${scenario.slug}#answer`)
  }
}
