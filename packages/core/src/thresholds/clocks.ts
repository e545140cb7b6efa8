import type { ClockRule } from '../kernel/rule.ts'
import type { ParameterId } from './parameters.ts'

/** What the threshold decision itself starts. Limits are maxima: "no later than", never "due in". */
export const clocks = [
  { id: 'urgent-concern-passed-on', parameter: 'urgentConcernDays', startsAt: 'concern.noticed', unit: 'days', firstDay: 0, place: 'national' },
  { id: 'lado-told', parameter: 'ladoToldWorkingDays', startsAt: 'allegation.known', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'fgm-reported-good-practice', parameter: 'fgmReportGoodPracticeWorkingDays', startsAt: 'fgm.known', unit: 'working-days', firstDay: 0, place: 'national' },
  // Read as one month that begins with the day of discovery: where the words leave room, the earlier day.
  { id: 'fgm-reported-legal-limit', parameter: 'fgmReportLegalLimitMonths', startsAt: 'fgm.known', unit: 'months', firstDay: 1, place: 'national' }
] as const satisfies readonly (ClockRule & { readonly parameter: ParameterId })[]

export type ClockId = (typeof clocks)[number]['id']
