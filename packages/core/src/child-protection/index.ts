import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { exclusions, facts, groups, implications } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/**
 * Child protection from the strategy discussion to the end of a plan: what is owed, by when, and on whose word. It says what a person decided and what follows;
 * it never says that a child is safe.
 */
export const procedure = procedureOf({
  id: 'child-protection', version: '0.1.0', groups, facts, uses: ['someone-in-immediate-danger', 'professionals-cannot-see-the-child', 'child-stage'], implications, exclusions, sheet, rules, actions, parameters, clocks,
  notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-02-19'
})

/**
 * What follows in a case of child protection, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideChildProtection({ facts: { 'cp-police-protection-used': 'yes' }, closed: [], days: { 'police-protection.began': '2026-10-24T20:00:00Z' }, profile: 'london', asOf: '2026-10-24' }).clocks[0].due // → '2026-10-27T20:00:00.000Z'
 */
export const decideChildProtection = (input: DecisionInput): Decision => procedure.decide(input)

export type { ClockId, EventId } from './parameters.ts'
