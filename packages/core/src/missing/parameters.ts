import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { citeForClock } from '../sources/periods.ts'

/** T-OTH-01: three days by the clock, weekends too. A board may only ask for it sooner. */
export const parameters = [
  { id: 'returnInterviewHours', unit: 'hours', stricter: 'lower', localLimit: 0, values: [
    { from: '2014-01-31', knownFrom: true, value: 72, citations: [citeForClock('missing-guidance-2014', '2026-11-22'), citeForClock('croydon-return-interviews', '2026-11-22'), citeForClock('lewisham-missing', '2026-11-22'), citeForClock('derbyshire-return-interviews', '2026-11-22')], grade: 'reported' }
  ] }
] as const satisfies readonly Parameter[]

/** Counted in elapsed hours from the moment at which the child came back. */
export const clocks = [
  { id: 'return-interview', parameter: 'returnInterviewHours', startsAt: 'child.returned', unit: 'hours', firstDay: 0, place: 'national' }
] as const satisfies readonly ClockRule[]

export type ClockId = (typeof clocks)[number]['id']
export type EventId = (typeof clocks)[number]['startsAt']
