import { waysOfAsking, type Block, type Lesson, type Module, type Pack, type Scenario } from '@safeguarding-kit/content'
import { currentPeriod, standingFrom, type LearningEvent, type ModuleStep, type ModuleSteps } from '@safeguarding-kit/core/training'

/** The modules that are taught now, in the learner's order. */
export const currentModules = (pack: Pack): readonly Module[] => pack.modules.filter(module => module.status === 'current')
/** What everybody needs, whatever their work. */
export const requiredModules = (pack: Pack): readonly Module[] => currentModules(pack).filter(module => module.required)
export const currentLessons = (module: Module): readonly Lesson[] => module.lessons.filter(lesson => lesson.status === 'current')

function stepOf(block: Block, pack: Pack, module: Module): ModuleStep[] {
  if (block.kind === 'question') {
    const [question, ...alike] = waysOfAsking(pack, block.id)
    return question ? [{ kind: 'question', id: question.id, critical: question.critical, ...(alike.length > 0 ? { alike: alike.map(({ id }) => id) } : {}) }] : []
  }
  if (block.kind === 'conversation') return pack.conversations[block.id]?.status === 'current' ? [{ kind: 'conversation', id: block.id }] : []
  if (block.kind === 'scenario') return module.scenarios.filter(scenario => scenario.id === block.id && scenario.counts && scenario.status === 'current').map(scenario => scenarioStep(scenario, module))
  return []
}

/** A counted scenario, and the gentler one that may be done instead: one of the same module, since events are counted by module. */
function scenarioStep({ id, gentler, critical }: Scenario, module: Module): ModuleStep {
  return { kind: 'scenario', id, ...(critical ? { critical } : {}), ...(gentler !== undefined && module.scenarios.some(scenario => scenario.id === gentler && scenario.status === 'current') ? { gentler } : {}) }
}

/**
 * What a module asks for, in the order a learner meets it: the questions, conversations and counted scenarios of each lesson, then the lesson
 * itself, then the counted scenarios that stand in no lesson. Further practice asks for nothing.
 */
export function stepsOf(pack: Pack, module: Module): ModuleSteps {
  const ofPack = known.get(pack) ?? new WeakMap<Module, ModuleSteps>()
  known.set(pack, ofPack)
  const steps = ofPack.get(module) ?? workOut(pack, module)
  ofPack.set(module, steps)
  return steps
}

/** A loaded pack never changes, and its steps are asked for at every answer. */
const known = new WeakMap<Pack, WeakMap<Module, ModuleSteps>>()

function workOut(pack: Pack, module: Module): ModuleSteps {
  const inLessons = currentLessons(module).flatMap((lesson): ModuleStep[] => [...lesson.blocks.flatMap(block => stepOf(block, pack, module)), { kind: 'lesson', id: lesson.id }])
  const placed = new Set(inLessons.map(step => step.id))
  const after = module.scenarios.filter(scenario => scenario.counts && scenario.status === 'current' && !placed.has(scenario.id)).map(scenario => scenarioStep(scenario, module))
  const once = new Map([...inLessons, ...after].map(step => [step.id, step]))
  return { moduleId: module.id, steps: [...once.values()] }
}

/** Where a step is met: its own page, or the lesson it stands in. */
export function addressOf(pack: Pack, module: Module, step: string): string {
  const scenario = module.scenarios.find(entry => entry.id === step)
  if (scenario) return `/practise/${scenario.slug}`
  const own = currentLessons(module).find(lesson => lesson.id === step)
  if (own) return `/learn/${module.slug}/${own.slug}`
  const holder = currentLessons(module).find(lesson => lesson.blocks.some(block => 'id' in block && block.id === step))
  if (holder && pack.conversations[step]) return `/talk/${step}`
  return holder ? `/learn/${module.slug}/${holder.slug}#${step}` : `/learn/${module.slug}`
}

/**
 * Where somebody goes on: the first thing that is not done from the lesson they were in last, then what was left out before it. A lesson that was not
 * begun opens at its top, and a story that was answered unsafely opens to be answered again. Null when everything is done.
 */
export function carryOn(pack: Pack, module: Module, events: readonly LearningEvent[]): string | null {
  const { steps } = stepsOf(pack, module)
  const done = new Set(standingFrom(events, { moduleId: module.id, steps }).done)
  const own = currentPeriod(events).filter(event => event.moduleId === module.id)
  const place = (id: string): string => currentLessons(module).find(lesson => lesson.id === id || lesson.blocks.some(block => 'id' in block && block.id === id))?.id ?? id
  const begun = new Set(own.map(event => place(event.itemId)))
  const last = own.findLast(event => steps.some(step => place(step.id) === place(event.itemId)))
  const from = last ? steps.findIndex(step => place(step.id) === place(last.itemId)) : 0
  const next = [...steps.slice(from), ...steps.slice(0, from)].find(step => !done.has(step.id))
  if (!next) return null
  const address = addressOf(pack, module, next.id)
  if (next.kind === 'scenario') return own.some(event => event.kind === 'scenario-answered' && event.itemId === next.id) ? `${address}?again` : address
  return begun.has(place(next.id)) || next.kind === 'conversation' ? address : address.replace(/#.*$/, '')
}

/**
 * Where a lesson leads that somebody has just finished: to the next one that is still to do, and after those to whatever was left out. What was done or
 * shown before is not opened again. In a module that is done it leads to the next lesson, for whoever reads it once more.
 */
export function onwards(pack: Pack, module: Module, lesson: Lesson, events: readonly LearningEvent[]): string {
  const lessons = currentLessons(module), later = lessons.slice(lessons.indexOf(lesson) + 1)
  const left = carryOn(pack, module, events)
  const done = new Set(standingFrom(events, stepsOf(pack, module)).done)
  const next = left === null ? later[0] : later.find(({ id }) => !done.has(id))
  return next ? `/learn/${module.slug}/${next.slug}` : (left ?? `/learn/${module.slug}`)
}

/** Where somebody goes who is led back to a question that still needs a right answer: to the lesson's page, which says why it is open again. Every other address stays. */
export function saidWhy(address: string): string {
  const [page, question] = address.split('#')
  return question ? `${page}?still=${question}#still` : address
}

/** The question for which somebody was led back to this lesson: null once it is right, and for whatever else an address may say. */
export const stillToAnswer = (lesson: Lesson, done: readonly string[], asked: string | null): string | null =>
  lesson.blocks.some(block => block.kind === 'question' && block.id === asked && !done.includes(block.id)) ? asked : null
