import { weakest, type Grade } from './citation.ts'
import { parameterOn } from './clock.ts'
import { applies } from './compile.ts'
import type { Day } from './fact.ts'
import { statementOf } from './rule.ts'
import type { Ruleset } from './ruleset.ts'

/** A rule or a limit that counts on a day and was read in a document of another time. */
export interface Carried {
  readonly kind: 'rule' | 'limit'
  /** Id of the rule, or of the limit's clock. */
  readonly id: string
  /** Id under which its words stand: the same for every span of days. */
  readonly statement: string
  readonly from: Day
  readonly to?: Day
  /** Id of the document. */
  readonly carriedFrom: string
  readonly grade: Grade
}

/**
 * Everything that counts on a day and was not read for it: for a person to compare with the text in force and tick. Empty where the profile is not the ruleset's.
 * @example carriedOn(thresholds, 'london', '2026-11-21').length
 */
export function carriedOn(ruleset: Ruleset, profileId: string, asOf: Day): readonly Carried[] {
  const profile = ruleset.profiles.find(({ id }) => id === profileId)
  if (!profile) return []
  const rules = ruleset.rules.filter(rule => applies(rule, profile, asOf)).flatMap(({ id, inForce: { from, to }, carriedFrom, evidence }): Carried[] => (
    carriedFrom === undefined ? [] : [{ kind: 'rule', id, statement: statementOf(id), from, ...(to && { to }), carriedFrom, grade: weakest([evidence.sign, evidence.level]) }]))
  const limits = ruleset.clocks.filter(({ place }) => profile.places.includes(place)).flatMap(({ id, parameter }): Carried[] => {
    const found = ruleset.parameters.find(one => one.id === parameter), value = found && parameterOn(found, asOf)
    return value?.carriedFrom === undefined ? [] : [{ kind: 'limit', id, statement: id, from: value.from, ...(value.to && { to: value.to }), carriedFrom: value.carriedFrom, grade: value.grade }]
  })
  return [...limits, ...rules]
}
