import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups } from './facts.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Marking and handling of sensitive papers: the protective markings until 2014, the classifications since, each form in which information comes, and what a marking never does. It concludes no level. */
export const procedure = procedureOf({ id: 'protective-marking', version: '0.1.0', groups, facts, sheet, rules, actions, notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22' })

/**
 * How to mark and handle something, by the scheme of the day asked about.
 * @throws InputError listing everything wrong with the input
 * @example decideProtectiveMarking({ facts: { 'marking-harm-if-lost': 'great-distress' }, closed: [], profile: 'london', asOf: '2026-11-22' }).actions.map(({ id }) => id) // → ['mark-it-official-sensitive']
 */
export const decideProtectiveMarking = (input: DecisionInput): Decision => procedure.decide(input)
