import { decide } from './decide.ts'
import type { Decision, DecisionInput, Receipt } from './decision.ts'
import { hashOf } from './hash.ts'
import { freshContentHash, engineVersion } from './receipt.ts'
import type { Ruleset } from './ruleset.ts'
import { applyVariant, type Variant } from './variant.ts'

/** Where the parts that a receipt names are kept: by content hash. */
export interface Kept {
  readonly ruleset: (hash: string) => Ruleset | undefined
  readonly variant: (hash: string) => Variant | undefined
}

/** The same decision again, or which parts are missing for it: the rules or a variant of that hash, the engine’s version, or the answers. */
export type Reproduced =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly missing: readonly { readonly part: 'ruleset' | 'variant' | 'engine' | 'answers'; readonly wanted: string; readonly found?: string }[] }

const verified = new WeakMap<Ruleset, string>()

/** What a kept ruleset really hashes to: worked out once for each object, since many receipts name the same one. */
function trueHash(ruleset: Ruleset): string {
  const found = verified.get(ruleset) ?? freshContentHash(ruleset)
  verified.set(ruleset, found)
  return found
}

/** Decides again as a receipt says: the same rules, variants and day, on the same answers. Answers the same, or says which part is missing. */
export function reproduce(receipt: Receipt, answers: Pick<DecisionInput, 'facts' | 'closed' | 'days'>, kept: Kept): Reproduced {
  const { hash, variants, engine, profile, asOf } = receipt
  const base = kept.ruleset(hash)
  const laid = variants.map(wanted => ({ wanted, found: kept.variant(wanted.hash) }))
  const missing: { part: 'ruleset' | 'variant' | 'engine' | 'answers'; wanted: string; found?: string }[] = [
    ...(!base ? [{ part: 'ruleset' as const, wanted: hash }] : trueHash(base) !== hash ? [{ part: 'ruleset' as const, wanted: hash, found: trueHash(base) }] : []),
    ...laid.filter(({ wanted, found }) => !found || hashOf(found) !== wanted.hash).map(({ wanted, found }) => ({ part: 'variant' as const, wanted: `${wanted.id} ${wanted.hash}`, ...(found && { found: hashOf(found) }) })),
    ...(engine.split('.')[0] !== engineVersion.split('.')[0] ? [{ part: 'engine' as const, wanted: engine, found: engineVersion }] : [])
  ]
  if (!base || missing.length > 0) return { ok: false, missing }
  let using = base
  for (const { wanted, found } of laid) {
    const applied = found && applyVariant(using, found)
    if (!applied?.ok) return { ok: false, missing: [{ part: 'variant', wanted: wanted.id }] }
    using = applied.ruleset
  }
  try {
    return { ok: true, decision: decide(using, { ...answers, profile, asOf }) }
  } catch (fault) {
    return { ok: false, missing: [{ part: 'answers', wanted: fault instanceof Error ? fault.message : String(fault) }] }
  }
}
