import { countIds, countOf, type CountId } from './counts.ts'
import { definitionIn, type Indicator } from './indicator.ts'
import { indicators, type IndicatorId } from './indicators.ts'
import { before, periodOf, quartersOf, yearOf } from './period.ts'
import { nameOf, type Figure } from './suppress.ts'

/** Something about a period’s numbers to look at. A `fault` cannot be right; a `note` may be. */
export type Finding =
  | { readonly code: 'more-than-all'; readonly weight: 'fault'; readonly count: CountId; readonly whole: CountId }
  | { readonly code: 'half-known'; readonly weight: 'note'; readonly indicator: IndicatorId; readonly missing: CountId }
  | { readonly code: 'quarters-differ'; readonly weight: 'note'; readonly count: CountId; readonly year: number; readonly quarters: number }
  | { readonly code: 'twice-or-half'; readonly weight: 'note'; readonly count: CountId; readonly earlier: number; readonly now: number }

const all: readonly (Indicator & { readonly id: IndicatorId })[] = indicators

/** Which counts are asked for in a period: those of the indicators that are counted then. */
export function countsIn(periodId: string): readonly CountId[] {
  const period = periodOf(periodId)
  const wanted = new Set(period ? all.flatMap(indicator => { const definition = definitionIn(indicator, period); return definition ? [definition.counted, ...(definition.outOf ? [definition.outOf] : [])] : [] }) : [])
  return countIds.filter(id => wanted.has(id))
}

/** What is to be looked at in one period’s numbers before anybody reads them: faults first. */
export function findingsOf(periodId: string, figures: readonly Figure[]): readonly Finding[] {
  const period = periodOf(periodId)
  if (!period) return []
  const known = new Map(figures.map(({ period: id, count, value }) => [nameOf(id, count), value]))
  const here = (count: CountId) => known.get(nameOf(period.id, count))
  const faults: Finding[] = [], notes: Finding[] = []
  for (const indicator of all) {
    const definition = definitionIn(indicator, period)
    if (!definition?.outOf) continue
    const part = here(definition.counted), whole = here(definition.outOf)
    if (indicator.unit === 'percent' && part !== undefined && whole !== undefined && part > whole) faults.push({ code: 'more-than-all', weight: 'fault', count: definition.counted, whole: definition.outOf })
    if (part !== undefined && whole === undefined) notes.push({ code: 'half-known', weight: 'note', indicator: indicator.id, missing: definition.outOf })
  }
  for (const count of countsIn(period.id)) {
    const now = here(count), earlier = known.get(nameOf(before(period).id, count)), year = known.get(nameOf(yearOf(period).id, count))
    if (now !== undefined && earlier !== undefined && Math.max(now, earlier) >= 20 && (now > earlier * 2 || now * 2 < earlier)) notes.push({ code: 'twice-or-half', weight: 'note', count, earlier, now })
    const quarters = quartersOf(period).map(({ id }) => known.get(nameOf(id, count)))
    if (countOf(count).taken === 'in-the-period' && year !== undefined && quarters.every(value => value !== undefined)) {
      const sum = quarters.reduce((total, value) => total + value, 0)
      if (sum !== year) notes.push({ code: 'quarters-differ', weight: 'note', count, year, quarters: sum })
    }
  }
  return [...faults, ...notes]
}
