import { error } from '@sveltejs/kit'
import { allow, may } from '#lib/server/access/index.ts'
import { certificateByCode, certificateText, statusOf } from '#lib/server/certificates/index.ts'
import { database } from '#lib/server/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async event => {
  const { db } = database()
  const certificate = await certificateByCode(db, event.params.code)
  const owner = certificate && (await db.selectFrom('people').select('id').where('learner_key', '=', certificate.learner_key).executeTakeFirst())
  allow(event, owner !== undefined && may.seeOwnCertificate(event.locals.person, { personId: owner.id }))
  if (!certificate) error(404)
  return { certificate: await certificateText(db, certificate, event.url.origin), status: statusOf(certificate), drawn: event.url.searchParams.get('pdf') !== 'no' }
}
