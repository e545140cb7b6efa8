import { fillSlots, fillText, type Conversation } from '@safeguarding-kit/content'
import { error, fail, redirect } from '@sveltejs/kit'
import { randomUUID } from 'node:crypto'
import { database } from '#lib/server/index.ts'
import { walk } from '#lib/server/learning/conversation.ts'
import { EventId } from '#lib/server/learning/events.ts'
import { record } from '#lib/server/learning/record.ts'
import { addressOf, currentModules } from '#lib/server/learning/steps.ts'
import { visit, type Visit } from '#lib/server/learning/visit.ts'
import type { Actions, PageServerLoad } from './$types'

function conversationAt({ pack }: Visit, id: string) {
  const conversation: Conversation | undefined = Object.hasOwn(pack.conversations, id) ? pack.conversations[id] : undefined
  const module = conversation && currentModules(pack).find(entry => entry.id === conversation.module)
  if (!conversation || conversation.status !== 'current' || !module) error(404, 'There is no such conversation.')
  const holder = module.lessons.find(lesson => lesson.blocks.some(block => block.kind === 'conversation' && block.id === id))
  return { conversation, module, back: holder ? `${addressOf(pack, module, holder.id)}` : `/learn/${module.slug}` }
}

/** What was said so far stands in the address, so each turn works without a script and can be gone back to. Nothing of it is stored until the end. */
export const load: PageServerLoad = async ({ locals, url, params }) => {
  const visiting = await visit(locals.person, url)
  const { conversation, module, back } = conversationAt(visiting, params.conversation)
  const { values } = visiting
  const replies = url.searchParams.getAll('said')
  const walked = walk(conversation, replies) ?? redirect(303, `/talk/${conversation.id}`)
  return {
    title: fillText(conversation.title, values), who: fillText(conversation.who, values), contentNote: conversation.contentNote ?? null, module: { title: module.title, slug: module.slug }, back,
    // Another try at the same turn: what the other said stands above already, and is not said again.
    said: walked.steps.map(({ turn, reply }, at) => ({
      says: turn === walked.steps[at - 1]?.turn ? null : fillText(turn.says, values), reply: fillText(reply.text, values), verdict: reply.verdict, feedback: fillSlots(reply.feedbackHtml, values)
    })),
    turn: walked.turn && { says: walked.turn === walked.steps.at(-1)?.turn ? null : fillText(walked.turn.says, values), replies: walked.turn.replies.map(reply => ({ id: reply.id, text: fillText(reply.text, values) })) },
    replies, event: randomUUID(), harmful: walked.steps.filter(({ reply }) => reply.verdict === 'harmful').length, nothing: url.searchParams.get('nothing') === 'yes'
  }
}

export const actions: Actions = {
  finish: async ({ locals, url, params, request }) => {
    const visiting = await visit(locals.person, url)
    const { conversation, module, back } = conversationAt(visiting, params.conversation)
    const form = await request.formData()
    const event = EventId.safeParse(form.get('event'))
    const replies = form.getAll('said').map(String)
    const walked = walk(conversation, replies)
    if (!event.success || walked?.turn !== null) return fail(400, { fault: 'This conversation was not finished. Go on from where it stopped.' })
    const written = await record(database(), visiting.learner, visiting.pack, module, { id: event.data, kind: 'conversation-finished', moduleId: module.id, itemId: conversation.id, payload: { replies, reachedEnd: true } })
    if (!written.ok) return fail(409, { fault: 'This page was out of date. Press the button once more.' })
    redirect(303, back)
  }
}
