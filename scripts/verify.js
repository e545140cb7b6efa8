// npm test: everything that must hold before a change lands, ending in one line "N passed, N failed, N skipped".
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumHere, onPath } from './chromium.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
let passed = 0
let failed = 0
let skipped = 0

const run = (command, args, options = {}) => spawnSync(command, args, { stdio: 'inherit', ...options })
function step(name, command, args) {
  console.log(`\n== ${name}`)
  const ended = run(command, args)
  if (ended.error) console.error(`${name} could not be started: ${ended.error.message}`)
  if (ended.status === 0) passed++
  else failed++
  return ended.status === 0
}

/** Two rows of steps at a time, each row in its order; what a step says is shown whole when it ends. */
function sideBySide(...rows) {
  const one = ([name, command, args]) =>
    new Promise(resolve => {
      const said = []
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
      for (const stream of [child.stdout, child.stderr]) stream.on('data', piece => said.push(piece))
      child.on('error', fault => said.push(Buffer.from(`It could not be started: ${fault.message}`)))
      child.on('close', code => {
        console.log(`\n== ${name}\n${Buffer.concat(said)}`)
        if (code === 0) passed++
        else failed++
        resolve()
      })
    })
  return Promise.all(rows.map(async row => { for (const next of row) await one(next) }))
}

const aptGet = onPath('apt-get')
let listsAreFresh = false
/** Installs a Debian package where that is possible; says nothing and does nothing elsewhere. */
function install(what) {
  if (!aptGet) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...words) => {
    const [first, ...rest] = [...asRoot, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...words]
    return run(first, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  if (!listsAreFresh) apt('update', '-q')
  listsAreFresh = true
  apt('install', '-y', '-q', '--no-install-recommends', what)
}

function postgresHere() {
  const inFolders = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').map(version => join('/usr/lib/postgresql', version, 'bin', 'initdb')).find(existsSync) : undefined
  return onPath('initdb') ?? inFolders
}

console.log('== what the tests need')
for (const name of ['chromium-headless-shell', 'chromium']) if (!chromiumHere()) install(name)
const chromium = chromiumHere()
if (chromium) console.log(`browser: ${chromium}`)
else {
  failed++
  console.error('No Chromium was found and it could not be installed. Install it ("apt-get install chromium", or Chrome) or set CHROMIUM to its path, then run npm test again.')
}
if (!postgresHere()) install('postgresql')
const postgres = postgresHere()
if (postgres) console.log(`PostgreSQL: ${postgres}`)
else if (aptGet) {
  failed++
  console.error('PostgreSQL could not be installed here though it should be: run "apt-get install postgresql" and see what it says. Its half of the tests did not run.')
} else console.warn('PostgreSQL was not found: its half of the tests is counted as skipped. Install it to run them.')

step('build', 'pnpm', ['-r', '--sort', 'run', 'build'])
await sideBySide(
  [
    ['lint', 'pnpm', ['exec', 'eslint', '.', '--max-warnings', '0']],
    ['packs', 'node', ['packages/content/dist/command.js', 'check', 'content/london-induction']],
    ['packs with an overlay', 'node', ['packages/content/dist/command.js', 'check', 'content/london-induction', 'content/example-borough']],
    ['packs with another overlay', 'node', ['packages/content/dist/command.js', 'check', 'content/london-induction', 'content/example-agency']]
  ],
  [['types', 'pnpm', ['-r', 'run', 'check']]]
)

console.log('\n== tests')
const folder = mkdtempSync(join(tmpdir(), 'verify-'))
const report = join(folder, 'report.json')
const tests = run('pnpm', ['exec', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { env: { ...process.env, CHROMIUM: chromium ?? '' } })
if (existsSync(report)) {
  const counted = JSON.parse(readFileSync(report, 'utf8'))
  passed += counted.numPassedTests
  failed += counted.numFailedTests
  skipped += counted.numPendingTests + counted.numTodoTests
  if ((!counted.success || tests.status !== 0) && counted.numFailedTests === 0) failed++ // a file that did not load, or an error outside a test
} else failed++
rmSync(folder, { recursive: true, force: true })

if (process.env.CI && postgres && skipped > 0) {
  failed++
  console.error(`${skipped} tests were skipped though PostgreSQL and a browser are here: in continuous integration every test runs.`)
}
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed ? 1 : 0)
