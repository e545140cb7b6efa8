// Writes the conformance vectors: the worked cases and the hand-picked kernel cases, each with its ruleset as a document.
//   node --conditions=@safeguarding-kit/source packages/core/scripts/vectors.ts
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { expectedOf, type Vector, type VectorFile } from '../src/kernel/vector.ts'
import { kernelCases } from '../conformance/kernel-cases.ts'
import { canonicalJson, freshContentHash, inputOf, type DecisionInput, type Ruleset, type WorkedCase } from '../src/kernel/index.ts'
import { referralRuleset } from '../src/referral/index.ts'
import { cases as referralCases, type ReferralCase } from '../src/referral/cases.ts'
import { thresholds } from '../src/thresholds/index.ts'
import { cases as thresholdCases } from '../src/thresholds/cases.ts'

const home = new URL('../conformance/', import.meta.url)
for (const folder of ['rulesets/', 'vectors/']) { rmSync(new URL(folder, home), { recursive: true, force: true }); mkdirSync(new URL(folder, home), { recursive: true }) }

function write(ruleset: Ruleset, inputs: readonly { readonly id: string; readonly says: string; readonly input: DecisionInput }[]): void {
  const { contentHash: _, wordingHash: __, ...document } = ruleset
  const vectors = inputs.map(({ id, says, input }): Vector => ({ id, says, input, expected: expectedOf(ruleset, input) }))
  const file: VectorFile = { ruleset: `rulesets/${ruleset.id}.json`, hash: freshContentHash(ruleset), vectors }
  writeFileSync(new URL(file.ruleset, home), `${canonicalJson(document)}\n`)
  writeFileSync(new URL(`vectors/${ruleset.id}.json`, home), `${JSON.stringify(file, undefined, 1)}\n`)
  console.log(`${ruleset.id}: ${vectors.length} vectors`)
}

for (const ruleset of new Set(kernelCases.map(({ ruleset }) => ruleset))) write(ruleset, kernelCases.filter(one => one.ruleset === ruleset))
const asked = (worked: WorkedCase) => ({ id: worked.id, says: worked.says, input: inputOf(worked) })
write(thresholds, thresholdCases.map(asked))
write(referralRuleset, (referralCases as readonly ReferralCase[]).map(asked))
