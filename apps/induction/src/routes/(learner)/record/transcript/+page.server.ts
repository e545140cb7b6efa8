import { fillText } from '@safeguarding-kit/content'
import { en } from '@safeguarding-kit/core/training/wording/en'
import { signedIn } from '#lib/server/access/index.ts'
import { database } from '#lib/server/index.ts'
import { learntBy, timeLearnt, timeSaid } from '#lib/server/learning/hours.ts'
import { groupSaid, jobRoleOf, pathOf } from '#lib/server/learning/paths.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import { taughtSessionsOf } from '#lib/server/taught/index.ts'
import { addMonths, today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

/** A person's own transcript. Like the record it stays with them when they leave an agency, so it asks for no role. */
export const load: PageServerLoad = async event => {
  const person = signedIn(event)
  const pack = packInUse()
  const { db } = database()
  const learnt = await learntBy(db, person.learnerKey, pack)
  const held = person.roles.find(role => role.role === 'learner')
  const path = held ? pathOf(pack, held.jobRole) : null
  const sessions = await taughtSessionsOf(db, person.id)
  const since = (day: string) => timeSaid(timeLearnt(learnt, sessions, day))
  const taught = sessions.filter(({ withdrawn }) => !withdrawn).map(({ heldOn, subjects, minutes }) => ({ on: heldOn, module: '', what: subjects.join('; '), how: 'taught' as const, minutes, refresher: false }))
  // The newest first; a taught session has a day and no hour, and stands before what was learnt here on that day.
  const rows = [...learnt.toReversed().map(({ on, module, what, how, minutes, refresher }) => ({ on, module, what, how, minutes, refresher })), ...taught].toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
  return {
    name: person.name, day: today(), role: held ? en.roles[jobRoleOf(held.jobRole)] : null, path: path && `${fillText(path.title, pack.slots)} (${groupSaid(path).toLowerCase()})`,
    learnt: rows, taught: taught.length > 0,
    times: [{ within: 'In all', ...since('') }, { within: 'In the last twelve months', ...since(addMonths(today(), -12)) }, { within: 'In the last three years', ...since(addMonths(today(), -36)) }], level3: held?.jobRole === 'health-level-3'
  }
}
