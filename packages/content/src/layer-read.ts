import type { z } from 'zod'
import { collectFaults, nearest, type Faults, type Place } from './faults.ts'
import { readPackFolder, type PackFile as FileOfPack } from './folder.ts'
import { readText } from './layer-text.ts'
import { shortHash } from './layer-life.ts'
import { meetBrackets, yamlReaders } from './layer-yaml.ts'
import type { FileReading, Layer, Placed } from './layer.ts'
import type { Use } from './markdown.ts'
import { mediaIn } from './media.ts'
import { isCopy } from './office.ts'
import { PackFile } from './schemas.ts'
import { readYaml, checkShape } from './yaml.ts'

/** `01-day-one` is ordered by its number and known as `day-one`. */
const slugOf = (name: string) => name.replace(/^\d+-/, '')
const translated = /\.([a-z]{2,3}(?:-[A-Z]{2})?)\.(md|ya?ml)$/
/** Faults after which a file gives nothing. */
const unreadable = new Set(['yaml', 'yaml-alias', 'yaml-tag', 'field', 'unknown-field', 'no-front-matter', 'too-deep'])

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
  if (!read || !pack) return tellTheRest(files, packFile, folder, faults)
  if (pack.checkedOn > pack.reviewBy) faults.add(packFile.shown, read.line(['reviewBy']), 'review-before-check', 'reviewBy lies before checkedOn. Give the day by which the pack must be read again.')
  const layer = emptyLayer(pack, read, folder, mediaIn(files, pack.id, faults))
  meetBrackets(read, layer)
  readFiles(files, packFile, layer, faults)
  return layer
}

/** What is wrong with the other files of a folder whose pack.yaml cannot be read: told with it, so that nobody mends one fault to meet the next. */
function tellTheRest(files: readonly FileOfPack[], packFile: FileOfPack, folder: string, faults: Faults): undefined {
  const nobody = { id: 'not-read', title: '', edition: '0.0', locale: 'en-GB', core: '0', profile: '', checkedOn: '', reviewBy: '', base: { id: 'not-read', edition: '0.0' } }
  readFiles(files, packFile, emptyLayer(nobody, { file: packFile.shown, line: () => 1 }, folder, new Map()), faults)
}

/** A folder of which only pack.yaml was read. */
function emptyLayer({ base, hide, status, translations, ...rest }: z.infer<typeof PackFile>, at: Place, folder: string, media: Layer['media']): Layer {
  return {
    ...rest, status: status ?? 'current', hide: hide ?? [], translations: (translations ?? []).map(({ locale, name, notice, checkedOn }) => ({ locale, name, ...(notice ? { notice } : {}), ...(checkedOn ? { checkedOn } : {}) })), at, folder, ...(base ? { base } : {}),
    modules: [], lessons: [], questions: [], scenarios: [], conversations: [], paths: [], coverage: [], terms: [], sources: [], themes: [], reviews: [], firstTalk: [], facilitating: [], cardNotes: [], practiceWeeks: [], thenRows: [], thenOn: [], slots: new Map(), switchedOff: [], contacts: new Map(), additions: [], media, variants: [], broken: { ids: new Set(), dirs: new Set() }, looseUses: [], issued: []
  }
}

function readFiles(files: readonly FileOfPack[], packFile: FileOfPack, layer: Layer, faults: Faults): void {
  for (const file of files) {
    if (file.text === undefined || file.hash !== undefined || file === packFile) continue
    const before = faults.all.length
    if (!file.unread) readFile(file, file.text, layer, faults)
    if (file.unread || faults.all.slice(before).some(fault => unreadable.has(fault.code))) {
      for (const [, id] of file.text.matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)) layer.broken.ids.add(id ?? '')
      layer.broken.dirs.add(file.path.includes('/') ? slugOf(file.path.split('/')[0] ?? '') : '')
    }
  }
}

function nearestFile(name: string): string {
  const near = nearest(name.toLowerCase(), ['pack.yaml', 'questions.yaml', ...Object.keys(yamlReaders).filter(kind => kind.endsWith('.yaml'))])
  return near === undefined || near === name ? '' : `Did you mean ${near}? `
}

function readFile(file: FileOfPack, text: string, layer: Layer, faults: Faults): void {
  const locale = translated.exec(file.path)?.[1]
  const parts = (locale ? file.path.replace(translated, '.$2') : file.path).split('/')
  const name = parts.at(-1) ?? ''
  const dir = parts.length > 1 ? slugOf(parts[0] ?? '') : ''
  const stem = name.replace(/\.(md|ya?ml)$/, '')
  const uses: Use[] = []
  const placed = (at: Place): Placed => ({
    at, file: file.path, from: layer.id, dir, slug: name === 'index.md' ? dir : slugOf(stem), order: name === 'index.md' ? (parts[0] ?? '') : name,
    locale: locale ?? layer.locale, uses, textHash: shortHash(text)
  })
  const reading: FileReading = { shown: file.shown, path: file.path, text, layer, faults, uses, placed }
  if (name.endsWith('.md')) return readText(text, parts, reading)
  const read = readYaml(text, file.shown, faults)
  if (!read) return
  meetBrackets(read, layer)
  const kind = parts.length === 1 ? `${stem}.yaml` : parts.length === 2 && stem === 'questions' ? 'questions' : parts.length === 3 && parts[1] === 'conversations' ? 'conversation' : parts.length === 2 && parts[0] === 'paths' ? 'path' : parts.length === 2 && parts[0] === 'coverage' ? 'coverage' : ''
  if (Object.hasOwn(yamlReaders, kind) && (parts.length === 1) === kind.endsWith('.yaml')) yamlReaders[kind]?.(read, reading)
  else if (isCopy(name)) faults.add(file.shown, 1, 'file-not-expected', 'This looks like a copy that was made of another file. Move it out of the folder.')
  else faults.add(file.shown, 1, 'file-not-expected', `${nearestFile(name)}This file is not read here. In a pack: pack.yaml, glossary.yaml, sources.yaml, reviews.yaml, first-talk.yaml, facilitating.yaml, then-and-now.yaml, local.yaml, variant.yaml, issued.yaml, paths/name.yaml, coverage/name.yaml; in a module: questions.yaml and conversations/name.yaml.`)
}
