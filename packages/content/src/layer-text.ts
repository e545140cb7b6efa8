import type { RootContent } from 'mdast'
import { readBlocks } from './blocks.ts'
import type { Directive } from './directives.ts'
import type { Faults } from './faults.ts'
import { checkPlain } from './inline.ts'
import type { FileReading } from './layer.ts'
import { meetBrackets } from './layer-yaml.ts'
import { readMarkdown, type ReadMarkdown, type Use } from './markdown.ts'
import type { SourcePointer } from './model.ts'
import { whyNoFrontMatter } from './office.ts'
import { LessonFile, ModuleFile, ScenarioFile } from './schemas.ts'
import { checkShape, readYaml, type ReadYaml } from './yaml.ts'

/** A Markdown file with its front matter. */
interface Text extends FileReading {
  readonly markdown: ReadMarkdown
  readonly front: ReadYaml
}

/** Reads Markdown by where it stands: a module's introduction, a lesson, a scenario, or (beside pack.yaml) passages that are added. */
export function readText(text: string, parts: readonly string[], reading: FileReading): void {
  const { shown, faults } = reading
  const markdown = readMarkdown(text, shown, faults)
  if (!markdown) return
  if (parts.length === 1) return readAdditions(markdown, reading)
  if (!markdown.frontMatter) return faults.add(shown, 1, 'no-front-matter', whyNoFrontMatter(text))
  const front = readYaml(markdown.frontMatter.text, shown, faults, markdown.frontMatter.above)
  if (!front) {
    // What is wrong with the text below is told with it, and not only when the front matter can be read.
    if (parts.length === 2) blocksOf(markdown.tree.children, parts[1] === 'index.md' ? 'module' : 'lesson', { ...reading, markdown })
    return noteSlots(markdown, reading)
  }
  meetBrackets(front, reading.layer)
  const whole: Text = { ...reading, markdown, front }
  if (parts.length === 2) return parts[1] === 'index.md' ? readModule(whole) : readLesson(whole)
  if (parts.length === 3 && parts[1] === 'scenarios') return readScenario(whole)
  faults.add(shown, 1, 'file-not-expected', 'Markdown stands in a module\'s folder (lessons) or in its folder scenarios. Move this file.')
}

/** Blocks of a part of the text; what it adds to protected passages goes to the layer. */
function blocksOf(nodes: readonly RootContent[], where: Directive['where'][number], { markdown, shown, path, placed, faults, layer }: FileReading & { readonly markdown: ReadMarkdown }) {
  const read = readBlocks(markdown, nodes, where, shown, faults)
  layer.additions.push(...read.additions.map(addition => ({ ...addition, of: path.replace(/\.[a-z]{2,3}(?:-[A-Z]{2})?\.md$/, '.md'), locale: placed({ file: shown, line: () => addition.line }).locale, at: { file: shown, line: () => addition.line } })))
  return read
}

function readAdditions(markdown: ReadMarkdown, reading: FileReading): void {
  const { blocks } = blocksOf(markdown.tree.children, 'additions', { ...reading, markdown })
  if (blocks.length > 0 || markdown.frontMatter) reading.faults.add(reading.shown, 1, 'text-outside-module', 'Text beside pack.yaml may only hold :::add passages. Move a lesson into its module\'s folder.')
  reading.layer.looseUses.push({ file: reading.shown, uses: markdown.uses })
}

/** The slots of a text whose front matter is not right: they are told with it. */
const noteSlots = (markdown: ReadMarkdown, { layer, shown }: FileReading): void => void layer.looseUses.push({ file: shown, uses: markdown.uses.filter(({ kind }) => kind === 'slot') })

interface Life { readonly status?: 'current' | 'retired' | undefined; readonly successor?: string | undefined; readonly replaces?: string | undefined; readonly translationOf?: string | undefined }
const statusOf = ({ status, successor }: Life) => ({ status: status ?? ('current' as const), ...(successor ? { successor } : {}) })

/** What every text says of itself: where it stands, what it replaces, and what it points at. */
function placeOf(life: Life, kind: Use['kind'] | 'module', { front, placed, uses, markdown }: Text) {
  uses.push(...markdown.uses)
  if (life.successor && kind !== 'module') uses.push({ kind, id: life.successor, line: front.line(['successor']) })
  return { ...placed(front), ...(life.replaces ? { replaces: life.replaces } : {}), ...(life.translationOf ? { translationOf: life.translationOf } : {}) }
}

function checkFields(fields: Readonly<Record<string, unknown>>, { front, shown, faults, uses }: Text): void {
  for (const name of ['title', 'summary', 'contentNote']) if (typeof fields[name] === 'string') checkPlain(fields[name], shown, front.line([name]), faults, uses)
}

