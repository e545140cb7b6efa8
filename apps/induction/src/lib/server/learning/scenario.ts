import type { Pack, Scenario } from '@safeguarding-kit/content'
import { sourceById } from '@safeguarding-kit/core/sources'
import { decideThreshold, type Decision } from '@safeguarding-kit/core/thresholds'
import { pointsTo, type PointsTo } from '#lib/thresholds/points-to.ts'
import { rulesInForce } from '../thresholds/in-force.ts'

/** What the rules answer for a scenario: the executable rules that the library ships, made stricter where the board's own variant was proved. */
export function decisionOf(pack: Pack, { facts, closed, profile, asOf }: Pick<Scenario, 'facts' | 'closed' | 'profile' | 'asOf'>): Decision {
  return decideThreshold({ facts, closed, profile, asOf }, rulesInForce(pack).ruleset)
}

export const resultOf = (pack: Pack, scenario: Scenario): PointsTo => pointsTo(decisionOf(pack, scenario), rulesInForce(pack).ruleset, id => sourceById(id)?.title ?? id)

/** The scenario at an address with its module, also one that was retired since. */
export function scenarioAt(pack: Pack, slug: string) {
  for (const module of pack.modules) {
    const scenario = module.scenarios.find(entry => entry.slug === slug)
    if (scenario) return { module, scenario }
  }
  return null
}
