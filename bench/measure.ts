/** The middle of some figures. */
export const median = (figures: readonly number[]): number => {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The figure that so large a share of all figures does not exceed. */
export const quantile = (figures: readonly number[], share: number): number => figures.toSorted((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(share * figures.length))] ?? Number.NaN

/** Milliseconds that the work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** A table in Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** Resident memory of this process in MB, as the highest of what was seen every few milliseconds of the work. */
export async function peakMemory(work: () => Promise<unknown>): Promise<{ readonly before: number; readonly peak: number }> {
  globalThis.gc?.()
  const now = (): number => process.memoryUsage.rss() / 1e6
  const before = now()
  let peak = before
  const looking = setInterval(() => { peak = Math.max(peak, now()) }, 5)
  await work()
  clearInterval(looking)
  return { before, peak: Math.max(peak, now()) }
}

/** Several pieces of work in turns, the order turned each round: milliseconds of processor time of each piece, round by round, after one round to warm up. Processor time, since other work on the machine takes turns too. */
export function inTurns<Name extends string>(work: Readonly<Record<Name, () => unknown>>, times: number, rounds = 9): Readonly<Record<Name, number>>[] {
  const names = Object.keys(work) as Name[]
  return Array.from({ length: rounds + 1 }, (_, round) => {
    const order = names.map((_, i) => names[(i + round) % names.length]!), took = {} as Record<Name, number>
    for (const name of order) {
      const from = process.cpuUsage()
      for (let i = 0; i < times; i++) work[name]()
      const { user, system } = process.cpuUsage(from)
      took[name] = (user + system) / 1e3 / times
    }
    return took
  }).slice(1)
}

/** The middle of the rounds' ratios, with the least and the most. */
export const spread = (ratios: readonly number[]): string => `${median(ratios).toFixed(2)} (rounds ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`
