import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { base, type Files } from '../../../packages/content/src/small-pack.ts'

/** Writes a pack of one module, two lessons, two questions and a conversation into a folder of its own: done in a minute, and free to be changed. */
export function writeSmallPack(files: Files = base, folder = mkdtempSync(join(tmpdir(), 'small-pack-'))): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
