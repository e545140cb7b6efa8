import type { RootContent } from 'mdast'
import { readBlocks, type ReadBlocks } from './blocks.ts'
import type { Faults, Place } from './faults.ts'
import type { PackFile } from './folder.ts'
import { checkPlain } from './inline.ts'
import type { Layer, Placed } from './layer.ts'
import { readMarkdown, type ReadMarkdown, type Use } from './markdown.ts'
import { LessonFile, ModuleFile, ScenarioFile } from './schemas.ts'
import { checkShape, readYaml } from './yaml.ts'

/** Markdown: a module's introduction, a lesson, a scenario, or (beside pack.yaml) passages that are added. */
export function readText(file: PackFile, parts: readonly string[], layer: Layer, faults: Faults, placed: (at: Place) => Placed, uses: Use[]): void {
  const reading = readMarkdown(file.text ?? '', file.shown, faults)
  if (!reading) return
  const keep = (read: ReadBlocks) => layer.additions.push(...read.additions.map(addition => ({ ...addition, at: { file: file.shown, line: () => addition.line } })))
  const finish = () => void uses.push(...reading.uses)
  if (parts.length === 1) {
    const read = readBlocks(reading, reading.tree.children, 'additions', file.shown, faults)
    const prose = read.blocks[0]
    if (prose) faults.add(file.shown, 1, 'text-outside-module', 'Text beside pack.yaml may only hold :::add passages. Move a lesson into its module\'s folder.')
    layer.additions.push(...read.additions.map(addition => ({ ...addition, at: { file: file.shown, line: () => addition.line } })))
    return
  }
  const front = reading.frontMatter && readYaml(reading.frontMatter.text, file.shown, faults, reading.frontMatter.above)
  if (!reading.frontMatter) return faults.add(file.shown, 1, 'no-front-matter', 'Begin the file with front matter between two lines of ---: id, title and what the format asks for.')
  if (!front) return
  const check = (fields: Readonly<Record<string, unknown>>) => {
    for (const field of ['title', 'summary', 'contentNote']) if (typeof fields[field] === 'string') checkPlain(fields[field], file.shown, front.line([field]), faults, uses)
  }
  const sourcesOf = (sources: readonly { id: string; at?: string | undefined; grade: 'seen' | 'reported' | 'recalled' | 'inferred' | 'unverified' }[]) =>
    sources.map(({ id, at: where, grade }, index) => {
      uses.push({ kind: 'source', id, line: front.line(['sources', index]) })
      return { id, grade, ...(where ? { at: where } : {}) }
    })
  const lifeOf = (kind: Use['kind'] | 'module', { replaces, translationOf }: { replaces?: string | undefined; translationOf?: string | undefined }, successor: string | undefined) => {
    if (successor && kind !== 'module') uses.push({ kind, id: successor, line: front.line(['successor']) })
    return { ...(replaces ? { replaces } : {}), ...(translationOf ? { translationOf } : {}) }
  }
  const kind = parts.length === 2 ? (parts[1] === 'index.md' ? 'module' : 'lesson') : parts.length === 3 && parts[1] === 'scenarios' ? 'scenario' : 'unknown'
  switch (kind) {
    case 'module': {
      const fields = checkShape(front, ModuleFile, faults)
      const read = readBlocks(reading, reading.tree.children, 'module', file.shown, faults)
      keep(read)
      finish()
      if (!fields) return
      check(fields)
      const { successor, status, replaces, translationOf, ...rest } = fields
      return void layer.modules.push({ ...placed(front), ...lifeOf('module', { replaces, translationOf }, successor), it: { ...rest, status: status ?? 'current', ...(successor ? { successor } : {}), introduction: read.blocks } })
    }
    case 'lesson': {
      const fields = checkShape(front, LessonFile, faults)
      const read = readBlocks(reading, reading.tree.children, 'lesson', file.shown, faults)
      keep(read)
      finish()
      if (!fields) return
      check(fields)
      const { successor, status, replaces, translationOf, contentNote, sources, ...rest } = fields
      if (read.blocks.length === 0) faults.add(file.shown, front.line([]), 'lesson-empty', 'The lesson has no text. Write it below the front matter.')
      return void layer.lessons.push({
        ...placed(front), ...lifeOf('lesson', { replaces, translationOf }, successor),
        it: { ...rest, status: status ?? 'current', ...(successor ? { successor } : {}), ...(contentNote ? { contentNote } : {}), sources: sourcesOf(sources), blocks: read.blocks, lines: read.lines }
      })
    }
    case 'scenario': {
      const fields = checkShape(front, ScenarioFile, faults)
      const parted = splitScenario(reading, file.shown, faults)
      const story = readBlocks(reading, parted.story, 'scenario', file.shown, faults)
      const debrief = readBlocks(reading, parted.debrief, 'scenario', file.shown, faults)
      keep(story)
      keep(debrief)
      finish()
      if (!fields) return
      check(fields)
      const { successor, status, replaces, translationOf, contentNote, gentler, sources, teaches, facts, closed, case: worked, profile, asOf, ...rest } = fields
      if (worked && (facts || closed)) faults.add(file.shown, front.line(['case']), 'case-and-facts', 'A scenario names a worked case, or gives facts and closed groups; not both.')
      if (!worked && !facts) faults.add(file.shown, front.line([]), 'no-facts', 'Say what the story tells in facts, or name a worked case with case:.')
      for (const [index, id] of rest.questions.entries()) uses.push({ kind: 'question', id, line: front.line(['questions', index]) })
      if (gentler) uses.push({ kind: 'scenario', id: gentler, line: front.line(['gentler']) })
      const { next, ...levels } = teaches
      return void layer.scenarios.push({
        ...placed(front), ...lifeOf('scenario', { replaces, translationOf }, successor),
        it: {
          ...rest, status: status ?? 'current', ...(successor ? { successor } : {}), ...(contentNote ? { contentNote } : {}), ...(gentler ? { gentler } : {}), ...(worked ? { case: worked } : {}), ...(profile ? { profile } : {}), ...(asOf ? { asOf } : {}),
          facts: facts ?? {}, closed: closed ?? [], teaches: { ...levels, ...(next ? { next } : {}) }, sources: sourcesOf(sources), story: story.blocks, debrief: debrief.blocks
        }
      })
    }
    default:
      faults.add(file.shown, 1, 'file-not-expected', 'Markdown stands in a module\'s folder (lessons) or in its folder scenarios. Move this file.')
  }
}

/** The story, and from the first second-level heading on the debrief. */
function splitScenario({ tree }: ReadMarkdown, file: string, faults: Faults): { story: RootContent[]; debrief: RootContent[] } {
  const from = tree.children.findIndex(node => node.type === 'heading' && node.depth === 2)
  if (from < 0) faults.add(file, 1, 'no-debrief', 'After the story comes a heading with ## and what to take from it.')
  if (from === 0 || tree.children.length === 0) faults.add(file, 1, 'no-story', 'Tell the story before the first heading.')
  return { story: tree.children.slice(0, from < 0 ? undefined : from), debrief: from < 0 ? [] : tree.children.slice(from) }
}
