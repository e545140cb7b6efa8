import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, implications } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Sexual abuse, in the family and elsewhere: a child who tells, what happened lately or long ago, signs without words, and a person who asks for help to stop. */
export const procedure = procedureOf({
  id: 'sexual-abuse', version: '0.1.0', groups, facts, implications, sheet, rules, actions, parameters, clocks,
  uses: ['child-tells-of-abuse', 'someone-alleges-serious-abuse', 'sexual-harm-by-someone-at-home-suspected', 'pregnancy-under-13-infection-or-genital-injury', 'sexual-activity-or-knowledge-early-for-age', 'person-who-may-abuse-joins-or-visits-household', 'dangerous-adults-cannot-be-kept-away', 'age-in-months'],
  calledForBy: ['sexual-harm-by-someone-at-home-suspected', 'pregnancy-under-13-infection-or-genital-injury', 'sexual-activity-or-knowledge-early-for-age'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do about sexual abuse, besides what the thresholds say. Its levels are those of the catalogue's signs; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideSexualAbuse({ facts: { 'sexual-abuse-in-last-seven-days': 'yes' }, closed: [], days: { 'sexual-assault-happened': '2026-11-20' }, profile: 'london', asOf: '2026-11-22' }).clocks[0]?.due // → '2026-11-26'
 */
export const decideSexualAbuse = (input: DecisionInput): Decision => procedure.decide(input)
