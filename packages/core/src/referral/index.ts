import type { CalledForBy } from '../kernel/called-for.ts'
import { computeClock } from '../kernel/clock.ts'
import { checkInput, decide, InputError } from '../kernel/decide.ts'
import { explainInFull, type FullExplanation } from '../kernel/explain-in-full.ts'
import type { Wording } from '../kernel/explain.ts'
import type { Clock, Decision, DecisionInput, Fault, Reason, Receipt } from '../kernel/decision.ts'
import type { Day, Facts } from '../kernel/fact.ts'
import { hoursBetween, inLondon, isInstant } from '../kernel/london-time.ts'
import type { Instant } from '../kernel/london-time.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { citedTitle } from '../sources/index.ts'
import { actionOrder, actions } from './actions.ts'
import type { ActionId } from './actions.ts'
import { facts, groups } from './facts.ts'
import type { FactId, GroupId } from './facts.ts'
import { clocks, parameters } from './parameters.ts'
import type { ClockId, ReferralEventId } from './parameters.ts'
import { encoded, rules } from './rules.ts'

/** Everything that decides about a referral, as data: what to do next and by when. It moves no level; thresholds does that. */
export const referralRuleset: Ruleset = {
  id: 'referral', version: '0.1.0', levels: ['referral'], groups, facts, implications: [],
  exclusions: [
    { one: { fact: 'passed-on', is: 'not-yet' }, other: { fact: 'referral-acknowledged', is: 'yes' } },
    { one: { fact: 'outcome-of-referral', is: 'not-told' }, other: { fact: 'referrer-agrees-with-outcome', is: 'yes' } }
  ],
  rules, actions, actionOrder, parameters, clocks,
  profiles: [{ id: 'london', title: 'London', levels: {}, places: ['national', 'london', 'another-area'], encoded }],
  notEncoded: [
    { source: 'working-together-2026', at: 'not stated', why: 'The text was not opened: limits are carried from the 2023 edition and wait for a person to compare them.' },
    { source: 'local-board-referral-pages', at: 'feedback to referrer', why: 'That a teacher hears by the end of the school day where possible: no number to count.' },
    { source: 'initial-conference-chapters', at: 'not stated', why: 'Whether a later strategy discussion restarts the count: areas differ, and one reading says it has not since 2015. The day given is that of the discussion that started the enquiry.' },
    { source: 'croydon-escalation', at: 'stages 1 to 5', why: 'Only the number of stages was read, not their days: a board sets its own.' }
  ],
  checkedOn: '2026-11-21', reviewBy: '2027-02-19'
}

/** What is asked about a referral. `asOf` has no default: the caller says which law. */
export interface ReferralInput {
  readonly facts: Readonly<Partial<Record<FactId, Facts[string]>>>
  readonly closed?: readonly GroupId[]
  /** The day of each event that has happened, or its moment in UTC where a limit is counted in hours. */
  readonly days?: Readonly<Partial<Record<ReferralEventId, Day>>>
  readonly profile: string
  readonly asOf: Day
}

/** What to do next, in order, by when, and on whose word. */
export interface NextSteps {
  readonly actions: readonly { readonly id: ActionId; readonly order: string }[]
  readonly clocks: readonly (Clock & { readonly id: ClockId })[]
  readonly reasons: readonly Reason[]
  readonly weakestGrade: Reason['grade']
  readonly notCheckedSince?: Day
  readonly receipt: Receipt
}

const asInput = ({ facts, closed = [], days = {}, profile, asOf }: ReferralInput): DecisionInput => ({ facts: known(facts), closed, days: known(days), profile, asOf })
const known = <Value>(record: Readonly<Partial<Record<string, Value>>>): Record<string, Value> => Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined))

/**
 * Everything that is wrong with an input, as values; an empty list means that it can be answered.
 * @example checkReferral({ facts: { 'passed-on': 'by-pigeon' }, profile: 'london', asOf: '2026-11-21' }).map(({ path }) => path) // → ['facts.passed-on']
 */
export function checkReferral(input: ReferralInput): readonly Fault[] {
  return checkInput(referralRuleset, asInput(input))
}

/**
 * What the referrer does next. Nothing here ever says that a child need not be referred.
 * @throws InputError where the input is faulty; ask `checkReferral` first.
 * @example nextSteps({ facts: { 'passed-on': 'by-phone', 'referrer-is': 'professional' }, days: { 'referral.made-by-phone': '2026-11-20T16:00:00Z' }, profile: 'london', asOf: '2026-11-21' }).actions.map(({ id }) => id).includes('confirm-it-in-writing') // → true
 */
