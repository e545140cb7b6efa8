import type { Pack } from '@safeguarding-kit/content'
import { layVariant, type CounterExample, type Ruleset } from '@safeguarding-kit/core/kernel'
import { thresholds } from '@safeguarding-kit/core/thresholds'

/** The rules that hold here: the shipped ones with every variant of the board that was proved safe, and the documents of those. */
export interface RulesInForce {
  readonly ruleset: Ruleset
  /** As the board wrote them: public rules, no personal data. Laid over the shipped rules in this order they give `ruleset`. */
  readonly documents: readonly unknown[]
  /** Each variant found, with what became of it: for the board's page. */
  readonly variants: readonly VariantFound[]
}

export interface VariantFound {
  readonly file: string
  readonly document: unknown
  /** How many smallest sets of answers were tried to prove it; null where it is not in force. */
  readonly tried: number | null
  /** Why it is not in force, in sentences. */
  readonly refused: readonly string[]
  /** The smallest case in which it would do less than the rules before it. */
  readonly counterExample: CounterExample | null
}

const base: RulesInForce = { ruleset: thresholds, documents: [], variants: [] }
let known: { readonly pack: string; readonly rules: RulesInForce } | undefined

/** Proving takes a moment, so it is done once for each content of the pack. A variant that is not proved is told on the console and left out. */
export function rulesInForce(pack: Pack | null): RulesInForce {
  if (!pack || pack.variants.length === 0) return base
  if (known?.pack === pack.hash) return known.rules
  let rules = base
  for (const { file, document } of pack.variants) {
    const laid = layVariant(rules.ruleset, document)
    const refused = laid.accepted ? [] : laid.faults.map(({ path, message }) => (path ? `${path}: ${message}` : message))
    const found: VariantFound = { file, document, tried: laid.accepted ? laid.tried : null, refused, counterExample: laid.accepted ? null : (laid.counterExample ?? null) }
    rules = { ruleset: laid.inForce, documents: laid.accepted ? [...rules.documents, document] : rules.documents, variants: [...rules.variants, found] }
    if (!laid.accepted) console.error(`${file}: this variant is not used, and the rules before it stay in force. ${refused.join(' ')}`)
  }
  known = { pack: pack.hash, rules }
  return rules
}
