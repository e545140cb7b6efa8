import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { limitOn } from '../sources/periods.ts'

/** Another area’s own limit, from when it was first read. Hours run on through nights and weekends. A board may ask for it sooner. */
export const parameters = [
  { id: 'sexualHarmStrategyHours', unit: 'hours', stricter: 'lower', localLimit: 1, values: limitOn(24, ['sefton-sexual-harm-process'], 'seen', 'when-first-read') }
] as const satisfies readonly Parameter[]

/** From the moment at which it was told. */
export const clocks = [
  { id: 'sexual-harm-strategy-discussion', parameter: 'sexualHarmStrategyHours', startsAt: 'sexual-harm-by-a-child-told', unit: 'hours', firstDay: 0, place: 'another-area' }
] as const satisfies readonly ClockRule[]
