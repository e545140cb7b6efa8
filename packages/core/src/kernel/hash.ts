/**
 * SHA-256 in plain synchronous code. Why our own: a decision's receipt is needed at once, in a browser too, where the platform
 * offers hashing only as a promise and only on secure pages; and this library brings no dependency with it for one function.
 * It guards against mix-ups and silent edits, not against an attacker with time; tested against the platform's own.
 */

const primes = ((): number[] => { const found: number[] = []; for (let n = 2; found.length < 64; n++) if (found.every(p => n % p !== 0)) found.push(n); return found })()
const fraction = (n: number): number => Math.floor((n - Math.floor(n)) * 2 ** 32) | 0
const start = primes.slice(0, 8).map(p => fraction(Math.sqrt(p)))
const rounds = Int32Array.from(primes, p => fraction(Math.cbrt(p)))
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  // The escapes of an address are the bytes of UTF-8, and belong to the language itself: where there is only JavaScript, nothing else encodes text.
  const bytes = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).match(/%..|./g) ?? [], { length } = bytes
  const padded = new Uint8Array(((length + 8) >>> 6) * 64 + 64)
  bytes.forEach((one, at) => { padded[at] = one[1] ? +one.replace('%', '0x') : one.charCodeAt(0) })
  padded[length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(padded.length - 4, (length << 3) >>> 0)
  const state = Int32Array.from(start), words = new Int32Array(64)
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4)
    for (let i = 16; i < 64; i++) {
      const a = words[i - 15]!, b = words[i - 2]!
      words[i] = words[i - 16]! + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + words[i - 7]! + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))
    }
    mix(state, words)
  }
  return Array.from(state, word => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function mix(state: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + rounds[i]! + words[i]!) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0
  }
  for (const [i, add] of [a, b, c, d, e, f, g, h].entries()) state[i] = state[i]! + add
}

/**
 * Canonical JSON (RFC 8785): members sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes them.
 * Members that are undefined are left out. @throws for what JSON cannot hold (functions, numbers that are not finite, lone surrogates).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw new TypeError('canonical JSON cannot hold half a character (a lone surrogate)')
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonical JSON cannot hold ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`canonical JSON cannot hold a ${typeof value}`)
  const members = Object.entries(value).filter(([, member]) => member !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`
}

/** The hash of a value's canonical JSON. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value))
}
