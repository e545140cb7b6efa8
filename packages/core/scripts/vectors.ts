// Writes the conformance vectors: the worked cases and the hand-picked kernel cases, each with its ruleset as a document.
//   node --conditions=@safeguarding-kit/source packages/core/scripts/vectors.ts
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { expectedOf, type Vector, type VectorFile } from '../src/kernel/vector.ts'
import { kernelCases } from '../conformance/kernel-cases.ts'
import { canonicalJson, freshContentHash, inputOf, type DecisionInput, type Ruleset } from '../src/kernel/index.ts'
import { procedures } from '../src/index.ts'

const home = new URL('../conformance/', import.meta.url)
for (const folder of ['rulesets/', 'vectors/']) { rmSync(new URL(folder, home), { recursive: true, force: true }); mkdirSync(new URL(folder, home), { recursive: true }) }

function write(ruleset: Ruleset, inputs: readonly { readonly id: string; readonly says: string; readonly input: DecisionInput }[]): void {
  const { contentHash: _, wordingHash: __, ...document } = ruleset
  const vectors = inputs.map(({ id, says, input }): Vector => ({ id, says, input, expected: expectedOf(ruleset, input) }))
  const file: VectorFile = { ruleset: `rulesets/${ruleset.id}.json`, hash: freshContentHash(ruleset), vectors }
  writeFileSync(new URL(file.ruleset, home), `${canonicalJson(document)}\n`)
  // A line for each vector: short, and a change shows which case it is of.
  const { vectors: _all, ...head } = file
  writeFileSync(new URL(`vectors/${ruleset.id}.json`, home), `${JSON.stringify(head).slice(0, -1)},"vectors":[\n${vectors.map(vector => JSON.stringify(vector)).join(',\n')}\n]}\n`)
  console.log(`${ruleset.id}: ${vectors.length} vectors`)
}

for (const ruleset of new Set(kernelCases.map(({ ruleset }) => ruleset))) write(ruleset, kernelCases.filter(one => one.ruleset === ruleset))
for (const { load } of procedures) {
  const [ruleset, { cases }] = await Promise.all([load.rules(), load.cases()])
  write(ruleset, cases.map(worked => ({ id: worked.id, says: worked.says, input: inputOf(worked) })))
}
