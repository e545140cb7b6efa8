import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalJson } from '../kernel/hash.ts'
import { freshContentHash } from '../kernel/receipt.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { rulesetFromJson } from '../kernel/schema.ts'
import { expectedOf, type VectorFile } from '../kernel/vector.ts'
import type { Answer, Command } from './command.ts'
import { whyNot } from './document.ts'
import { exitCodes, unusable, usage } from './refusal.ts'
import { writeFolder } from './written.ts'

export const vectorsCommand: Command = {
  says: 'the conformance suite: inputs with what has to come of them, for whoever writes these rules’ machinery in another language',
  takes: 'list | write <folder> | run [<folder>]',
  formats: ['json', 'text'],
  options: {},
  examples: [
    ['vectors list', 'the suites and how many vectors each has'],
    ['vectors write conformance', 'everything that an implementer needs, in a new folder'],
    ['vectors run', 'this library’s own answers, one line of JSON for each vector']
  ],
  run: asked => {
    const line = asked.format === 'json' ? (found: Line) => `${JSON.stringify(found)}\n` : (found: Line) => `${Object.values(found).join('  ')}\n`
    const [what, folder, more] = asked.words, shipped = fileURLToPath(new URL('conformance/', asked.terminal.home))
    if (more === undefined && what === 'list' && folder === undefined) return list(shipped, line)
    if (more === undefined && what === 'write' && folder !== undefined) return write(shipped, folder, line)
    if (more === undefined && what === 'run') return Promise.resolve(runAll(folder ?? shipped, line))
    throw usage('Say what to do with the vectors: list, write <folder>, or run [<folder>].')
  }
}

/** One line of an answer: JSON, as the contract for runners has it, or its values for people. */
type Line = Readonly<Record<string, string | number>>
type Print = (line: Line) => string

async function list(shipped: string, print: Print): Promise<Answer> {
  const suites = await suitesIn(shipped)
  return { output: suites.map(({ name, file }) => print({ suite: name, ruleset: file.ruleset, hash: file.hash, vectors: file.vectors.length })).join(''), code: 0 }
}

async function write(shipped: string, folder: string, print: Print): Promise<Answer> {
  const files = (await readdir(shipped, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile() && !entry.name.endsWith('.ts')).map(entry => join(entry.parentPath, entry.name)).sort()
  await writeFolder(folder, new Map(await Promise.all(files.map(async file => [relative(shipped, file), await readFile(file)] as const))))
  return { output: print({ written: folder, files: files.length }), code: 0 }
}

/** As the runner contract has it: a line for each vector, and 1 where one failed. */
function runAll(folder: string, print: Print): Answer {
  let failed = false
  async function* lines(): AsyncGenerator<string> {
    for (const { name, file } of await suitesIn(folder)) {
      const ruleset = await rulesetAt(folder, file)
      for (const { id, input, expected } of file.vectors) {
        const found = canonicalJson(expectedOf(ruleset, input)), passed = found === canonicalJson(expected)
        failed ||= !passed
        yield print({ suite: name, id, status: passed ? 'passed' : 'failed', ...(!passed && { why: `found ${found}` }) })
      }
    }
  }
  return { output: lines(), code: () => (failed ? exitCodes.look : exitCodes.done) }
}

async function suitesIn(folder: string): Promise<readonly { readonly name: string; readonly file: VectorFile }[]> {
  const names = await readdir(join(folder, 'vectors')).catch((error: unknown) => { throw unusable(`${join(folder, 'vectors')}: ${whyNot(error)}`) })
  return Promise.all(names.filter(name => name.endsWith('.json')).sort().map(async name => ({ name: name.slice(0, -5), file: await readJson(join(folder, 'vectors', name)) as VectorFile })))
}

async function rulesetAt(folder: string, { ruleset: path, hash }: VectorFile): Promise<Ruleset> {
  const read = rulesetFromJson(await readJson(join(folder, path)))
  if (!read.ok) throw unusable(...read.faults.map(({ path: at, message }) => `${join(folder, path)}: ${message} (${at})`))
  if (freshContentHash(read.ruleset) !== hash) throw unusable(`${join(folder, path)}: These are not the rules that the vectors were made from.`)
  return read.ruleset
}

const readJson = async (path: string): Promise<unknown> => {
  try { return JSON.parse(await readFile(path, 'utf8')) as unknown } catch (error) { throw unusable(`${path}: ${whyNot(error)}`) }
}
