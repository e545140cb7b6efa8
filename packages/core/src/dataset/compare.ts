import { rounded, type Value } from './value.ts'

/** How a figure differs from an earlier one, in its own unit; or why the two must not be laid side by side. */
export type Change =
  | { readonly said: 'change'; readonly by: number }
  | { readonly said: 'nothing'; readonly why: 'not-known' | 'counted-otherwise' }

/** The difference between two periods of one kind. Figures that were counted by different definitions are never compared. */
export function changeSince(earlier: Value, now: Value): Change {
  if (earlier.said === 'nothing' || now.said === 'nothing') return { said: 'nothing', why: 'not-known' }
  const { counted, outOf } = now.definition
  if (earlier.definition.counted !== counted || earlier.definition.outOf !== outOf) return { said: 'nothing', why: 'counted-otherwise' }
  return { said: 'change', by: rounded(Math.abs(now.value - earlier.value)) * Math.sign(now.value - earlier.value) }
}

/** Where a figure lies beside what neighbours published for the same period: a span and a middle, and never a rank. */
export interface Beside {
  readonly neighbours: number
  readonly lowest: number
  readonly middle: number
  readonly highest: number
  /** Against all of them; `nothing`: the own figure cannot be said. */
  readonly lies: 'below' | 'among' | 'above' | 'nothing'
  /** It is further out than four in five of at least five neighbours: London’s councils tell each other why. It says nothing of good or bad. */
  readonly tellWhy: boolean
}

/** A figure beside its neighbours’, or nothing where none is known. */
export function besideNeighbours(own: Value, published: readonly number[]): Beside | undefined {
  const all = published.toSorted((one, other) => one - other), [lowest] = all, highest = all.at(-1)
  if (lowest === undefined || highest === undefined) return undefined
  const half = all.length / 2, middle = Number.isInteger(half) ? ((all[half - 1] ?? lowest) + (all[half] ?? lowest)) / 2 : (all[Math.floor(half)] ?? lowest)
  const value = own.said === 'value' ? own.value : undefined
  const apart = value === undefined ? 0 : Math.max(all.filter(one => one < value).length, all.filter(one => one > value).length)
  return { neighbours: all.length, lowest, middle: rounded(middle), highest, lies: value === undefined ? 'nothing' : value < lowest ? 'below' : value > highest ? 'above' : 'among', tellWhy: all.length >= 5 && apart >= all.length * 0.8 }
}
