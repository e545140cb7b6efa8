// npm run derive: writes anew everything that is derived from rules, wording and machines: hashes, kept rulesets, schemas, vectors, rule books with
// their pictures, the list of what is carried forward, the table of how the catalogue was sorted. A test fails where one is stale.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const scripts = ['packages/core/scripts/json-schemas.ts', 'packages/core/scripts/keep-rulesets.ts', 'packages/core/scripts/rule-book.ts', 'packages/core/scripts/carried-forward.ts', 'packages/core/scripts/vectors.ts', 'scripts/sorting-table.ts']
for (const script of scripts) {
  console.log(script)
  const { status } = spawnSync(process.execPath, ['--conditions=@safeguarding-kit/source', script], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}
