import type { Compiled } from '../compile.ts'
import { certain, possible, type Known } from '../gate.ts'
import { highestIn, isWide, lowestIn, rangeCode } from '../range.ts'
import type { Packed } from '../prepare.ts'
import type { Ruleset } from '../ruleset.ts'
import type { Columns } from './columns.ts'
import { planOf, type Bits, type Lift, type Plan } from './plan.ts'

/** What a batch of cases points to. The case at place i of the columns is at place i of every array here. */
export interface Batch {
  readonly count: number
  /** The levels' keys, lowest first: `lowest` and `highest` are places in this list. */
  readonly levels: readonly string[]
  readonly lowest: Uint8Array
  readonly highest: Uint8Array
  /** 1 where the range could not be resolved exactly and may be wider than it need be. */
  readonly mayBeWide: Uint8Array
  /** Which rules fired, prompts included: one array for each 32 bits. `rules` says for which rules a bit stands: several share one where they ask the same, and a bit may stand for none. `firedRules` reads them. */
  readonly fired: readonly Int32Array[]
  readonly rules: readonly (readonly string[])[]
}

/** Cases are taken so many at a time, so that what one step leaves is still near when the next one needs it. */
const stretch = 1024

/**
 * Decides every case in the columns: the same range and the same rules that `decide` gives for each, without reasons, actions or clocks.
 * Ask `decide` for the few cases that somebody looks at. Holds nothing but its answer: about 60 bytes a case for the shipped thresholds.
 * @param into an earlier answer for columns of the same rules and capacity, to be written over; without it a new one is made
 * @throws where the columns were packed for other rules
 * @example
 * const columns = columnsFor(ruleset, { profile: 'here', asOf: '2026-11-21' })
 * addCase(columns, { facts: { smoke: 'yes' }, closed: [] }) // → []
 * addCase(columns, { facts: { smell: 'suspected' }, closed: ['first'] }) // → []
 * const { count, levels, lowest, highest } = decideBatch(ruleset, columns)
 * Array.from({ length: count }, (_, i) => `${levels[lowest[i]!]} to ${levels[highest[i]!]}`) // → ['red to red', 'amber to red']
 */
export function decideBatch(ruleset: Ruleset, columns: Columns, into?: Batch): Batch {
  const { compiled, count, capacity } = columns
  if (compiled.ruleset !== ruleset) throw new Error(`these columns were packed for ${compiled.ruleset.id} ${compiled.ruleset.version}; make columns for the rules that are to decide`)
  const plan = planOf(compiled)
  const given = into && into.rules === plan.rules && into.lowest.length >= count ? into : undefined
  const batch: Batch = {
    levels: ruleset.levels, rules: plan.rules, count,
    lowest: given?.lowest ?? new Uint8Array(capacity), highest: given?.highest ?? new Uint8Array(capacity), mayBeWide: given?.mayBeWide ?? new Uint8Array(capacity),
    fired: given?.fired ?? Array.from({ length: plan.planes }, () => new Int32Array(capacity))
  }
  for (let from = 0; from < count; from += stretch) {
    const end = Math.min(count, from + stretch)
    batch.fired.forEach((plane, i) => { const word = columns.yes[i]; if (word) plane.set(word.subarray(from, end), from); else plane.fill(plan.always[i]!, from, end) })
    if (columns.domains) rangesOneByOne(columns, batch, from, end)
    else ranges(columns, plan, batch, from, end)
    joinedRules(columns, plan, batch, from, end)
  }
  return batch
}

/**
 * Ids of the rules that fired for the case at this place, in no order that matters.
 * @example
 * const columns = columnsFor(ruleset, { profile: 'here', asOf: '2026-11-21' })
 * addCase(columns, { facts: { smoke: 'yes' }, closed: [] })
 * firedRules(decideBatch(ruleset, columns), 0) // → ['smoke-is-red']
 */
export function firedRules({ fired, rules }: Batch, place: number): readonly string[] {
  return fired.flatMap((words, plane) => {
    const ids: string[] = []
    for (let left = words[place]!; left !== 0; left &= left - 1) ids.push(...rules[plane * 32 + 31 - Math.clz32(left & -left)]!)
    return ids
  })
}

/** The range as far as single bits tell it, and then, for the cases that these leave below it, how far rules of several bits could still reach. */
function ranges(columns: Columns, { lowest, highest, floor, reaching }: Plan, batch: Batch, from: number, end: number): void {
  batch.lowest.fill(0, from, end)
  batch.highest.fill(0, from, end)
  batch.mayBeWide.fill(0, from, end)
  raiseBy(lowest, batch.lowest, columns.yes, 0, from, end)
  raiseBy(highest, batch.highest, columns.no, -1, from, end)
  if (floor > 0) for (let i = from; i < end; i++) { batch.lowest[i] = Math.max(batch.lowest[i]!, floor); batch.highest[i] = Math.max(batch.highest[i]!, floor) }
  const furthest = reaching[0]?.reach ?? 0, known = noneKnown(columns)
  for (let i = from; i < end; i++) if (batch.highest[i]! < furthest) batch.highest[i] = furtherFor(columns, i, reaching, batch.highest[i]!, known)
}

function furtherFor(columns: Columns, place: number, reaching: Plan['reaching'], highest: number, known: Known): number {
  look(columns, place, known)
  for (const { gate, reach } of reaching) {
    if (reach <= highest) return highest
    if (possible(gate, known)) return reach
  }
  return highest
}

const nothing: Lift = { level: 0, words: [0, 0, 0, 0], masks: [0, 0, 0, 0] }

