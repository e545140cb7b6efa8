import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { exclusions, facts, groups, implications } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Children missing from home or care: what to do before, while and after, by the meaning that “missing” had on the day. The level for a child who is often missing is the catalogue's. */
export const procedure = procedureOf({
  id: 'missing', version: '0.1.0', groups, facts, uses: ['missing-often-and-not-accounted-for', 'talks-of-running-away-or-first-missing-episode', 'age-in-months', 'forced-marriage-or-honour-based-abuse'], implications, exclusions, sheet, rules, actions, parameters, clocks,
  calledForBy: ['missing-often-and-not-accounted-for'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do for a child who is missing, was missing or may go missing, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideMissing({ facts: { 'missing-child-is-back': 'yes' }, closed: [], profile: 'london', days: { 'child.returned': '2026-11-20T21:00:00Z' }, asOf: '2026-11-22' }).clocks[0].due // → '2026-11-23T21:00:00.000Z'
 */
export const decideMissing = (input: DecisionInput): Decision => procedure.decide(input)
