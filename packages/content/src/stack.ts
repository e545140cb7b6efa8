import { suggest, type Faults } from './faults.ts'
import { kinds, nameOf, type ConversationText, type CoverageText, type Layer, type LessonText, type ModuleText, type PathText, type Placed, type QuestionText, type ScenarioText, type Thing, type Kind } from './layer.ts'
import type { Block, FacilitatorNote, Review, ReviewTheme, SourceEntry, TalkPrompt, Term, ThenRow } from './model.ts'
import { hideFrom, needed } from './hide.ts'
import { keepsAnswer } from './question-check.ts'

/** Layers laid over one another, base first: what is left by id, and what was taken away. */
export interface Stack {
  readonly layers: readonly Layer[]
  readonly modules: Map<string, Thing<ModuleText>>
  readonly lessons: Map<string, Thing<LessonText>>
  readonly questions: Map<string, Thing<QuestionText>>
  readonly scenarios: Map<string, Thing<ScenarioText>>
  readonly conversations: Map<string, Thing<ConversationText>>
  readonly paths: Map<string, Thing<PathText>>
  readonly coverage: Map<string, Thing<CoverageText>>
  readonly terms: Map<string, Thing<Term>>
  readonly sources: Map<string, Thing<SourceEntry>>
  readonly themes: Map<string, Thing<ReviewTheme>>
  readonly reviews: Map<string, Thing<Omit<Review, 'from'>>>
  readonly firstTalk: Map<string, Thing<TalkPrompt>>
  readonly facilitating: Map<string, Thing<FacilitatorNote>>
  readonly thenRows: Map<string, Thing<ThenRow>>
  readonly hidden: Map<string, string>
}

type AnyText = ModuleText | LessonText | QuestionText | ScenarioText | ConversationText | PathText

/** Lays every layer over those before it. Faults of the laying itself are added. */
export function layStack(layers: readonly Layer[], faults: Faults): Stack {
  const stack: Stack = { layers, modules: new Map(), lessons: new Map(), questions: new Map(), scenarios: new Map(), conversations: new Map(), paths: new Map(), coverage: new Map(), terms: new Map(), sources: new Map(), themes: new Map(), reviews: new Map(), firstTalk: new Map(), facilitating: new Map(), thenRows: new Map(), hidden: new Map() }
  for (const [depth, layer] of layers.entries()) {
    checkBase(layer, layers[depth - 1], faults)
    refuseTwins(layer, faults)
    for (const kind of kinds) for (const thing of layer[kind]) layOne(stack, kind, thing, faults)
    for (const { scenario, note, at, line } of layer.cardNotes) {
      const told = stack.scenarios.get(scenario)
      if (told) stack.scenarios.set(scenario, { ...told, it: { ...told.it, facilitator: note } })
      else if (!layer.broken.ids.has(scenario)) faults.add(at.file, line, 'unknown-scenario', `There is no scenario "${scenario}".${suggest(scenario, stack.scenarios.keys())}`)
    }
    for (const term of layer.terms) stack.terms.set(term.it.id, term)
    for (const source of layer.sources) stack.sources.set(source.it.id, source)
    for (const theme of layer.themes) stack.themes.set(theme.it.id, theme)
    for (const review of layer.reviews) stack.reviews.set(review.it.id, review)
    for (const list of layer.coverage) stack.coverage.set(list.it.id, list)
    for (const part of layer.firstTalk) stack.firstTalk.set(part.it.id, part)
    for (const note of layer.facilitating) stack.facilitating.set(note.it.id, note)
    for (const row of layer.thenRows) stack.thenRows.set(row.it.id, row)
    hideFrom(stack, layer, faults)
  }
  return stack
}

function checkBase(layer: Layer, below: Layer | undefined, faults: Faults): void {
  const line = layer.at.line(['base'])
  if (layer.base && !below) return faults.add(layer.at.file, line, 'base-missing', `This folder lies over "${layer.base.id}". Give the folder of that pack before it.`)
  if (!layer.base && below) return faults.add(layer.at.file, line, 'base-not-named', `This folder is laid over "${below.id}". Name it: base: { id: ${below.id}, edition: "${below.edition}" }.`)
  if (!layer.base || !below) return
  if (layer.base.id !== below.id) faults.add(layer.at.file, line, 'base-differs', `This folder lies over "${layer.base.id}" and was given after "${below.id}". Give the folders in the right order.`)
  else if (layer.base.edition !== below.edition) faults.add(layer.at.file, line, 'base-edition', `This folder was written over edition ${layer.base.edition} of "${below.id}"; edition ${below.edition} is here. Read the differences, then write edition: "${below.edition}".`)
}

