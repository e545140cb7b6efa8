import { coverageOf, fillText } from '@safeguarding-kit/content'
import { en } from '@safeguarding-kit/core/training/wording/en'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { currentPaths, groupSaid, jobRoleOf, minutesOf, modulesOf } from '#lib/server/learning/paths.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'board-lead', 'coordinator')
  allow(event, may.readPacks(event.locals.person, { boardId }))
  const pack = packInUse()
  return {
    edition: pack.edition,
    paths: currentPaths(pack).map((path) => ({
      slug: path.slug, title: fillText(path.title, pack.slots), summary: fillText(path.summary, pack.slots), group: groupSaid(path), roles: path.roles.map((role) => en.roles[jobRoleOf(role)]),
      modules: modulesOf(pack, path).length, minutes: minutesOf(modulesOf(pack, path)), budget: path.budget.minutes, lists: coverageOf(pack, path).length
    }))
  }
}
