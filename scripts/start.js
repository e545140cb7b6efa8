import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// "npm start" and "npm run demo": builds when a source changed, then runs the server on the project's own Node and passes signals on.
const root = fileURLToPath(new URL('..', import.meta.url))
const typedIn = process.env.INIT_CWD ?? process.cwd()
process.chdir(root)
const windows = process.platform === 'win32'
const demo = process.argv.includes('--demo')

const sources = ['apps/induction', 'packages/core', 'packages/content', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.base.json']
const leftOut = new Set(['node_modules', 'build', 'dist', '.svelte-kit', 'tests'])
const kept = 'apps/induction/build/.sources'

/** Changes when any source file of the app is added, removed, renamed or written to. */
function fingerprint() {
  const hash = createHash('sha256').update(process.platform)
  /** @param {string} path */
  const take = (path) => {
    const at = statSync(path)
    if (!at.isDirectory()) return void (path.endsWith('.test.ts') || hash.update(`${path}\0`).update(readFileSync(path)))
    for (const name of readdirSync(path).sort()) if (!leftOut.has(name)) take(join(path, name))
  }
  for (const path of sources) if (existsSync(path)) take(path)
  return hash.digest('hex')
}

/**
 * Runs pnpm in silence: what it said is shown only where it failed.
 * @param {string[]} words
 */
function pnpm(...words) {
  const { status, stdout, stderr, error } = spawnSync('npx', ['--yes', 'pnpm@12.18.0', ...words], { stdio: ['inherit', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: windows })
  if (status !== 0) console.error(stdout, stderr, error?.message ?? '')
  return status ?? 1
}

const installed = existsSync('node_modules/.pnpm') && existsSync('apps/induction/node_modules')
const now = fingerprint()
if (!installed || !existsSync(kept) || readFileSync(kept, 'utf8') !== now) {
  console.log('Preparing the app. This takes a minute or two the first time, without a word, and is skipped when nothing changed.')
  // "run" installs first what is missing or stale.
  const status = pnpm('run', 'build:app')
  if (status !== 0) {
    console.error('\nThe app could not be built; what is said above says why. Nothing was started.')
    process.exit(status)
  }
  mkdirSync('apps/induction/build', { recursive: true })
  writeFileSync(kept, fingerprint())
}

const env = { ...process.env, NODE_ENV: 'production' }
if (env.DATA_DIR) env.DATA_DIR = resolve(typedIn, env.DATA_DIR)
if (env.PACKS) env.PACKS = env.PACKS.split(',').map((folder) => resolve(typedIn, folder.trim())).join(',')
delete env.DEMO
if (demo) env.DEMO = 'yes'

const app = spawn(windows ? 'node_modules\\.bin\\node.cmd' : join(root, 'node_modules/.bin/node'), ['apps/induction/server.js'], { stdio: 'inherit', env, shell: windows })
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => app.kill(signal))
// npm's own shell keeps a signal to itself and ends alone: then nobody is left to stop the server but us.
if (process.env.npm_lifecycle_event && !windows) {
  const parent = process.ppid
  setInterval(() => { if (process.ppid !== parent) app.kill('SIGTERM') }, 500).unref()
}
app.on('error', (fault) => {
  console.error(`The app could not be started: ${fault.message}`)
  process.exit(1)
})
app.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)))
