import { loadPack, type Pack } from '@safeguarding-kit/content'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { error } from '@sveltejs/kit'
import { rulesInForce } from '../thresholds/in-force.ts'
import { openShelf, type Shelf } from './shelf.ts'

const lookAgainAfter = 60_000
let shelf: Shelf | null = null
let packFolders: readonly string[] = []
let looked = 0

/**
 * Reads the pack folders for the first time and says every fault on the console. With none that loads, pages say so and it goes on looking.
 * @param keep keeps what a pack said; false where that cannot be done yet, and is tried again when the folders are next looked at
 */
export async function openPacks(folders: readonly string[], keep: (pack: Pack) => Promise<boolean>): Promise<void> {
  packFolders = folders
  shelf = openShelf(folders, keep)
  await look()
  if (!shelf.pack()) console.error('No pack could be loaded, so there is nothing to learn yet. Mend the faults above; the app looks again every minute.')
}

async function look(): Promise<void> {
  if (!shelf) return
  looked = Date.now()
  const before = shelf.faults()
  const changed = await shelf.refresh()
  const pack = shelf.pack()
  if (changed && pack) {
    console.log(`Pack in use: ${pack.stack.map(part => `${part.id} ${part.edition}`).join(' + ')}`)
    // Proved now, so that a refused variant is told at once and not at the first scenario.
    rulesInForce(pack)
  }
  const faults = shelf.faults()
  if (faults !== before && faults.length > 0) {
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the pack folders${pack && faults.some(({ weight }) => weight === 'error') ? '; the last good pack stays in use' : ''}:`)
    for (const fault of faults) console.error(`  ${fault.file}:${fault.line}: ${fault.message}`)
  }
}

/** The pack in use, or null. Once a minute the folders are looked at again, without holding up the page. */
export function packInUse(): Pack | null {
  if (shelf && Date.now() - looked > lookAgainAfter) void look().catch(fault => console.error(`The pack folders could not be read: ${String(fault)}`))
  return shelf?.pack() ?? null
}

/** The pack in use and what is wrong with the folders, for whoever watches the service. */
export const packState = () => ({ pack: packInUse(), faults: packFaults() })

/** What is wrong with the pack folders as they are now, for the coordinator's page. */
export const packFaults = () => shelf?.faults() ?? []

/** Reads the folders now: for the coordinator's button. */
export const lookNow = look

/** The pack in use, or the page that says plainly that there is none. */
export function pack(): Pack {
  return packInUse() ?? error(503, 'The induction’s lessons cannot be read just now. Your training coordinator has been told what is wrong.')
}

let translated: { readonly of: string; readonly packs: Map<string, Promise<Pack>> } = { of: '', packs: new Map() }

/** The pack in another language, read when it is first asked for; the pack itself where it has no such translation, or that cannot be read. Ids and answers are the same. */
export async function inLanguage(current: Pack, locale: string | null): Promise<Pack> {
  if (locale === null || !current.translations.some(each => each.locale === locale)) return current
  if (translated.of !== current.hash) translated = { of: current.hash, packs: new Map() }
  const reading = translated.packs.get(locale) ?? loadPack([...packFolders], { locale }).then(loaded => (loaded.ok ? loaded.pack : current))
  translated.packs.set(locale, reading)
  return reading
}

/** A picture of the pack, or null. `src` is looked up, never joined into a path. */
export async function media(src: string): Promise<{ readonly bytes: Buffer; readonly etag: string; readonly path: string } | null> {
  const current = packInUse()
  const entry = current && Object.hasOwn(current.media, src) ? current.media[src] : undefined
  const position = entry && current ? current.stack.findIndex(part => part.id === entry.from) : -1
  const folder = packFolders[position]
  if (!entry || folder === undefined) return null
  const bytes = await readFile(join(folder, entry.path))
  return { bytes, etag: createHash('sha256').update(bytes).digest('hex'), path: entry.path }
}
