import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, implications } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Reviews after the worst: serious case reviews of the boards, then rapid reviews and child safeguarding practice reviews; when, by whom, by what method, and what is gathered. It concludes no level. */
export const procedure = procedureOf({ id: 'case-review', version: '0.1.0', groups, facts, implications, sheet, rules, actions, parameters, clocks, notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22' })

/**
 * What to do where a case may have to be reviewed, by the law of the day asked about.
 * @throws InputError listing everything wrong with the input
 * @example decideCaseReview({ facts: { 'review-several-areas-knew-the-child': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).actions.map(({ id }) => id) // → ['agree-which-area-leads']
 */
export const decideCaseReview = (input: DecisionInput): Decision => procedure.decide(input)
