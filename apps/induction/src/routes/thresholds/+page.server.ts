import { sourceById } from '@safeguarding-kit/core/sources'
import { thresholds } from '@safeguarding-kit/core/thresholds'
import { listAuthorities, listBoards } from '#lib/server/database/boards.ts'
import { database } from '#lib/server/index.ts'
import { packInUse } from '#lib/server/packs/index.ts'
import { rulesInForce } from '#lib/server/thresholds/in-force.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

/** All that the aid may need, before the first question: it asks for nothing afterwards. Nothing that is answered ever comes back here. */
export const load: PageServerLoad = async ({ locals: { person }, setHeaders }) => {
  // Whoever sits down next must not get this page back from a store.
  setHeaders({ 'cache-control': 'no-store' })
  const { db } = database()
  const boards = await listBoards(db)
  const own = boards.filter(({ id }) => person?.roles.some(({ boardId }) => boardId === id))
  const authorities = (await Promise.all((own.length > 0 ? own : boards).map(({ id }) => listAuthorities(db, id)))).flat()
  const pack = packInUse()
  const profile = thresholds.profiles.find(({ id }) => id === pack?.profile) ?? thresholds.profiles[0]
  const { ruleset, documents } = rulesInForce(pack)
  return {
    asOf: today(), profile: profile?.id ?? 'london', areas: [...new Set(authorities.map(({ name }) => name))],
    titles: Object.fromEntries([...new Set(ruleset.rules.flatMap(({ citations }) => citations.map(({ source }) => source)))].map(id => [id, sourceById(id)?.title ?? id])),
    variants: documents.map(document => JSON.stringify(document))
  }
}
