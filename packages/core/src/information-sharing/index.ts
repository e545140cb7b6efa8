import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Sharing information: the golden rules, agreement and going without it, the check in urgent care whether a child is known and what to do when it fails, and ratings at a safeguarding hub with their local limits. It gives no level. */
export const procedure = procedureOf({ id: 'information-sharing', version: '0.1.0', groups, facts, sheet, rules, actions, parameters, clocks, notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22' })

/**
 * What to do about sharing information, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideInformationSharing({ facts: { 'sharing-not-sure': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).actions.map(({ id }) => id) // → ['ask-without-saying-who', 'consult-lead']
 */
export const decideInformationSharing = (input: DecisionInput): Decision => procedure.decide(input)
