import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What every changeset has to say, so that a board can see whether it is concerned without reading code. */
export const parts = ['What changes', 'For whom', 'From when', 'On what authority'] as const

const bumps = ['patch', 'minor', 'major']

/** What is wrong with one changeset, as sentences; an empty list where it says all that it has to. */
export function faultsOf(file: string, content: string, packages: readonly string[]): readonly string[] {
  const [, front, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(content) ?? []
  if (front === undefined || body === undefined) return [`${file}: It begins with the packages that it changes, between two lines of ---.`]
  const lines = front.split('\n').map(line => /^['"]?([^'":]+)['"]?: (\w+)$/.exec(line.trim()))
  const named = lines.flatMap((line, i) => (line && packages.includes(line[1]!) && bumps.includes(line[2]!) ? [] : [`${file}:${i + 2}: A package and patch, minor or major were expected here. Packages: ${packages.join(', ')}.`]))
  return [...named, ...parts.flatMap(part => {
    const said = new RegExp(`^\\*\\*${part}:\\*\\* ([^]*?)(?=\\n\\*\\*|$(?![^]))`, 'm').exec(body)?.[1]?.trim() ?? ''
    return said.split(/\s+/).length < 3 || !/[.…]$/.test(said) ? [`${file}: It does not say in a sentence: **${part}:** …`] : []
  })]
}

/** The changesets that wait for a release, by file name. */
export function changesetsIn(root: string): ReadonlyMap<string, string> {
  const folder = join(root, '.changeset')
  return new Map(readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md').sort().map(name => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** What is published: every package that is not private. */
export function publishedIn(root: string): readonly { readonly name: string; readonly version: string; readonly folder: string }[] {
  return readdirSync(join(root, 'packages')).map(name => join('packages', name)).flatMap(folder => {
    const { name, version, private: own } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { name: string; version: string; private?: boolean }
    return own ? [] : [{ name, version, folder }]
  })
}
