// npm run release: tries out what would be published, and publishes it. With -- --dry-run it only shows it. Refuses when something is unsound.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const windows = process.platform === 'win32', node = join('node_modules', '.bin', windows ? 'node.cmd' : 'node')
const run = (command, args, options = {}) => spawnSync(command, args, { stdio: 'inherit', shell: windows, ...options }).status ?? 1

if (!existsSync(node) && run('npx', ['--yes', 'pnpm@12.18.0', 'install']) !== 0) process.exit(1)
if (run('npx', ['--yes', 'pnpm@12.18.0', 'install', '--frozen-lockfile'], { cwd: join('scripts', 'release') }) !== 0) process.exit(1)
process.exit(run(node, [join('scripts', 'release', 'release.ts'), ...process.argv.slice(2)]))
