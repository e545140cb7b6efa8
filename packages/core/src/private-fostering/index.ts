import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Private fostering: whether a child's stay with people who are not close family is one, who tells the council and when, and when the council visits. The level is the catalogue's, but for poor care. */
export const procedure = procedureOf({
  id: 'private-fostering', version: '0.1.0', groups, facts, uses: ['privately-fostered', 'age-in-months'], sheet, rules, actions, parameters, clocks,
  calledForBy: ['privately-fostered'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do where a child lives with people who are not their parents or close family, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decidePrivateFostering({ facts: { 'privately-fostered': 'yes', 'private-fostering-stage': 'begun' }, closed: [], profile: 'london', days: { 'private-fostering.notified': '2026-11-23' }, asOf: '2026-11-23' }).clocks[0].due // → '2026-12-02'
 */
export const decidePrivateFostering = (input: DecisionInput): Decision => procedure.decide(input)
