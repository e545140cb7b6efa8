import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, implications } from './facts.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Gangs, serious youth violence and county lines: a child who is hurt, threatened, drawn in or used, also where that child hurts others. Encoded from the London procedure of November 2009 on; the levels are the catalogue's, but for a child who was attacked with a weapon. */
export const procedure = procedureOf({
  id: 'gangs', version: '0.1.0', groups, facts, uses: ['gang-involved-or-at-serious-risk', 'criminal-exploitation', 'at-risk-of-gang-activity'], implications, sheet, rules, actions, from: '2009-11-30',
  calledForBy: ['gang-involved-or-at-serious-risk', 'criminal-exploitation', 'at-risk-of-gang-activity'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do for a child whom a gang or serious violence may reach, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideGangs({ facts: { 'gangs-must-work-off-a-debt': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).actions.some(({ id }) => id === 'call-front-door') // → true
 */
export const decideGangs = (input: DecisionInput): Decision => procedure.decide(input)
