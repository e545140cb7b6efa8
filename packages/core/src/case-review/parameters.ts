import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { citeForClock } from '../sources/periods.ts'

const stricter = { stricter: 'lower', localLimit: 1 } as const

/** Limits by the edition of their day. What was read in another edition says so. */
export const parameters = [
  { ...stricter, id: 'caseReviewDecisionMonths', unit: 'months', values: [{ from: '2006-04-01', knownFrom: true, to: '2013-04-14', value: 1, citations: [citeForClock('oxleas-incident-policy', '2026-11-22')], grade: 'reported' }] },
  {
    ...stricter, id: 'caseReviewMonths', unit: 'months',
    values: [
      { from: '2006-04-01', to: '2010-03-16', value: 4, citations: [citeForClock('working-together-2006')], grade: 'recalled' },
      { from: '2010-03-17', to: '2013-04-14', value: 6, citations: [citeForClock('working-together-2010')], grade: 'recalled' },
      { from: '2013-04-15', to: '2018-06-28', value: 6, citations: [citeForClock('working-together-2010')], grade: 'inferred', carriedFrom: 'working-together-2010' },
      { from: '2018-06-29', knownFrom: true, to: '2023-12-14', value: 6, citations: [citeForClock('speakcase-summary')], grade: 'inferred', carriedFrom: 'speakcase-summary' },
      { from: '2023-12-15', to: '2026-03-18', value: 6, citations: [citeForClock('speakcase-summary')], grade: 'reported' },
      { from: '2026-03-19', value: 6, citations: [citeForClock('speakcase-summary')], grade: 'inferred', carriedFrom: 'speakcase-summary' }
    ]
  },
  {
    ...stricter, id: 'incidentReportWorkingDays', unit: 'working-days',
    values: [
      { from: '2013-04-15', knownFrom: true, to: '2018-06-28', value: 5, citations: [citeForClock('warrington-case-review', '2026-11-22')], grade: 'seen' },
      { from: '2018-06-29', value: 5, citations: [citeForClock('solihull-case-review', '2026-11-22'), citeForClock('north-east-lincolnshire-practice-reviews', '2026-11-22')], grade: 'seen' }
    ]
  },
  { ...stricter, id: 'rapidReviewWorkingDays', unit: 'working-days', values: [{ from: '2018-06-29', knownFrom: true, value: 15, citations: [citeForClock('practice-review-panel-questions', '2026-11-22'), citeForClock('devon-rapid-reviews', '2026-11-22')], grade: 'seen' }] }
] as const satisfies readonly Parameter[]

type ParameterId = (typeof parameters)[number]['id']

/** What starts each limit. The day of the event is day 0. */
export const clocks = [
  { id: 'case-review-decision', parameter: 'caseReviewDecisionMonths', startsAt: 'case.put-forward-for-review', unit: 'months', firstDay: 0, place: 'london' },
  { id: 'case-review-finished', parameter: 'caseReviewMonths', startsAt: 'review.decided-on', unit: 'months', firstDay: 0, place: 'national' },
  { id: 'incident-reported', parameter: 'incidentReportWorkingDays', startsAt: 'serious-incident.known', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'rapid-review-finished', parameter: 'rapidReviewWorkingDays', startsAt: 'national-panel.notified', unit: 'working-days', firstDay: 0, place: 'national' }
] as const satisfies readonly (ClockRule & { readonly parameter: ParameterId })[]

export type ClockId = (typeof clocks)[number]['id']
export type EventId = (typeof clocks)[number]['startsAt']