const sourcesOf = (sources: readonly { readonly id: string; readonly at?: string | undefined; readonly grade: SourcePointer['grade'] }[], { front, uses }: Text): SourcePointer[] =>
  sources.map(({ id, at, grade }, index) => {
    uses.push({ kind: 'source', id, line: front.line(['sources', index]) })
    return { id, grade, ...(at ? { at } : {}) }
  })

function readModule(text: Text): void {
  const fields = checkShape(text.front, ModuleFile, text.faults)
  const { blocks } = blocksOf(text.markdown.tree.children, 'module', text)
  if (!fields) return noteSlots(text.markdown, text)
  checkFields(fields, text)
  const { status, successor, replaces, translationOf, ...module } = fields
  text.layer.modules.push({ ...placeOf({ successor, replaces, translationOf }, 'module', text), it: { ...module, ...statusOf({ status, successor }), introduction: blocks } })
}

function readLesson(text: Text): void {
  const fields = checkShape(text.front, LessonFile, text.faults)
  const before = text.faults.all.length
  const { blocks, lines } = blocksOf(text.markdown.tree.children, 'lesson', text)
  const unread = text.faults.all.length > before
  if (!fields) return noteSlots(text.markdown, text)
  checkFields(fields, text)
  if (blocks.length === 0 && !unread) text.faults.add(text.shown, text.front.line([]), 'lesson-empty', 'The lesson has no text. Write it below the front matter.')
  const { status, successor, replaces, translationOf, contentNote, sources, ...lesson } = fields
  text.layer.lessons.push({
    ...placeOf({ successor, replaces, translationOf }, 'lesson', text),
    it: { ...lesson, ...statusOf({ status, successor }), ...(contentNote ? { contentNote } : {}), sources: sourcesOf(sources, text), blocks, lines }
  })
}

function readScenario(text: Text): void {
  const { shown, faults, front, uses } = text
  const fields = checkShape(front, ScenarioFile, faults)
  const parts = splitScenario(text.markdown, shown, faults)
  const [story, debrief] = [blocksOf(parts.story, 'scenario', text).blocks, blocksOf(parts.debrief, 'scenario', text).blocks]
  if (!fields) return noteSlots(text.markdown, text)
  checkFields(fields, text)
  const { status, successor, replaces, translationOf, contentNote, facilitator, gentler, sources, teaches: { next, ...teaches }, facts, closed, days, case: worked, profile, asOf, ...scenario } = fields
  if (worked && (facts || closed || days)) faults.add(shown, front.line(['case']), 'case-and-facts', 'A scenario names a worked case, or gives facts, closed groups and days; not both.')
  if (!worked && !facts) faults.add(shown, front.line([]), 'no-facts', 'Say what the story tells in facts, or name a worked case with case:.')
  for (const [index, id] of scenario.questions.entries()) uses.push({ kind: 'question', id, line: front.line(['questions', index]) })
  if (facilitator) for (const field of ['wrong', 'ask', 'stop'] as const) checkPlain(facilitator[field], shown, front.line(['facilitator', field]), faults, uses)
  if (gentler) uses.push({ kind: 'scenario', id: gentler, line: front.line(['gentler']) })
  text.layer.scenarios.push({
    ...placeOf({ successor, replaces, translationOf }, 'scenario', text),
    it: {
      ...scenario, ...statusOf({ status, successor }), ...(contentNote ? { contentNote } : {}), ...(facilitator ? { facilitator } : {}), ...(gentler ? { gentler } : {}), ...(worked ? { case: worked } : {}), ...(profile ? { profile } : {}), ...(asOf ? { asOf } : {}),
      facts: facts ?? {}, closed: closed ?? [], ...(days ? { days } : {}), teaches: { ...teaches, ...(next ? { next } : {}) }, sources: sourcesOf(sources, text), story, debrief
    }
  })
}

/** The story, and from the first second-level heading on the debrief. */
function splitScenario({ tree }: ReadMarkdown, file: string, faults: Faults): { readonly story: RootContent[]; readonly debrief: RootContent[] } {
  const from = tree.children.findIndex(node => node.type === 'heading' && node.depth === 2)
  if (from < 0) faults.add(file, 1, 'no-debrief', 'After the story comes a heading with ## and what to take from it.')
  if (from === 0 || tree.children.length === 0) faults.add(file, 1, 'no-story', 'Tell the story before the first heading.')
  return { story: tree.children.slice(0, from < 0 ? undefined : from), debrief: from < 0 ? [] : tree.children.slice(from) }
}
