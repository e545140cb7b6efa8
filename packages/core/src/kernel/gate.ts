/**
 * A condition ready to be tried against bits: it opens when `need` of its literals and sub-gates are met.
 * "All" needs every one, "any" needs one, a count needs its number; negation has been pushed into the literals.
 */
export interface Gate {
  readonly need: number
  /** Which words the literals lie in, and which bits of each. */
  readonly words: readonly number[]
  readonly bits: readonly number[]
  /** The same literals, one by one. */
  readonly own: readonly number[]
  readonly inner: readonly Gate[]
  /** Every literal is needed and there is no sub-gate: one comparison a word will do. */
  readonly every: boolean
}

/** What is certainly true and certainly false, one bit per literal. A bit in neither is not known. */
export interface Known {
  readonly yes: Uint32Array
  readonly no: Uint32Array
}

/** How many bits are set. */
export function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Whether the gate opens whatever the unknown turns out to be. */
export function certain(gate: Gate, { yes }: Known): boolean {
  return opens(gate, yes, 0)
}

/** Whether the gate could still open: by every bit that is not certainly false. */
export function possible(gate: Gate, { no }: Known): boolean {
  return opens(gate, no, -1)
}

function opens({ need, every, words, bits, inner }: Gate, of: Uint32Array, flip: number): boolean {
  if (every) {
    for (let i = 0; i < words.length; i++) if ((~(of[words[i]!]! ^ flip) & bits[i]!) !== 0) return false
    return true
  }
  let left = need
  for (let i = 0; i < words.length && left > 0; i++) left -= bitCount((of[words[i]!]! ^ flip) & bits[i]!)
  for (let i = 0; i < inner.length && left > 0; i++) if (opens(inner[i]!, of, flip)) left--
  return left <= 0
}

/** The literal of the first bit that is set in a word. */
export const firstIn = (word: number, bits: number): number => (word << 5) + 31 - Math.clz32(bits & -bits)

/** Whether the bit of a literal is set. */
export const hasBit = (words: Uint32Array, literal: number): boolean => (words[literal >>> 5]! & (1 << (literal & 31))) !== 0

/** The literals of a gate, those of its sub-gates included. */
export function literalsOf({ own, inner }: Gate): readonly number[] {
  return inner.length === 0 ? own : [...own, ...inner.flatMap(literalsOf)]
}

/** Builds a gate over literals and sub-gates. A literal named twice counts twice, save where one is enough. */
export function gateOf(need: number, literals: readonly number[], inner: readonly Gate[]): Gate {
  const words: number[] = [], bits: number[] = [], own = [...new Set(literals)]
  for (const literal of own) {
    const word = literal >>> 5, at = words.includes(word) ? words.indexOf(word) : words.push(word) - 1
    bits[at]! |= 1 << (literal & 31)
  }
  own.sort((a, b) => words.indexOf(a >>> 5) - words.indexOf(b >>> 5) || a - b)
  const again = need === 1 ? [] : literals.filter((literal, i) => literals.indexOf(literal) < i), within = [...inner, ...again.map(literal => gateOf(1, [literal], []))]
  return { need, words, bits, own, inner: within, every: within.length === 0 && need === own.length }
}
