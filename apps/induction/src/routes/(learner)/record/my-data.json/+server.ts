import { allow, may, signedIn } from '#lib/server/access/index.ts'
import { findPerson } from '#lib/server/database/people.ts'
import { database } from '#lib/server/index.ts'
import { everythingAbout } from '#lib/server/people-data/my-data.ts'
import { today } from '#lib/server/time.ts'
import type { RequestHandler } from './$types'

/** Everything about whoever asks, and about nobody else, as a file. */
export const GET: RequestHandler = async (event) => {
  const self = signedIn(event)
  allow(event, may.seeOwnRecord(event.locals.person, { personId: self.id }))
  const { db } = database()
  const person = await findPerson(db, self.id)
  if (!person) throw new Error(`Somebody is signed in as ${self.id}, who does not exist`)
  const body = JSON.stringify(await everythingAbout(db, person), null, 2)
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="my-safeguarding-record-${today()}.json"`, 'cache-control': 'private, no-store' } })
}
