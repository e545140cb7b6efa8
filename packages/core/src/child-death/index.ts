import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { exclusions, facts, groups } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import { began, notEncoded, rules, sheet } from './rules.ts'

/**
 * The death of a child: who is told by when, the rapid response (since 2019 the joint agency response), other children, the review and its panel, and
 * what the panel found in the words of its time. It began on 1 April 2008. The one level is that of other children who may be at risk.
 */
export const procedure = procedureOf({
  id: 'child-death', version: '0.1.0', from: began, groups, facts, exclusions, sheet, rules, actions, parameters, clocks, notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do when a child has died.
 * @throws InputError listing everything wrong with the input
 * @example decideChildDeath({ facts: { 'death-was-not-expected': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).actions[0]?.id // → 'start-the-joint-agency-response'
 */
export const decideChildDeath = (input: DecisionInput): Decision => procedure.decide(input)
