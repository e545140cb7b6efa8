import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { citeForClock } from '../sources/periods.ts'

const on = '2026-11-22', from = '2006-04-01'
const regulations = citeForClock('private-fostering-regulations-2005', on)
const reported = [regulations, citeForClock('lincolnshire-private-fostering', on), citeForClock('sefton-private-fostering', on)] as const

/** T-OTH-04 and T-OTH-05. What the law asks of families no board can change; a council may visit sooner and more often. */
export const parameters = [
  { id: 'privateFosteringNoticeHours', unit: 'hours', values: [{ from, knownFrom: true, value: 48, citations: reported, grade: 'reported' }] },
  { id: 'privateFosteringFirstVisitWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 1, values: [{ from, knownFrom: true, value: 7, citations: [regulations], grade: 'seen' }] },
  { id: 'privateFosteringFirstYearVisitWeeks', unit: 'weeks', stricter: 'lower', localLimit: 1, values: [{ from, knownFrom: true, value: 6, citations: [regulations], grade: 'seen' }] },
  { id: 'privateFosteringLaterVisitWeeks', unit: 'weeks', stricter: 'lower', localLimit: 1, values: [{ from, knownFrom: true, value: 12, citations: [regulations], grade: 'seen' }] }
] as const satisfies readonly Parameter[]

/** The day of the event is day 0. Hours are elapsed hours; the years run from when the council became aware. */
export const clocks = [
  { id: 'private-fostering-beginning-told', parameter: 'privateFosteringNoticeHours', startsAt: 'private-fostering.began', unit: 'hours', firstDay: 0, place: 'national' },
  { id: 'private-fostering-change-told', parameter: 'privateFosteringNoticeHours', startsAt: 'private-fostering.changed', unit: 'hours', firstDay: 0, place: 'national' },
  { id: 'private-fostering-end-told', parameter: 'privateFosteringNoticeHours', startsAt: 'private-fostering.ended', unit: 'hours', firstDay: 0, place: 'national' },
  { id: 'private-fostering-first-visit', parameter: 'privateFosteringFirstVisitWorkingDays', startsAt: 'private-fostering.notified', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'private-fostering-next-visit-in-the-first-year', parameter: 'privateFosteringFirstYearVisitWeeks', startsAt: 'private-fostering.visited', unit: 'weeks', firstDay: 0, place: 'national' },
  { id: 'private-fostering-next-visit-after-a-year', parameter: 'privateFosteringLaterVisitWeeks', startsAt: 'private-fostering.visited', unit: 'weeks', firstDay: 0, place: 'national' }
] as const satisfies readonly ClockRule[]

export type ClockId = (typeof clocks)[number]['id']
export type EventId = (typeof clocks)[number]['startsAt']
