import type { Pack } from '@safeguarding-kit/content'
import { layVariant, type Ruleset } from '@safeguarding-kit/core/kernel'
import { thresholds } from '@safeguarding-kit/core/thresholds'

/** The rules that hold here: the shipped ones with every variant of the board that was proved safe, and the documents of those. */
export interface RulesInForce {
  readonly ruleset: Ruleset
  /** As the board wrote them: public rules, no personal data. Laid over the shipped rules in this order they give `ruleset`. */
  readonly documents: readonly unknown[]
}

let known: { readonly pack: string; readonly rules: RulesInForce } | undefined

/** Proving takes a moment, so it is done once for each content of the pack. A variant that is not proved is told on the console and left out. */
export function rulesInForce(pack: Pack | null): RulesInForce {
  if (!pack || pack.variants.length === 0) return { ruleset: thresholds, documents: [] }
  if (known?.pack === pack.hash) return known.rules
  let rules: RulesInForce = { ruleset: thresholds, documents: [] }
  for (const { file, document } of pack.variants) {
    const laid = layVariant(rules.ruleset, document)
    if (laid.accepted) rules = { ruleset: laid.inForce, documents: [...rules.documents, document] }
    else console.error(`${file}: this variant is not used, and the rules before it stay in force. ${laid.faults.map(({ message }) => message).join(' ')}`)
  }
  known = { pack: pack.hash, rules }
  return rules
}
