import { fillText } from '@safeguarding-kit/content'
import { responses } from '@safeguarding-kit/core/training'
import { fail, type RequestEvent } from '@sveltejs/kit'
import { responseChoices } from '#lib/learning/responses.ts'
import { database } from '#lib/server/index.ts'
import { slotValues } from '#lib/server/learning/fill.ts'
import { blockViews } from '#lib/server/learning/lesson-view.ts'
import { readerOf } from '#lib/server/learning/reader.ts'
import { sourcesOf, termsOf } from '#lib/server/learning/references.ts'
import { outcomeOf } from '#lib/server/learning/scenario.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import { answerPractice, practiceOf } from '#lib/server/practice/index.ts'
import type { Actions, PageServerLoad } from './$types'

/** What the link opens. It is asked for without a sign-in, and says the same to everybody who has it. */
async function opened({ params }: Pick<RequestEvent<{ token: string }>, 'params'>) {
  const pack = packInUse()
  const practice = await practiceOf(database().db, pack, params.token)
  const module = practice && pack.modules.find(({ id }) => id === practice.scenario.module)
  return practice && module ? { ...practice, pack, module } : null
}

export const load: PageServerLoad = async event => {
  event.setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' })
  const found = await opened(event)
  if (!found) return { practice: null }
  const { scenario, pack, module, board, answered } = found
  // In the words of the board alone: no agency, no name, nothing of the person.
  const reader = await readerOf(database().db, { boardId: board, agencyId: null })
  const values = slotValues(pack, reader)
  const showing = { pack, module, reader, values, events: [] }
  return { practice: {
    title: fillText(scenario.title, values), minutes: scenario.minutes, contentNote: scenario.contentNote ? fillText(scenario.contentNote, values) : null, answered,
    // The note first and by itself: nobody who opens a letter on a bus meets the story before they have chosen to.
    read: !scenario.contentNote || event.url.searchParams.has('read') || answered,
    story: blockViews(scenario.story, showing), responses: responseChoices, terms: termsOf(pack, scenario.terms, values),
    after: answered ? { outcome: outcomeOf(pack, scenario), debrief: blockViews(scenario.debrief, showing), sources: sourcesOf(pack, scenario.sources) } : null
  } }
}

export const actions: Actions = {
  default: async event => {
    const found = await opened(event)
    if (!found) return fail(404, { fault: null, said: null })
    const asked = (await event.request.formData()).get('response')
    const response = responses.find(known => known === asked)
    if (!response) return fail(400, { fault: 'Choose what you would do.', said: null })
    await answerPractice(database().db, event.params.token, response)
    return { fault: null, said: response }
  }
}
