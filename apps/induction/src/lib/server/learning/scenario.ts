import type { Pack, Scenario } from '@safeguarding-kit/content'
import { sourceById } from '@safeguarding-kit/core/sources'
import { decideThreshold, thresholds, type Decision } from '@safeguarding-kit/core/thresholds'
import { pointsTo, type PointsTo } from '#lib/thresholds/points-to.ts'

/** What the rules answer for a scenario: the same executable rules that the library ships and the pack was checked with. */
export function decisionOf(scenario: Pick<Scenario, 'facts' | 'closed' | 'profile' | 'asOf'>): Decision {
  return decideThreshold({ facts: scenario.facts, closed: scenario.closed, profile: scenario.profile, asOf: scenario.asOf })
}

export const resultOf = (scenario: Scenario): PointsTo => pointsTo(decisionOf(scenario), thresholds, id => sourceById(id)?.title ?? id)

/** The scenario at an address with its module, also one that was retired since. */
export function scenarioAt(pack: Pack, slug: string) {
  for (const module of pack.modules) {
    const scenario = module.scenarios.find(entry => entry.slug === slug)
    if (scenario) return { module, scenario }
  }
  return null
}
