import type { Parameter } from '../kernel/rule.ts'
import { citeForClock, followedBy, limitOn } from '../sources/periods.ts'
import { firstDayOfToday } from '../sources/working-together.ts'

/** The limits that start with the threshold decision itself. What starts when a referral is received belongs to referral. */
export const parameters = [
  { id: 'ladoToldWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: limitOn(1, ['lado-minimum-standards', 'sheffield-allegations'], 'seen') },
  { id: 'fgmReportLegalLimitMonths', unit: 'months', values: limitOn(1, ['fgm-act-2003-section-5b'], 'seen', '2015-10-31') },
  { id: 'fgmReportGoodPracticeWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: limitOn(1, ['fgm-mandatory-reporting-procedure'], 'recalled', '2015-10-31') },
  { id: 'urgentConcernDays', unit: 'days', values: followedBy(limitOn(0, ['mid-essex-hospital-training'], 'seen'), { from: firstDayOfToday, knownFrom: true, value: 0, citations: [citeForClock('kcsie-annex-b', '2026-11-22'), citeForClock('mid-essex-hospital-training')], grade: 'seen' }) }
] as const satisfies readonly Parameter[]

export type ParameterId = (typeof parameters)[number]['id']
