import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { database } from '#lib/server/index.ts'
import { sessionsOf } from '#lib/server/taught/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async event => {
  const boardId = boardWhere(event, 'coordinator')
  allow(event, may.recordTaughtSessions(event.locals.person, { boardId }))
  return { sessions: await sessionsOf(database().db, boardId) }
}
