import { fillText } from '@safeguarding-kit/content'
import { inductionStatuses } from '@safeguarding-kit/core/training'
import { en } from '@safeguarding-kit/core/training/wording/en'
import { database } from '#lib/server/index.ts'
import { jobRoleOf } from '#lib/server/learning/paths.ts'
import { pack } from '#lib/server/packs/index.ts'
import { filtersOf, whatIsAsked } from '#lib/server/reports/asked.ts'
import { completionColumns } from '#lib/server/reports/completion.ts'
import { countLearners, finished, late, lateLabel, tally } from '#lib/server/reports/learners.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async event => {
  const { what, modules, board, ignored, agencies, agency } = await whatIsAsked(event)
  const { db } = database()
  const [{ count }, byAgency, byRole, done] = await Promise.all([countLearners(db, what).executeTakeFirstOrThrow(), tally(db, what, 'agency'), tally(db, what, 'role'), finished(db, what, modules)])
  return {
    board: board.name, day: what.day, count: Number(count), ignored, filters: filtersOf(event.url),
    said: [
      ...(agency ? [agencies.find(entry => entry.id === agency)?.name ?? ''] : []), ...(what.jobRole ? [en.roles[jobRoleOf(what.jobRole)]] : []), ...(what.status ? [what.status === 'late' ? lateLabel : en.statuses[what.status]] : []),
      ...(what.without ? [`not finished: ${fillText(modules.find(module => module.id === what.without)?.title ?? '', pack().slots)}`] : []), ...(what.unconfirmed ? ['name to be confirmed'] : []), ...(what.name ? [`name has “${what.name}”`] : [])
    ],
    statuses: inductionStatuses.map(key => ({ key, label: en.statuses[key], count: byRole.reduce((sum, row) => sum + row.statuses[key], 0) })),
    lateLabel, lateCount: byRole.reduce((sum, row) => sum + late.reduce((each, status) => each + row.statuses[status], 0), 0),
    byAgency, byRole: byRole.map(row => ({ ...row, label: en.roles[jobRoleOf(row.label)] })),
    byModule: modules.map((module, index) => ({ label: fillText(module.title, pack().slots), count: done[index] ?? 0 })),
    columns: completionColumns(pack(), what.day).map(column => ({ id: column.id, heading: column.heading, meaning: column.meaning }))
  }
}
