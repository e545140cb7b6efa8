import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, implications } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/**
 * Allegations against people who work with children: what reaches the designated officer (LADO) by edition, the three strands, limits, outcomes, barring,
 * records, and whom to tell where the worry is about the lead. It gives one level alone, where a section 47 enquiry was decided on: whether a child needs protecting is for the signs about that child.
 */
export const procedure = procedureOf({
  id: 'allegations', version: '0.1.0', groups, facts, uses: ['worry-about-someone-who-works-with-children', 'low-level-concern-about-worker', 'worry-is-about-the-safeguarding-lead'], implications, sheet, rules, actions, parameters, clocks,
  calledForBy: ['worry-about-someone-who-works-with-children', 'low-level-concern-about-worker', 'worry-is-about-the-safeguarding-lead', 'abuse-by-worker-or-volunteer'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do about a worry about someone who works with children, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideAllegation({ facts: { 'allegation-possible-offence': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).actions[0]?.id // → 'leave-questions-until-the-lado-agrees'
 */
export const decideAllegation = (input: DecisionInput): Decision => procedure.decide(input)
