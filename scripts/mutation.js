// npm run mutation: changes each rule in each way an author's hand might slip, and sees whether a worked case tells. Words after -- choose rules by id.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const windows = process.platform === 'win32', node = join('node_modules', '.bin', windows ? 'node.cmd' : 'node')
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', shell: windows }).status ?? 1

if (!existsSync(node) && run('npx', ['--yes', 'pnpm@12.18.0', 'install']) !== 0) process.exit(1)
process.exit(run(node, ['--conditions=@safeguarding-kit/source', join('packages', 'core', 'scripts', 'mutation.ts'), ...process.argv.slice(2)]))
