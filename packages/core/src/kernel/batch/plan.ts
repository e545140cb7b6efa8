import type { Compiled } from '../compile.ts'
import { certain, literalsOf, type Gate } from '../gate.ts'

/** Bits of up to four words; those words that are not needed have an empty mask. */
export interface Bits {
  readonly words: readonly [number, number, number, number]
  readonly masks: readonly [number, number, number, number]
}

/** A level, and bits any one of which brings it. */
export interface Lift extends Bits {
  readonly level: number
}

/** A rule, or several that ask the same, which more than one bit decides; its own bit, and the level that it requires. */
export interface Joined {
  readonly gate: Gate
  /** One bit alone opens it. */
  readonly any: boolean
  readonly atLeast: number
  readonly plane: number
  readonly bit: number
}

/** What a batch does to every case, worked out once for each set of compiled rules. */
export interface Plan {
  /** Levels upwards. */
  readonly lowest: readonly Lift[]
  readonly highest: readonly Lift[]
  /** What holds whatever is known: the level that it requires, and its bits in each plane. */
  readonly floor: number
  readonly always: Int32Array
  /** Which bits rules of several bits wait for, and which those rules are, by literal. */
  readonly triggers: readonly Bits[]
  readonly triedFor: readonly (readonly Joined[])[]
  /** What may raise the highest level further, the furthest first. */
  readonly reaching: readonly { readonly gate: Gate; readonly reach: number }[]
  readonly planes: number
  /** Which rules each fired bit stands for, at plane times 32 plus bit. */
  readonly rules: readonly (readonly string[])[]
}

const kept = new WeakMap<Compiled, Plan>()

/**
 * The plan of some compiled rules. The first planes of fired bits are the words of "certainly" as they stand: where one question decides a
 * rule, its bit is the rule's fired bit too, and rules that ask the same share it. The others are tried only where a bit that they wait for is set.
 */
export function planOf(compiled: Compiled): Plan {
  const found = kept.get(compiled) ?? drawUp(compiled)
  kept.set(compiled, found)
  return found
}

const isAny = ({ need, inner }: Gate): boolean => need === 1 && inner.length === 0

function drawUp({ rules: ready, levelRules, gates, words, ruleset: { levels } }: Compiled): Plan {
  const rules: string[][] = Array.from({ length: words * 32 }, () => []), joined = new Map<string, Joined>()
  for (const { gate, atLeast, rule: { id } } of ready) {
    const own = literalsOf(gate)
    if (own.length === 1 && gate.need === 1 && gate.inner.length === 0) { rules[own[0]!]!.push(id); continue }
    const key = `${atLeast} ${JSON.stringify(gate)}`, place = words * 32 + joined.size, one = joined.get(key) ?? { gate, any: isAny(gate), atLeast, plane: place >>> 5, bit: 1 << (place & 31) }
    joined.set(key, one);
    (rules[one.plane * 32 + 31 - Math.clz32(one.bit)] ??= []).push(id)
  }
  const planes = words + Math.ceil(joined.size / 32), always = new Int32Array(planes), triedFor: Joined[][] = Array.from({ length: words * 32 }, () => []), triggers = new Map<number, number>()
  const nothing = { yes: new Uint32Array(words), no: new Uint32Array(words) }
  let floor = 0
  for (const one of joined.values()) {
    if (certain(one.gate, nothing)) { always[one.plane]! |= one.bit; floor = Math.max(floor, one.atLeast); continue }
    const literals = new Set(literalsOf(one.gate))
    // Where every one is needed it is enough to wait for one of them.
    for (const literal of one.gate.every ? [...literals].slice(0, 1) : literals) { triedFor[literal]!.push(one); triggers.set(literal >>> 5, (triggers.get(literal >>> 5) ?? 0) | (1 << (literal & 31))) }
  }
  const lifts = (end: 'atLeast' | 'reach') => levels.flatMap((_, level): Lift[] => {
    const masks = new Map<number, number>()
    for (const rule of levelRules) if (isAny(rule.gate) && rule[end] === level && level > 0) rule.gate.words.forEach((word, i) => masks.set(word, (masks.get(word) ?? 0) | rule.gate.bits[i]!))
    return inFours(masks).map(bits => ({ level, ...bits }))
  })
  return {
    lowest: lifts('atLeast'), highest: lifts('reach'), floor, always, triggers: inFours(triggers), triedFor,
    reaching: gates.filter(({ gate }) => !isAny(gate)).map(({ gate, reach }) => ({ gate, reach })), planes, rules
  }
}

function inFours(masks: ReadonlyMap<number, number>): Bits[] {
  const entries = [...masks]
  return Array.from({ length: Math.ceil(entries.length / 4) }, (_, i) => {
    const [a, b, c, d] = [0, 1, 2, 3].map(k => entries[i * 4 + k] ?? [0, 0]) as [[number, number], [number, number], [number, number], [number, number]]
    return { words: [a[0], b[0], c[0], d[0]], masks: [a[1], b[1], c[1], d[1]] }
  })
}