export function nextSteps(input: ReferralInput): NextSteps {
  const decision = decide(referralRuleset, asInput(input))
  return {
    actions: decision.actions as NextSteps['actions'], clocks: decision.clocks as NextSteps['clocks'], reasons: decision.reasons, weakestGrade: decision.weakestGrade,
    ...(decision.notCheckedSince && { notCheckedSince: decision.notCheckedSince }), receipt: decision.receipt
  }
}

/**
 * What to do next with all that stands behind it, in the language of the wording: `explanation` of `@safeguarding-kit/core/referral/wording/en` or another.
 * @throws InputError where the input is faulty; ask `checkReferral` first.
 */
export function explainReferral(input: ReferralInput, wording: Wording, reading: 'reader' | 'manager' = 'reader'): FullExplanation {
  return explainInFull(decide(referralRuleset, asInput(input)), wording, { reading, ruleset: referralRuleset, worriedBelow: 'referral', sourceTitle: citedTitle })
}

/**
 * Every clock of a referral that the law of its day knows, dated where its starting event has happened. Each is a maximum: "no later than".
 * Unlike `nextSteps` it asks for no facts, so it also shows the limits that bind the council and not the referrer.
 * @throws InputError where the profile, the day or an event is not known.
 * @example referralClocks({ days: { 'referral.received': '2026-12-24' }, profile: 'london', asOf: '2026-12-24' }).map(({ due }) => due).includes('2026-12-29') // → true
 */
export function referralClocks({ days = {}, profile, asOf }: Pick<ReferralInput, 'days' | 'profile' | 'asOf'>): readonly (Clock & { readonly id: ClockId })[] {
  const input = asInput({ facts: {}, days, profile, asOf }), faults = checkInput(referralRuleset, input)
  if (faults.length > 0) throw new InputError(faults)
  const places = referralRuleset.profiles.find(({ id }) => id === profile)?.places ?? []
  return clocks.flatMap(rule => {
    const parameter = parameters.find(({ id }) => id === rule.parameter)
    const clock = parameter && places.includes(rule.place) ? computeClock(rule, parameter, input.days ?? {}, asOf) : undefined
    return clock ? [{ ...clock, id: rule.id }] : []
  })
}

/**
 * The clocks whose last day (or moment) lies before this day or moment: each is a deadline that has passed, to be told to the case from outside.
 * @example
 * const running = referralClocks({ days: { 'referral.received': '2026-11-20' }, profile: 'london', asOf: '2026-11-20' })
 * deadlinesPassed(running, '2026-11-20') // → []
 */
export function deadlinesPassed<Id extends string>(running: readonly (Clock & { readonly id: Id })[], now: Day | Instant): readonly Id[] {
  return running.filter(({ due }) => due !== undefined && isPast(due, now)).map(({ id }) => id)
}

/** A day is past when it is over; a moment when it has gone by, or when only a day is known for now, when its London day is over. */
function isPast(due: Day | Instant, now: Day | Instant): boolean {
  if (isInstant(due) && isInstant(now)) return hoursBetween(due, now) > 0
  const day = (moment: Day | Instant): Day => (isInstant(moment) ? inLondon(moment).day : moment)
  return day(due) < day(now)
}

/**
 * As what a threshold decision says that a child is to be referred, or undefined while that is not known.
 * @example referAs(decideThreshold({ facts: { 'self-harm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' })) // → 'child-in-need'
 */
export function referAs(decision: Pick<Decision, 'lowest' | 'highest'>): 'early-help' | 'child-in-need' | 'child-protection' | undefined {
  if (decision.lowest === 'child-protection-s47') return 'child-protection'
  if (decision.lowest === 'child-in-need-s17') return 'child-in-need'
  return decision.highest === 'universal' || decision.highest === 'early-help' ? 'early-help' : undefined
}

/** The procedure as `assess` and the registry take it. It moves no level; it adds what to do, and by when, once something is known of a referral. */
export const procedure = {
  id: 'referral', ruleset: referralRuleset, calledForBy: { answers: facts.map(({ id }) => id), noCounts: true, signs: [] } as CalledForBy,
  decide: (input: DecisionInput) => decide(referralRuleset, input), check: (input: DecisionInput) => checkInput(referralRuleset, input)
} as const

export type { ActionId } from './actions.ts'
export type { FactId, GroupId } from './facts.ts'
export type { ClockId, ReferralEventId } from './parameters.ts'
export type { DutyId } from './rules.ts'
