import { suggest, type Faults } from './faults.ts'
import type { PathText, Thing } from './layer.ts'
import type { Pack } from './model.ts'
import { pathStages } from './path-model.ts'
import { allowance, minutesByCount } from './reading-report.ts'
import type { Rules } from './rules.ts'
import type { Stack } from './stack.ts'

/** Each path keeps its budget, leaves out nothing that everybody needs and names only what there is; each coverage list names lessons that there are. */
export function checkPaths(pack: Pack, stack: Stack, rules: Rules | undefined, faults: Faults): void {
  for (const thing of stack.paths.values()) if (thing.it.status === 'current') checkPath(thing, pack, stack, rules, faults)
  checkRoles(pack, stack, rules, faults)
  const broken = new Set(stack.layers.flatMap(layer => [...layer.broken.ids]))
  for (const { it, at } of stack.coverage.values())
    for (const [index, { lessons }] of it.lines.entries())
      for (const [place, id] of lessons.entries()) {
        const found = stack.lessons.get(id), line = at.line(['lines', index, 'lessons', place])
        if (!found && !stack.hidden.has(id) && !broken.has(id)) faults.add(at.file, line, 'unknown-lesson', `There is no lesson "${id}".${suggest(id, stack.lessons.keys())}`)
        else if (found?.it.status === 'retired') faults.add(at.file, line, 'uses-retired', `The lesson "${id}" is retired.${found.it.successor ? ` Use "${found.it.successor}".` : ' Use another.'}`)
      }
}

function checkPath({ it, at, from }: Thing<PathText>, pack: Pack, stack: Stack, rules: Rules | undefined, faults: Faults): void {
  const add = (path: readonly PropertyKey[], code: string, message: string, weight?: 'advice') => faults.add(at.file, at.line(path), code, message, weight)
  const stageOf = new Map<string, string>()
  for (const stage of pathStages)
    for (const [index, id] of it.stages[stage].entries()) {
      if (stageOf.has(id)) add(['stages', stage, index], 'module-twice', `The module "${id}" stands twice in this path. Keep it where it is learnt first.`)
      stageOf.set(id, stage)
    }
  const depthOf = (layer: string) => stack.layers.findIndex(each => each.id === layer)
  for (const { it: { id, required, status }, from: of } of stack.modules.values())
    if (required && status === 'current' && stageOf.get(id) !== 'induction' && depthOf(of) <= depthOf(from)) add(['stages', 'induction'], 'path-leaves-out', `Everybody needs the module "${id}" from the beginning. Put it into induction: no path goes without it.`)
  for (const [index, id] of it.lists.entries()) if (!stack.coverage.has(id)) add(['lists', index], 'unknown-list', `There is no coverage list "${id}".${suggest(id, stack.coverage.keys())}`)
  if (rules) for (const [index, role] of it.roles.entries()) if (!rules.jobRoles.includes(role)) add(['roles', index], 'unknown-role', `There is no job role "${role}".${suggest(role, rules.jobRoles)} Roles: ${rules.jobRoles.join(', ')}.`)

  const path = pack.paths.find(each => each.id === it.id), all = path ? pathStages.flatMap(stage => path.stages[stage]) : []
  const modules = pack.modules.filter(module => all.includes(module.id))
  const told = modules.reduce((sum, { minutes }) => sum + minutes, 0), counted = Math.round(10 * modules.reduce((sum, module) => sum + minutesByCount(pack, module), 0)) / 10
  if (told <= it.budget.minutes && counted <= it.budget.minutes * (1 + allowance)) return
  const ownPath = from === stack.layers.at(-1)?.id
  add(['budget', 'minutes'], 'path-over-budget', `The modules of this path take ${told} minutes as told and ${counted} by count; its budget is ${it.budget.minutes}. Leave one for later learning, or say why more time is given.`, ownPath ? undefined : 'advice')
}

/** Each role follows one path. */
function checkRoles(pack: Pack, stack: Stack, rules: Rules | undefined, faults: Faults): void {
  const takenBy = new Map<string, string>()
  for (const { it, at, from } of stack.paths.values()) {
    if (it.status === 'retired') continue
    for (const [index, role] of it.roles.entries()) {
      const key = `${from} ${role}`, other = takenBy.get(key)
      if (other !== undefined) faults.add(at.file, at.line(['roles', index]), 'role-twice', `The role "${role}" also stands in the path "${other}". A role follows one path: keep it in one.`)
      takenBy.set(key, it.id)
    }
  }
  const current = pack.paths.filter(path => path.status === 'current')
  if (!rules || current.length === 0) return
  for (const role of rules.jobRoles)
    if (!current.some(path => path.roles.includes(role))) faults.add(stack.layers[0]!.at.file, 1, 'role-without-path', `No path is for the role "${role}". People in it follow the shortest path.`, 'advice')
}
