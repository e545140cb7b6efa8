import type { Compiled, ReadyRule } from '../compile.ts'
import { literalsOf, type Gate } from '../gate.ts'

/** "Any of these bits": of each word named, those in its mask. */
export interface Bits {
  readonly words: readonly number[]
  readonly masks: readonly number[]
}

/** One rule that more than a single bit decides, and where its own bit lies. */
export interface GateStep {
  readonly gate: Gate
  readonly plane: number
  readonly bit: number
}

/** What a batch does to every case, worked out once for each set of compiled rules. */
export interface Plan {
  /** Levels above the lowest, upwards: which bits alone bring each, and which take judgement there. */
  readonly lifts: readonly { readonly level: number; readonly atLeast: Bits; readonly reach: Bits }[]
  readonly gatesByLevel: readonly ReadyRule[]
  readonly gatesByReach: readonly ReadyRule[]
  /** Planes of fired bits that are a word of the facts as it stands, cut down to the bits of rules. */
  readonly copies: readonly { readonly plane: number; readonly word: number; readonly mask: number }[]
  readonly steps: readonly GateStep[]
  readonly planes: number
  /** Which rule each fired bit stands for: plane times 32 plus bit. */
  readonly rules: readonly (string | undefined)[]
}

const kept = new WeakMap<Compiled, Plan>()

/** The plan of some compiled rules. Where one bit of the facts alone decides a rule, that bit is its fired bit too: no work is done for it. */
export function planOf(compiled: Compiled): Plan {
  const found = kept.get(compiled) ?? drawUp(compiled)
  kept.set(compiled, found)
  return found
}

function drawUp({ rules: ready, levelRules, gatesByLevel, gatesByReach, ruleset: { levels } }: Compiled): Plan {
  const rules: (string | undefined)[] = [], copied = new Map<string, { plane: number; word: number; mask: number }>(), gates: ReadyRule[] = []
  const taken = new Map<number, number>()
  for (const rule of ready) {
    const own = literalsOf(rule.gate)
    if (own.length !== 1 || rule.gate.need !== 1 || rule.gate.inner.length > 0) { gates.push(rule); continue }
    const literal = own[0]!, word = literal >>> 5, again = taken.get(literal) ?? 0, key = `${word} ${again}`
    taken.set(literal, again + 1)
    const copy = copied.get(key) ?? { plane: copied.size, word, mask: 0 }
    copied.set(key, copy)
    copy.mask |= 1 << (literal & 31)
    rules[copy.plane * 32 + (literal & 31)] = rule.rule.id
  }
  const steps = gates.map(({ gate, rule }, i): GateStep => {
    const plane = copied.size + (i >>> 5), bit = i & 31
    rules[plane * 32 + bit] = rule.id
    return { gate, plane, bit }
  })
  const late = new Set(gatesByLevel), alone = levelRules.filter(rule => !late.has(rule))
  const bits = (of: 'atLeast' | 'reach', level: number): Bits => {
    const masks = new Map<number, number>()
    for (const rule of alone) if (rule[of] === level) rule.gate.words.forEach((word, i) => masks.set(word, (masks.get(word) ?? 0) | rule.gate.bits[i]!))
    return { words: [...masks.keys()], masks: [...masks.values()] }
  }
  return {
    lifts: levels.map((_, level) => ({ level, atLeast: bits('atLeast', level), reach: bits('reach', level) })).slice(1), gatesByLevel, gatesByReach,
    copies: [...copied.values()], steps, planes: copied.size + Math.ceil(steps.length / 32), rules
  }
}
