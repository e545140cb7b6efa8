import { prepare } from '../packages/core/src/kernel/prepare.ts'
import type { DecisionInput, Facts, Ruleset } from '../packages/core/src/kernel/index.ts'

/** The same numbers on every run, from 0 up to 1. */
export function drawing(seed: number): () => number {
  return () => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 2 ** 32 }
}

/** How answers are drawn: how many facts are known, how often a known sign is there, how often a group is closed. */
export interface Drawn {
  readonly known: number
  readonly there: number
  readonly closed: number
}

/** Cases that can be decided: those that contradict themselves are drawn again. */
export function cases(ruleset: Ruleset, scheme: { profile: string; asOf: string }, count: number, { known, there, closed }: Drawn, chance = drawing(20261121)): DecisionInput[] {
  const made: DecisionInput[] = [], signs = ruleset.facts.filter(({ kind }) => kind === 'sign')
  const closable = ruleset.groups.map(({ id }) => id).filter(id => ruleset.facts.some(fact => fact.group === id && fact.kind === 'sign' && fact.worrying === 'yes'))
  while (made.length < count) {
    const facts: Record<string, Facts[string]> = {}
    const picked = known >= ruleset.facts.length ? ruleset.facts : Array.from({ length: known }, () => signs[Math.floor(chance() * signs.length)]!)
    for (const fact of picked) facts[fact.id] = fact.kind === 'sign' ? (chance() < there ? 'yes' : 'no') : fact.kind === 'choice' ? fact.options.at(-1)! : fact.kind === 'number' ? Math.min(fact.max, 100) : scheme.asOf
    const input = { facts, closed: closable.filter(() => chance() < closed), ...scheme }
    if (prepare(ruleset, input).ok) made.push(input)
  }
  return made
}
