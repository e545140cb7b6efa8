import type { Compiled, ReadyRule } from './compile.ts'
import type { Constraint } from './constraint.ts'
import { certain, firstIn, hasBit, possible, type Gate, type Known } from './gate.ts'
import type { Packed } from './prepare.ts'

/** More combinations of classes than this are not tried one by one; the range then says that it may be wide. */
export const mostCombinations = 4096

/** The range by index of level. `lowest` is what is already required; `highest` what could still be, judgement included. */
export interface Range {
  readonly lowest: number
  readonly highest: number
  readonly mayBeWide: boolean
}

/** The level of the first literal that alone brings one: literals lie in the order of their levels, strongest first. */
function firstMet({ alone, levelOfLiteral }: Compiled, words: Uint32Array, flip: number): number {
  for (let i = 0; i < alone.length; i++) {
    const met = (words[i]! ^ flip) & alone[i]!
    if (met !== 0) return levelOfLiteral[firstIn(i, met)]!
  }
  return 0
}

/** What holds whatever the unknown turns out to be, fact by fact. */
function required(compiled: Compiled, known: Known): number {
  const { waitingIn, waitedFor, triedFor, always } = compiled
  let lowest = firstMet(compiled, known.yes, 0)
  for (let i = 0; i < always.length; i++) if (always[i]!.atLeast > lowest) lowest = always[i]!.atLeast
  for (let i = 0; i < waitingIn.length; i++) {
    const word = waitingIn[i]!
    for (let left = known.yes[word]! & waitedFor[word]!; left !== 0; left &= left - 1) {
      for (const rule of triedFor[firstIn(word, left)]!) if (rule.atLeast > lowest && certain(rule.gate, known)) lowest = rule.atLeast
    }
  }
  return lowest
}

/**
 * The range in which the true level lies. Sound always. Exact where each open fact is asked about one way; facts asked about both
 * ways have their classes tried one by one, up to `mostCombinations`, beyond which `mayBeWide` says so.
 */
export function rangeOf(compiled: Compiled, packed: Packed): Range {
  const code = rangeCode(compiled, packed)
  return { lowest: lowestIn(code), highest: highestIn(code), mayBeWide: isWide(code) }
}

/** Whether bits alone give every range: no fact is asked about both ways, and no two that bind one another meet where it matters. */
export function isDirect({ twoWay, uneasy, clashes, gates }: Compiled): boolean {
  return twoWay.length + uneasy.length + clashes.length === 0 && gates.every(({ tangled }) => tangled.length === 0)
}

/** The range as one whole number, so that nothing is made on the way but the decision itself. */
export function rangeCode(compiled: Compiled, packed: Packed): number {
  const lowest = required(compiled, packed)
  const { waitingIn, waitedFor, triedFor, always } = compiled, top = compiled.ruleset.levels.length - 1
  let highest = Math.max(lowest, firstMet(compiled, packed.no, -1)), wide = 0
  for (let i = 0; i < always.length; i++) if (always[i]!.reach > highest) highest = always[i]!.reach
  for (let i = 0; i < waitingIn.length && highest < top; i++) {
    const word = waitingIn[i]!
    for (let left = ~packed.no[word]! & waitedFor[word]!; left !== 0; left &= left - 1) for (const rule of triedFor[firstIn(word, left)]!) {
      const could = rule.reach > highest && couldHold(compiled, rule, packed)
      if (!could) continue
      highest = rule.reach
      wide = could === 'too-many' ? 1 : 0
    }
  }
  if (lowest === highest || compiled.twoWay.length + compiled.uneasy.length + compiled.clashes.length === 0) return lowest | (highest << 8) | (wide << 16)
  const resolved = eitherWay(compiled, packed, lowest)
  if (resolved === undefined || openConstraint(compiled, packed)) wide = 1
  return (resolved ?? lowest) | (highest << 8) | (wide << 16)
}

export const lowestIn = (code: number): number => code & 255
export const highestIn = (code: number): number => (code >>> 8) & 255
export const isWide = (code: number): boolean => code >>> 16 === 1

