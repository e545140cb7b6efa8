import { loadPack, type Pack, type PackFault } from '@safeguarding-kit/content'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The pack in use. A pack that does not load is never put in use: a running app keeps the last good one, and says what is wrong with the new.
 */
export interface Shelf {
  /** The last good pack; null when none has loaded yet. */
  pack(): Pack | null
  /** What is wrong with the folders as they are now; empty when the pack in use is what they say. */
  faults(): readonly PackFault[]
  /** Reads the folders again if anything in them changed since, and keeps what could not be kept before. Returns whether another pack is now in use. */
  refresh(): Promise<boolean>
}

/** `keep` puts a newly loaded pack by; while it answers false or fails, the pack is in use all the same and `keep` is asked again at each refresh. */
export function openShelf(folders: readonly string[], keep: (pack: Pack) => Promise<boolean> = async () => true): Shelf {
  let pack: Pack | null = null
  let kept = true
  let faults: readonly PackFault[] = []
  let seen: string | null = null
  let busy: Promise<boolean> | null = null
  async function refresh(): Promise<boolean> {
    const now = await fingerprint(folders)
    const changed = now !== seen && (await read())
    seen = now
    if (pack && !kept) kept = await keep(pack).catch(() => false)
    return changed
  }
  async function read(): Promise<boolean> {
    const loaded = await loadPack([...folders])
    faults = loaded.faults.filter(fault => fault.weight === 'error' || fault.weight === 'left-out')
    if (!loaded.ok || loaded.pack.hash === pack?.hash) return false
    pack = loaded.pack
    kept = false
    return true
  }
  return {
    pack: () => pack,
    faults: () => faults,
    refresh: () => (busy ??= refresh().finally(() => { busy = null }))
  }
}

/** Changes whenever a file is added, removed or written: cheap enough to ask for every minute. */
async function fingerprint(folders: readonly string[]): Promise<string> {
  const parts = await Promise.all(
    folders.map(async folder => {
      const names = await readdir(folder, { recursive: true }).catch(() => [])
      const files = await Promise.all(names.map(async name => {
        const { mtimeMs, size } = await stat(join(folder, name)).catch(() => ({ mtimeMs: 0, size: 0 }))
        return `${name}:${mtimeMs}:${size}`
      }))
      return files.sort().join('|')
    })
  )
  return parts.join('||')
}
