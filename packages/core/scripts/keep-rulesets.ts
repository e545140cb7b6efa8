// Writes down the hashes of the shipped rules, and keeps what is released as a JSON document by hash.
//   node --conditions=@safeguarding-kit/source packages/core/scripts/keep-rulesets.ts            after a change of rules or wording
//   node --conditions=@safeguarding-kit/source packages/core/scripts/keep-rulesets.ts --release  also keeps the ruleset of this version for ever
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { canonicalJson, freshContentHash, hashOfWording } from '../src/kernel/index.ts'
import { referralRuleset } from '../src/referral/index.ts'
import { thresholds } from '../src/thresholds/index.ts'
import * as en from '../src/thresholds/wording/en.ts'

const contentHash = freshContentHash(thresholds), wordingHash = hashOfWording(thresholds, JSON.parse(JSON.stringify(en)))
const home = new URL('../src/thresholds/published.ts', import.meta.url)
const before = readFileSync(home, 'utf8')
writeFileSync(home, before.replace(/contentHash: '[^']*'/, `contentHash: '${contentHash}'`).replace(/wordingHash: '[^']*'/, `wordingHash: '${wordingHash}'`))
console.log(`${thresholds.id} ${thresholds.version}: rules ${contentHash}, wording ${wordingHash}`)

if (process.argv.includes('--release')) {
  const kept = new URL('../rulesets/', import.meta.url)
  mkdirSync(kept, { recursive: true })
  for (const ruleset of [{ ...thresholds, wordingHash }, referralRuleset]) {
    const file = new URL(`${ruleset.id}-${ruleset.version}-${freshContentHash(ruleset)}.json`, kept), { contentHash: _, ...document } = ruleset
    if (!existsSync(file)) writeFileSync(file, `${canonicalJson(document)}\n`)
    console.log(`kept as ${file.pathname.split('/').at(-1)}`)
  }
}
