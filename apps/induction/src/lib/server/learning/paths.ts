import { fillText, pathStages, type Module, type Pack, type Path, type PathStage } from '@safeguarding-kit/content'
import { jobRoles, refreshBy, stageDueOn, type JobRole, type LocalPath } from '@safeguarding-kit/core/training'
import { currentModules, requiredModules } from './steps.ts'

/** Someone whose role is not one that we know dates for follows those of "other". */
export const jobRoleOf = (role: string): JobRole => jobRoles.find(known => known === role) ?? 'other'

/** Whether we know what work somebody does. Who has not said, or said “another role”, is asked, and has the shortest path until then. */
export const workIsKnown = (jobRole: string): boolean => jobRole !== 'other' && jobRoles.some(known => known === jobRole)

const known = new WeakMap<Pack, { readonly current: readonly Path[]; readonly shortest: Path | null }>()

function pathsIn(pack: Pack) {
  const found = known.get(pack)
  if (found) return found
  const current = pack.paths.filter(path => path.status === 'current')
  const shortest = current.toSorted((one, other) => minutesOf(modulesOf(pack, one)) - minutesOf(modulesOf(pack, other)))[0] ?? null
  const made = { current, shortest }
  known.set(pack, made)
  return made
}

/** The paths that are taught now. */
export const currentPaths = (pack: Pack): readonly Path[] => pathsIn(pack).current

/** The path of a job role: the one that names it, or else the shortest. Null in a pack without paths. */
export function pathOf(pack: Pack, jobRole: string): Path | null {
  const { current, shortest } = pathsIn(pack)
  return (workIsKnown(jobRole) ? current.find(path => path.roles.includes(jobRole)) : undefined) ?? shortest
}

export const minutesOf = (modules: readonly Pick<Module, 'minutes'>[]): number => modules.reduce((sum, { minutes }) => sum + minutes, 0)

/** Modules of a path, of one stage or of all, in its order. */
export function modulesOf(pack: Pack, path: Path, stage?: PathStage): readonly Module[] {
  const modules = currentModules(pack)
  return (stage ? [stage] : pathStages).flatMap(each => path.stages[each].flatMap(id => modules.find(module => module.id === id) ?? []))
}

/** What somebody completes for the induction and its certificate: the first stage of their path, or the required modules in a pack without paths. */
export function inductionOf(pack: Pack, jobRole: string): readonly Module[] {
  const path = pathOf(pack, jobRole)
  return path ? modulesOf(pack, path, 'induction') : requiredModules(pack)
}

/** The induction of somebody who holds several roles at a board: what any of them asks for. */
export function inductionOfAll(pack: Pack, roles: readonly string[]): readonly Module[] {
  const asked = new Set((roles.length > 0 ? roles : ['other']).flatMap(role => inductionOf(pack, role)))
  return currentModules(pack).filter(module => asked.has(module))
}

/** Whether some path asks for more in its induction than every other. */
export const inductionsDiffer = (pack: Pack): boolean => currentPaths(pack).some(path => path.stages.induction.length > requiredModules(pack).length)

/** The board's own earlier dates for a role. */
export function earlierFor(pack: Pack, jobRole: string): LocalPath | undefined {
  const earlier = pathOf(pack, jobRole)?.earlier
  if (!earlier) return undefined
  const { from, inductionDays, sixMonths, twelveMonths, refresherMonths } = earlier
  return { from, ...(inductionDays ? { dueDays: inductionDays } : {}), ...(sixMonths ? { sixMonths } : {}), ...(twelveMonths ? { twelveMonths } : {}), ...(refresherMonths ? { refresherMonths } : {}) }
}

/** The last day for a stage, of somebody who began in a role on this day. */
export const lastDayFor = (pack: Pack, stage: PathStage, jobRole: string, since: string): string => stageDueOn(stage, jobRoleOf(jobRole), since, earlierFor(pack, jobRole)).on

/** The last day of the refresher for somebody in this work who finished on a day. */
export const refreshFor = (pack: Pack, jobRole: string, completedOn: string): string => refreshBy(jobRoleOf(jobRole), completedOn, earlierFor(pack, jobRole)).on

/** The day that presses somebody: of the refresher once the induction is done, of the induction until then; none for whoever is exempt. */
export function pressingDay(pack: Pack, { job_role, from_day, completed_on, exempt_from }: { readonly job_role: string; readonly from_day: string; readonly completed_on: string | null; readonly exempt_from: string | null }): { readonly what: 'induction' | 'refresher'; readonly on: string } | null {
  if (completed_on !== null) return { what: 'refresher', on: refreshFor(pack, job_role, completed_on) }
  return exempt_from === null ? { what: 'induction', on: lastDayFor(pack, 'induction', job_role, from_day) } : null
}

/** The group of 2010 in the words that boards use. */
export const groupSaid = (path: Pick<Path, 'group'>): string => path.group.replace('group-', 'Group ')

/** Every module that somebody's work asks for, by whatever day; the required ones in a pack without paths. */
export function modulesOnPath(pack: Pack, jobRole: string): readonly Module[] {
  const path = pathOf(pack, jobRole)
  return path ? modulesOf(pack, path) : requiredModules(pack)
}

/** Where somebody stands on their path, in the words of reports. Empty in a pack without paths. */
export interface StandOnPath {
  readonly path: string
  readonly group: string
  readonly stage: string
  /** The last day for that stage; null when everything is done. */
  readonly stageDue: string | null
}

const withinSaid = { 'six-months': 'Within six months', 'twelve-months': 'Within twelve months' } as const

/** How many of a later stage's modules are finished, as a number or by asking of each. */
export type FinishedOf = (stage: 'six-months' | 'twelve-months', modules: readonly Module[]) => number

/** The stage that somebody is in: the induction until it is complete, then the first later one that is not. */
export function standOnPath(pack: Pack, jobRole: string, since: string, inducted: boolean, finished: FinishedOf): StandOnPath {
  const path = pathOf(pack, jobRole)
  if (!path) return { path: '', group: '', stage: '', stageDue: null }
  const said = { path: fillText(path.title, pack.slots), group: groupSaid(path) }
  if (!inducted) return { ...said, stage: 'Induction', stageDue: lastDayFor(pack, 'induction', jobRole, since) }
  for (const stage of ['six-months', 'twelve-months'] as const) {
    const modules = modulesOf(pack, path, stage), done = finished(stage, modules)
    if (done < modules.length) return { ...said, stage: `${withinSaid[stage]}: ${done} of ${modules.length} modules`, stageDue: lastDayFor(pack, stage, jobRole, since) }
  }
  return { ...said, stage: 'Path complete', stageDue: null }
}

/** The same where it can be asked of each module whether it is finished. */
export const standOn = (pack: Pack, jobRole: string, since: string, isFinished: (module: Module) => boolean, inducted: boolean): StandOnPath =>
  standOnPath(pack, jobRole, since, inducted, (_, modules) => modules.filter(isFinished).length)
