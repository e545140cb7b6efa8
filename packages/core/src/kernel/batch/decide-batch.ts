import type { Compiled } from '../compile.ts'
import { certain, possible, type Gate, type Known } from '../gate.ts'
import { highestIn, isWide, lowestIn, rangeCode } from '../range.ts'
import type { Packed } from '../prepare.ts'
import type { Ruleset } from '../ruleset.ts'
import type { Columns } from './columns.ts'
import { planOf, type Bits, type GateStep } from './plan.ts'

/** What a batch of cases points to. The case at place i of the columns is at place i of every array here. */
export interface Batch {
  readonly count: number
  /** The levels' keys, lowest first: `lowest` and `highest` are places in this list. */
  readonly levels: readonly string[]
  readonly lowest: Uint8Array
  readonly highest: Uint8Array
  /** 1 where the range could not be resolved exactly and may be wider than it need be. */
  readonly mayBeWide: Uint8Array
  /** Which rules fired, prompts included: one array for each 32 bits. `rules` says which rule a bit stands for; `firedRules` reads them. */
  readonly fired: readonly Int32Array[]
  readonly rules: readonly (string | undefined)[]
}

/** Cases are taken so many at a time, so that what one step leaves is still near when the next one needs it. */
const stretch = 512

/**
 * Decides every case in the columns: the same range and the same rules that `decide` gives for each, without reasons, actions or clocks.
 * Ask `decide` for the few cases that somebody looks at. Holds nothing but its answer: about 60 bytes a case for the shipped thresholds.
 * @param into an earlier answer for columns of the same rules and capacity, to be written over; without it a new one is made
 * @throws where the columns were packed for other rules
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
  const met = new Int32Array(stretch)
  for (let from = 0; from < count; from += stretch) {
    const to = Math.min(count, from + stretch)
    if (columns.domains) rangesOneByOne(columns, batch, from, to)
    else ranges(columns, batch, met, from, to)
    for (const { plane, word, mask } of plan.copies) copy(columns.yes[word]!, batch.fired[plane]!, mask, from, to)
    for (let plane = plan.copies.length; plane < plan.planes; plane++) batch.fired[plane]!.fill(0, from, to)
    for (const step of plan.steps) fire(columns, step, batch.fired[step.plane]!, met, from, to)
  }
  return batch
}

/** Ids of the rules that fired for the case at this place, in no order that matters. */
export function firedRules({ fired, rules }: Batch, place: number): readonly string[] {
  return fired.flatMap((words, plane) => {
    const ids: string[] = []
    for (let left = words[place]!; left !== 0; left &= left - 1) ids.push(rules[plane * 32 + 31 - Math.clz32(left & -left)]!)
    return ids
  })
}

function ranges(columns: Columns, { lowest, highest, mayBeWide }: Batch, met: Int32Array, from: number, to: number): void {
  const { lifts, gatesByLevel, gatesByReach } = planOf(columns.compiled)
  lowest.fill(0, from, to)
  highest.fill(0, from, to)
  mayBeWide.fill(0, from, to)
  for (const { level, atLeast, reach } of lifts) {
    if (anyOf(atLeast, columns.yes, 0, met, from, to)) raise(lowest, level, met, from, to)
    if (anyOf(reach, columns.no, -1, met, from, to)) raise(highest, level, met, from, to)
  }
  for (const { gate, atLeast } of gatesByLevel) { tryGate(columns, gate, 'yes', met, from, to); raise(lowest, atLeast, met, from, to) }
  for (const { gate, reach } of gatesByReach) { tryGate(columns, gate, 'no', met, from, to); raise(highest, reach, met, from, to) }
}

/** Leaves something other than 0 for each case that has one of these bits; `flip` -1 asks for the bits that are missing instead. */
function anyOf({ words, masks }: Bits, of: readonly Int32Array[], flip: number, met: Int32Array, from: number, to: number): boolean {
  for (let k = 0; k < words.length; k++) {
    const word = of[words[k]!]!, mask = masks[k]!
    if (k === 0) for (let i = from; i < to; i++) met[i - from] = (word[i]! ^ flip) & mask
    else for (let i = from; i < to; i++) met[i - from]! |= (word[i]! ^ flip) & mask
  }
  return words.length > 0
}

/** Leaves something other than 0 for each case in which the gate is certainly open ("yes"), or could still be ("no"). */
function tryGate(columns: Columns, gate: Gate, by: 'yes' | 'no', met: Int32Array, from: number, to: number): void {
  const { need, words, bits, inner, every } = gate, of = columns[by], flip = by === 'yes' ? 0 : -1
  if (need === 1 && inner.length === 0 && words.length > 0) { anyOf({ words, masks: bits }, of, flip, met, from, to); return }
  if (!every) { oneByOne(columns, gate, by, met, from, to); return }
  met.fill(0, 0, to - from)
  anyOf({ words, masks: bits }, of, ~flip, met, from, to)
  for (let i = 0; i < to - from; i++) met[i] = ~((met[i]! | -met[i]!) >> 31)
}

/** Gates that count or hold other gates are tried case by case, by the same code that decides one. */
function oneByOne(columns: Columns, gate: Gate, by: 'yes' | 'no', met: Int32Array, from: number, to: number): void {
  const known = { yes: new Uint32Array(columns.yes.length), no: new Uint32Array(columns.yes.length) }
  for (let i = from; i < to; i++) { look(columns, i, known); met[i - from] = Number(by === 'yes' ? certain(gate, known) : possible(gate, known)) }
}

function look(columns: Columns, place: number, known: Known): void {
  for (let word = 0; word < columns.yes.length; word++) { known.yes[word] = columns.yes[word]![place]!; known.no[word] = columns.no[word]![place]! }
}

function raise(level: Uint8Array, to: number, met: Int32Array, from: number, end: number): void {
  for (let i = from; i < end; i++) {
    const bits = met[i - from]!, now = level[i]!, higher = to - now
    level[i] = now + (higher & ((bits | -bits) >> 31) & ~(higher >> 31))
  }
}

function copy(word: Int32Array, into: Int32Array, mask: number, from: number, to: number): void {
  for (let i = from; i < to; i++) into[i] = word[i]! & mask
}

function fire(columns: Columns, { gate, bit }: GateStep, into: Int32Array, met: Int32Array, from: number, to: number): void {
  tryGate(columns, gate, 'yes', met, from, to)
  for (let i = from; i < to; i++) { const bits = met[i - from]!; into[i]! |= ((bits | -bits) >>> 31) << bit }
}

/** Where facts are asked about both ways or bind one another, each case's range is found as `decide` finds it. */
function rangesOneByOne(columns: Columns, { lowest, highest, mayBeWide }: Batch, from: number, to: number): void {
  const compiled: Compiled = columns.compiled, facts = compiled.facts.length, none = new Set<number>(), drawn = new Map<number, number>()
  for (let i = from; i < to; i++) {
    const packed: Packed = { yes: new Uint32Array(columns.yes.length), no: new Uint32Array(columns.yes.length), domains: columns.domains!.subarray(i * facts, (i + 1) * facts), closed: none, held: none, drawn }
    look(columns, i, packed)
    const code = rangeCode(compiled, packed)
    lowest[i] = lowestIn(code)
    highest[i] = highestIn(code)
    mayBeWide[i] = Number(isWide(code))
  }
}
