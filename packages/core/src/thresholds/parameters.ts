import type { Grade } from '../kernel/citation.ts'
import type { Day } from '../kernel/fact.ts'
import type { Parameter } from '../kernel/rule.ts'
import type { DutySourceId } from '../sources/duties.ts'
import type { ThresholdSourceId } from '../sources/thresholds.ts'

const readOn: Day = '2026-11-21'
const cite = (source: ThresholdSourceId | DutySourceId) => [{ source, at: 'not stated', readOn, supports: 'clock' }] as const
const value = (from: Day, limit: number, source: ThresholdSourceId | DutySourceId, grade: Grade) => ({ from, value: limit, citations: cite(source), grade })

/** The limits that start with the threshold decision itself. What starts when a referral is received belongs to referral. */
export const parameters = [
  {
    id: 'ladoToldWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [{ ...value('2007-01-01', 1, 'sheffield-allegations', 'inferred'), to: '2011-03-31', knownFrom: true, carriedFrom: 'sheffield-allegations' }, { ...value('2011-04-01', 1, 'lado-minimum-standards', 'seen'), knownFrom: true }]
  },
  { id: 'fgmReportLegalLimitMonths', unit: 'months', values: [value('2015-10-31', 1, 'fgm-act-2003-section-5b', 'seen')] },
  { id: 'fgmReportGoodPracticeWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: [value('2015-10-31', 1, 'fgm-mandatory-reporting-procedure', 'recalled')] },
  { id: 'urgentConcernDays', unit: 'days', values: [{ ...value('2007-01-01', 0, 'mid-essex-hospital-training', 'inferred'), to: '2011-03-31', knownFrom: true, carriedFrom: 'mid-essex-hospital-training' }, { ...value('2011-04-01', 0, 'mid-essex-hospital-training', 'seen'), knownFrom: true }] }
] as const satisfies readonly Parameter[]

export type ParameterId = (typeof parameters)[number]['id']
