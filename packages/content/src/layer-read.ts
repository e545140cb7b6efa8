import { createHash } from 'node:crypto'
import type { RootContent } from 'mdast'
import { readBlocks, type ReadBlocks } from './blocks.ts'
import { collectFaults, type Faults, type Place } from './faults.ts'
import { readPackFolder, type PackFile as FileOfPack } from './folder.ts'
import { checkPlain, inlineHtml } from './inline.ts'
import type { Layer, Placed } from './layer.ts'
import { readMarkdown, type ReadMarkdown, type Use } from './markdown.ts'
import { mediaIn } from './media.ts'
import { ConversationFile, GlossaryFile, IssuedFile, LessonFile, LocalFile, ModuleFile, PackFile, QuestionsFile, ScenarioFile, SourcesFile } from './schemas.ts'
import { checkWords } from './words.ts'
import { checkShape, readYaml, type ReadYaml } from './yaml.ts'

/** `01-day-one` is ordered by its number and known as `day-one`. */
const slugOf = (name: string) => name.replace(/^\d+-/, '')
const translated = /\.([a-z]{2,3}(?:-[A-Z]{2})?)\.(md|ya?ml)$/
const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
/** Faults after which a file gives nothing. */
const unreadable = new Set(['yaml', 'yaml-alias', 'yaml-tag', 'field', 'unknown-field', 'no-front-matter', 'too-deep'])
const asList = (read: ReadYaml): ReadYaml => (read.value === null ? { ...read, value: [] } : read)
/** Glossary and sources may be written as a list with ids, or as a map by id. */
const byId = (read: ReadYaml): { read: ReadYaml; keyOf: (index: number) => readonly PropertyKey[] } => {
  if (read.value === null || typeof read.value !== 'object' || Array.isArray(read.value)) return { read: asList(read), keyOf: index => [index] }
  const entries = Object.entries(read.value)
  const value = entries.map(([id, entry]) => (entry !== null && typeof entry === 'object' && !Array.isArray(entry) ? { id, ...entry } : entry))
  const keyOf = (index: number) => [entries[index]?.[0] ?? '']
  return { read: { file: read.file, value, line: path => read.line(path && typeof path[0] === 'number' ? [...keyOf(path[0]), ...path.slice(1)] : path) }, keyOf }
}

/** Reads one folder of a stack. Answers undefined where it has no `pack.yaml` that can be read; its faults have been added. */
export async function readLayer(folder: string, faults: Faults): Promise<Layer | undefined> {
  const missing = collectFaults()
  const files = await readPackFolder(folder, missing)
  faults.all.push(...missing.all)
  const packFile = files.find(file => file.path === 'pack.yaml')
  if (!packFile) {
    if (!missing.all.some(fault => fault.code === 'folder-not-found' || fault.file.endsWith('pack.yaml'))) faults.add(`${folder.replace(/\/+$/, '')}/pack.yaml`, 1, 'no-pack-file', 'There is no pack.yaml in this folder. Write one, or give the folder that has it.')
    return undefined
  }
  const read = readYaml(packFile.text ?? '', packFile.shown, faults)
  const pack = read && checkShape(read, PackFile, faults)
  if (!read || !pack) return undefined
  if (pack.checkedOn > pack.reviewBy) faults.add(packFile.shown, read.line(['reviewBy']), 'review-before-check', 'reviewBy lies before checkedOn. Give the day by which the pack must be read again.')
  const { base, hide, status, ...rest } = pack
  const layer: Layer = {
    ...rest, status: status ?? 'current', hide: hide ?? [], at: read, folder, ...(base ? { base } : {}),
    modules: [], lessons: [], questions: [], scenarios: [], conversations: [], terms: [], sources: [], slots: new Map(), contacts: new Map(), additions: [], media: mediaIn(files, pack.id, faults), variants: [], broken: { ids: new Set(), dirs: new Set() }
  }
  const issued = { ids: undefined as Layer['issued'] }
  for (const file of files) {
    if (file.text === undefined || file.hash !== undefined || file === packFile) continue
    const before = faults.all.length
    if (!file.unread) readFile(file, layer, faults, issued)
    if (file.unread || faults.all.slice(before).some(fault => unreadable.has(fault.code))) {
      for (const [, id] of file.text.matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)) layer.broken.ids.add(id ?? '')
      layer.broken.dirs.add(file.path.includes('/') ? slugOf(file.path.split('/')[0] ?? '') : '')
    }
  }
  return issued.ids ? { ...layer, issued: issued.ids } : layer
}

