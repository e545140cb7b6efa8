import { countOf, type CountId } from './counts.ts'
import { indicators } from './indicators.ts'
import { periodOf, quartersOf, type Period } from './period.ts'

/** A number that a board recorded. */
export interface Figure { readonly period: string; readonly count: CountId; readonly value: number }

/** The largest number of people that is withheld: 1 to 5, as in the Department for Education’s releases on children in need. */
export const smallest = { from: 1, to: 5 } as const

const isSmall = (value: number): boolean => value > 0 && value < smallest.to + 1

/** Which counts are parts of which, so that what is left of the whole can be told from both. No part is itself a whole: a test keeps it so, since what follows rests on it. */
export const partsOf: ReadonlyMap<CountId, ReadonlySet<CountId>> = (() => {
  const parts = new Map<CountId, Set<CountId>>()
  for (const { unit, definitions } of indicators) for (const definition of definitions) if (unit === 'percent' && 'outOf' in definition) parts.set(definition.outOf, (parts.get(definition.outOf) ?? new Set()).add(definition.counted))
  return parts
})()

/** The name of one number: `2026-27-q2 referrals`. */
export const nameOf = (period: string, count: CountId): string => `${period} ${count}`

/**
 * What is withheld from everything that leaves the board, as names: small counts of people, and whatever would give one away.
 *
 * - a count of 1 to 5 people;
 * - a part, where 1 to 5 are left of the whole: 18 of 20 tells of two; and a part whose whole nobody wrote down, which says nothing but how large that must be;
 * - the year, where one of its quarters is withheld, or where the quarters that nobody wrote down would come to 1 to 5, or leave 1 to 5 of their whole.
 *
 * The year gives way, and never another quarter: the quarters have left already when the year is counted. It is worked out over all that the board ever
 * recorded, whatever a sheet shows of it, so that two sheets laid side by side tell no more than one.
 */
export function withheld(figures: readonly Figure[]): ReadonlySet<string> {
  const known = new Map(figures.map(({ period, count, value }) => [nameOf(period, count), value]))
  const periods = [...new Set(figures.map(({ period }) => period))].flatMap(id => periodOf(id) ?? [])
  const out = new Set(figures.filter(({ count, value }) => countOf(count).of === 'people' && isSmall(value)).map(({ period, count }) => nameOf(period, count)))
  for (const { id } of periods) for (const [whole, parts] of partsOf) for (const part of parts) {
    const all = known.get(nameOf(id, whole)), some = known.get(nameOf(id, part))
    if (countOf(part).of === 'people' && some !== undefined && (all === undefined || (!isSmall(all) && (isSmall(all - some) || some > all)))) out.add(nameOf(id, part))
  }
  for (const { period, count } of figures) { const year = periodOf(period); if (year?.quarter === null && givesAway(year, count, known, out)) out.add(nameOf(period, count)) }
  return out
}

/** What the quarters that nobody wrote down come to together, where a year and some of its quarters are known. */
function leftOf(year: Period, count: CountId, known: ReadonlyMap<string, number>): { readonly of: string; readonly value: number } | undefined {
  if (countOf(count).taken !== 'in-the-period') return undefined
  const whole = known.get(nameOf(year.id, count)), missing = quartersOf(year).filter(({ id }) => !known.has(nameOf(id, count)))
  if (whole === undefined || missing.length === 0 || missing.length === 4) return undefined
  return { of: missing.map(({ id }) => id).join(' '), value: whole - quartersOf(year).reduce((sum, { id }) => sum + (known.get(nameOf(id, count)) ?? 0), 0) }
}

/** Whether a year’s number would tell one that is withheld in its quarters, or a small one that nobody wrote down. */
function givesAway(year: Period, count: CountId, known: ReadonlyMap<string, number>, out: ReadonlySet<string>): boolean {
  if (countOf(count).taken !== 'in-the-period' || countOf(count).of !== 'people') return false
  if (quartersOf(year).some(({ id }) => out.has(nameOf(id, count)))) return true
  const left = leftOf(year, count, known)
  if (!left) return false
  return isSmall(left.value) || [...partsOf].some(([whole, parts]) => { const all = parts.has(count) ? leftOf(year, whole, known) : undefined; return all?.of === left.of && isSmall(all.value - left.value) })
}
