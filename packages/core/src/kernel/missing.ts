import type { Compiled } from './compile.ts'
import type { MissingFact } from './decision.ts'
import { certain, firstIn, hasBit, literalsOf } from './gate.ts'
import type { Packed } from './prepare.ts'
import { couldHold, isOpen, stillNeeded } from './range.ts'

/** So many further unknowns count as many. */
const mostNeeded = 7

/** How many are asked at once: these stand group by group. */
export const atOnce = 5

/**
 * What could still raise the level, in the order of asking: what has the first place of all (`askFirst: 0`); danger; then what needs the fewest other unknowns with it;
 * then groups in which something is known; then the procedure's own order: its first questions, and the rest by group. The first five stand group by group, since they are asked together.
 * Made once for some compiled rules, and then told of any facts: its lists are written over by each decision and put back.
 */
export function asking(compiled: Compiled): (packed: Packed, lowest: number) => readonly MissingFact[] {
  const { ruleset: { groups, levels, facts }, whole, literals, levelRules, words, constraints } = compiled, { length } = facts, steps = levels.length
  const ids = groups.map(({ id }) => id), groupOf = Uint16Array.from(facts, ({ group }) => Math.max(0, ids.indexOf(group))), first = facts.map(fact => (fact.kind === 'sign' ? fact.askFirst ?? 1e9 : 1e9))
  // Facts go by their place in the procedure's own order. What is told of each, by place and by how far it could raise.
  const order = [...facts.keys()].sort((a, b) => first[a]! - first[b]! || groupOf[a]! - groupOf[b]!), placeOf = new Uint16Array(length), firstOfAll = first[order[0]!] === 0 ? 0 : -1, groupAt = Uint16Array.from(order, fact => groupOf[fact]!)
  // A row of bits, one for each place, for each way to stand in the order; and the row of each place where nothing else is needed and its group is touched.
  const wide = (length + 31) >>> 5, rows = new Int32Array(4 * (mostNeeded + 1) * wide), rowAt = new Uint8Array(length)
  const told = order.flatMap((at, place) => {
    const fact = facts[at]!, { id, group } = fact, danger = fact.kind === 'sign' && fact.danger === true
    placeOf[at] = place
    rowAt[place] = danger ? 0 : 2 * (mostNeeded + 1)
    return levels.map(couldRaiseTo => Object.freeze({ fact: id, group, couldRaiseTo, danger }))
  })
  // Literals that alone could raise it, as bits for each lowest level, how far and by which fact; and the rules that more than one literal decides.
  const alone = levels.map(() => new Int32Array(words)), reachOf = new Uint8Array(words * 32), asksAt = Uint16Array.from(literals, ({ fact }) => placeOf[fact]!)
  const joined = levelRules.flatMap(rule => {
    const { gate, reach, tangled } = rule, own = literalsOf(gate), literal = own[0]!
    if (own.length !== 1 || gate.need !== 1 || tangled.length > 0 || literals[literal]!.classes === whole[literals[literal]!.fact]) return [{ rule, asks: rule.facts.map(fact => ({ fact, own: own.filter(one => literals[one]!.fact === fact) })) }]
    for (let level = 0; level < reach; level++) alone[level]![literal >>> 5]! |= 1 << (literal & 31)
    reachOf[literal] = Math.max(reachOf[literal]!, reach)
    return []
  })
  const bringers = constraints.filter(({ draws }) => draws), brought = Uint16Array.from(bringers, ({ to }) => placeOf[to]!), bringing = Uint16Array.from(bringers, ({ from }) => placeOf[from]!)
  const reaches = new Uint8Array(length), needs = new Uint8Array(length), isTouched = new Uint8Array(groups.length + 1), late: number[] = []

  /** Sets or clears the bit of a place in its row, and gives the row as a bit. */
  const put = (place: number, set = true): number => {
    const row = place === firstOfAll ? 0 : rowAt[place]! + needs[place]! * 2 + 1 - isTouched[groupAt[place]!]!, at = row * wide + (place >>> 5), bit = 1 << (place & 31)
    rows[at] = set ? rows[at]! | bit : rows[at]! & ~bit
    return 1 << row
  }
  /** Notes how far the fact at a place could raise it, with how much else; 1 where nothing was noted of it. */
  const raise = (place: number, to: number, also: number): number => {
    const before = reaches[place]!
    if (before === 0) late.push(place)
    if (before < to) reaches[place] = to
    if (before === 0 || needs[place]! > also) needs[place] = also
    return Number(before === 0)
  }

  return (packed, lowest) => {
    const { yes, no, domains, held, answered } = packed, raising = alone[lowest]!
    let count = 0, used = 0
    for (const fact of answered) isTouched[groupOf[fact]!] = 1
    for (let word = 0; word < words; word++) for (let left = raising[word]! & ~(yes[word]! | no[word]!); left !== 0; left &= left - 1) {
      const literal = firstIn(word, left), place = asksAt[literal]!, reach = reachOf[literal]!
      if (reaches[place] === 0) { count++; used |= put(place) }
      if (reaches[place]! < reach) reaches[place] = reach
    }
    for (let i = 0; i < joined.length; i++) {
      const { rule, asks } = joined[i]!
      if (rule.reach > lowest && couldHold(compiled, rule, packed) !== false && !certain(rule.gate, packed)) for (let j = 0; j < asks.length; j++) {
        const { fact, own } = asks[j]!
        if (own.some(literal => !hasBit(yes, literal) && !hasBit(no, literal))) count += raise(placeOf[fact]!, rule.reach, Math.min(mostNeeded, stillNeeded(compiled, rule.gate, packed, fact)))
      }
    }
    // What could bring a fact with it is asked as the fact is, and so is what could bring that. A fact whose group was closed is not asked itself.
    for (let again = count > 0; again;) {
      again = false
      for (let i = 0; i < bringers.length; i++) {
        const to = brought[i]!, place = bringing[i]!
        if (reaches[to] === 0 || (reaches[place]! >= reaches[to]! && needs[place]! <= needs[to]!)) continue
        const { from, within } = bringers[i]!
        if (isOpen(packed, from) && (domains[from]! & within) !== 0) { count += raise(place, reaches[to]!, needs[to]!); again = true }
      }
    }
    for (const fact of held) {
      const place = placeOf[fact]!
      if (reaches[place] === 0) continue
      put(place, false)
      reaches[place] = needs[place] = 0
      count--
    }
    for (const place of late) if (reaches[place] !== 0) used |= put(place)
    late.length = 0
    for (const fact of answered) isTouched[groupOf[fact]!] = 0
    const missing = new Array<MissingFact>(count)
    for (count = 0; used !== 0; used &= used - 1) for (let word = 0, row = firstIn(0, used) * wide; word < wide; word++) {
      for (let left = rows[row + word]!; left !== 0; left &= left - 1) {
        const place = firstIn(word, left)
        missing[count++] = told[place * steps + reaches[place]!]!
        reaches[place] = needs[place] = 0
      }
      rows[row + word] = 0
    }
    return byGroup(missing)
  }
}

/** Puts the first few group by group, each group where its first fact stands. */
function byGroup(missing: MissingFact[]): readonly MissingFact[] {
  for (let at = 1; at < atOnce && at < missing.length; at++) {
    const one = missing[at]!
    let after = at
    while (after > 0 && missing[after - 1]!.group !== one.group) after--
    if (after > 0) missing.copyWithin(after + 1, after, at)[after] = one
  }
  return missing
}
