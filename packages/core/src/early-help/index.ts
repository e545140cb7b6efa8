import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { exclusions, facts, groups, implications } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Help before social care: the Common Assessment Framework, then early help, then early help beside Family Help. The first look, the family's answer, the team and its lead, stepping up and down. */
export const procedure = procedureOf({
  id: 'early-help', version: '0.1.0', groups, facts, uses: ['no-better-after-help', 'agrees-but-nothing-changes', 'in-need-and-parents-refuse-support-risk-rising'], implications, exclusions, sheet, rules, actions, parameters, clocks,
  calledForBy: ['no-better-after-help', 'agrees-but-nothing-changes'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do about early help, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideEarlyHelp({ facts: { 'early-help-more-than-one-service-needed': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).lowest // → 'early-help'
 */
export const decideEarlyHelp = (input: DecisionInput): Decision => procedure.decide(input)
