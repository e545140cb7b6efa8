import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseDocument } from 'yaml'
import { coreRules } from './core-rules.ts'
import { collectFaults, sayFault } from './faults.ts'
import { kinds, nameOf, type Layer } from './layer.ts'
import { readLayer } from './layer-read.ts'
import type { Pack } from './model.ts'
import { seeModuleFolder } from './module-folder.ts'
import { newQuestion } from './new-question.ts'
import { previewPages } from './preview.ts'
import { Refusal } from './refusal.ts'
import { newBoard, newLesson, newModule, newScenario } from './skeleton.ts'
import { thresholdChanges } from './threshold-changes.ts'

const nameLike = /^[a-z0-9]+(-[a-z0-9]+)*$/
const exclusively = { flag: 'wx', encoding: 'utf8' } as const

/**
 * Writes a new lesson, module, scenario or a board's folder beside its base, that passes `check`, or a question that `check` asks to be filled in; answers the
 * files written or changed.
 * @param asked the kind of a question
 */
export async function writeNew(kind: string, place: string, slug: string, today: string, asked?: string): Promise<string[]> {
  if (!nameLike.test(slug)) throw new Refusal(`"${slug}" cannot be a name. Use small letters, digits and hyphens, for example "who-to-tell".`)
  if (kind === 'module') {
    const folder = join(place, `${await nextNumber(place)}-${slug}`)
    await mkdir(folder)
    await writeFile(join(folder, 'index.md'), newModule(slug), exclusively)
    await writeFile(join(folder, `01-${slug}.md`), newLesson(slug, today), exclusively)
    return [join(folder, 'index.md'), join(folder, `01-${slug}.md`)]
  }
  if (kind === 'board') {
    const below = await readOrTell(place, 'Give the folder of the pack that yours lies over.')
    const folder = join(dirname(place), slug)
    await mkdir(folder)
    const slots = [...below.slots].flatMap(([slot, { text }]) => (slot.startsWith('local:') ? [[slot.slice('local:'.length), text ?? ''] as const] : []))
    const files = Object.entries(newBoard(slug, below, slots, today))
    for (const [name, text] of files) await writeFile(join(folder, name), text, exclusively)
    return files.map(([name]) => join(folder, name))
  }
  if (kind === 'lesson' || kind === 'question' || kind === 'scenario') await seeModuleFolder(place)
  if (kind === 'question') return [await newQuestion(place, slug, asked)]
  if (kind === 'lesson') {
    const file = join(place, `${await nextNumber(place)}-${slug}.md`)
    await writeFile(file, newLesson(slug, today), exclusively)
    return [file, ...(await addMinutes(join(place, 'index.md'), 1))]
  }
  if (kind === 'scenario') {
    const layer = await readOrTell(dirname(place), 'Give the module’s folder inside a pack.')
    const folder = join(place, 'scenarios')
    await mkdir(folder, { recursive: true })
    const file = join(folder, `${await nextNumber(folder)}-${slug}.md`)
    await writeFile(file, newScenario(slug, layer.profile, layer.checkedOn, await coreRules()), exclusively)
    return [file]
  }
  throw new Refusal(`"${kind}" cannot be made. Write new board, new lesson, new question, new module or new scenario.`)
}

/** The folder of a pack; where its pack.yaml cannot be read, what is wrong with it. */
async function readOrTell(folder: string, next: string): Promise<Layer> {
  const faults = collectFaults(), layer = await readLayer(folder, faults)
  if (layer) return layer
  const wrong = faults.all.filter(({ file, code }) => basename(file) === 'pack.yaml' && code !== 'no-pack-file')
  throw new Refusal(wrong.length > 0 ? `Mend this first, then try again; nothing was written.\n${wrong.map(sayFault).join('\n')}` : `There is no pack.yaml in ${folder}. ${next}`)
}

async function nextNumber(folder: string): Promise<string> {
  const numbers = (await readdir(folder).catch(() => { throw new Refusal(`There is no folder ${folder}. Make it first, or give one that is there.`) })).map(name => Number(/^(\d+)-/.exec(name)?.[1] ?? 0))
  return String(Math.max(0, ...numbers) + 1).padStart(2, '0')
}

/** A module that gets a lesson takes longer; a folder over a base has no index.md of its own, and the base is left alone. */
async function addMinutes(file: string, minutes: number): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  const changed = text?.replace(/^minutes: (\d+)/m, (_, before: string) => `minutes: ${Number(before) + minutes}`)
  if (changed === undefined || changed === text) return []
  await writeFile(file, changed)
  return [file]
}

/** Writes every id of a folder into its `issued.yaml`; what was there stays. Answers how many are new. */
export async function recordIds(folder: string): Promise<number> {
  const layer = await readOrTell(folder, 'Check the folder first.')
  const known: Record<string, string> = { ...layer.issued[0]?.ids }
  let added = 0
  for (const kind of kinds) for (const { it } of layer[kind]) if (known[it.id] === undefined) {
    known[it.id] = nameOf[kind]
    added++
  }
  const document = parseDocument('# Every id that was ever published, and of what. Records point at them: none may vanish. Written by `safeguarding-content record`.\n\n{}\n')
  document.contents = document.createNode(Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)))) as typeof document.contents
  await writeFile(join(folder, 'issued.yaml'), document.toString())
  return added
}

/** Writes the pages of a preview and the media that they show; answers the first page. */
export async function writePreview(pack: Pack, folders: Readonly<Record<string, string>>, to: string): Promise<string> {
  await mkdir(to, { recursive: true })
  for (const [name, html] of Object.entries(previewPages(pack, await thresholdChanges(undefined, pack)))) await writeFile(join(to, basename(name)), html)
  for (const [src, { from, path }] of Object.entries(pack.media)) {
    await mkdir(dirname(join(to, 'media', src)), { recursive: true })
    await copyFile(join(folders[from]!, path), join(to, 'media', src))
  }
  return join(to, 'index.html')
}
