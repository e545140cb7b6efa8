import { redirect } from '@sveltejs/kit'
import { dayOf } from '#lib/days.ts'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { listOutbox, markSent, mostAttempts, mostShown, tryAgain, waitingMessages } from '#lib/server/database/outbox.ts'
import { typedIn } from '#lib/server/forms.ts'
import { database, settings } from '#lib/server/index.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'coordinator')
  allow(event, may.readOutbox(event.locals.person, { boardId }))
  const [messages, waiting] = await Promise.all([listOutbox(database().db, boardId), waitingMessages(database().db, boardId)])
  return {
    mail: settings().smtpUrl !== null, waiting,
    messages: messages.map(({ id, to_address, subject, body, created_at, sent_at, sent_by, failure, attempts }) => ({ id, to: to_address, subject, body: sent_at ? '' : body, on: dayOf(created_at), sentOn: sent_at ? dayOf(sent_at) : null, byHand: sent_by !== null, failure, givenUp: attempts >= mostAttempts }))
  }
}

export const actions: Actions = {
  sent: async (event) => {
    const boardId = boardWhere(event, 'coordinator')
    const person = allow(event, may.readOutbox(event.locals.person, { boardId }))
    await markSent(database().db, boardId, (await event.request.formData()).getAll('id').map(String).slice(0, mostShown), person.id)
    redirect(303, '/outbox')
  },
  again: async (event) => {
    const boardId = boardWhere(event, 'coordinator')
    allow(event, may.readOutbox(event.locals.person, { boardId }))
    await tryAgain(database().db, boardId, typedIn(await event.request.formData()).id ?? '')
    redirect(303, '/outbox')
  }
}
