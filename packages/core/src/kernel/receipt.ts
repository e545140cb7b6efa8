import type { DecisionInput, Receipt } from './decision.ts'
import { hashOf } from './hash.ts'
import type { Rule } from './rule.ts'
import type { Ruleset } from './ruleset.ts'

/** The version of the way of deciding. It changes when the same rules and facts would be answered otherwise. */
export const engineVersion = '1.0.0'

const hashes = new WeakMap<Ruleset, { content: string; wording: string }>()

/**
 * The hash of what decides: facts, conditions, conclusions, parameters, dates and marks. Citations' places and wording are not in it,
 * so that a better sentence or a found paragraph number leaves it alone; they have their own hash. Worked out once per ruleset.
 */
export function contentHash(ruleset: Ruleset): string {
  return ruleset.contentHash ?? hashesOf(ruleset).content
}

/** The same, worked out anew whatever was written down beforehand. */
export function freshContentHash(ruleset: Ruleset): string {
  return hashOf(whatDecides(ruleset))
}

/** The hash of citation text, and of the wording that belongs with the rules where that is known. */
export function wordingHash(ruleset: Ruleset): string {
  return ruleset.wordingHash ?? hashesOf(ruleset).wording
}

/** The hash of sentences and citation text together. */
export function hashOfWording(ruleset: Ruleset, wording: unknown): string {
  return hashOf({ citations: hashesOf(ruleset).wording, wording })
}

function hashesOf(ruleset: Ruleset): { content: string; wording: string } {
  const found = hashes.get(ruleset) ?? { content: hashOf(whatDecides(ruleset)), wording: hashOf({ rules: ruleset.rules.map(cited), notEncoded: ruleset.notEncoded }) }
  hashes.set(ruleset, found)
  return found
}

const cited = ({ id, row, citations }: Rule) => ({ id, row, citations })

function whatDecides(ruleset: Ruleset) {
  const { levels, groups, facts, implications, exclusions, actions, actionOrder, clocks, profiles, mayRecordLower } = ruleset
  return {
    id: ruleset.id, levels, groups, facts, implications, exclusions, actions, actionOrder, clocks, profiles: profiles.map(({ id, places, encoded }) => ({ id, places, encoded })), mayRecordLower,
    rules: ruleset.rules.map(({ citations: _, row: __, ...decides }) => decides),
    parameters: ruleset.parameters.map(({ values, ...parameter }) => ({ ...parameter, values: values.map(({ citations: _, ...value }) => value) }))
  }
}

/** What is needed to give the same answer again. Holds no personal data: no fact, no day of an event. */
export function receiptOf(ruleset: Ruleset, { profile, asOf }: DecisionInput): Receipt {
  return {
    ruleset: ruleset.id, version: ruleset.version, hash: ruleset.laidOver?.base ?? contentHash(ruleset), wordingHash: wordingHash(ruleset),
    profile, variants: ruleset.laidOver?.variants ?? [], asOf, engine: engineVersion
  }
}
