import { fillText } from '@safeguarding-kit/content'
import { en } from '@safeguarding-kit/core/training/wording/en'
import { signedIn } from '#lib/server/access/index.ts'
import { database } from '#lib/server/index.ts'
import { learntBy, minutesIn, saidInHours } from '#lib/server/learning/hours.ts'
import { groupSaid, jobRoleOf, pathOf } from '#lib/server/learning/paths.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import { addMonths, today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

/** A person's own transcript. Like the record it stays with them when they leave an agency, so it asks for no role. */
export const load: PageServerLoad = async event => {
  const person = signedIn(event)
  const pack = packInUse()
  const learnt = await learntBy(database().db, person.learnerKey, pack)
  const held = person.roles.find(role => role.role === 'learner')
  const path = held ? pathOf(pack, held.jobRole) : null
  const yearAgo = addMonths(today(), -12), threeYearsAgo = addMonths(today(), -36)
  const since = (day: string) => saidInHours(minutesIn(learnt.filter(({ on }) => on > day)))
  return {
    name: person.name, day: today(), role: held ? en.roles[jobRoleOf(held.jobRole)] : null, path: path && `${fillText(path.title, pack.slots)} (${groupSaid(path).toLowerCase()})`,
    learnt: learnt.toReversed().map(({ at, on, module, what, how, minutes, refresher }) => ({ at, on, module, what, how, minutes, refresher })),
    all: saidInHours(minutesIn(learnt)), year: since(yearAgo), threeYears: since(threeYearsAgo), level3: held?.jobRole === 'health-level-3'
  }
}
