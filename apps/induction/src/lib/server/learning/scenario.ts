import type { Pack, Scenario } from '@safeguarding-kit/content'
import { sourceById } from '@safeguarding-kit/core/sources'
import type { Decision } from '@safeguarding-kit/core/thresholds'
import { decisionOf as decisionOfCase, journeyBy, type ThresholdEvent } from '@safeguarding-kit/core/thresholds/machine'
import { behind, type Behind } from '#lib/thresholds/behind.ts'
import { pointsTo, type PointsTo } from '#lib/thresholds/points-to.ts'
import { rulesInForce } from '../thresholds/in-force.ts'

/** A scenario's case never changes while its pack is in use, so it is walked once. */
const walked = new WeakMap<Pack, Map<string, Decision>>()

/**
 * What the rules answer for a scenario: its case is opened, answered and closed on the same machine that the decision aid runs, by the rules
 * that the library ships, made stricter where the board's own variant was proved.
 */
export function decisionOf(pack: Pack, scenario: Pick<Scenario, 'id' | 'facts' | 'closed' | 'profile' | 'asOf'>): Decision {
  const known = walked.get(pack) ?? new Map<string, Decision>()
  walked.set(pack, known)
  const decision = known.get(scenario.id) ?? walk(pack, scenario)
  known.set(scenario.id, decision)
  return decision
}

function walk(pack: Pack, { id, facts, closed, profile, asOf }: Pick<Scenario, 'id' | 'facts' | 'closed' | 'profile' | 'asOf'>): Decision {
  const { ruleset } = rulesInForce(pack)
  const journey = journeyBy(ruleset)
  const events: ThresholdEvent[] = [
    { type: 'case.opened', profile, asOf }, ...Object.entries(facts).map(([fact, answer]) => ({ type: 'fact.answered', fact, answer }) as const),
    ...closed.map(group => ({ type: 'group.closed', group }) as const), { type: 'gathering.finished' }
  ]
  const end = events.reduce((saved, event) => {
    const applied = journey.apply(saved, event)
    // The pack was checked with these rules when it was loaded: this cannot happen with a pack in use.
    if (!applied.ok) throw new Error(`Scenario ${id}: "${applied.event}" is not possible in ${JSON.stringify(applied.state)}`)
    return applied.saved
  }, journey.begin())
  const decision = decisionOfCase(end.context, ruleset)
  if (!decision) throw new Error(`Scenario ${id} comes to no decision`)
  return decision
}

export const resultOf = (pack: Pack, scenario: Scenario): PointsTo => pointsTo(decisionOf(pack, scenario), rulesInForce(pack).ruleset, id => sourceById(id)?.title ?? id)

/** What stands behind the rules' answer. */
export const behindOf = (pack: Pack, scenario: Scenario): Behind => behind(decisionOf(pack, scenario), rulesInForce(pack).ruleset)

/** The scenario at an address with its module, also one that was retired since. */
export function scenarioAt(pack: Pack, slug: string) {
  for (const module of pack.modules) {
    const scenario = module.scenarios.find(entry => entry.slug === slug)
    if (scenario) return { module, scenario }
  }
  return null
}
