import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { citeForClock, limitOn } from '../sources/periods.ts'

const lower = { stricter: 'lower', localLimit: 0 } as const
const began = '2008-04-01', partners = '2019-09-29'

/** Every limit that a document numbers (T-OTH-14 and T-OTH-15). Limits are maxima; a board may only shorten them. */
export const parameters = [
  { id: 'deathNotifiedOneAreaHours', unit: 'hours', ...lower, values: limitOn(24, ['north-yorkshire-child-death'], 'seen', began) },
  { id: 'deathNotifiedHours', unit: 'hours', ...lower, values: [{ from: partners, value: 48, citations: [citeForClock('city-and-hackney-child-death'), citeForClock('child-death-guidance-2018')], grade: 'seen' }] },
  { id: 'deathVisitHours', unit: 'hours', ...lower, values: [{ from: began, to: '2019-09-28', value: 24, citations: [citeForClock('working-together-2010')], grade: 'recalled' }, { from: partners, value: 24, citations: [citeForClock('working-together-2010')], grade: 'inferred', carriedFrom: 'working-together-2010' }] },
  { id: 'deathMeetingOneBoroughWorkingDays', unit: 'working-days', ...lower, values: limitOn(5, ['croydon-child-death'], 'seen', began) },
  { id: 'deathFirstPhaseDays', unit: 'days', ...lower, values: limitOn(5, ['buckinghamshire-rapid-response'], 'seen', began) },
  { id: 'deathSecondPhaseDays', unit: 'days', ...lower, values: limitOn(7, ['buckinghamshire-rapid-response'], 'seen', began) },
  { id: 'deathLastPhaseWeeks', unit: 'weeks', ...lower, values: limitOn(12, ['buckinghamshire-rapid-response'], 'seen', began) },
  { id: 'deathReviewMeetingMonths', unit: 'months', ...lower, values: [{ from: partners, value: 3, citations: [citeForClock('child-death-guidance-2018')], grade: 'recalled' }] },
  { id: 'deathPanelWeeks', unit: 'weeks', ...lower, values: [{ from: partners, value: 6, citations: [citeForClock('child-death-guidance-2018')], grade: 'recalled' }] }
] as const satisfies readonly Parameter[]

export type ParameterId = (typeof parameters)[number]['id']

/** What starts each limit. The day of the event is day 0; hours are elapsed hours. The phases are told as "usually": they say by when most have ended. */
export const clocks = [
  { id: 'death-notified-one-area', parameter: 'deathNotifiedOneAreaHours', startsAt: 'child.died', unit: 'hours', firstDay: 0, place: 'another-area' },
  { id: 'death-notified', parameter: 'deathNotifiedHours', startsAt: 'child.died', unit: 'hours', firstDay: 0, place: 'london' },
  { id: 'death-place-visited', parameter: 'deathVisitHours', startsAt: 'child.died', unit: 'hours', firstDay: 0, place: 'national' },
  { id: 'death-meeting-one-borough', parameter: 'deathMeetingOneBoroughWorkingDays', startsAt: 'child.died', unit: 'working-days', firstDay: 0, place: 'london' },
  { id: 'death-first-phase', parameter: 'deathFirstPhaseDays', startsAt: 'child.died', unit: 'days', firstDay: 0, place: 'another-area' },
  { id: 'death-second-phase', parameter: 'deathSecondPhaseDays', startsAt: 'child.died', unit: 'days', firstDay: 0, place: 'another-area' },
  { id: 'death-last-phase', parameter: 'deathLastPhaseWeeks', startsAt: 'child.died', unit: 'weeks', firstDay: 0, place: 'another-area' },
  { id: 'death-review-meeting', parameter: 'deathReviewMeetingMonths', startsAt: 'child.died', unit: 'months', firstDay: 0, place: 'national' },
  { id: 'death-panel', parameter: 'deathPanelWeeks', startsAt: 'review-meeting.reported', unit: 'weeks', firstDay: 0, place: 'national' }
] as const satisfies readonly (ClockRule & { readonly parameter: ParameterId })[]

export type ClockId = (typeof clocks)[number]['id']
export type EventId = (typeof clocks)[number]['startsAt']
