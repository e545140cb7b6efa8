import { fillText } from '@safeguarding-kit/content'
import { redirect } from '@sveltejs/kit'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { transact } from '#lib/server/database/index.ts'
import { isSignedOff, signOffsOf } from '#lib/server/database/sign-offs.ts'
import { database } from '#lib/server/index.ts'
import { issueAnew, pilotsToIssueAnew } from '#lib/server/learning/issue-anew.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'board-lead', 'coordinator')
  allow(event, may.readPacks(event.locals.person, { boardId }))
  const pack = packInUse()
  const { db } = database()
  const [said, signedOff, pilots] = await Promise.all([signOffsOf(db, boardId, pack), isSignedOff(db, boardId, pack), pilotsToIssueAnew(db, boardId, pack)])
  const anew = event.url.searchParams.get('anew')
  return {
    signedOff, edition: pack.edition, maySay: may.signOffPack(event.locals.person, { boardId }), pilots: { ready: pilots.ready, others: pilots.others }, mayIssue: may.issueCertificatesAnew(event.locals.person, { boardId }), anew: anew === null ? null : Number(anew), saved: event.url.searchParams.get('saved'),
    modules: said.map(({ module, parts, agreed }) => ({
      slug: module.slug, title: fillText(module.title, pack.slots), required: module.required, minutes: module.minutes, agreed, parts: parts.length,
      asked: parts.filter((part) => part.said !== null && part.said.verdict !== 'agree').length,
      carried: parts.filter((part) => part.said?.verdict === 'agree' && part.said.pack_hash !== pack.hash).length
    }))
  }
}

export const actions: Actions = {
  anew: async (event) => {
    const boardId = boardWhere(event, 'coordinator')
    const person = allow(event, may.issueCertificatesAnew(event.locals.person, { boardId }))
    const issued = await transact(database(), (db) => issueAnew(db, boardId, packInUse(), person.id))
    redirect(303, `/packs/sign-off?anew=${issued}`)
  }
}
