import { error, redirect } from '@sveltejs/kit'
import { allow, may } from '#lib/server/access/index.ts'
import { certificateByCode, certificateText } from '#lib/server/certificates/index.ts'
import { certificatePdf } from '#lib/server/certificates/pdf.ts'
import { database } from '#lib/server/index.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async event => {
  const { db } = database()
  const certificate = await certificateByCode(db, event.params.code)
  const owner = certificate && (await db.selectFrom('people').select('id').where('learner_key', '=', certificate.learner_key).executeTakeFirst())
  allow(event, owner !== undefined && may.seeOwnCertificate(event.locals.person, { personId: owner.id }))
  if (!certificate) error(404)
  const made = await certificatePdf(await certificateText(db, certificate, event.url.origin))
  if (!made.ok) redirect(303, `/certificates/${certificate.code}?pdf=no`)
  return new Response(new Uint8Array(made.pdf), { headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="safeguarding-induction-${certificate.completed_on}.pdf"`, 'cache-control': 'private, no-store' } })
}
