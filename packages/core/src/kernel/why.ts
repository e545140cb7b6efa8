import type { Compiled } from './compile.ts'
import type { DecisionInput, OneStepChange } from './decision.ts'
import { hasBit, possible, type Gate } from './gate.ts'
import { domainOf, pack, type Packed } from './prepare.ts'
import { highestIn, lowestIn, rangeCode, withDomain } from './range.ts'

/** Whether an answer to this fact helps to keep the gate shut: parts that could still open do not count. */
export function failing(compiled: Compiled, gate: Gate, packed: Packed, fact: number): boolean {
  return gate.own.some(literal => compiled.literals[literal]!.fact === fact && hasBit(packed.no, literal)) || gate.inner.some(inner => !possible(inner, packed) && failing(compiled, inner, packed, fact))
}

/** More sets of answers than this are not told. */
export const mostSets = 64

export type FactSet = ReadonlySet<number>

/** The sets of facts whose answers open the gate. */
export function smallestSets(compiled: Compiled, gate: Gate, packed: Packed): FactSet[] {
  const ways: FactSet[][] = gate.own.filter(literal => hasBit(packed.yes, literal)).map(literal => [new Set([compiled.literals[literal]!.fact])])
  for (const inner of gate.inner) { const sets = smallestSets(compiled, inner, packed); if (sets.length > 0) ways.push(sets) }
  return choose(ways, gate.need)
}

function choose(ways: readonly (readonly FactSet[])[], need: number): FactSet[] {
  if (need <= 0) return [new Set()]
  if (ways.length < need) return []
  const [first, ...rest] = ways
  const taken = choose(rest, need - 1).flatMap(set => first!.map(one => new Set([...one, ...set])))
  return smallest([...taken, ...choose(rest, need)])
}

/** Those that hold no other one. */
export function smallest(sets: readonly FactSet[]): FactSet[] {
  const sorted = [...sets].sort((a, b) => a.size - b.size), kept: FactSet[] = []
  for (const set of sorted) { if (!kept.some(one => [...one].every(fact => set.has(fact)))) kept.push(set); if (kept.length >= mostSets) break }
  return kept
}

/** Every single other answer that would move the range (given as its code), everything else the same. Answers that would contradict another are left out. */
export function oneStepChanges(compiled: Compiled, packed: Packed, input: DecisionInput, range: number): readonly OneStepChange[] {
  const { constraints, facts, levelRules, ruleset: { levels } } = compiled, used = new Set(levelRules.flatMap(rule => rule.facts)), bound = new Set<number>()
  for (const { from, to } of constraints) { bound.add(from).add(to); used.add(from) }
  return facts.flatMap(({ fact: { id: fact }, examples }, index) => {
    const from = input.facts[fact] ?? 'not-asked'
    return !used.has(index) ? [] : examples.filter(to => to !== from).flatMap(to => {
      // Only what binds others, or is bound by them, has to be packed anew.
      const changed = bound.has(index) ? pack(compiled, { ...input.facts, [fact]: to }, input.closed) : withDomain(compiled, packed, index, domainOf(compiled, index, to))
      if ('fault' in changed) return []
      const code = rangeCode(compiled, changed)
      return (code & 0xffff) === (range & 0xffff) ? [] : [{ fact, from, to, lowest: levels[lowestIn(code)]!, highest: levels[highestIn(code)]! }]
    })
  })
}
