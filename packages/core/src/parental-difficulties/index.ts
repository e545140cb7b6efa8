import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, implications, signsOfDifficulty } from './facts.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** A parent's mental health, drink and drugs: most parents who are ill or who drink or use drugs look after their children. What puts a child at risk is what it does to the care of the child, and an illness that takes in the child. */
export const procedure = procedureOf({
  id: 'parental-difficulties', version: '0.1.0', groups, facts, implications, sheet, rules, actions,
  uses: [...signsOfDifficulty, 'family-crime-or-home-used-for-crime', 'young-carer-with-some-duties', 'child-stage', 'a-few-minor-domestic-abuse-incidents', 'domestic-abuse-and-instability-at-home', 'incidents-of-domestic-abuse-between-carers', 'serious-or-escalating-domestic-abuse', 'persistent-domestic-abuse-or-severe-discord', 'domestic-abuse-while-mother-is-pregnant', 'unborn-domestic-abuse-in-pregnancy', 'child-saw-serious-incident-and-case-at-marac'],
  calledForBy: signsOfDifficulty, notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do about a parent's mental health, drink or drugs, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideParentalDifficulties({ facts: { 'pd-false-beliefs-about-the-child': 'suspected' }, closed: [], profile: 'london', asOf: '2026-11-22' }).lowest // → 'child-protection-s47'
 */
export const decideParentalDifficulties = (input: DecisionInput): Decision => procedure.decide(input)
