// Writes down the hashes of the shipped rules, and keeps what is released as a JSON document by hash.
//   npm run derive                                                                               after a change of rules or wording, with all else that is derived
//   node --conditions=@safeguarding-kit/source packages/core/scripts/keep-rulesets.ts --release  also keeps the ruleset of this version for ever
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { procedures } from '../src/index.ts'
import { canonicalJson, freshContentHash, hashOfWording } from '../src/kernel/index.ts'
import { referralRuleset } from '../src/referral/index.ts'
import { thresholds } from '../src/thresholds/index.ts'
import * as en from '../src/thresholds/wording/en.ts'

const contentHash = freshContentHash(thresholds), wordingHash = hashOfWording(thresholds, JSON.parse(JSON.stringify(en)))
const home = new URL('../src/thresholds/published.ts', import.meta.url)
const before = readFileSync(home, 'utf8')
writeFileSync(home, before.replace(/contentHash: '[^']*'/, `contentHash: '${contentHash}'`).replace(/wordingHash: '[^']*'/, `wordingHash: '${wordingHash}'`))
console.log(`${thresholds.id} ${thresholds.version}: rules ${contentHash}, wording ${wordingHash}`)

// Until the package was published for the first time nobody holds a receipt of an earlier version: what is kept is simply the rules as they are.
const unpublished = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version === '0.0.0', release = process.argv.includes('--release')
if (unpublished || release) {
  const kept = new URL('../rulesets/', import.meta.url)
  if (unpublished) rmSync(kept, { recursive: true, force: true })
  mkdirSync(kept, { recursive: true })
  const rulesets = release ? await Promise.all(procedures.map(({ load }) => load.rules())) : [thresholds, referralRuleset]
  for (const ruleset of rulesets.map(one => (one.id === thresholds.id ? { ...thresholds, contentHash, wordingHash } : one))) {
    const file = new URL(`${ruleset.id}-${ruleset.version}-${freshContentHash(ruleset)}.json`, kept), { contentHash: _, ...document } = ruleset
    if (!existsSync(file)) writeFileSync(file, `${canonicalJson(document)}\n`)
    console.log(`kept as ${file.pathname.split('/').at(-1)}`)
  }
}