/** Whether a rule could still hold, its facts taken together; `too-many` where that could not be tried out, and it may. */
export function couldHold(compiled: Compiled, { gate, tangled }: ReadyRule, packed: Packed): boolean | 'too-many' {
  if (!possible(gate, packed)) return false
  if (tangled.length === 0) return true
  const open = tangled.filter(fact => isOpen(packed, fact))
  if (open.length === 0) return true
  if (combinations(packed, open) > mostCombinations) return 'too-many'
  return tryEach(compiled, packed, open, known => possible(gate, known))
}

/** Whether more than one class of answers is left. */
export function isOpen({ domains }: Packed, fact: number): boolean {
  const domain = domains[fact]!
  return (domain & (domain - 1)) !== 0
}

/** The lowest level over every way in which the two-way facts could turn out; undefined where there are too many ways. */
function eitherWay(compiled: Compiled, packed: Packed, lowest: number): number | undefined {
  const undecided = compiled.levelRules.filter(rule => rule.atLeast > lowest && possible(rule.gate, packed) && !certain(rule.gate, packed))
  const open = compiled.twoWay.filter(fact => isOpen(packed, fact) && undecided.some(rule => rule.facts.includes(fact)))
  if (open.length === 0) return lowest
  if (combinations(packed, open) > mostCombinations) return undefined
  let least = compiled.ruleset.levels.length
  tryEach(compiled, packed, open, known => { least = Math.min(least, required(compiled, known)); return least === lowest })
  return least
}

const combinations = (packed: Packed, facts: readonly number[]): number => facts.reduce((product, fact) => product * classesLeft(packed.domains[fact]!).length, 1)

function classesLeft(domain: number): number[] {
  return Array.from({ length: 31 }, (_, i) => i).filter(i => (domain >>> i) & 1)
}

/** Tries every combination of classes of the given facts until the test says it has seen enough. */
function tryEach(compiled: Compiled, packed: Packed, facts: readonly number[], enough: (known: Known) => boolean): boolean {
  const [fact, ...rest] = facts
  if (fact === undefined) return enough(packed)
  return classesLeft(packed.domains[fact]!).some(one => tryEach(compiled, withDomain(compiled, packed, fact, 1 << one), rest, enough))
}

/** The same facts with one of them narrowed to some of its classes, given as bits; no other fact may be bound to it. */
export function withDomain(compiled: Compiled, packed: Packed, fact: number, domain: number): Packed {
  const yes = packed.yes.slice(), no = packed.no.slice(), domains = packed.domains.slice()
  domains[fact] = domain
  for (const literal of compiled.literalsOfFact[fact]!) {
    const word = literal >>> 5, bit = 1 << (literal & 31), met = compiled.literals[literal]!.classes
    yes[word] = (domain & ~met) === 0 ? yes[word]! | bit : yes[word]! & ~bit
    no[word] = (domain & met) === 0 ? no[word]! | bit : no[word]! & ~bit
  }
  return { ...packed, yes, no, domains }
}

/** Whether facts that bind one another are still open where how they turn out together matters: that was not tried. */
function openConstraint({ uneasy, clashes }: Compiled, packed: Packed): boolean {
  const open = ({ from, to }: Constraint): boolean => isOpen(packed, from) || isOpen(packed, to)
  return uneasy.some(open) || clashes.some(({ constraint }) => open(constraint))
}

/** A gate's fewest open literals still needed before it opens; Infinity where it cannot. What it asks of the fact `granted` counts as met. */
export function stillNeeded(compiled: Compiled, gate: Gate, packed: Packed, granted: number): number {
  let met = 0, open = 0
  for (const literal of gate.own) if (!hasBit(packed.no, literal)) { if (hasBit(packed.yes, literal) || compiled.literals[literal]!.fact === granted) met++; else open++ }
  const left = gate.need - met
  if (gate.inner.length === 0) return open < left ? Infinity : Math.max(0, left)
  const costs = [...new Array<number>(open).fill(1), ...gate.inner.map(inner => stillNeeded(compiled, inner, packed, granted))].sort((a, b) => a - b)
  return costs.length < left ? Infinity : costs.slice(0, Math.max(0, left)).reduce((sum, cost) => sum + cost, 0)
}
