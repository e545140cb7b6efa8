import { weakest } from './citation.ts'
import type { Compiled, ReadyRule } from './compile.ts'
import type { DecisionInput, NotFired, OneStepChange, Reason, SufficientReason } from './decision.ts'
import type { Answer } from './fact.ts'
import { bitCount, certain, possible, type Gate } from './gate.ts'
import { isNotKnown, pack, type Packed } from './prepare.ts'
import { isOpen, rangeOf, type Range } from './range.ts'

/** A fired rule as a reason, with the answers it saw. */
export function reasonOf(compiled: Compiled, { rule }: ReadyRule, packed: Packed, input: DecisionInput): Reason {
  const ready = compiled.rules.find(one => one.rule === rule)!
  const saw = Object.fromEntries(ready.facts.filter(fact => meets(compiled, ready.gate, packed, fact)).map(fact => [compiled.facts[fact]!.fact.id, answerOf(compiled, packed, input, fact)]))
  const grade = weakest([rule.evidence.sign, rule.evidence.level])
  return {
    rule: rule.id, kind: rule.kind, acute: rule.kind === 'level' && rule.acute === true, saw, citations: rule.citations, basis: rule.basis, place: rule.place, grade,
    ...(rule.kind === 'level' && { atLeast: rule.atLeast }), ...((rule.kind === 'level' || rule.kind === 'prompt') && rule.upTo !== undefined && { upTo: rule.upTo }),
    ...(rule.carriedFrom && { carriedFrom: rule.carriedFrom }), ...(rule.openNorm && { openNorm: true as const }), ...(rule.kind === 'level' && rule.barsLower && { barsLower: true as const }), ...(rule.kind === 'level' && rule.own !== undefined && { own: rule.own })
  }
}

/** What is held of a fact: the answer given, the answer that follows from another, or "no" from a closed group. */
function answerOf(compiled: Compiled, packed: Packed, input: DecisionInput, fact: number): Answer {
  const { fact: { id }, examples } = compiled.facts[fact]!
  const given = input.facts[id]
  if (given !== undefined && !isNotKnown(given)) return given
  if (packed.closed.has(fact)) return 'no'
  const domain = packed.domains[fact]!
  if (domain === 0b011 && packed.drawn.has(fact)) return 'suspected'
  return bitCount(domain) === 1 ? examples[31 - Math.clz32(domain)]! : given ?? 'not-asked'
}

function meets(compiled: Compiled, gate: Gate, packed: Packed, fact: number): boolean {
  return gate.words.some((word, i) => compiled.literalsOfFact[fact]!.some(literal => literal >>> 5 === word && (gate.bits[i]! & packed.yes[word]! & (1 << (literal & 31))) !== 0))
    || gate.inner.some(inner => meets(compiled, inner, packed, fact))
}

/** Why a rule did not fire: the answers that rule it out, or what is still open in it. */
export function notFiredOf(compiled: Compiled, { rule, gate, facts }: ReadyRule, packed: Packed, input: DecisionInput, couldStill: boolean): NotFired {
  const deciding = facts.filter(fact => (couldStill ? isOpen(packed, fact) : failing(compiled, gate, packed, fact)))
  return {
    rule: rule.id, kind: rule.kind, why: couldStill ? 'not-known' : 'ruled-out',
    decidedBy: deciding.map(fact => ({ fact: compiled.facts[fact]!.fact.id, answer: answerOf(compiled, packed, input, fact), ...(packed.closed.has(fact) && { closedGroup: compiled.facts[fact]!.fact.group }) }))
  }
}

function failing(compiled: Compiled, gate: Gate, packed: Packed, fact: number): boolean {
  return gate.words.some((word, i) => compiled.literalsOfFact[fact]!.some(literal => literal >>> 5 === word && (gate.bits[i]! & packed.no[word]! & (1 << (literal & 31))) !== 0))
    || gate.inner.some(inner => !possible(inner, packed) && failing(compiled, inner, packed, fact))
}

const mostSets = 64

/** The smallest sets of answers that by themselves give the lowest level, the smallest first; at most 64 of them. */
export function sufficientReasons(compiled: Compiled, packed: Packed, input: DecisionInput, lowest: number): readonly SufficientReason[] {
  if (lowest === 0) return []
  return compiled.levelRules.filter(rule => rule.atLeast === lowest && certain(rule.gate, packed)).flatMap(({ rule, gate }) =>
    smallest(smallestSets(compiled, gate, packed)).map(set => ({ rule: rule.id, answers: Object.fromEntries([...set].map(fact => [compiled.facts[fact]!.fact.id, answerOf(compiled, packed, input, fact)])) }))
  ).sort((a, b) => Object.keys(a.answers).length - Object.keys(b.answers).length).slice(0, mostSets)
}

type FactSet = ReadonlySet<number>

function smallestSets(compiled: Compiled, gate: Gate, packed: Packed): FactSet[] {
  const ways: FactSet[][] = gate.words.flatMap((word, i) => Array.from({ length: 32 }, (_, bit) => bit)
    .filter(bit => (gate.bits[i]! & packed.yes[word]! & (1 << bit)) !== 0).map(bit => [new Set([compiled.literals[word * 32 + bit]!.fact])]))
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

function smallest(sets: readonly FactSet[]): FactSet[] {
  const sorted = [...sets].sort((a, b) => a.size - b.size), kept: FactSet[] = []
  for (const set of sorted) { if (!kept.some(one => [...one].every(fact => set.has(fact)))) kept.push(set); if (kept.length >= mostSets) break }
  return kept
}

/** Every single other answer that would move the range, everything else the same. Answers that would contradict another are left out. */
export function oneStepChanges(compiled: Compiled, input: DecisionInput, range: Range): readonly OneStepChange[] {
  const used = new Set(compiled.levelRules.flatMap(({ facts }) => facts))
  for (const { from, draws } of compiled.constraints) if (draws) used.add(from)
  return [...used].sort((a, b) => a - b).flatMap(index => {
    const { fact, examples } = compiled.facts[index]!
    const from = input.facts[fact.id] ?? 'not-asked'
    return examples.filter(to => to !== from).flatMap(to => {
      const packed = pack(compiled, { ...input.facts, [fact.id]: to }, input.closed)
      if ('fault' in packed) return []
      const changed = rangeOf(compiled, packed)
      return changed.lowest === range.lowest && changed.highest === range.highest ? [] : [{ fact: fact.id, from, to, lowest: compiled.ruleset.levels[changed.lowest]!, highest: compiled.ruleset.levels[changed.highest]! }]
    })
  })
}
