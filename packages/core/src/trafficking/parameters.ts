import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { citeForClock } from '../sources/periods.ts'

const decisions = citeForClock('devolved-decisions-guidance-2023', '2026-11-22')

/** The target for the first national decision. It is the decider’s own and no board can move it. */
export const parameters = [
  { id: 'reasonableGroundsWorkingDays', unit: 'working-days', values: [
    { from: '2009-04-01', to: '2023-12-04', value: 5, citations: [decisions], grade: 'inferred', carriedFrom: 'devolved-decisions-guidance-2023' },
    { from: '2023-12-05', knownFrom: true, value: 5, citations: [decisions], grade: 'seen' }
  ] }
] as const satisfies readonly Parameter[]

/** A target “where possible”. The day of the referral is day 0. */
export const clocks = [
  { id: 'reasonable-grounds-decision', parameter: 'reasonableGroundsWorkingDays', startsAt: 'national-referral.received', unit: 'working-days', firstDay: 0, place: 'national' }
] as const satisfies readonly ClockRule[]

export type ClockId = (typeof clocks)[number]['id']
export type EventId = (typeof clocks)[number]['startsAt']
