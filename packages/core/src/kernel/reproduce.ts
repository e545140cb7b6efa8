import { decide } from './decide.ts'
import type { Decision, DecisionInput, Receipt } from './decision.ts'
import { hashOf } from './hash.ts'
import { parseVariant } from './parse-variant.ts'
import { freshContentHash, engineVersion } from './receipt.ts'
import type { Ruleset } from './ruleset.ts'
import { applyVariant, type Variant } from './variant.ts'

/** Where the parts that a receipt names are kept, by the hashes in it: `receipt.hash`, and `receipt.variants[n].hash`. */
export interface Kept {
  /** The base, without variants: of the package’s `rulesets/` folder, for instance. */
  readonly ruleset: (hash: string) => Ruleset | undefined
  /** The variant’s document as it was given to `layVariant`, or what `parseVariant` made of it. */
  readonly variant: (hash: string) => unknown
}

/**
 * The same decision again, or which parts are missing for it: the rules or a variant of that hash, the engine’s version, or answers that can be decided on.
 * `receipt` where it is none, or lacks the member that `wanted` names. `found` is what was there instead, where something was.
 */
export type Reproduced =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly missing: readonly Missing[] }

interface Missing { readonly part: 'receipt' | 'ruleset' | 'variant' | 'engine' | 'answers'; readonly wanted: string; readonly found?: string }

const verified = new WeakMap<Ruleset, string>()

/** What a kept ruleset really hashes to: worked out once for each object, since many receipts name the same one. */
function trueHash(ruleset: Ruleset): string {
  const found = verified.get(ruleset) ?? freshContentHash(ruleset)
  verified.set(ruleset, found)
  return found
}

const members = ['hash', 'engine', 'profile', 'asOf'] as const

/** What a receipt lacks that comes from where it was kept: plain JSON, of which anything may have become. */
function lacking(receipt: Receipt): readonly Missing[] {
  const found: Partial<Record<string, unknown>> = typeof receipt === 'object' && receipt !== null ? { ...receipt } : {}, { variants } = found
  const named = Array.isArray(variants) && variants.every((one: unknown) => typeof one === 'object' && one !== null && 'hash' in one && typeof one.hash === 'string')
  return [...members.filter(member => typeof found[member] !== 'string'), ...(named ? [] : ['variants'])].map(wanted => ({ part: 'receipt', wanted }))
}

/**
 * Decides again as a receipt says: the same rules, variants and day, on the same answers. Answers the same, or says which part is missing; it never throws.
 * @param answers facts, closed groups and days of events as they were: they are not in the receipt, and are yours to keep
 * @example reproduce(receipt, answers, { ruleset: hash => (hash === thresholds.contentHash ? thresholds : undefined), variant: () => ourBoroughDocument })
 */
export function reproduce(receipt: Receipt, answers: Pick<DecisionInput, 'facts' | 'closed' | 'days'>, kept: Kept): Reproduced {
  const lacks = lacking(receipt)
  if (lacks.length > 0) return { ok: false, missing: lacks }
  const { hash, variants, engine, profile, asOf } = receipt
  const base = kept.ruleset(hash)
  const laid = variants.map(wanted => ({ wanted, found: variantFrom(kept.variant(wanted.hash), wanted.hash) }))
  const missing: readonly Missing[] = [
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

/** A kept variant as it was laid: itself, or what its document says. One that cannot be read any more is as good as none. */
function variantFrom(found: unknown, hash: string): Variant | undefined {
  if (typeof found === 'object' && found !== null && hashOf(found) === hash) return found as Variant
  const read = found === undefined || found === null ? undefined : parseVariant(found)
  return read?.ok ? read.variant : undefined
}
