import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { limitOn } from '../sources/periods.ts'

/** The days within which an examination usually still finds samples. Nobody may shorten it: a shorter time would tell people that it is too late. */
export const parameters = [
  { id: 'sexualAssaultSampleDays', unit: 'days', values: limitOn(7, ['havens-under-13', 'havens-referral'], 'seen') }
] as const satisfies readonly Parameter[]

/** The day of the assault is counted as the first, since its hour is seldom known: no later day is promised than the source does. */
export const clocks = [
  { id: 'sexual-assault-samples', parameter: 'sexualAssaultSampleDays', startsAt: 'sexual-assault-happened', unit: 'days', firstDay: 1, place: 'london' }
] as const satisfies readonly ClockRule[]