/** One id, one thing: in a folder no id may stand twice, whatever its kind. */
function refuseTwins(layer: Layer, faults: Faults): void {
  const seen = new Map<string, string>()
  const meet = (id: string, file: string, line: number) => {
    const other = seen.get(id)
    if (other !== undefined) faults.add(file, line, 'duplicate-id', `The id "${id}" is used twice (also in ${other}). Give one of them another id.`)
    else seen.set(id, `${file}:${line}`)
  }
  for (const kind of kinds) for (const thing of layer[kind]) meet(thing.it.id, thing.at.file, thing.at.line(['id']))
  for (const lesson of layer.lessons) for (const [id, line] of lesson.it.lines) meet(id, lesson.at.file, line)
  for (const entries of [layer.terms, layer.sources, layer.coverage, layer.themes, layer.reviews, layer.firstTalk, layer.facilitating, layer.thenRows]) {
    const own = new Set<string>()
    for (const thing of entries) {
      if (own.has(thing.it.id)) faults.add(thing.at.file, thing.at.line(), 'duplicate-id', `The id "${thing.it.id}" is used twice in this file. Keep one.`)
      own.add(thing.it.id)
    }
  }
}

function layOne(stack: Stack, kind: Kind, thing: Thing<AnyText>, faults: Faults): void {
  const { id } = thing.it
  const line = thing.at.line(['id'])
  for (const other of kinds) {
    if (other === kind || !stack[other].has(id) || stack[other].get(id)!.from === thing.from) continue
    return faults.add(thing.at.file, line, 'reused-id', `"${id}" is the id of a ${nameOf[other]} in the base. Give this ${nameOf[kind]} another id.`)
  }
  const target = stack[kind] as Map<string, Thing<unknown>>
  const below = target.get(id) as (Placed & Thing<AnyText>) | undefined
  if (!below || below.from === thing.from) {
    if (thing.replaces !== undefined) faults.add(thing.at.file, thing.at.line(['replaces']), 'replaces-nothing', `Nothing in the base has the id "${id}".${suggest(id, target.keys())} Correct the id, or remove replaces.`)
    if (!below) target.set(id, thing)
    return
  }
  const edition = stack.layers.find(layer => layer.id === below.from)?.edition
  if (thing.replaces !== edition) faults.add(thing.at.file, thing.at.line(['replaces']), 'replaces', thing.replaces === undefined ? `"${id}" stands in ${below.from} too. To replace it write replaces: "${edition}"; otherwise give yours another id.` : `This replaces edition ${thing.replaces}; ${below.from} is edition ${edition}. Read what has changed, then write replaces: "${edition}".`)
  for (const mark of ['critical', 'required', 'milestone'] as const)
    if (marked(below.it, mark) && !marked(thing.it, mark)) faults.add(thing.at.file, line, `${mark}-lost`, `"${id}" is ${mark === 'milestone' ? 'a milestone' : mark} in the base. Keep ${mark}: true.`)
  if (thing.it.status === 'retired' && below.it.status === 'current') {
    const why = needed(stack, kind, id)
    if (why) faults.add(thing.at.file, thing.at.line(['status']), 'retire-required', `A board cannot retire the ${nameOf[kind]} "${id}": ${why}. Write status: current.`)
  }
  if (kind === 'questions' && thing.it.status === 'current') keepsAnswer(below.it as QuestionText, thing as Thing<QuestionText>, faults)
  const it = kind === 'lessons' ? keepProtected(below as Thing<LessonText>, thing as Thing<LessonText>, faults) : thing.it
  target.set(id, { ...thing, it, dir: below.dir, slug: below.slug, order: below.order })
}

const marked = (it: object, mark: string) => mark in it && (it as Readonly<Record<string, unknown>>)[mark] === true

/** A replaced lesson keeps each protected passage: empty, or word for word. */
function keepProtected(below: Thing<LessonText>, over: Thing<LessonText>, faults: Faults): LessonText {
  const kept = new Map(below.it.blocks.flatMap(block => (block.kind === 'protected' ? [[block.id, block] as const] : [])))
  const blocks = over.it.blocks.map((block): Block => {
    const base = block.kind === 'protected' ? kept.get(block.id) : undefined
    if (block.kind !== 'protected' || !base) return block
    kept.delete(block.id)
    if (block.html.trim() !== '' && block.html !== base.html) faults.add(over.at.file, over.it.lines.get(block.id) ?? 1, 'protected-changed', `The passage "${block.id}" is protected: its words stay. Leave it empty to keep them, and add yours with :::add{to=${block.id}}.`)
    return base
  })
  for (const id of kept.keys()) faults.add(over.at.file, over.at.line(['id']), 'protected-lost', `The lesson that this replaces holds the protected passage "${id}". Write :::protected{#${id}} and ::: where it should stand.`)
  return { ...over.it, blocks }
}
