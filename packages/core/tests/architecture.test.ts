import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { procedures } from '../src/index.ts'
import type { Fact, Rule } from '../src/kernel/index.ts'

const src = join(import.meta.dirname, '../src')

/** The layers, lowest first. A folder imports only from rows below its own, never sideways and never up. Adding a procedure adds its name to a row. */
const layers: readonly (readonly string[])[] = [
  ['kernel'],
  ['sources'],
  ['rule-book'],
  ['diagram'],
  ['people'],
  ['thresholds'],
  ['procedure'],
  // Sharing information concerns every procedure, and stands here because it is built with `procedure`, above the catalogue.
  ['early-help', 'referral', 'child-protection', 'disclosure-scheme', 'private-fostering', 'information-sharing'],
  ['domestic-violence', 'trafficking', 'fgm', 'gangs', 'missing', 'sexual-abuse', 'sexual-exploitation', 'harmful-sexual-behaviour', 'viewing-abuse-images', 'parental-difficulties', 'faith-and-culture', 'fabricated-illness', 'animal-welfare-link', 'major-events', 'protective-marking', 'allegations', 'child-death'],
  ['case-review', 'training', 'dataset', 'quality-assurance', 'board'],
  ['assess'],
  ['index.ts'],
  ['command']
]
const rowOf = (folder: string): number => layers.findIndex(row => row.includes(folder))

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap(name => { const path = join(folder, name); return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [] })
}
const files = filesIn(src)
const shipped = files.filter(file => !file.endsWith('.test.ts'))
const folderOf = (file: string): string => relative(src, file).split('/')[0]!
/** Static imports only: the registry's loaders are data, and load nothing until asked. */
const importsOf = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)].map(([, from, bare]) => (from ?? bare)!)

test('every folder has its row in the table of layers', () => {
  const folders = [...new Set(shipped.map(folderOf))]
  expect(folders.filter(folder => rowOf(folder) < 0), 'a folder without a row could import anything and be imported by anything: give it a row in this test').toEqual([])
})

test('a folder imports only from lower rows', () => {
  const wrong = shipped.flatMap(file => importsOf(file).filter(to => to.startsWith('.')).map(to => folderOf(resolve(dirname(file), to))).filter(to => to !== folderOf(file) && rowOf(to) >= rowOf(folderOf(file)))
    .map(to => `${relative(src, file)} imports ${to}`))
  expect(wrong, 'sideways and upward imports tie procedures together: neither could then be changed, loaded or left out alone').toEqual([])
})

test('another folder is entered only by its doors', () => {
  const isDoor = (path: string) => /^(index|machine|schema|cases)\.ts$|^wording\//.test(path)
  const wrong = shipped.flatMap(file => importsOf(file).filter(to => to.startsWith('.')).map(to => relative(src, resolve(dirname(file), to)).split('/'))
    .filter(([folder, ...rest]) => folder !== folderOf(file) && !['kernel', 'sources', 'people'].includes(folder!) && rest.length > 0 && !isDoor(rest.join('/'))).map(to => `${relative(src, file)} imports ${to.join('/')}`))
  expect(wrong, 'what is not a door may change at any time; whoever reaches past it breaks then').toEqual([])
})

test('the kernel knows no word of the field', () => {
  const field = /\b(child|children|safeguard\w*|abuse\w*|neglect\w*|harm|bruis\w*|parent\w*|famil\w*|mother|father|referral\w*|social.?work\w*|police|strategy|conference|section ?(?:17|47)|s17|s47|lado|early.?help|threshold\w*)\b/i
  const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
  const wrong = shipped.filter(file => folderOf(file) === 'kernel').flatMap(file => code(file).split('\n').filter(line => field.test(line)).map(line => `${relative(src, file)}: ${line.trim()}`))
  expect(wrong, 'a kernel that knows the field decides by more than the rules that were signed off').toEqual([])
})

test('the kernel, and every decision, stands behind neither zod nor xstate', () => {
  const seen = new Set<string>()
  const reach = (file: string): string[] => {
    if (seen.has(file)) return []
    seen.add(file)
    return importsOf(file).flatMap(to => (to.startsWith('.') ? (isTypeOnly(file, to) ? [] : reach(resolve(dirname(file), to))) : [`${relative(src, file)} imports ${to}`]))
  }
  const doors = ['index.ts', ...readdirSync(src).filter(name => name !== 'index.ts').map(name => `${name}/index.ts`)].map(door => join(src, door)).filter(door => files.includes(door))
  expect(doors.flatMap(reach), 'a scenario page would then load 15 to 20 KB more before the first answer').toEqual([])
})

/** Whether everything that a file takes from another is types, which leave nothing behind when compiled. */
function isTypeOnly(file: string, to: string): boolean {
  const statements = [...readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)\s([^;]*?)from\s+'([^']+)'/gm)].filter(([, , from]) => from === to).map(([, what]) => what!.trim())
  return statements.every(what => what.startsWith('type ') || what.replace(/[{}]/g, '').split(',').map(name => name.trim()).filter(Boolean).every(name => name.startsWith('type ')))
}

test('the kernel reads no clock and no chance', () => {
  const wrong = shipped.filter(file => folderOf(file) === 'kernel').filter(file => /\bnew Date\b|\bDate\.|Math\.random|performance\.now/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')))
  expect(wrong.map(file => relative(src, file)), 'the same input would not always give the same answer').toEqual([])
})

test('ids of facts and rules are global: no two procedures use the same one', async () => {
  const found = new Map<string, string>(), twice: string[] = []
  for (const { id, load } of procedures) {
    const doors: Readonly<Record<string, unknown>> = await load.decision()
    for (const ruleset of Object.values(doors)) {
      if (typeof ruleset !== 'object' || ruleset === null || !('rules' in ruleset) || !('facts' in ruleset)) continue
      for (const { id: thing } of [...(ruleset.facts as readonly Fact[]), ...(ruleset.rules as readonly Rule[])].filter((one, i, all) => all.findIndex(({ id }) => id === one.id) === i)) {
        const before = found.get(thing)
        if (before !== undefined && before !== id) twice.push(`${thing} in ${before} and ${id}`)
        found.set(thing, id)
      }
    }
  }
  expect(twice, 'a record that points at the id would mean two things; declare it once, in the lowest folder that both may import').toEqual([])
})
