// npm run bench: builds nothing of the product, installs the benchmarks' own workspace (peers included), and runs each file in bench/ in turn.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const windows = process.platform === 'win32'
const node = join('node_modules', '.bin', windows ? 'node.cmd' : 'node')
const run = (command, args, options = {}) => spawnSync(command, args, { stdio: 'inherit', shell: windows, ...options }).status ?? 1

if (!existsSync(node) && run('npx', ['--yes', 'pnpm@12.18.0', 'install']) !== 0) process.exit(1)
if (run('npx', ['--yes', 'pnpm@12.18.0', 'install', '--ignore-workspace'], { cwd: 'bench' }) !== 0) process.exit(1)
const asked = process.argv.slice(2)
const files = readdirSync('bench').filter(name => name.endsWith('.bench.ts') && (asked.length === 0 || asked.some(word => name.includes(word)))).sort()
let failed = 0
for (const file of files) {
  console.log(`\n## ${file.replace('.bench.ts', '')}`)
  if (run(node, ['--expose-gc', '--conditions=@safeguarding-kit/source', join('bench', file)]) !== 0) failed++
}
process.exit(failed ? 1 : 0)
