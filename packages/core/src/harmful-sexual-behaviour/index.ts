import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, implications } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Children who harm others sexually: both children are children first. The assessment is for trained people, rests on consent, and goes to a meeting of all agencies in the ten steps of the Board's paper of 2008. */
export const procedure = procedureOf({
  id: 'harmful-sexual-behaviour', version: '0.1.0', groups, facts, implications, sheet, rules, actions, parameters, clocks,
  uses: ['child-sexually-abuses-other-children', 'worrying-sexual-behaviour', 'problem-sexual-behaviour', 'child-on-child-harm', 'someone-alleges-serious-abuse', 'sexual-pictures-of-a-child-may-be-involved', 'age-in-months'],
  calledForBy: ['child-sexually-abuses-other-children', 'worrying-sexual-behaviour', 'problem-sexual-behaviour'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do when a child may have harmed another sexually, or was harmed by one, besides what the thresholds say; `assess` asks both. Each decision is about one of the children.
 * @throws InputError listing everything wrong with the input
 * @example decideHarmfulSexualBehaviour({ facts: { 'sexual-behaviour-does-not-fit-the-age': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).lowest // → 'child-in-need-s17'
 */
export const decideHarmfulSexualBehaviour = (input: DecisionInput): Decision => procedure.decide(input)
