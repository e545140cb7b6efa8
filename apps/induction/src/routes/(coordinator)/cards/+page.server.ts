import { fillText } from '@safeguarding-kit/content'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { slotValues } from '#lib/server/learning/fill.ts'
import { readerOf } from '#lib/server/learning/reader.ts'
import { currentModules } from '#lib/server/learning/steps.ts'
import { database } from '#lib/server/index.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async event => {
  const boardId = boardWhere(event, 'coordinator', 'board-lead', 'manager')
  allow(event, may.teachGroups(event.locals.person, { boardId }))
  const pack = packInUse()
  const values = slotValues(pack, await readerOf(database().db, { boardId, agencyId: null }))
  return {
    records: may.recordTaughtSessions(event.locals.person, { boardId }), none: event.url.searchParams.has('none'),
    modules: currentModules(pack).map(module => ({
      id: module.id, title: fillText(module.title, values), slug: module.slug,
      scenarios: module.scenarios.filter(({ status }) => status === 'current').map(scenario => ({ slug: scenario.slug, title: fillText(scenario.title, values), minutes: scenario.minutes, contentNote: scenario.contentNote ? fillText(scenario.contentNote, values) : null }))
    })).filter(({ scenarios }) => scenarios.length > 0)
  }
}
