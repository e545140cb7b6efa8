import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, implications } from './facts.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Adults who view images of child sexual abuse: the children they reach, what is left to the police, and a family in shock. */
export const procedure = procedureOf({
  id: 'viewing-abuse-images', version: '0.1.0', groups, facts, implications, sheet, rules, actions,
  uses: ['adult-in-household-views-abuse-images', 'someone-alleges-serious-abuse', 'sexual-pictures-of-a-child-may-be-involved', 'worry-about-someone-who-works-with-children'],
  calledForBy: ['adult-in-household-views-abuse-images'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do when an adult may view images of child sexual abuse, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideViewingAbuseImages({ facts: { 'images-adult-near-the-child-views-them': 'suspected' }, closed: [], profile: 'london', asOf: '2026-11-22' }).lowest // → 'child-in-need-s17'
 */
export const decideViewingAbuseImages = (input: DecisionInput): Decision => procedure.decide(input)
