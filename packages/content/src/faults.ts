import type { PackFault } from './model.ts'

/** Where in a file something is said: the name shown to people, and the line of a value by its path. */
export interface Place {
  readonly file: string
  readonly line: (path?: readonly PropertyKey[]) => number
}

/** Collects every fault of a load, so that all are told together. */
export interface Faults {
  readonly all: PackFault[]
  add(file: string, line: number, code: string, message: string, weight?: PackFault['weight']): void
}

export function collectFaults(): Faults {
  const all: PackFault[] = []
  return { all, add: (file, line, code, message, weight = 'error') => void all.push({ file, line, code, message, weight }) }
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** The same faults in a fixed order (file, line, code, message), each told once. */
export function sortFaults(faults: readonly PackFault[]): PackFault[] {
  const seen = new Set<string>()
  return [...faults]
    .sort((a, b) => byText(a.file, b.file) || a.line - b.line || byText(a.code, b.code) || byText(a.message, b.message))
    .filter(fault => {
      const key = JSON.stringify(fault)
      return !seen.has(key) && seen.add(key)
    })
}

/** One line for a terminal or a start-up log: `file:line: message`. */
export const sayFault = (fault: PackFault): string =>
  `${fault.file}:${fault.line}: ${fault.weight === 'error' ? '' : `(${fault.weight.replace('-', ' ')}) `}${fault.message}`

/** ` Did you mean "…"?` with the nearest known name, or nothing where none is near. */
export function suggest(wrong: string, known: Iterable<string>): string {
  const best = nearest(wrong, known)
  return best === undefined ? '' : ` Did you mean "${best}"?`
}

/** The known name that is most like a wrong one; undefined where none is near. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(wrong.length / 3)) + 1
  for (const name of known) {
    const steps = distance(wrong, name, least)
    if (steps < least) [best, least] = [name, steps]
  }
  return best
}

function distance(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
