// npm run paths: builds the app and walks every path of the pack in it on a phone, from joining to the refresher. Words after -- choose paths by id.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumHere } from './chromium.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const windows = process.platform === 'win32', node = join('node_modules', '.bin', windows ? 'node.cmd' : 'node')
const run = (command, args, options = {}) => spawnSync(command, args, { stdio: 'inherit', shell: windows, ...options }).status ?? 1

const chromium = chromiumHere()
if (!chromium) {
  console.error('No Chromium was found. Install it ("apt-get install chromium", or Chrome) or set CHROMIUM to its path.')
  process.exit(1)
}
if (!existsSync(node) && run('npx', ['--yes', 'pnpm@12.18.0', 'install']) !== 0) process.exit(1)
if (run('npx', ['--yes', 'pnpm@12.18.0', 'run', 'build:app'], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) process.exit(1)
process.exit(run(node, ['--conditions=@safeguarding-kit/source', join('apps', 'induction', 'tests', 'paths.ts'), ...process.argv.slice(2)], { env: { ...process.env, CHROMIUM: chromium } }))
