import { coverageOf, fillText, pathStages, type CoverageOfList, type SourcePointer } from '@safeguarding-kit/content'
import { en } from '@safeguarding-kit/core/training/wording/en'
import { error } from '@sveltejs/kit'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { currentPaths, groupSaid, jobRoleOf, minutesOf, modulesOf } from '#lib/server/learning/paths.ts'
import { addressOf } from '#lib/server/learning/steps.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import type { PageServerLoad } from './$types'

const met = { here: 'Met here', employer: 'Met by the employer', not: 'Not met' } as const
const read = { official: null, reported: 'Not read in the official text: another document reports it', recalled: 'Not read in the official text: from memory' } as const
const stages = { induction: 'With the induction', 'six-months': 'Within six months', 'twelve-months': 'Within twelve months' } as const

/** Whether it may be said that the list is covered, in a sentence, and why not. */
function claimOf({ list, lines, mayBeClaimed }: CoverageOfList): string {
  if (!list.standard) return 'A yardstick of our own. It is nothing that can be met or claimed.'
  if (mayBeClaimed) return `May be claimed: every line is taught here, and ${list.compared?.by ?? ''} compared every line with the official text on ${list.compared?.on ?? ''}.`
  const unread = lines.filter(({ line }) => line.read !== 'official').length, open = lines.filter((line) => line.met !== 'here').length
  return ['May not be claimed.', ...(list.neverByLearningAlone ? [list.neverByLearningAlone] : []), ...(unread > 0 ? [`${unread} of ${lines.length} lines were not read in the official text.`] : []), ...(open > 0 ? [`${open} are not taught here.`] : []), ...(list.compared ? [] : ['Nobody has compared the list with the official text yet.'])].join(' ')
}

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'board-lead', 'coordinator')
  allow(event, may.readPacks(event.locals.person, { boardId }))
  const pack = packInUse()
  const path = currentPaths(pack).find(({ slug }) => slug === event.params.path)
  if (!path) error(404, 'There is no such path. It may have another name in this edition.')
  const plain = (text: string): string => fillText(text, pack.slots)
  const sources = (pointers: readonly SourcePointer[]) => pointers.map(({ id, at, grade }) => `${pack.sources[id]?.title ?? id}${at ? `, ${at}` : ''} (${grade})`)
  const lesson = (id: string) => {
    const module = pack.modules.find((entry) => entry.lessons.some((each) => each.id === id))
    const found = module?.lessons.find((each) => each.id === id)
    return { id, title: found ? plain(found.title) : id, module: module ? plain(module.title) : '', href: module && found?.status === 'current' ? addressOf(pack, module, id) : null }
  }
  return {
    title: plain(path.title), summary: plain(path.summary), group: groupSaid(path), edition: pack.edition, roles: path.roles.map((role) => en.roles[jobRoleOf(role)]),
    minutes: minutesOf(modulesOf(pack, path)), budget: { minutes: path.budget.minutes, from: groupSaid({ group: path.budget.from }), why: plain(path.budget.why), sources: sources(path.budget.sources) },
    stages: pathStages.map((stage) => ({ heading: stages[stage], minutes: minutesOf(modulesOf(pack, path, stage)), modules: modulesOf(pack, path, stage).map(({ slug, title, minutes }) => ({ slug, title: plain(title), minutes })) })).filter(({ modules }) => modules.length > 0),
    lists: coverageOf(pack, path).map((against) => ({
      id: against.list.id, title: plain(against.list.title), publisher: against.list.publisher, edition: against.list.edition, inForce: against.list.inForce, sources: sources(against.list.sources), claim: claimOf(against), mayBeClaimed: against.mayBeClaimed, standard: against.list.standard,
      counts: { here: against.lines.filter((line) => line.met === 'here').length, employer: against.lines.filter((line) => line.met === 'employer').length, not: against.lines.filter((line) => line.met === 'not').length },
      lines: against.lines.map(({ line, met: how, lessons, leftOut }) => ({ id: line.id, says: plain(line.says), met: met[how], how, read: against.list.standard ? read[line.read] : null, lessons: lessons.map(lesson), leftOut: leftOut.map(lesson), employer: line.employer ? plain(line.employer) : null }))
    }))
  }
}
