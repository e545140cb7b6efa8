import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandsIn, examplesIn } from '../scripts/readme-examples.ts'
import { probeIn, type Probed } from '../scripts/probe.ts'
import { procedures } from '../src/index.ts'

const core = join(import.meta.dirname, '..')
const room = mkdtempSync(join(tmpdir(), 'core-tarball-'))
const installed = join(room, 'node_modules/@safeguarding-kit/core')
const modules = join(core, 'node_modules')
const { files } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')) as { files: string[] }
const readme = readFileSync(join(core, 'README.md'), 'utf8')

/** Built aside and packed as npm would, so that what is tested is what would be published, and nobody's dist is touched. */
beforeAll(() => {
  const staged = join(room, 'staged')
  mkdirSync(staged, { recursive: true })
  execFileSync(process.execPath, [join(modules, 'tsup/dist/cli-default.js'), '--out-dir', join(staged, 'dist'), '--silent'], { cwd: core, stdio: 'pipe' })
  for (const part of ['package.json', 'README.md', ...files]) if (part !== 'dist' && existsSync(join(core, part))) { mkdirSync(dirname(join(staged, part)), { recursive: true }); cpSync(join(core, part), join(staged, part), { recursive: true }) }
  const tarball = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', room], { cwd: staged, encoding: 'utf8' }).trim().split('\n').at(-1)!
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(room, tarball), '-C', installed, '--strip-components=1'])
  for (const name of ['zod', 'xstate', 'yaml']) symlinkSync(join(modules, name), join(room, 'node_modules', name))
}, 120_000)
afterAll(() => { rmSync(room, { recursive: true, force: true }) })

/** What a bundler makes of an import from the packed tarball, and which files it took something from. */
async function bundle(source: string): Promise<{ code: string; files: string[] }> {
  const { outputFiles, metafile } = await build({ stdin: { contents: source, resolveDir: room, sourcefile: 'taken.js' }, bundle: true, minify: true, write: false, metafile: true, outdir: room, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], absWorkingDir: room, target: 'es2023' })
  return { code: outputFiles[0]!.text, files: Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs)).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path) }
}

test('what is packed holds every door and no source, test or example', () => {
  const dist = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
  const doors = procedures.flatMap(({ id, load }) => ['index', 'machine', 'schema', 'cases', 'wording/en'].filter(door => door in load || door === 'index' || door === 'wording/en').map(door => `${id}/${door}.js`))
  expect(dist).toEqual(expect.arrayContaining([...doors, 'index.js', 'command/bin.js', 'kernel/index.js', 'kernel/schema.js', 'kernel/wording/en.js', 'referral/wording/cy.js']))
  expect(dist.filter(path => /\.test\.|example|brute|by-definition/.test(path))).toEqual([])
  expect(readdirSync(installed).sort()).toEqual([...new Set(['README.md', 'package.json', ...files.map(file => file.split('/')[0]!)])].sort())
  expect(readdirSync(join(installed, 'conformance')).sort()).toEqual(['README.md', 'rulesets', 'runner.py', 'vectors'])
  expect(readdirSync(join(installed, 'schemas'))).toContain('ruleset.schema.json')
})

