import { readFile } from 'node:fs/promises'
import { engineVersion, contentHash } from '../kernel/receipt.ts'
import { procedures } from '../index.ts'
import type { Terminal } from './terminal.ts'

/** What is versioned here: the package on the first line, then what a receipt names, the way of deciding and each procedure's rules with their hash. */
export async function versions({ home }: Terminal): Promise<string> {
  const { name, version } = JSON.parse(await readFile(new URL('package.json', home), 'utf8')) as { name: string; version: string }
  const rules = await Promise.all(procedures.map(async ({ load }) => load.rules())), wide = Math.max(...rules.map(({ id }) => id.length))
  // Releases begin at 0.1.0; until the first, the repository's packages stand at nothing.
  return [`${name} ${version}${version === '0.0.0' ? ', not a release: packed from the repository' : ''}`, `engine ${engineVersion}`, ...rules.map(one => `${one.id.padEnd(wide)}  ${one.version}  ${contentHash(one).slice(0, 12)}`), ''].join('\n')
}
