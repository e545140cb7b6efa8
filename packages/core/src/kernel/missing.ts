import type { Compiled } from './compile.ts'
import type { MissingFact } from './decision.ts'
import { certain, literalsOf, type Gate } from './gate.ts'
import type { Packed } from './prepare.ts'
import { couldHold, isOpen, stillNeeded } from './range.ts'
import type { Table } from './telling-table.ts'

/**
 * What could still raise the level, in the order of asking: danger first; then what needs the fewest other unknowns with it;
 * then groups in which something is known; then the procedure's own order: its first questions, and the rest by group. The first five stand group by group, since they are asked together.
 */
export function missingFacts(compiled: Compiled, { alone, reachOf, others, asking }: Table, packed: Packed, lowest: number): readonly MissingFact[] {
  const { ruleset: { levels }, facts, rules, literals, broughtBy } = compiled, { yes, no, domains } = packed
  const reach = new Array<number>(facts.length).fill(0), needs = new Array<number>(facts.length).fill(mostNeeded)
  const raise = (fact: number, to: number, also: number): void => { if (reach[fact]! < to) reach[fact] = to; if (needs[fact]! > also) needs[fact] = also }
  for (let word = 0; word < alone.length; word++) for (let left = alone[word]! & ~(yes[word]! | no[word]!); left !== 0; left &= left - 1) {
    const literal = word * 32 + 31 - Math.clz32(left & -left)
    if (reachOf[literal]! > lowest) raise(literals[literal]!.fact, reachOf[literal]!, 0)
  }
  for (const at of others) {
    const rule = rules[at]!
    if (rule.reach > lowest && !certain(rule.gate, packed) && couldHold(compiled, rule, packed) !== false) for (const fact of rule.facts) if (isOpen(packed, fact) && touches(compiled, rule.gate, fact, word => ~(yes[word]! | no[word]!))) raise(fact, rule.reach, stillNeeded(compiled, rule.gate, packed, fact))
  }
  // A fact whose group was closed is not asked: only what could still bring it with it is.
  const bringing: (readonly [number, number, number])[] = []
  for (let fact = 0; fact < reach.length; fact++) if (reach[fact] !== 0) for (const { from, within } of broughtBy[fact]!) if (isOpen(packed, from) && (domains[from]! & within) !== 0) bringing.push([from, reach[fact]!, needs[fact]!])
  for (const fact of packed.held) reach[fact] = 0
  for (const one of bringing) raise(...one)
  const touched = new Set(packed.answered.map(fact => facts[fact]!.fact.group)), found: { key: number; missing: MissingFact }[] = []
  for (let at = 0; at < reach.length; at++) if (reach[at] !== 0) {
    const { fact } = facts[at]!, danger = fact.kind === 'sign' && fact.danger === true
    found.push({ key: ((Number(!danger) * (mostNeeded + 1) + needs[at]!) * 2 + Number(!touched.has(fact.group))) * facts.length + asking[at]!, missing: { fact: fact.id, group: fact.group, couldRaiseTo: levels[reach[at]!]!, danger } })
  }
  return byGroup(found.sort((a, b) => a.key - b.key).map(({ missing }) => missing))
}

/** So many further unknowns count as many. */
const mostNeeded = 999

/** How many are asked at once: these stand group by group. */
export const atOnce = 5

function byGroup(missing: MissingFact[]): readonly MissingFact[] {
  const groups = missing.slice(0, atOnce).map(({ group }) => group)
  return [...missing.slice(0, atOnce).sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group)), ...missing.slice(atOnce)]
}

/** Whether a gate asks something of this fact that is among the given bits: told of one word of questions at a time. */
export function touches(compiled: Compiled, gate: Gate, fact: number, bitsOf: (word: number) => number): boolean {
  return compiled.literalsOfFact[fact]!.some(literal => (bitsOf(literal >>> 5) & (1 << (literal & 31))) !== 0 && literalsOf(gate).includes(literal))
}
