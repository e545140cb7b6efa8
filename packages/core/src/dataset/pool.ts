import { smallest } from './suppress.ts'

/** An agency’s numbers, as parts that share no one: trained and not, in time and not. */
export interface Row { readonly label: string; readonly parts: readonly number[] }

/** A breakdown that may leave the board. `pooled`: how many rows stand together in `together`, under no name of their own. */
export interface Breakdown { readonly rows: readonly Row[]; readonly together: Row['parts'] | null; readonly pooled: number }

const showable = (parts: Row['parts']): boolean => parts.every(part => part === 0 || part > smallest.to)
const sum = (rows: readonly Row[]): number[] => (rows[0]?.parts ?? []).map((_, at) => rows.reduce((all, { parts }) => all + (parts[at] ?? 0), 0))
const sizeOf = ({ parts }: Row): number => parts.reduce((all, part) => all + part, 0)

/**
 * A breakdown in which no part of 1 to 5 people can be read, nor worked out from the totals: rows with such a part stand together, never one alone, and further
 * rows, the smallest first, join them until what stands together shows none either. Nothing at all is broken down where even all together would show one.
 */
export function pooled(rows: readonly Row[]): Breakdown {
  const shown = rows.filter(({ parts }) => showable(parts)).toSorted((one, other) => sizeOf(other) - sizeOf(one))
  const hidden = rows.filter(({ parts }) => !showable(parts))
  if (hidden.length === 0) return { rows: [...rows], together: null, pooled: 0 }
  while (hidden.length < 2 || !showable(sum(hidden))) {
    const next = shown.pop()
    if (!next) return { rows: [], together: null, pooled: 0 }
    hidden.push(next)
  }
  const names = new Set(shown.map(({ label }) => label))
  return { rows: rows.filter(({ label }) => names.has(label)), together: sum(hidden), pooled: hidden.length }
}
