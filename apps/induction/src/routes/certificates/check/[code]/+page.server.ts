import { error } from '@sveltejs/kit'
import { certificateByCode, statusOf } from '#lib/server/certificates/index.ts'
import { findBoard } from '#lib/server/database/boards.ts'
import { tooOften } from '#lib/server/certificates/checks.ts'
import { database } from '#lib/server/index.ts'
import type { PageServerLoad } from './$types'

/** Open to anyone who holds the code: it shows what the code stands for and nothing that the certificate itself does not say. */
export const load: PageServerLoad = async ({ params, getClientAddress, setHeaders }) => {
  setHeaders({ 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'private, no-store' })
  const { db } = database()
  if (await tooOften(db, getClientAddress())) error(429, 'Too many codes were checked from here in a short time. Wait fifteen minutes and try again.')
  const certificate = await certificateByCode(db, params.code)
  if (!certificate) return { certificate: null }
  const board = await findBoard(db, certificate.board_id)
  return {
    certificate: {
      name: certificate.name, course: certificate.course, edition: certificate.edition, kind: certificate.kind, issuer: board?.name ?? '', completedOn: certificate.completed_on, refreshBy: certificate.refresh_by,
      pilot: certificate.pilot === 1, status: statusOf(certificate)
    }
  }
}
