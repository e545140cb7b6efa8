/** The nearest of the right names to a wrong one, or the first that holds it as a whole word; undefined where there is none. For sentences like "did you mean …". */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  let best: string | undefined, fewest = Math.max(2, Math.floor(wrong.length / 3)) + 1, holding: string | undefined
  for (const name of names) {
    const steps = Math.abs(name.length - wrong.length) < fewest ? distance(wrong, name) : fewest
    if (steps < fewest) { best = name; fewest = steps }
    if (`-${name}-`.includes(`-${wrong}-`)) holding ??= name
  }
  return best ?? holding
}

/** How many letters have to be changed, added or left out to make one name of another. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
