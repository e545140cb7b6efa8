import type { CountId } from './counts.ts'
import { definitionIn, type Indicator } from './indicator.ts'
import { indicators, type IndicatorId } from './indicators.ts'
import { inOrder, periodOf, type Period } from './period.ts'
import { nameOf, withheld, type Figure } from './suppress.ts'
import { valueOf } from './value.ts'

/** What may be read outside the board: a number; `c`, withheld for confidentiality; `:`, not available; `z`, not applicable. The signs are the Department for Education’s. */
export type Shown = number | 'c' | ':' | 'z'

/** One indicator in one period, as it may leave the board. */
export interface Line {
  readonly indicator: IndicatorId
  readonly period: Period
  readonly part: Shown
  /** `z` for a plain count. */
  readonly whole: Shown
  readonly value: Shown
}

/** A board’s figures as they may leave it: every indicator in every period for which something was written down, small numbers and what would tell them withheld. */
export function linesToShare(figures: readonly Figure[]): readonly Line[] {
  const hidden = withheld(figures), known = new Map(figures.map(({ period, count, value }) => [nameOf(period, count), value]))
  const periods = [...new Set(figures.map(({ period }) => period))].flatMap(id => periodOf(id) ?? []).sort(inOrder)
  const shown = ({ id }: Period, count: CountId): Shown => (hidden.has(nameOf(id, count)) ? 'c' : known.get(nameOf(id, count)) ?? ':')
  return periods.flatMap(period => indicators.map((indicator: Indicator & { readonly id: IndicatorId }): Line => {
    const definition = definitionIn(indicator, period)
    if (!definition) return { indicator: indicator.id, period, part: 'z', whole: 'z', value: 'z' }
    const part = shown(period, definition.counted), whole = definition.outOf ? shown(period, definition.outOf) : 'z'
    const value = valueOf(indicator, period, count => known.get(nameOf(period.id, count)))
    return { indicator: indicator.id, period, part, whole, value: part === 'c' || whole === 'c' ? 'c' : value.said === 'value' ? value.value : value.why === 'nothing-to-divide' ? 'z' : ':' }
  }))
}
