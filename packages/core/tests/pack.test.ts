import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const core = join(import.meta.dirname, '..')
const room = mkdtempSync(join(tmpdir(), 'core-tarball-'))
const installed = join(room, 'node_modules/@safeguarding-kit/core')
const modules = join(core, 'node_modules')

interface Chunk { readonly type: 'chunk' | 'asset'; readonly code: string; readonly modules: Readonly<Record<string, unknown>> }
type Build = (options: object) => Promise<{ readonly output: readonly Chunk[] } | readonly { readonly output: readonly Chunk[] }[]>
/** The bundler that the test runner itself brings. */
const { build } = (await import(pathToFileURL(createRequire(import.meta.resolve('vitest')).resolve('vite')).href)) as { build: Build }

/** Built aside and packed as npm would, so that what is tested is what would be published, and nobody's dist is touched. */
beforeAll(() => {
  const staged = join(room, 'staged')
  mkdirSync(staged, { recursive: true })
  execFileSync(process.execPath, [join(modules, 'tsup/dist/cli-default.js'), '--out-dir', join(staged, 'dist'), '--no-dts', '--silent'], { cwd: core, stdio: 'pipe' })
  writeFileSync(join(staged, 'package.json'), readFileSync(join(core, 'package.json')))
  for (const documents of ['schemas', 'rulesets']) if (existsSync(join(core, documents))) cpSync(join(core, documents), join(staged, documents), { recursive: true })
  const tarball = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', room], { cwd: staged, encoding: 'utf8' }).trim().split('\n').at(-1)!
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(room, tarball), '-C', installed, '--strip-components=1'])
  for (const name of ['zod', 'xstate']) symlinkSync(join(modules, name), join(room, 'node_modules', name))
}, 120_000)
afterAll(() => { rmSync(room, { recursive: true, force: true }) })

async function bundle(source: string): Promise<{ code: string; modules: string[] }> {
  const entry = join(room, `entry-${Math.abs(source.length)}.js`)
  writeFileSync(entry, source)
  const result = await build({ root: room, configFile: false, logLevel: 'silent', build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'one' } } })
  const chunks = [result].flat().flatMap(({ output }) => output).filter(({ type }) => type === 'chunk')
  return { code: chunks.map(({ code }) => code).join('\n'), modules: chunks.flatMap(({ modules }) => Object.keys(modules)) }
}

test('one decision bundled from the packed tarball holds neither zod nor xstate nor another procedure', async () => {
  const { code, modules: inside } = await bundle("import { decideThreshold } from '@safeguarding-kit/core/thresholds'\nexport const decision = input => decideThreshold(input)\n")
  expect(code).toContain('bruise-on-non-mobile-child')
  expect(inside.filter(module => /node_modules\/(zod|xstate)\//.test(module)), 'a page that decides would load a library it does not need').toEqual([])
  expect(code.includes('ZodError') || code.includes('createMachine') || code.includes('xstate.')).toBe(false)
  expect(['awaitingAcknowledgement', 'disagreement-stage'].filter(mark => code.includes(mark)), 'a page that decides would load the referral procedure').toEqual([])
}, 60_000)

test('what is packed holds every door and no source, test or example', () => {
  const dist = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
  expect(dist).toEqual(expect.arrayContaining(['index.js', 'kernel/index.js', 'kernel/schema.js', 'kernel/wording/en.js', 'referral/wording/cy.js', 'thresholds/index.js', 'thresholds/machine.js', 'thresholds/schema.js', 'thresholds/cases.js', 'thresholds/wording/en.js']))
  expect(dist.filter(path => /\.test\.|example|brute/.test(path))).toEqual([])
  expect(readdirSync(installed).filter(name => name !== 'rulesets').sort()).toEqual(['dist', 'package.json', 'schemas'])
  expect(readdirSync(join(installed, 'schemas'))).toContain('ruleset.schema.json')
})
