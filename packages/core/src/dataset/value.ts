import type { CountId } from './counts.ts'
import { definitionIn, type Definition, type Indicator } from './indicator.ts'
import type { Period } from './period.ts'

/** What an indicator says for a period, or why nothing can be said. Unknown is never zero. */
export type Value =
  | { readonly said: 'value'; readonly value: number; readonly definition: Definition }
  /** `not-counted`: no definition is known for that time, or it means nothing for a quarter; `not-known`: a count is missing; `nothing-to-divide`: nothing was due, or nobody was there; `more-than-all`: the part exceeds the whole. */
  | { readonly said: 'nothing'; readonly why: 'not-counted' | 'not-known' | 'nothing-to-divide' | 'more-than-all' }

const times = { percent: 100, 'per-10,000': 10_000 } as const
const nothing = (why: Extract<Value, { said: 'nothing' }>['why']): Value => ({ said: 'nothing', why })

/** To one decimal place, a half upwards, as the Department for Education rounds percentages and rates. */
export const rounded = (value: number): number => Math.floor(value * 10 + 0.5 + 1e-9) / 10

/**
 * An indicator for a period, from counts. A rate for a quarter is that of the quarter: it is not made into one for a year.
 * @example
 * const counts = { referrals: 400, 'referrals-again-within-a-year': 70 }, found = valueOf(indicatorOf('re-referrals')!, periodOf('2026-27-q2')!, id => counts[id])
 * found.said === 'value' && found.value // → 17.5
 */
export function valueOf(indicator: Indicator, period: Period, counted: (id: CountId) => number | undefined): Value {
  const definition = definitionIn(indicator, period)
  if (!definition) return nothing('not-counted')
  const part = counted(definition.counted), whole = definition.outOf && counted(definition.outOf)
  if (part === undefined || (definition.outOf && whole === undefined)) return nothing('not-known')
  if (indicator.unit === 'count' || whole === undefined) return { said: 'value', value: part, definition }
  if (whole === 0) return nothing('nothing-to-divide')
  if (indicator.unit === 'percent' && part > whole) return nothing('more-than-all')
  return { said: 'value', value: rounded((part * times[indicator.unit]) / whole), definition }
}
