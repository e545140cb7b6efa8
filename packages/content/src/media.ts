import type { Faults } from './faults.ts'
import type { PackFile } from './folder.ts'

/** Pictures, sound and captions of a folder by the address that blocks carry: pack id, then path. A drawing that holds code is refused. */
export function mediaIn(files: readonly PackFile[], pack: string, faults: Faults): Map<string, { path: string; hash: string }> {
  const found = new Map<string, { path: string; hash: string }>()
  for (const { path, shown, hash, text } of files) {
    if (hash === undefined) continue
    if (text !== undefined && /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']\s*(?!#)/i.test(text)) faults.add(shown, 1, 'media-with-code', 'This drawing holds code or points to another place. Save it as a plain drawing.')
    else found.set(`${pack}/${path}`, { path, hash })
  }
  return found
}

/** The address of a file named in a text: beside the text, in its pack's folder. Undefined where it leaves the folder. */
export function mediaAddress(pack: string, textFile: string, src: string): string | undefined {
  if (!/^[A-Za-z0-9._/-]+$/.test(src) || src.startsWith('/')) return undefined
  const parts = textFile.split('/').slice(0, -1)
  for (const part of src.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return [pack, ...parts].join('/')
}
