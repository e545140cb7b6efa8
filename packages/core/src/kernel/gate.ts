/**
 * A condition ready to be tried against bits: it opens when `need` of its literals and sub-gates are met.
 * "All" needs every one, "any" needs one, a count needs its number; negation has been pushed into the literals.
 */
export interface Gate {
  readonly need: number
  /** Which words the literals lie in, and which bits of each. */
  readonly words: readonly number[]
  readonly bits: readonly number[]
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
export function certain(gate: Gate, known: Known): boolean {
  if (!gate.every) return isMet(gate, known)
  const { words, bits } = gate, { yes } = known
  for (let i = 0; i < words.length; i++) if ((~yes[words[i]!]! & bits[i]!) !== 0) return false
  return true
}

function isMet({ need, words, bits, inner }: Gate, known: Known): boolean {
  let left = need
  for (let i = 0; i < words.length && left > 0; i++) left -= bitCount(known.yes[words[i]!]! & bits[i]!)
  for (let i = 0; i < inner.length && left > 0; i++) if (certain(inner[i]!, known)) left--
  return left <= 0
}

/** Whether the gate could still open. */
export function possible(gate: Gate, known: Known): boolean {
  if (!gate.every) return couldBeMet(gate, known)
  const { words, bits } = gate, { no } = known
  for (let i = 0; i < words.length; i++) if ((no[words[i]!]! & bits[i]!) !== 0) return false
  return true
}

function couldBeMet({ need, words, bits, inner }: Gate, known: Known): boolean {
  let left = need
  for (let i = 0; i < words.length && left > 0; i++) left -= bitCount(~known.no[words[i]!]! & bits[i]!)
  for (let i = 0; i < inner.length && left > 0; i++) if (possible(inner[i]!, known)) left--
  return left <= 0
}

/** The literals of a gate, those of its sub-gates included. */
export function literalsOf(gate: Gate): number[] {
  const own: number[] = []
  gate.words.forEach((word, i) => { for (let left = gate.bits[i]!; left !== 0; left &= left - 1) own.push(word * 32 + 31 - Math.clz32(left & -left)) })
  return gate.inner.length === 0 ? own : [...own, ...gate.inner.flatMap(literalsOf)]
}

/** Builds a gate over literals and sub-gates; a literal named twice is counted twice. */
export function gateOf(need: number, literals: readonly number[], inner: readonly Gate[]): Gate {
  const words: number[] = [], bits: number[] = [], again: Gate[] = []
  for (const literal of literals) {
    const at = words.indexOf(literal >>> 5), bit = 1 << (literal & 31)
    if (at < 0) { words.push(literal >>> 5); bits.push(bit) }
    else if (bits[at]! & bit) again.push({ need: 1, words: [literal >>> 5], bits: [bit], inner: [], every: true })
    else bits[at] = bits[at]! | bit
  }
  const within = [...inner, ...again]
  return { need, words, bits, inner: within, every: within.length === 0 && need === literals.length }
}
