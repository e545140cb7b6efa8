import { contentHash } from './canonical.ts'
import { nearest, type Faults } from './faults.ts'
import type { PathText, Thing } from './layer.ts'
import { mediaAddress } from './media.ts'
import type { Block, Contact, Conversation, CoverageList, Lesson, Module, Pack, Path, PathStage, Question, Scenario, ThenAndNow } from './model.ts'
import type { RulesQuestion } from './rules.ts'
import type { Stack } from './stack.ts'

const inOrder = <T>(things: Iterable<Thing<T>>, depthOf: ReadonlyMap<string, number>) =>
  [...things].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : (depthOf.get(a.from) ?? 0) - (depthOf.get(b.from) ?? 0)))

const termLink = /<a href="#term-([a-z0-9-]+)" class="term" id="[^"]*" aria-describedby="[^"]*">(.*?)<\/a>/g

/** The terms that blocks explain, in reading order; a second explanation of the same term becomes plain words. */
function explain(blocks: readonly Block[], found: string[]): Block[] {
  const once = (html: string) => html.replace(termLink, (link, id: string, words: string) => {
    if (found.includes(id)) return words
    found.push(id)
    return link
  })
  return blocks.map(block => {
    if (!('html' in block)) return block
    const html = once(block.html)
    return block.kind === 'protected' && block.additions ? { ...block, html, additions: block.additions.map(once) } : { ...block, html }
  })
}

/** Builds the pack that people learn from out of a stack that was laid and checked. */
export function assemble(stack: Stack, questions: ReadonlyMap<string, RulesQuestion>, ruleSlots: Readonly<Record<string, string>>, locale: string | undefined, thenAndNow: ThenAndNow | undefined, faults: Faults): Pack {
  const top = stack.layers.at(-1)!
  const base = stack.layers[0]!
  const depthOf = new Map(stack.layers.map((layer, depth) => [layer.id, depth]))
  const moduleOf = new Map(inOrder(stack.modules.values(), depthOf).map(module => [module.dir, module]))

  const additions = new Map<string, string[]>()
  for (const layer of stack.layers) for (const { to, html } of layer.additions) additions.set(to, [...(additions.get(to) ?? []), html])
  const present = (kind: 'questions' | 'scenarios' | 'conversations', id: string) => stack[kind].get(id)?.it.status === 'current'
  const shown = (thing: Thing<unknown>, blocks: readonly Block[]): Block[] => blocks.flatMap((block): Block[] => {
    if (block.kind === 'question') return present('questions', block.id) ? [block] : []
    if (block.kind === 'scenario') return present('scenarios', block.id) ? [block] : []
    if (block.kind === 'conversation') return present('conversations', block.id) ? [block] : []
    if (block.kind === 'media') return [{ ...block, src: mediaAddress(thing.from, thing.file, block.src) ?? block.src }]
    if (block.kind === 'protected' && additions.has(block.id)) return [{ ...block, additions: additions.get(block.id)! }]
    return [block]
  })

  const lessonsOf = new Map<string, Lesson[]>()
  for (const thing of inOrder(stack.lessons.values(), depthOf)) {
    if (!moduleOf.has(thing.dir)) { homeless(stack, thing, thing.it.id, faults); continue }
    const { lines: _lines, ...it } = thing.it
    const terms: string[] = []
    push(lessonsOf, thing.dir, { ...it, slug: thing.slug, blocks: explain(shown(thing, it.blocks), terms), terms, locale: thing.locale, from: thing.from, file: thing.file })
  }
  const scenariosOf = new Map<string, Scenario[]>()
  for (const thing of inOrder(stack.scenarios.values(), depthOf)) {
    const module = moduleOf.get(thing.dir)
    if (!module) { homeless(stack, thing, thing.it.id, faults); continue }
    const { case: _case, gentler, ...it } = thing.it
    const asked = questions.get(it.id)
    const terms: string[] = []
    push(scenariosOf, thing.dir, {
      ...it, ...(asked ?? { profile: it.profile ?? top.profile, asOf: it.asOf ?? top.checkedOn }), slug: thing.slug, module: module.it.id, ...(gentler && present('scenarios', gentler) ? { gentler } : {}),
      story: explain(shown(thing, it.story), terms), debrief: explain(shown(thing, it.debrief), terms), terms, questions: it.questions.filter(id => present('questions', id)), locale: thing.locale, from: thing.from, file: thing.file
    })
  }
  const modules: Module[] = [...moduleOf.values()].map(module => {
    const lessons = lessonsOf.get(module.dir) ?? []
    const scenarios = scenariosOf.get(module.dir) ?? []
    const minutes = sum(lessons.filter(current)) + sum(scenarios.filter(scenario => current(scenario) && scenario.counts))
    const touched = [...lessons, ...scenarios].some(each => each.from !== module.from) || [...stack.hidden.values()].length > 0
    if (minutes !== module.it.minutes && module.it.status === 'current' && !stack.layers.some(layer => layer.broken.dirs.has(module.dir)))
      faults.add(module.at.file, module.at.line(['minutes']), touched ? 'minutes-changed' : 'minutes', touched ? `With the folders laid over it this module takes ${minutes} minutes instead of ${module.it.minutes}. Learners are told ${minutes}.` : `The lessons and the scenarios that count take ${minutes} minutes together; the module says ${module.it.minutes}. Make the two agree.`, touched ? 'advice' : 'error')
    const terms: string[] = []
    return { ...module.it, minutes: minutes || module.it.minutes, slug: module.slug, introduction: explain(shown(module, module.it.introduction), terms), terms, lessons, scenarios, locale: module.locale, from: module.from, file: module.file }
  })
  checkAddresses(stack, faults)

  const placed = { ...ruleSlots, ...Object.fromEntries(stack.layers.flatMap(layer => [...layer.slots].flatMap(([slot, { text }]) => (text === null ? [] : [[slot, text]])))) }
  const contacts: Record<string, Contact> = {}
  for (const layer of stack.layers) for (const [slot, { at: _at, line: _line, ...contact }] of layer.contacts) contacts[slot] = { ...contacts[slot], ...contact }
  const weeks = stack.layers.flatMap(layer => layer.practiceWeeks).at(-1)
  const content = {
    id: top.id, title: top.title, edition: top.edition, locale: locale ?? base.locale, checkedOn: top.checkedOn, reviewBy: stack.layers.map(layer => layer.reviewBy).sort()[0]!,
    status: stack.layers.some(layer => layer.status === 'draft') ? 'draft' as const : 'current' as const, profile: top.profile,
    stack: stack.layers.map(({ id, edition }) => ({ id, edition })), modules, paths: pathsOf(stack, depthOf),
    coverage: inOrder(stack.coverage.values(), depthOf).map((thing): CoverageList => ({ ...thing.it, from: thing.from, file: thing.file })),
    questions: record(inOrder(stack.questions.values(), depthOf), (thing): Question => ({ ...thing.it, locale: thing.locale, from: thing.from, file: thing.file })),
    conversations: record(inOrder(stack.conversations.values(), depthOf), (thing): Conversation => ({ ...thing.it, module: moduleOf.get(thing.dir)?.it.id ?? '', locale: thing.locale, from: thing.from, file: thing.file })),
    terms: record([...stack.terms.values()], thing => thing.it), sources: record([...stack.sources.values()], thing => thing.it),
    reviewThemes: record([...stack.themes.values()], ({ it }) => ({ ...it, taught: it.taught.filter(id => stack.lessons.has(id)) })), reviews: record([...stack.reviews.values()], ({ it, from }) => ({ ...it, from })),
    firstTalk: [...stack.firstTalk.values()].map(({ it }) => it), facilitating: [...stack.facilitating.values()].map(({ it }) => it), ...(weeks ? { practiceWeeks: weeks } : {}), ...(thenAndNow ? { thenAndNow } : {}), translations: [...new Map(stack.layers.flatMap(layer => layer.translations.map(each => [each.locale, each] as const))).values()],
    slots: placed, contacts,
    media: Object.fromEntries(stack.layers.flatMap(layer => [...layer.media].map(([src, { path, hash }]) => [src, { from: layer.id, path, hash }]))),
    variants: stack.layers.flatMap(layer => layer.variants.map(({ file, document }) => ({ file: `${layer.id}/${file}`, document })))
  }
  return { ...content, hash: contentHash(content) }
}

/** The paths with the modules that are there; a role that a higher folder's path takes leaves the lower one's. */
function pathsOf(stack: Stack, depthOf: ReadonlyMap<string, number>): Path[] {
  const things = inOrder(stack.paths.values(), depthOf), depth = (thing: Thing<unknown>) => depthOf.get(thing.from) ?? 0
  const taken = (role: string, by: Thing<Pick<Path, 'roles' | 'status'>>) => things.some(other => other.it.status === 'current' && other.it.roles.includes(role) && depth(other) > depth(by))
  // What a higher folder makes required belongs to every path, also to those that were written before it.
  const required = inOrder(stack.modules.values(), depthOf).flatMap(({ it }) => (it.required && it.status === 'current' ? [it.id] : []))
  const inStage = (it: PathText, stage: PathStage) => [...it.stages[stage].filter(id => stack.modules.get(id)?.it.status === 'current' && (stage === 'induction' || !required.includes(id))), ...(stage === 'induction' ? required.filter(id => !it.stages.induction.includes(id)) : [])]
  return things.map(thing => ({
    ...thing.it, roles: thing.it.roles.filter(role => !taken(role, thing)), stages: { induction: inStage(thing.it, 'induction'), 'six-months': inStage(thing.it, 'six-months'), 'twelve-months': inStage(thing.it, 'twelve-months') },
    slug: thing.slug, locale: thing.locale, from: thing.from, file: thing.file
  }))
}

const current = (thing: { readonly status: string }) => thing.status === 'current'
const sum = (things: readonly { readonly minutes: number }[]) => things.reduce((total, { minutes }) => total + minutes, 0)
const push = <T>(map: Map<string, T[]>, key: string, item: T) => void map.set(key, [...(map.get(key) ?? []), item])
const record = <T, R>(things: readonly Thing<T & { readonly id: string }>[], make: (thing: Thing<T & { readonly id: string }>) => R): Record<string, R> =>
  Object.fromEntries([...things].sort((a, b) => (a.it.id < b.it.id ? -1 : 1)).map(thing => [thing.it.id, make(thing)]))
const homeless = (stack: Stack, thing: Thing<unknown>, id: string, faults: Faults) =>
  void (stack.layers.some(layer => layer.broken.dirs.has(thing.dir)) || faults.add(thing.at.file, 1, 'no-module', `"${id}" stands in a folder that is no module. ${nearestFolder(stack, thing)}Name the folder exactly like the module's in the base, or write its index.md.`))
function nearestFolder(stack: Stack, thing: Thing<unknown>): string {
  const near = nearest(thing.file.split('/')[0]?.toLowerCase() ?? '', [...stack.modules.values()].map(module => module.file.split('/')[0] ?? ''))
  return near === undefined ? '' : `Did you mean "${near}"? `
}

/** Two modules, two lessons of a module or two scenarios anywhere may not have the same address. */
function checkAddresses(stack: Stack, faults: Faults): void {
  for (const kind of ['modules', 'lessons', 'scenarios'] as const) {
    const taken = new Map<string, string>()
    for (const thing of stack[kind].values()) {
      const address = kind === 'modules' ? thing.dir : kind === 'scenarios' ? thing.slug : `${thing.dir}/${thing.slug}`
      const other = taken.get(address)
      if (other !== undefined) faults.add(thing.at.file, thing.at.line(['id']), 'same-address', `"${thing.it.id}" and "${other}" would have the same address. Give the file another name after its number.`)
      else taken.set(address, thing.it.id)
    }
  }
}
