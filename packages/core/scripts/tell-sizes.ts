// Tells how large what a page loads is, and writes the figures into the package's README.
//   node --conditions=@safeguarding-kit/source packages/core/scripts/tell-sizes.ts            writes them
//   node --conditions=@safeguarding-kit/source packages/core/scripts/tell-sizes.ts --check    ends with 1 where those in the README are not these
import { readFileSync, writeFileSync } from 'node:fs'
import { sizesInMarkdown } from './sizes.ts'

const home = new URL('../README.md', import.meta.url), before = readFileSync(home, 'utf8')
const table = await sizesInMarkdown(), after = before.replace(/(<!-- sizes -->\n)[^]*?(\n<!-- end of sizes -->)/, (_, start: string, end: string) => `${start}${table}${end}`)
console.log(table)
if (process.argv.includes('--check') && after !== before) {
  console.error('The sizes in packages/core/README.md are not these: run node --conditions=@safeguarding-kit/source packages/core/scripts/tell-sizes.ts')
  process.exitCode = 1
} else if (!process.argv.includes('--check')) writeFileSync(home, after)
