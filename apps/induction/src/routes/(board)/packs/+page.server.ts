import { redirect } from '@sveltejs/kit'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { isSignedOff, signOffsOf } from '#lib/server/database/sign-offs.ts'
import { database, settings } from '#lib/server/index.ts'
import { ownFolder } from '#lib/server/packs/differences.ts'
import { lookNow, packFaults, packInUse } from '#lib/server/packs/index.ts'
import { practiceWeeks } from '#lib/server/practice/write.ts'
import { sayWeeks } from '#lib/days.ts'
import { variantView } from '#lib/server/packs/variant-words.ts'
import { rulesInForce } from '#lib/server/thresholds/in-force.ts'
import { today } from '#lib/server/time.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  allow(event, may.readPacks(event.locals.person, { boardId }))
  const pack = packInUse()
  const onlyLeftOut = packFaults().every(({ weight }) => weight === 'left-out')
  const faults = packFaults().map(({ file, line, message }) => ({ file, line, message }))
  const looked = event.url.searchParams.has('looked')
  if (!pack) return { pack: null, faults, onlyLeftOut, looked, differences: [], thresholds: null, variants: [], signOff: null }
  const { db } = database()
  const [own, signedOff, said] = await Promise.all([ownFolder(pack, settings().packFolders), isSignedOff(db, boardId, pack), signOffsOf(db, boardId, pack)])
  const required = said.filter(({ module }) => module.required)
  return {
    pack: {
      title: pack.title, edition: pack.edition, hash: pack.hash.slice(0, 12), checkedOn: pack.checkedOn, reviewBy: pack.reviewBy, pastReview: pack.reviewBy < today(),
      stack: pack.stack.map(({ id, edition }) => `${id} ${edition}`), profile: pack.profile, paths: pack.paths.filter(({ status }) => status === 'current').length, modules: pack.modules.filter(({ status }) => status === 'current').length,
      practice: practiceWeeks(pack).length > 0 ? sayWeeks(practiceWeeks(pack)) : null
    },
    faults, onlyLeftOut, looked, ...own, variants: rulesInForce(pack).variants.map(variantView),
    signOff: { signedOff, agreed: required.reduce((sum, { agreed }) => sum + agreed, 0), parts: required.reduce((sum, { parts }) => sum + parts.length, 0) }
  }
}

export const actions: Actions = {
  look: async (event) => {
    const boardId = boardWhere(event, 'coordinator', 'board-lead')
    allow(event, may.readPacks(event.locals.person, { boardId }))
    await lookNow()
    redirect(303, '/packs?looked')
  }
}
