import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Faults } from './faults.ts'
import { decode, hiddenCharacter, isLitter, whyNotKnown } from './office.ts'

/** A file of a pack: `path` inside the folder with forward slashes, `shown` as people are told of it. */
export interface PackFile {
  readonly path: string
  readonly shown: string
  /** Decoded text with `\n` line ends; absent for media. */
  readonly text?: string
  /** Could not be read as it stands: its text only serves to find which ids it holds. */
  readonly unread?: true
  /** SHA-256 of the bytes, for media. */
  readonly hash?: string
}

/** Limits that keep a hostile or broken folder from filling memory. */
export const limits = { textBytes: 256 * 1024, mediaBytes: 20 * 1024 * 1024, files: 5000, depth: 6 }

const textual = /\.(md|ya?ml)$/
const medial = /\.(svg|png|jpe?g|webp|mp3|mp4|vtt)$/
/** Reads every file that can belong to a pack, in the order of their names. Never throws for what the folder holds. */
export async function readPackFolder(folder: string, faults: Faults): Promise<PackFile[]> {
  const files: PackFile[] = []
  await walk(folder, '', 0, files, faults)
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function walk(folder: string, inside: string, depth: number, files: PackFile[], faults: Faults): Promise<void> {
  const here = join(folder, inside)
  let entries
  try {
    entries = await readdir(here, { withFileTypes: true })
  } catch (error) {
    faults.add(here, 1, 'folder-not-found', `The folder cannot be opened (${reason(error)}). Check the path and that it may be read.`)
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name.startsWith('_') || entry.name === 'node_modules' || isLitter(entry.name)) continue
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`
    const shown = join(folder, path)
    if (entry.isSymbolicLink()) faults.add(shown, 1, 'link-in-pack', 'A pack cannot hold links to other places. Put the file itself here.')
    else if (entry.isDirectory()) {
      if (depth >= limits.depth) faults.add(shown, 1, 'too-deep', 'Folders are nested too deeply here. Move this folder up.')
      else await walk(folder, path, depth + 1, files, faults)
    } else if (entry.isFile()) {
      if (files.length >= limits.files) return faults.add(here, 1, 'too-many-files', `A pack may hold ${limits.files} files. Divide it into several packs.`)
      const file = await readOne(join(folder, path), path, shown, faults)
      if (file) files.push(file)
    }
  }
}

async function readOne(place: string, path: string, shown: string, faults: Faults): Promise<PackFile | undefined> {
  const isText = textual.test(path)
  if (!isText && !medial.test(path)) {
    if (!/(^|\/)(LICENSE|README|NOTICE|CHANGELOG)[^/]*$/.test(path)) faults.add(shown, 1, 'file-not-known', whyNotKnown(basename(path)))
    return undefined
  }
  if (/(^|\/)(README|CHANGELOG|LICENSE|NOTICE)\.md$/.test(path)) return undefined
  const most = isText ? limits.textBytes : limits.mediaBytes
  try {
    const { size } = await stat(place)
    if (size > most) return void faults.add(shown, 1, 'too-large', `The file is larger than ${Math.round(most / 1024)} KB. Divide it or make it smaller.`)
    const bytes = await readFile(place)
    if (!isText) return { path, shown, hash: createHash('sha256').update(bytes).digest('hex'), ...(path.endsWith('.svg') ? { text: bytes.toString('utf8') } : {}) }
    const text = decode(bytes)
    if (text === undefined) {
      faults.add(shown, 1, 'not-utf-8', 'The file is not saved as UTF-8 text. Open it in a plain text editor and save it again with the encoding UTF-8 (Notepad: Save as, Encoding).')
      return { path, shown, unread: true, text: bytes.toString('latin1') }
    }
    const unseen = hiddenCharacter(text)
    if (unseen) {
      faults.add(shown, unseen.line, 'hidden-character', unseen.message)
      return { path, shown, unread: true, text }
    }
    return { path, shown, text }
  } catch (error) {
    faults.add(shown, 1, 'file-not-read', `The file cannot be read (${reason(error)}). Check that it may be read.`)
    return undefined
  }
}

const reason = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'no reason given')