function readFile(file: FileOfPack, layer: Layer, faults: Faults, issued: { ids: Layer['issued'] }): void {
  const locale = translated.exec(file.path)?.[1]
  const path = locale ? file.path.replace(translated, '.$2') : file.path
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  const dir = parts.length > 1 ? slugOf(parts[0] ?? '') : ''
  const stem = name.replace(/\.(md|ya?ml)$/, '')
  const uses: Use[] = []
  const placed = (at: Place): Placed => ({
    at, file: file.path, from: layer.id, dir, slug: name === 'index.md' ? dir : slugOf(stem), order: name === 'index.md' ? (parts[0] ?? '') : name, locale: locale ?? layer.locale, uses,
    textHash: shortHash(file.text ?? '')
  })
  if (/\.md$/.test(name)) return readText(file, parts, layer, faults, placed, uses)
  const read = readYaml(file.text ?? '', file.shown, faults)
  if (!read) return
  const shape = parts.length === 1 ? name.replace(/\.yml$/, '.yaml') : parts.length === 2 && stem === 'questions' ? 'questions' : parts.length === 3 && parts[1] === 'conversations' ? 'conversation' : 'unknown'
  switch (shape) {
    case 'glossary.yaml': {
      const { read: list } = byId(read)
      for (const [index, it] of (checkShape(list, GlossaryFile, faults) ?? []).entries()) {
        checkPlain(it.meaning, file.shown, list.line([index, 'meaning']), faults, uses)
        const { formerly, ...rest } = it
        layer.terms.push({ ...placed(at(list, [index])), it: { ...rest, ...(formerly ? { formerly } : {}) } })
      }
      return
    }
    case 'sources.yaml': {
      const { read: list } = byId(read)
      for (const [index, { address, ...rest }] of (checkShape(list, SourcesFile, faults) ?? []).entries()) layer.sources.push({ ...placed(at(list, [index])), it: { ...rest, ...(address ? { address } : {}) } })
      return
    }
    case 'local.yaml': {
      const local = checkShape(read.value === null ? { ...read, value: {} } : read, LocalFile, faults)
      for (const [field, kind] of [['slots', 'local'], ['names', 'name']] as const)
        for (const [slot, text] of Object.entries(local?.[field] ?? {})) {
          const line = read.line([field, slot])
          if (text !== null && /\{[a-z-]+:[a-z0-9-]+\}/.test(text)) faults.add(file.shown, line, 'slot-in-slot', 'A slot cannot be filled with another slot. Write the words.')
          if (text !== null) checkWords(text, file.shown, line, faults)
          layer.slots.set(`${kind}:${slot}`, { text, at: read, line })
        }
      for (const [slot, { phone, email, hours, checkedOn, label }] of Object.entries(local?.contacts ?? {}))
        layer.contacts.set(slot, { slot, label, ...(phone ? { phone } : {}), ...(email ? { email } : {}), ...(hours ? { hours } : {}), ...(checkedOn ? { checkedOn } : {}), at: read, line: read.line(['contacts', slot]) })
      return
    }
    case 'variant.yaml':
      if (!layer.base) faults.add(file.shown, 1, 'variant-in-base', 'Only a board\'s folder changes thresholds. Move variant.yaml to a folder that names its base.')
      return void layer.variants.push({ file: file.path, document: read.value })
    case 'issued.yaml': {
      const ids = checkShape(read.value === null ? { ...read, value: {} } : read, IssuedFile, faults)
      if (ids) issued.ids = { at: read, ids }
      return
    }
    case 'questions':
      for (const [index, { options, text, status, successor, replaces, translationOf, ...rest }] of (checkShape(asList(read), QuestionsFile, faults) ?? []).entries()) {
        const own: Use[] = []
        const line = (...path: PropertyKey[]) => read.line([index, ...path])
        if (successor) own.push({ kind: 'question', id: successor, line: line('successor') })
        layer.questions.push({
          ...placed(at(read, [index])), uses: own, textHash: shortHash(JSON.stringify((read.value as unknown[])[index])), ...(replaces ? { replaces } : {}), ...(translationOf ? { translationOf } : {}),
          it: {
            ...rest, status: status ?? 'current', ...(successor ? { successor } : {}), html: inlineHtml(text, file.shown, line('text'), faults, own),
            options: options.map((option, place) => ({
              id: option.id, right: option.right, ...(option.safe ? { safe: true as const } : {}), html: inlineHtml(option.text, file.shown, line('options', place, 'text'), faults, own),
              feedback: option.feedback, feedbackHtml: inlineHtml(option.feedback, file.shown, line('options', place, 'feedback'), faults, own)
            }))
          }
        })
      }
      return
    case 'conversation': {
      const conversation = checkShape(read, ConversationFile, faults)
      if (!conversation) return
      const { turns, status, successor, replaces, translationOf, contentNote, ...rest } = conversation
      if (successor) uses.push({ kind: 'conversation', id: successor, line: read.line(['successor']) })
      for (const [field, text] of [['title', rest.title], ['who', rest.who], ['contentNote', contentNote]] as const) checkPlain(text, file.shown, read.line([field]), faults, uses)
      layer.conversations.push({
        ...placed(at(read, [])), ...(replaces ? { replaces } : {}), ...(translationOf ? { translationOf } : {}),
        it: {
          ...rest, status: status ?? 'current', ...(successor ? { successor } : {}), ...(contentNote ? { contentNote } : {}),
          turns: turns.map((turn, place) => {
            checkPlain(turn.says, file.shown, read.line(['turns', place, 'says']), faults, uses)
            return {
              ...turn,
              replies: turn.replies.map((reply, number) => {
                const line = (field: string) => read.line(['turns', place, 'replies', number, field])
                checkPlain(reply.text, file.shown, line('text'), faults, uses)
                return { ...reply, feedbackHtml: inlineHtml(reply.feedback, file.shown, line('feedback'), faults, uses) }
              })
            }
          })
        }
      })
      return
    }
    default:
      faults.add(file.shown, 1, 'file-not-expected', 'This file is not read here. In a pack: pack.yaml, glossary.yaml, sources.yaml, local.yaml, variant.yaml, issued.yaml; in a module: questions.yaml and conversations/name.yaml.')
  }
}

/** The same place, with lines told from one entry of a list. */
const at = (read: Place, start: readonly PropertyKey[]): Place => ({ file: read.file, line: path => read.line([...start, ...(path ?? [])]) })

/** Markdown: a module's introduction, a lesson, a scenario, or (beside pack.yaml) passages that are added. */
function readText(file: FileOfPack, parts: readonly string[], layer: Layer, faults: Faults, placed: (at: Place) => Placed, uses: Use[]): void {
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
