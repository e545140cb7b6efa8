import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, implications } from './facts.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Abuse linked to belief, honour-based abuse and forced marriage: seen alone, nobody from the family or community in between, no mediation. A marriage of anyone under 18 is forced by law since 27 February 2023. */
export const procedure = procedureOf({
  id: 'faith-and-culture', version: '0.1.0', groups, facts, implications, sheet, rules, actions, uses: ['abuse-linked-to-faith-or-belief', 'forced-marriage-or-honour-based-abuse', 'age-in-months'],
  calledForBy: ['abuse-linked-to-faith-or-belief', 'forced-marriage-or-honour-based-abuse'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do about abuse linked to belief, honour or marriage, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideFaithAndCulture({ facts: { 'fc-marriage-of-the-child-is-planned': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).lowest // → 'child-protection-s47'
 */
export const decideFaithAndCulture = (input: DecisionInput): Decision => procedure.decide(input)
