import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { exclusions, facts, groups, implications } from './facts.ts'
import { began, clocks, parameters } from './parameters.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** The child sex offender disclosure scheme, in London from April 2011: who may ask, by when the police answer, who may be told, the undertaking, and the risk that a source is traced. For learning and for advice to those who ask; the decision is the police's. */
export const procedure = procedureOf({
  id: 'disclosure-scheme', version: '0.1.0', from: began, groups, facts, uses: ['someone-in-immediate-danger', 'person-who-may-abuse-joins-or-visits-household'], implications, exclusions, sheet, rules, actions, parameters, clocks,
  notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do where somebody wants to know about a person near a child, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideDisclosureScheme({ facts: { 'disclosure-someone-wants-to-ask': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).actions.map(({ id }) => id) // → ['do-not-tell-the-person-concerned', 'ask-police-under-the-scheme']
 */
export const decideDisclosureScheme = (input: DecisionInput): Decision => procedure.decide(input)
