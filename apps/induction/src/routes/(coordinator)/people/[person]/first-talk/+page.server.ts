import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { allow, may } from '#lib/server/access/index.ts'
import { confirmTalk, takeBackTalk, talkStanding } from '#lib/server/database/first-talks.ts'
import { transact } from '#lib/server/database/index.ts'
import { placesOf } from '#lib/server/database/memberships.ts'
import { findPerson } from '#lib/server/database/people.ts'
import { database } from '#lib/server/index.ts'
import { talkAt } from '#lib/server/learning/first-talk.ts'
import { pack } from '#lib/server/packs/index.ts'
import type { Actions, PageServerLoad } from './$types'

/** The person and the agency of the one who asks: its manager, for somebody who belongs to it today, and nobody else. */
async function here(event: Pick<RequestEvent, 'params' | 'locals' | 'url' | 'route' | 'request'>) {
  const { db } = database()
  const about = await placesOf(db, event.params.person ?? '')
  const by = allow(event, may.recordInductionTalkWith(event.locals.person, about))
  const shared = about.places.flatMap(({ boardId, agencyId }) => (agencyId !== null && by.roles.some(held => held.role === 'manager' && held.boardId === boardId && held.agencyId === agencyId) ? [{ boardId, agencyId }] : []))
  const place = shared.find(({ agencyId }) => agencyId === event.url.searchParams.get('agency')) ?? shared[0]
  const person = await findPerson(db, about.personId)
  if (!place || !person) error(404, 'This person does not belong to your agency any more.')
  return { db, by, person, place, at: { person: person.id, board: place.boardId, agency: place.agencyId } }
}

export const load: PageServerLoad = async event => {
  const { db, person, place, at } = await here(event)
  return { name: person.name, id: person.id, ...(await talkAt(db, pack(), place)), standing: await talkStanding(db, at) }
}

export const actions: Actions = {
  confirm: async event => {
    const { by, at } = await here(event)
    await transact(database(), db => confirmTalk(db, at, 'manager', by.id))
    redirect(303, `/people/${at.person}/first-talk?agency=${at.agency}`)
  },
  takeBack: async event => {
    const { by, at } = await here(event)
    await transact(database(), db => takeBackTalk(db, at, 'manager', by.id))
    redirect(303, `/people/${at.person}/first-talk?agency=${at.agency}`)
  }
}
