import { contentHash, waysOfAsking, type Block, type Module, type Pack, type Scenario } from '@safeguarding-kit/content'
import { currentLessons } from '../learning/steps.ts'
import { assessmentOf } from '../learning/scenario.ts'

/** One part of a module that is signed off by itself. Its hash covers all that it teaches: text, questions, sources, terms, filled limits, and what the rules answer. */
export interface Part {
  readonly id: string
  readonly kind: 'introduction' | 'lesson' | 'scenario' | 'conversation'
  readonly title: string
  readonly hash: string
}

/** The parts of a module in the order of reading. */
export interface ModuleParts {
  readonly module: Module
  readonly parts: readonly Part[]
}

const known = new WeakMap<Pack, readonly ModuleParts[]>()

/** Every current module of a pack with its parts. Worked out once for each loaded pack. */
export function partsOf(pack: Pack): readonly ModuleParts[] {
  const found = known.get(pack) ?? pack.modules.filter(({ status }) => status === 'current').map((module) => ({ module, parts: partsOfModule(pack, module) }))
  known.set(pack, found)
  return found
}

function partsOfModule(pack: Pack, module: Module): Part[] {
  const part = (kind: Part['kind'], it: { readonly id: string; readonly title: string }, teaches: unknown, sources: readonly string[] = []): Part => ({ kind, id: it.id, title: it.title, hash: hashOf(pack, teaches, sources) })
  const { lessons: _lessons, scenarios: _scenarios, ...itself } = module
  const lessons = currentLessons(module)
  return [
    part('introduction', module, itself),
    ...lessons.map((lesson) => part('lesson', lesson, { lesson, questions: questionsIn(pack, lesson.blocks), terms: lesson.terms.map((id) => pack.terms[id]) }, lesson.sources.map(({ id }) => id))),
    ...conversationsIn(pack, module).map((conversation) => part('conversation', conversation, conversation)),
    ...module.scenarios.filter(({ status }) => status === 'current').map((scenario) =>
      part('scenario', scenario, { scenario, questions: questionsOf(pack, scenario.questions), answer: answerOf(pack, scenario), terms: scenario.terms.map((id) => pack.terms[id]) }, scenario.sources.map(({ id }) => id)))
  ]
}

const questionsOf = (pack: Pack, ids: readonly string[]) => ids.flatMap((id) => (pack.questions[id]?.status === 'current' ? [pack.questions[id]] : []))

/** The questions that stand in a text, in every way in which they are asked. */
export const questionsIn = (pack: Pack, blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'question' ? waysOfAsking(pack, block.id) : []))

/** The conversations that stand in a module's lessons. */
export const conversationsIn = (pack: Pack, module: Module) =>
  [...new Set(currentLessons(module).flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'conversation' ? [block.id] : []))))].flatMap((id) => (pack.conversations[id]?.status === 'current' ? [pack.conversations[id]] : []))

/** What the rules in force answer for a scenario, as far as it is taught. A changed threshold makes its agreement fall due again. */
function answerOf(pack: Pack, scenario: Scenario) {
  const { lowest, highest, open, actions } = assessmentOf(pack, scenario)
  return { lowest, highest, open, actions: actions.map(({ id }) => id) }
}

/** Where a text stands and when it was last checked does not change what it says. */
const notTaught = new Set(['file', 'from', 'checkedOn', 'slug'])

function hashOf(pack: Pack, teaches: unknown, sources: readonly string[]): string {
  const whole = { teaches, sources: sources.map((id) => pack.sources[id]) }
  const text = JSON.stringify(whole)
  const slots = Object.entries(pack.slots).filter(([slot]) => text.includes(slot))
  return contentHash(JSON.parse(JSON.stringify({ ...whole, slots }, (key, value: unknown) => (notTaught.has(key) ? undefined : value))))
}
