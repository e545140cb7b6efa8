import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { facts, groups, implications } from './facts.ts'
import { actions } from './actions.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Children at large events: a child found alone or lost, handing over, helpers, and what is planned beforehand, from the Olympic work of the London Board on. It concludes no level, and says where no rule was found. */
export const procedure = procedureOf({
  id: 'major-events', version: '0.1.0', groups, facts, uses: ['child-tells-of-abuse', 'worry-about-someone-who-works-with-children'], implications, sheet, rules, actions, notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do about a child at an event, besides what the thresholds and the procedure on missing children say; `assess` asks them all.
 * @throws InputError listing everything wrong with the input
 * @example decideMajorEvents({ facts: { 'event-child-is-here-alone': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).actions.map(({ id }) => id) // → ['stay-two-with-the-child', 'bring-the-child-to-the-point']
 */
export const decideMajorEvents = (input: DecisionInput): Decision => procedure.decide(input)
