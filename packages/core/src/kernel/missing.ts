import type { Compiled } from './compile.ts'
import type { MissingFact } from './decision.ts'
import { certain, firstIn, hasBit, literalsOf } from './gate.ts'
import type { Packed } from './prepare.ts'
import { couldHold, isOpen, stillNeeded } from './range.ts'

/** So many further unknowns count as many. */
const mostNeeded = 999

/** How many are asked at once: these stand group by group. */
export const atOnce = 5

/**
 * What could still raise the level, in the order of asking: danger first; then what needs the fewest other unknowns with it;
 * then groups in which something is known; then the procedure's own order: its first questions, and the rest by group. The first five stand group by group, since they are asked together.
 * Made once for some compiled rules, and then told of any facts: its lists are written over by each decision and put back.
 */
export function asking(compiled: Compiled): (packed: Packed, lowest: number) => readonly MissingFact[] {
  const { ruleset: { groups, levels, facts }, whole, literals, levelRules, words, constraints } = compiled, { length } = facts
  const ids = groups.map(({ id }) => id), groupOf = facts.map(({ group }) => ids.indexOf(group) >>> 0), placeOf: number[] = []
  const isDanger = facts.map(fact => Number(fact.kind === 'sign' && fact.danger === true)), first = facts.map(fact => (fact.kind === 'sign' ? fact.askFirst ?? 1e9 : 1e9))
  // What is told of each fact by its place in this order, and by how far it could raise.
  const told = [...facts.keys()].sort((a, b) => first[a]! - first[b]! || groupOf[a]! - groupOf[b]!).flatMap((fact, place) => {
    placeOf[fact] = place * levels.length
    const { id, group } = facts[fact]!
    return levels.map(couldRaiseTo => Object.freeze({ fact: id, group, couldRaiseTo, danger: isDanger[fact] === 1 }))
  })
  // Literals that alone could raise it, as bits, and how far; and the rules that more than one literal decides.
  const alone = new Int32Array(words), reachOf = new Uint8Array(words * 32)
  const joined = levelRules.flatMap(rule => {
    const { gate, reach, tangled } = rule, own = literalsOf(gate), literal = own[0]!
    if (own.length !== 1 || gate.need !== 1 || tangled.length > 0 || literals[literal]!.classes === whole[literals[literal]!.fact]) return [{ rule, asks: rule.facts.map(fact => ({ fact, own: own.filter(one => literals[one]!.fact === fact) })) }]
    alone[literal >>> 5]! |= 1 << (literal & 31)
    reachOf[literal] = Math.max(reachOf[literal]!, reach)
    return []
  })
  const bringers = constraints.filter(({ draws }) => draws), bits = 32 - Math.clz32(told.length)
  const reaches = new Uint8Array(length), needs = new Uint16Array(length).fill(mostNeeded), isTouched = new Uint8Array(groups.length), keys = new Uint32Array(length)

  return (packed, lowest) => {
    const { yes, no, domains, held, answered } = packed, found: number[] = []
    const raise = (fact: number, to: number, also: number): void => {
      if (reaches[fact] === 0) found.push(fact)
      if (reaches[fact]! < to) reaches[fact] = to
      if (needs[fact]! > also) needs[fact] = also
    }
    for (let word = 0; word < words; word++) for (let left = alone[word]! & ~(yes[word]! | no[word]!); left !== 0; left &= left - 1) {
      const literal = firstIn(word, left)
      if (reachOf[literal]! > lowest) raise(literals[literal]!.fact, reachOf[literal]!, 0)
    }
    for (const { rule, asks } of joined) if (rule.reach > lowest && !certain(rule.gate, packed) && couldHold(compiled, rule, packed) !== false) for (const { fact, own } of asks) {
      if (isOpen(packed, fact) && own.some(literal => !hasBit(yes, literal) && !hasBit(no, literal))) raise(fact, rule.reach, stillNeeded(compiled, rule.gate, packed, fact))
    }
    // A fact whose group was closed is not asked: only what could still bring it with it is.
    const bringing: (readonly [number, number, number])[] = []
    for (const { from, within, to } of bringers) if (reaches[to] !== 0 && isOpen(packed, from) && (domains[from]! & within) !== 0) bringing.push([from, reaches[to]!, needs[to]!])
    for (const fact of held) reaches[fact] = 0
    for (const one of bringing) raise(...one)
    for (const fact of answered) isTouched[groupOf[fact]!] = 1
    let count = 0
    for (const fact of found) {
      const to = reaches[fact]!
      // One number holds the order, and with it the place of what is told.
      if (to > 0) keys[count++] = (((1 - isDanger[fact]!) * (mostNeeded + 1) + needs[fact]!) * 2 + 1 - isTouched[groupOf[fact]!]!) << bits | (placeOf[fact]! + to)
      reaches[fact] = 0
      needs[fact] = mostNeeded
    }
    isTouched.fill(0)
    const missing: MissingFact[] = []
    for (const key of keys.subarray(0, count).sort()) missing.push(told[key & ((1 << bits) - 1)]!)
    return byGroup(missing)
  }
}

/** Puts the first few group by group, each group where its first fact stands. */
function byGroup(missing: MissingFact[]): readonly MissingFact[] {
  for (let at = 1; at < Math.min(atOnce, missing.length); at++) {
    const after = missing.findLastIndex(({ group }, i) => i < at && group === missing[at]!.group) + 1
    if (after > 0 && after < at) missing.splice(after, 0, ...missing.splice(at, 1))
  }
  return missing
}
