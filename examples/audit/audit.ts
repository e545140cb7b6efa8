import { decideBatch, firedRules, readCases, type Batch, type CaseFormat, type LineFault, type ReadFor } from '@safeguarding-kit/core/kernel'

/** One case that comes out differently, and the rules that make it so. */
export interface DifferentCase {
  readonly line: number
  readonly id: string
  readonly was: string
  readonly now: string
  readonly because: readonly string[]
}

/** What an audit found. Holds counts, the first cases and the first faults, however long the file is. */
export interface Audit {
  readonly decided: number
  readonly different: number
  /** How many went from one answer to another: "early-help to child-protection-s47" and so on, the most frequent first. */
  readonly changes: readonly { readonly was: string; readonly now: string; readonly cases: number }[]
  readonly first: readonly DifferentCase[]
  /** Lines that could not be decided: how many, and what was wrong with the first of them. */
  readonly linesNotDecided: number
  readonly faults: readonly LineFault[]
}

/** Which cases in a file are decided differently by two sets of rules (or by one on two days): those whose lowest or highest level is not the same. */
export async function audit(source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>, format: CaseFormat, was: ReadFor, now: ReadFor, atMost = 10): Promise<Audit> {
  let decided = 0, different = 0, linesNotDecided = 0, before: Batch | undefined, after: Batch | undefined
  const first: DifferentCase[] = [], faults: LineFault[] = [], changes = new Map<string, { was: string; now: string; cases: number }>()
  const earlier = new Map(was.ruleset.rules.map(rule => [rule.id, rule]))
  const changed = new Set(now.ruleset.rules.filter(rule => JSON.stringify(rule) !== JSON.stringify(earlier.get(rule.id))).map(({ id }) => id))
  for await (const { columns, cases, faults: wrong } of readCases(source, format, [was, now])) {
    before = decideBatch(was.ruleset, columns[0]!, before)
    after = decideBatch(now.ruleset, columns[1]!, after)
    decided += cases.length
    linesNotDecided += new Set(wrong.map(({ line }) => line)).size
    faults.push(...wrong.slice(0, atMost - faults.length))
    for (const [place, { line, id = '' }] of cases.entries()) {
      if (before.lowest[place] === after.lowest[place] && before.highest[place] === after.highest[place]) continue
      different++
      const change = { was: answer(before, place), now: answer(after, place) }, key = `${change.was}|${change.now}`
      changes.set(key, { ...change, cases: (changes.get(key)?.cases ?? 0) + 1 })
      if (first.length < atMost) first.push({ line, id, ...change, because: because(firedRules(before, place), firedRules(after, place), changed) })
    }
  }
  return { decided, different, changes: [...changes.values()].sort((a, b) => b.cases - a.cases), first, linesNotDecided, faults }
}

function answer({ levels, lowest, highest }: Batch, place: number): string {
  const [low, high] = [levels[lowest[place]!]!, levels[highest[place]!]!]
  return low === high ? low : `${low}, perhaps ${high}`
}

/** Rules that fire in one only, and those that fire in both and do not say the same in both. */
function because(was: readonly string[], now: readonly string[], changed: ReadonlySet<string>): readonly string[] {
  return [...was.filter(id => !now.includes(id)), ...now.filter(id => !was.includes(id) || changed.has(id))]
}
