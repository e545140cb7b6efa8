import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups } from './facts.ts'
import { began, notEncoded, rules, sheet } from './rules.ts'

/** Harm to animals and harm to children: who sees one looks for the other, and tells those who can help. No level follows from harm to an animal; it asks a person to think again. */
export const procedure = procedureOf({ id: 'animal-welfare-link', version: '0.1.0', groups, facts, sheet, rules, actions, from: began, notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22' })

/**
 * What to do where animals are harmed, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideAnimalWelfareLink({ facts: { 'al-child-is-cruel-to-animals': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).prompts.length // → 1
 */
export const decideAnimalWelfareLink = (input: DecisionInput): Decision => procedure.decide(input)