/** Three lifts at a time; one that is left over, since its level has bits in a fifth word, goes by itself and costs a third. */
function raiseBy(lifts: readonly Lift[], levels: Uint8Array, of: readonly Int32Array[], flip: number, from: number, end: number): void {
  for (let at = 0; at < lifts.length; at += 3) {
    const two = lifts[at + 1]
    if (two) raise(levels, lifts[at]!, two, lifts[at + 2] ?? nothing, of, flip, from, end)
    else raiseOne(levels, lifts[at]!, of, flip, from, end)
  }
}

function raiseOne(levels: Uint8Array, { level, words, masks }: Lift, of: readonly Int32Array[], flip: number, from: number, end: number): void {
  const [a, b, c, d] = four(words, of), [ma, mb, mc, md] = masks
  for (let i = from; i < end; i++) {
    const any = ((a[i]! ^ flip) & ma) | ((b[i]! ^ flip) & mb) | ((c[i]! ^ flip) & mc) | ((d[i]! ^ flip) & md), isAny = (any | (0 - any)) >> 31
    levels[i] = (levels[i]! & ~isAny) | (level & isAny)
  }
}

/**
 * Sets the highest of three levels any of whose bits is set, or (`flip` -1) missing. Three at once, since each pass over the cases costs as much as the work
 * in it; without branches, since cases cannot be foreseen: `bits | (0 - bits)` has its sign set where there is any bit. (`-bits` would make a negative
 * zero, which is no whole number to the machine.)
 */
function raise(levels: Uint8Array, one: Lift, two: Lift, three: Lift, of: readonly Int32Array[], flip: number, from: number, end: number): void {
  const [a, b, c, d] = four(one.words, of), [ma, mb, mc, md] = one.masks
  const [e, f, g, h] = four(two.words, of), [me, mf, mg, mh] = two.masks
  const [j, k, l, m] = four(three.words, of), [mj, mk, ml, mm] = three.masks
  const low = one.level, middle = two.level, high = three.level
  for (let i = from; i < end; i++) {
    const first = ((a[i]! ^ flip) & ma) | ((b[i]! ^ flip) & mb) | ((c[i]! ^ flip) & mc) | ((d[i]! ^ flip) & md), isFirst = (first | (0 - first)) >> 31
    const second = ((e[i]! ^ flip) & me) | ((f[i]! ^ flip) & mf) | ((g[i]! ^ flip) & mg) | ((h[i]! ^ flip) & mh), isSecond = (second | (0 - second)) >> 31
    const third = ((j[i]! ^ flip) & mj) | ((k[i]! ^ flip) & mk) | ((l[i]! ^ flip) & ml) | ((m[i]! ^ flip) & mm), isThird = (third | (0 - third)) >> 31
    const upTo = (((levels[i]! & ~isFirst) | (low & isFirst)) & ~isSecond) | (middle & isSecond)
    levels[i] = (upTo & ~isThird) | (high & isThird)
  }
}

/** The fired bits, and the lowest levels, of rules that several bits decide: tried where a bit is set that they wait for. */
function joinedRules(columns: Columns, { triedFor, triggers }: Plan, batch: Batch, from: number, end: number): void {
  const known = noneKnown(columns)
  for (const { words, masks } of triggers) {
    const [a, b, c, d] = four(words, columns.yes), [ma, mb, mc, md] = masks
    for (let i = from; i < end; i++) {
      if (((a[i]! & ma) | (b[i]! & mb) | (c[i]! & mc) | (d[i]! & md)) === 0) continue
      for (let k = 0; k < 4; k++) tryJoined(columns, triedFor, words[k]!, masks[k]!, batch, i, known)
    }
  }
}

function tryJoined(columns: Columns, triedFor: Plan['triedFor'], word: number, mask: number, { lowest, fired }: Batch, place: number, known: Known): void {
  for (let left = columns.yes[word]![place]! & mask; left !== 0; left &= left - 1) {
    for (const { any, gate, plane, bit, atLeast } of triedFor[(word << 5) + 31 - Math.clz32(left & (0 - left))]!) {
      if (!any) { look(columns, place, known); if (!certain(gate, known)) continue }
      fired[plane]![place]! |= bit
      if (lowest[place]! < atLeast) lowest[place] = atLeast
    }
  }
}

const four = ([a, b, c, d]: Bits['words'], of: readonly Int32Array[]) => [of[a]!, of[b]!, of[c]!, of[d]!] as const

const noneKnown = ({ yes }: Columns): Known => ({ yes: new Uint32Array(yes.length), no: new Uint32Array(yes.length) })

function look(columns: Columns, place: number, known: Known): void {
  for (let word = 0; word < columns.yes.length; word++) { known.yes[word] = columns.yes[word]![place]!; known.no[word] = columns.no[word]![place]! }
}

/** Where facts are asked about both ways or bind one another, each case's range is found as `decide` finds it. */
function rangesOneByOne(columns: Columns, { lowest, highest, mayBeWide }: Batch, from: number, to: number): void {
  const compiled: Compiled = columns.compiled, facts = compiled.facts.length, none: number[] = [], drawn = new Map<number, number>(), said = new Uint8Array(facts)
  for (let i = from; i < to; i++) {
    const packed: Packed = { yes: new Uint32Array(columns.yes.length), no: new Uint32Array(columns.yes.length), domains: columns.domains!.subarray(i * facts, (i + 1) * facts), said, answered: none, apart: none, closed: none, shut: none, held: none, drawn }
    look(columns, i, packed)
    const code = rangeCode(compiled, packed)
    lowest[i] = lowestIn(code)
    highest[i] = highestIn(code)
    mayBeWide[i] = Number(isWide(code))
  }
}