test('deciding loads no library at all, in any procedure', async () => {
  for (const { id } of procedures) {
    const { files } = await bundle(`export * from '@safeguarding-kit/core/${id}'`)
    expect(files.filter(path => /node_modules\/(zod|xstate|yaml)\//.test(path) || !path.includes('@safeguarding-kit/core') && path !== 'taken.js'), `a page that decides on ${id} would load a library that it does not need`).toEqual([])
  }
}, 60_000)

test('a procedure brings no other: only the thresholds, on which all are built, come along', async () => {
  const rulesOf = new Map(await Promise.all(procedures.map(async ({ id, load }) => [id, new Set((await load.rules()).rules.map(rule => rule.id))] as const)))
  for (const { id } of procedures) {
    const { code } = await bundle(`export * from '@safeguarding-kit/core/${id}'`)
    const own = rulesOf.get(id)!
    for (const [other, rules] of rulesOf) if (other !== id && other !== 'thresholds') expect([...rules].filter(rule => !own.has(rule) && new RegExp(`["'\`]${rule}["'\`]`).test(code)), `importing ${id} would load ${other}`).toEqual([])
  }
  const { code } = await bundle("export * from '@safeguarding-kit/core/kernel'")
  expect([...rulesOf.values()].flatMap(rules => [...rules]).filter(rule => code.includes(`"${rule}"`)), 'the kernel alone would load rules of the field').toEqual([])
}, 60_000)

test('one decision is taken without explaining, proving, comparing or reading documents', async () => {
  const { code } = await bundle("export { decideThreshold } from '@safeguarding-kit/core/thresholds'")
  expect(code).toContain('bruise-on-non-mobile-child')
  for (const sentence of ['there are no words for', 'is already a rule', 'The base stays in force', 'Nothing differs', 'columns were packed']) expect(code.includes(sentence), `"${sentence}" came along`).toBe(false)
})

/** One script, the same everywhere: it decides worked cases of the tarball and says what came of them. */
let script = '', expected: Probed
test('the worked cases give the same answers in this Node as their authors expect', async () => {
  script = probeIn(room)
  const file = join(room, 'probe.cjs')
  writeFileSync(file, `${script};process.stdout.write(probed)`)
  const found = await promisify(execFile)(process.execPath, [file])
  expected = JSON.parse(found.stdout) as Probed
  expect(expected.wrong).toEqual([])
  expect(expected.decided).toBeGreaterThan(50)
}, 60_000)

test('they do in a context that has no global but those of JavaScript itself: no process, no console, no URL, no TextEncoder', () => {
  const bare = createContext(Object.create(null) as object)
  // A console is the one thing that V8 itself puts there.
  expect(runInContext('delete globalThis.console; typeof process + typeof console + typeof URL + typeof TextEncoder + typeof require', bare)).toBe('undefined'.repeat(5))
  expect(JSON.parse(runInContext(`${script};probed`, bare) as string)).toEqual(expected)
})

const inBrowser = async (act: (browser: Browser) => Promise<unknown>): Promise<unknown> => {
  const executablePath = process.env.CHROMIUM
  if (!executablePath) throw new Error('CHROMIUM is not set: "npm test" finds or installs the browser and sets it.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try { return await act(browser) } finally { await browser.close() }
}

test('they do in a browser’s page and in a web worker', async () => {
  const [page, worker] = await inBrowser(async browser => {
    const tab = await browser.newPage()
    const inPage = await tab.evaluate(`${script};probed`)
    const inWorker = await tab.evaluate(code => new Promise<string>((resolve, reject) => {
      const worker = new Worker(URL.createObjectURL(new Blob([`${code};postMessage(typeof document === 'undefined' ? probed : 'not a worker')`], { type: 'text/javascript' })))
      worker.onmessage = ({ data }) => resolve(String(data))
      worker.onerror = ({ message }) => reject(new Error(message))
    }), script)
    return [inPage, inWorker]
  }) as [string, string]
  expect(JSON.parse(page)).toEqual(expected)
  expect(JSON.parse(worker)).toEqual(expected)
}, 60_000)

test('every example of the README runs from the packed package and answers what it says', () => {
  const examples = examplesIn(readme)
  expect(examples.length).toBeGreaterThan(5)
  for (const [i, { heading, code }] of examples.entries()) {
    expect(code, `the example under "${heading}" compares nothing`).toContain('deepEqual(')
    writeFileSync(join(room, `example-${i}.mjs`), code)
  }
  const all = examples.map(({ heading }, i) => `await import('./example-${i}.mjs').catch(fault => { console.error(${JSON.stringify(heading)}, fault); process.exitCode = 1 })`).join('\n')
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', all], { cwd: room, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
}, 60_000)

test('the command of the packed package does what the README shows', () => {
  const commands = commandsIn(readme), bin = join(installed, 'dist/command/bin.js')
  expect(commands.length).toBeGreaterThan(3)
  writeFileSync(join(room, 'answers.json'), JSON.stringify({ facts: { 'self-harm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }))
  writeFileSync(join(room, 'cases.csv'), 'case,self-harm\nA1,yes\n')
  writeFileSync(join(room, 'our-borough.yaml'), 'id: our-borough\nbase: thresholds\ntitle: Stricter on self-harm\ncheckedOn: "2026-11-21"\nstricter:\n  - rule: self-harm\n    atLeast: child-protection-s47\n    actions: [do-not-investigate, tell-safeguarding-lead-today, call-front-door, record-now, ask-consent]\n')
  for (const words of commands) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { cwd: room, encoding: 'utf8' })
    expect([words[0], status, stderr]).toEqual([words[0], 0, ''])
    expect(words.includes('--to') || stdout.length > 20).toBe(true)
  }
  expect(spawnSync(process.execPath, [bin, 'vectors', 'list'], { encoding: 'utf8' }).stdout).toContain('"suite":"thresholds"')
}, 60_000)
