import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, implications } from './facts.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/**
 * Perplexing presentations, and illness that may be fabricated or induced: who leads, who is asked, what parents are told and when. The levels of both
 * are the catalogue's; a plan that the parents do not support has one of its own.
 */
export const procedure = procedureOf({
  id: 'fabricated-illness', version: '0.1.0', groups, facts, uses: ['fabricated-or-induced-illness-suspected', 'perplexing-presentation'], implications, sheet, rules, actions,
  calledForBy: ['fabricated-or-induced-illness-suspected', 'perplexing-presentation'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do about a perplexing presentation or an illness that may be fabricated or induced, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideFabricatedIllness({ facts: { 'illness-may-be-being-caused': 'suspected' }, closed: [], profile: 'london', asOf: '2026-11-22' }).actions[0]?.id // → 'have-a-doctor-see-the-child-now'
 */
export const decideFabricatedIllness = (input: DecisionInput): Decision => procedure.decide(input)
