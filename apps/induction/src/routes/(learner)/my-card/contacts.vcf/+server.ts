import { cardOf } from '#lib/server/learning/fill.ts'
import { visit } from '#lib/server/learning/visit.ts'
import { contactCards } from '#lib/server/learning/vcard.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, url }) => {
  const { reader } = await visit(locals.person, url)
  return new Response(contactCards(cardOf(reader)), { headers: { 'content-type': 'text/vcard; charset=utf-8', 'content-disposition': 'attachment; filename="safeguarding-contacts.vcf"' } })
}
