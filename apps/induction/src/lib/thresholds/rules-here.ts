import { applyVariant, parseVariant, type Ruleset } from '@safeguarding-kit/core/kernel'
import { thresholds } from '@safeguarding-kit/core/thresholds'

/** The rules of this area: the shipped ones with the board's own laid over them. The server passes on only what it has proved to be safe. */
export function rulesHere(variants: readonly string[]): Ruleset {
  return variants.reduce<Ruleset>((base, document) => {
    const parsed = parseVariant(JSON.parse(document))
    const laid = parsed.ok ? applyVariant(base, parsed.variant) : parsed
    if (!laid.ok) throw new Error(`a variant that was proved cannot be laid over the rules: ${laid.faults.map(({ message }) => message).join(' ')}`)
    return laid.ruleset
  }, thresholds)
}
