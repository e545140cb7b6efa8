import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { signedIn } from '#lib/server/access/index.ts'
import { confirmTalk, takeBackTalk, talkStanding } from '#lib/server/database/first-talks.ts'
import { transact } from '#lib/server/database/index.ts'
import { database } from '#lib/server/index.ts'
import { talkAt } from '#lib/server/learning/first-talk.ts'
import { pack } from '#lib/server/packs/index.ts'
import type { Actions, PageServerLoad } from './$types'

/** The agency where the talk is had: the one in the address where several, or the only one. Own talk only, by construction. */
function here(event: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'>) {
  const person = signedIn(event)
  const places = person.roles.flatMap(role => (role.role === 'learner' && role.agencyId !== null ? [{ ...role, agencyId: role.agencyId }] : []))
  const place = places.find(({ agencyId }) => agencyId === event.url.searchParams.get('agency')) ?? places[0]
  if (!place) error(404, 'The talk is for people who learn at an agency. You do not belong to one now.')
  return { person, places, place, at: { person: person.id, board: place.boardId, agency: place.agencyId } }
}

export const load: PageServerLoad = async event => {
  const { person, places, place, at } = here(event)
  const { db } = database()
  return {
    ...(await talkAt(db, pack(), place)), standing: await talkStanding(db, at), isManager: person.roles.some(role => role.role === 'manager' && role.agencyId === place.agencyId),
    elsewhere: places.filter(other => other !== place).map(({ agencyId, agencyName }) => ({ id: agencyId, name: agencyName ?? '' }))
  }
}

export const actions: Actions = {
  confirm: async event => {
    const { person, at } = here(event)
    await transact(database(), db => confirmTalk(db, at, 'learner', person.id))
    redirect(303, `/first-talk?agency=${at.agency}`)
  },
  takeBack: async event => {
    const { person, at } = here(event)
    await transact(database(), db => takeBackTalk(db, at, 'learner', person.id))
    redirect(303, `/first-talk?agency=${at.agency}`)
  }
}
