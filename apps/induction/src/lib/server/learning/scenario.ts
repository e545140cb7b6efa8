import type { Pack, Scenario } from '@safeguarding-kit/content'
import { assessWith, type Assessment } from '@safeguarding-kit/core'
import { citedTitle } from '@safeguarding-kit/core/sources'
import { markResponse } from '@safeguarding-kit/core/training'
import { en } from '@safeguarding-kit/core/training/wording/en'
import type { Outcome } from '#lib/learning/outcome.ts'
import { responseChoices } from '#lib/learning/responses.ts'
import { behind, type Behind } from '#lib/thresholds/behind.ts'
import { pointsTo, type PointsTo, type Telling } from '#lib/thresholds/points-to.ts'
import { everyWord, proceduresInForce } from '../thresholds/every-procedure.ts'
import { rulesInForce } from '../thresholds/in-force.ts'

/** A scenario's facts never change while its pack is in use, so it is assessed once. */
const assessed = new WeakMap<Pack, Map<string, Assessment>>()

/**
 * What the rules answer for a scenario: every procedure that its facts call for, by the rules that the library ships, made stricter where the
 * board's own variant was proved. The same call compares what a scenario teaches when its pack is checked.
 */
export function assessmentOf(pack: Pack, { id, facts, closed, days, profile, asOf }: Pick<Scenario, 'id' | 'facts' | 'closed' | 'days' | 'profile' | 'asOf'>): Assessment {
  const known = assessed.get(pack) ?? new Map<string, Assessment>()
  assessed.set(pack, known)
  const assessment = known.get(id) ?? assessWith(proceduresInForce(pack), { facts, closed, ...(days && { days }), profile, asOf })
  known.set(id, assessment)
  return assessment
}

const tellingOf = (pack: Pack, { profile }: Pick<Scenario, 'profile'>): Telling => ({ ruleset: rulesInForce(pack).ruleset, profile, words: everyWord, titleOf: citedTitle })

/** The model answer of a scenario in a reader's words. */
export const resultOf = (pack: Pack, scenario: Scenario): PointsTo => pointsTo(assessmentOf(pack, scenario), tellingOf(pack, scenario))

/** What stands behind the rules' answer. */
export const behindOf = (pack: Pack, scenario: Scenario): Behind => behind(assessmentOf(pack, scenario), proceduresInForce(pack).map(({ ruleset }) => ruleset), tellingOf(pack, scenario))

/** What each thing that a learner may choose is marked as, and why. */
export const marksOf = (pack: Pack, scenario: Scenario): Outcome['marks'] => responseChoices.map(({ value, label }) => {
  const { verdict, reason } = markResponse(assessmentOf(pack, scenario), value)
  return { value, label, verdict, why: en.markReasons[reason] }
})

/** All that is shown of a story once it was answered. */
export function outcomeOf(pack: Pack, scenario: Scenario): Outcome {
  const marks = marksOf(pack, scenario)
  return { result: resultOf(pack, scenario), behind: behindOf(pack, scenario), marks, right: marks.filter(({ verdict }) => verdict === 'right').map(({ label }) => label) }
}

/** The scenario at an address with its module, also one that was retired since. */
export function scenarioAt(pack: Pack, slug: string) {
  for (const module of pack.modules) {
    const scenario = module.scenarios.find(entry => entry.slug === slug)
    if (scenario) return { module, scenario }
  }
  return null
}
