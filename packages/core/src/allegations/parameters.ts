import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { limitOn } from '../sources/periods.ts'

const lower = { stricter: 'lower', localLimit: 0 } as const

/** Every limit that a document numbers. That the designated officer is told within one working day is the catalogue's own. Limits are maxima; a board may only shorten them. */
export const parameters = [
  { id: 'oneBoroughLadoToldHours', unit: 'hours', ...lower, values: limitOn(24, ['barking-and-dagenham-lado'], 'seen', 'when-first-read') },
  { id: 'ladoFirstDecisionWorkingDays', unit: 'working-days', ...lower, values: limitOn(1, ['lado-minimum-standards'], 'seen') },
  { id: 'allegationsMeetingDays', unit: 'days', ...lower, values: limitOn(5, ['lado-minimum-standards'], 'seen') },
  { id: 'allegationEndedMonths', unit: 'months', ...lower, values: limitOn(3, ['lado-minimum-standards'], 'seen') },
  { id: 'allegationMostEndedMonths', unit: 'months', ...lower, values: limitOn(1, ['hertfordshire-sports-lado', 'working-together-2010-appendix-5'], 'seen') },
  { id: 'allegationAllButExceptionalMonths', unit: 'months', ...lower, values: limitOn(12, ['hertfordshire-sports-lado', 'working-together-2010-appendix-5'], 'seen') },
  { id: 'allegationReviewWeeks', unit: 'weeks', ...lower, values: limitOn(4, ['sefton-allegations'], 'seen') },
  { id: 'employerBeginsWorkingDays', unit: 'working-days', ...lower, values: limitOn(3, ['newcastle-allegations'], 'seen') },
  { id: 'hearingWithoutInvestigationWorkingDays', unit: 'working-days', ...lower, values: limitOn(15, ['newcastle-allegations'], 'seen') },
  { id: 'investigationReportWorkingDays', unit: 'working-days', ...lower, values: limitOn(10, ['newcastle-allegations'], 'seen') },
  { id: 'hearingDecidedWorkingDays', unit: 'working-days', ...lower, values: limitOn(2, ['newcastle-allegations'], 'seen') },
  { id: 'hearingHeldWorkingDays', unit: 'working-days', ...lower, values: limitOn(15, ['newcastle-allegations'], 'seen') }
] as const satisfies readonly Parameter[]

export type ParameterId = (typeof parameters)[number]['id']

/**
 * What starts each limit. The day of the event is day 0: no document says otherwise. T-OTH-08 gives "five days" for the meeting and no kind of day,
 * and the shorter reading is taken; the shares of T-OTH-09 (80 in 100 within one month, 90 within three) are of all cases of an area, so that for one case they say by when most have ended.
 */
export const clocks = [
  { id: 'lado-told-one-borough', parameter: 'oneBoroughLadoToldHours', startsAt: 'allegation.known', unit: 'hours', firstDay: 0, place: 'london' },
  { id: 'lado-first-decision', parameter: 'ladoFirstDecisionWorkingDays', startsAt: 'lado.told', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'allegations-meeting', parameter: 'allegationsMeetingDays', startsAt: 'lado.told', unit: 'days', firstDay: 0, place: 'national' },
  { id: 'allegation-ended', parameter: 'allegationEndedMonths', startsAt: 'lado.told', unit: 'months', firstDay: 0, place: 'national' },
  { id: 'allegation-ended-most', parameter: 'allegationMostEndedMonths', startsAt: 'lado.told', unit: 'months', firstDay: 0, place: 'another-area' },
  { id: 'allegation-ended-all-but-exceptional', parameter: 'allegationAllButExceptionalMonths', startsAt: 'lado.told', unit: 'months', firstDay: 0, place: 'another-area' },
  { id: 'allegation-review', parameter: 'allegationReviewWeeks', startsAt: 'allegations-meeting.held', unit: 'weeks', firstDay: 0, place: 'another-area' },
  { id: 'employer-begins', parameter: 'employerBeginsWorkingDays', startsAt: 'lado.left-it-to-the-employer', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'hearing-without-investigation', parameter: 'hearingWithoutInvestigationWorkingDays', startsAt: 'lado.left-it-to-the-employer', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'investigation-report', parameter: 'investigationReportWorkingDays', startsAt: 'investigator.named', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'hearing-decided', parameter: 'hearingDecidedWorkingDays', startsAt: 'investigation-report.received', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'hearing-held', parameter: 'hearingHeldWorkingDays', startsAt: 'hearing.decided', unit: 'working-days', firstDay: 0, place: 'another-area' }
] as const satisfies readonly (ClockRule & { readonly parameter: ParameterId })[]

export type ClockId = (typeof clocks)[number]['id']
export type EventId = (typeof clocks)[number]['startsAt']
