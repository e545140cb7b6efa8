import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, signsOfDomesticAbuse } from './facts.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/**
 * Domestic violence: the child who lives with it, when to ask for the licensed matrix and what its result does, the adult who is harmed and the MARAC. The level that a trained
 * person recorded for the child maps to a level of need in the catalogue; no item, score or band of a licensed tool is held.
 */
export const procedure = procedureOf({
  id: 'domestic-violence', version: '0.1.0', groups, facts, sheet, rules, actions,
  uses: [...signsOfDomesticAbuse, 'trained-person-assessed-domestic-abuse', 'trained-domestic-abuse-result', 'age-in-months', 'child-stage', 'disabled-or-does-not-use-speech', 'someone-in-immediate-danger'],
  calledForBy: [...signsOfDomesticAbuse, 'trained-person-assessed-domestic-abuse'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do about domestic abuse, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideDomesticViolence({ facts: { 'da-trained-result-for-the-adult': 'high-risk' }, closed: [], profile: 'london', asOf: '2026-11-22' }).lowest // → 'child-protection-s47'
 */
export const decideDomesticViolence = (input: DecisionInput): Decision => procedure.decide(input)
