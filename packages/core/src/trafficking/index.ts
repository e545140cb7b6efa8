import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, implications } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Trafficked children: what to do before the child can disappear, who refers to the National Referral Mechanism and where to, from before there was one until today. The level is the catalogue's. */
export const procedure = procedureOf({
  id: 'trafficking', version: '0.1.0', groups, facts, uses: ['trafficked-or-modern-slavery', 'criminal-exploitation'], implications, sheet, rules, actions, parameters, clocks,
  calledForBy: ['trafficked-or-modern-slavery', 'criminal-exploitation', 'unaccompanied-asylum-seeking-child'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do for a child who is or may be trafficked, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideTrafficking({ facts: { 'trafficked-or-modern-slavery': 'suspected' }, closed: [], profile: 'london', asOf: '2026-11-22' }).actions[0].id // → 'do-not-tell-parents-first'
 */
export const decideTrafficking = (input: DecisionInput): Decision => procedure.decide(input)
