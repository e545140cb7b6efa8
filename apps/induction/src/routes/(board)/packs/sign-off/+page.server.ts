import { fillText } from '@safeguarding-kit/content'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { isSignedOff, signOffsOf } from '#lib/server/database/sign-offs.ts'
import { database } from '#lib/server/index.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'board-lead', 'coordinator')
  allow(event, may.readPacks(event.locals.person, { boardId }))
  const pack = packInUse()
  const { db } = database()
  const [said, signedOff] = await Promise.all([signOffsOf(db, boardId, pack), isSignedOff(db, boardId, pack)])
  return {
    signedOff, edition: pack.edition, maySay: may.signOffPack(event.locals.person, { boardId }), saved: event.url.searchParams.get('saved'),
    modules: said.map(({ module, parts, agreed }) => ({
      slug: module.slug, title: fillText(module.title, pack.slots), required: module.required, minutes: module.minutes, agreed, parts: parts.length,
      asked: parts.filter((part) => part.said !== null && part.said.verdict !== 'agree').length,
      carried: parts.filter((part) => part.said?.verdict === 'agree' && part.said.pack_hash !== pack.hash).length
    }))
  }
}
