// Writes down the hashes of the shipped rules, and keeps what is released as a JSON document by hash.
//   node --conditions=@safeguarding-kit/source packages/core/scripts/keep-rulesets.ts            after a change of rules or wording
//   node --conditions=@safeguarding-kit/source packages/core/scripts/keep-rulesets.ts --release  also keeps the ruleset of this version for ever
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { canonicalJson, freshContentHash, hashOfWording } from '../src/kernel/index.ts'
import { thresholds } from '../src/thresholds/index.ts'
import * as en from '../src/thresholds/wording/en.ts'

const contentHash = freshContentHash(thresholds), wordingHash = hashOfWording(thresholds, JSON.parse(JSON.stringify(en)))
const home = new URL('../src/thresholds/published.ts', import.meta.url)
const before = readFileSync(home, 'utf8')
writeFileSync(home, before.replace(/contentHash: '[^']*'/, `contentHash: '${contentHash}'`).replace(/wordingHash: '[^']*'/, `wordingHash: '${wordingHash}'`))
console.log(`${thresholds.id} ${thresholds.version}: rules ${contentHash}, wording ${wordingHash}`)

if (process.argv.includes('--release')) {
  const kept = new URL('../rulesets/', import.meta.url), file = new URL(`${thresholds.id}-${thresholds.version}-${contentHash}.json`, kept)
  mkdirSync(kept, { recursive: true })
  const { contentHash: _, wordingHash: __, ...document } = thresholds
  if (!existsSync(file)) writeFileSync(file, `${canonicalJson({ ...document, wordingHash })}\n`)
  console.log(`kept as ${file.pathname.split('/').at(-1)}`)
}
