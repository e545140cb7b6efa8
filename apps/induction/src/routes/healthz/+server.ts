import { databaseAnswers } from '#lib/server/index.ts'
import { packState } from '#lib/server/packs/index.ts'
import { version } from '$app/env'
import type { RequestHandler } from './$types'

/** For whoever watches the service: 200 while the database can be used, 503 while it cannot. Nothing secret is in it. */
export const GET: RequestHandler = async () => {
  const usable = await databaseAnswers()
  const { pack, faults } = packState()
  return Response.json(
    {
      version,
      database: usable ? 'usable' : 'not usable',
      packs: pack ? { id: pack.id, edition: pack.edition, stack: pack.stack.map(({ id, edition }) => `${id} ${edition}`), hash: pack.hash } : null,
      packFaults: faults.length
    },
    { status: usable ? 200 : 503, headers: { 'cache-control': 'no-store' } }
  )
}
