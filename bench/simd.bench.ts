import wabt from 'wabt'
import { addCase, columnsFor, compile, decideBatch, type Batch } from '../packages/core/src/kernel/index.ts'
import { planOf } from '../packages/core/src/kernel/batch/plan.ts'
import { bitCount, type Gate } from '../packages/core/src/kernel/gate.ts'
import { thresholds } from '../packages/core/src/thresholds/index.ts'
import { loopByHand } from './by-hand.ts'
import { cases } from './cases.ts'
import { inTurns, median, spread } from './measure.ts'

/**
 * How near the limit WebAssembly with SIMD gets: the same task as `batch`, four cases at a time, written out for these very rules and assembled here. The columns
 * lie in the module's own memory already; getting them there is not counted. An experiment: none of it is in the package.
 */
const scheme = { profile: 'london', asOf: '2026-11-21' }, compiled = compile(thresholds, scheme.profile, scheme.asOf), { words, levelRules, rules, ruleset: { levels } } = compiled
const plan = planOf(compiled), capacity = 65_536
const yesAt = (word: number) => word * capacity * 4, noAt = (word: number) => yesAt(words + word), firedAt = (plane: number) => yesAt(2 * words + plane), lowestAt = firedAt(plan.planes), highestAt = lowestAt + capacity, end = highestAt + capacity

const all = (bits: number): string => `(v128.const i32x4 ${Array.from({ length: 4 }, () => bits | 0).join(' ')})`
const or = (parts: readonly string[]): string => (parts.length === 0 ? all(0) : parts.reduce((a, b) => `(v128.or ${a} ${b})`))
/** -1 in each lane where the gate is open: of bits that are certain (y), or of bits that are not ruled out (m). */
function open({ need, words, bits, inner, every }: Gate, of: 'y' | 'm'): string {
  const at = (i: number): string => `(v128.and (local.get $${of}${words[i]!}) ${all(bits[i]!)})`, within = inner.map(gate => open(gate, of))
  if (need === 1 && words.length + within.length > 0) return or([...(words.length > 0 ? [`(i32x4.ne ${or(words.map((_, i) => at(i)))} ${all(0)})`] : []), ...within])
  if (!every && need !== own(bits) + within.length) throw new Error('a gate that counts was not written out')
  return [...words.map((_, i) => `(i32x4.eq ${at(i)} ${all(bits[i]!)})`), ...within].reduce((a, b) => `(v128.and ${a} ${b})`, all(-1))
}
/** How many bits are asked for. */
function own(bits: readonly number[]): number {
  return bits.reduce((sum, word) => sum + bitCount(word), 0)
}
const level = (end: 'atLeast' | 'reach', of: 'y' | 'm'): string => levels.map((_, i) => i).slice(1).reduce((below, i) => `(v128.bitselect ${all(i)} ${below} ${or(levelRules.filter(rule => rule[end] === i).map(({ gate }) => gate).filter(gate => gate.words.length > 0 && (gate.need > 1)).map(gate => open(gate, of)).concat(anyOf(end, of, i)))})`, all(0))
function anyOf(end: 'atLeast' | 'reach', of: 'y' | 'm', i: number): string[] {
  const masks = new Map<number, number>()
  for (const rule of levelRules) if (rule[end] === i && rule.gate.need === 1) rule.gate.words.forEach((word, k) => masks.set(word, (masks.get(word) ?? 0) | rule.gate.bits[k]!))
  return masks.size === 0 ? [] : [open({ need: 1, words: [...masks.keys()], bits: [...masks.values()], own: [], inner: [], every: false }, of)]
}
const bytes = (lanes: string, at: number): string => `(v128.store32_lane offset=${at} 0 (i32.shr_u (local.get $i) (i32.const 2)) (i8x16.narrow_i16x8_u (i16x8.narrow_i32x4_u ${lanes} ${all(0)}) ${all(0)}))`
const late = new Map(rules.map(rule => [rule.rule.id, rule.gate] as const))
const gates = plan.rules.map((ids, place) => ({ place, gate: ids[0] === undefined ? undefined : late.get(ids[0])! })).filter(({ place, gate }) => place >= words * 32 && gate)
const text = `(module (memory (export "memory") ${Math.ceil(end / 65_536)}) (func (export "decide") (param $count i32) (local $i i32) (local $end i32) ${Array.from({ length: words }, (_, i) => `(local $y${i} v128) (local $m${i} v128)`).join(' ')}
  (local.set $end (i32.shl (local.get $count) (i32.const 2)))
  (loop $next
    ${Array.from({ length: words }, (_, i) => `(local.set $y${i} (v128.load offset=${yesAt(i)} (local.get $i))) (local.set $m${i} (v128.not (v128.load offset=${noAt(i)} (local.get $i)))) (v128.store offset=${firedAt(i)} (local.get $i) (local.get $y${i}))`).join('\n    ')}
    ${Array.from({ length: plan.planes - words }, (_, k) => `(v128.store offset=${firedAt(words + k)} (local.get $i) ${or(gates.filter(({ place }) => place >>> 5 === words + k).map(({ place, gate }) => `(v128.and ${open(gate!, 'y')} ${all(1 << (place & 31))})`))})`).join('\n    ')}
    ${bytes(level('atLeast', 'y'), lowestAt)}
    ${bytes(level('reach', 'm'), highestAt)}
    (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $end))))))`
const assembled = (await wabt()).parseWat('decide.wat', text, { simd: true }).toBinary({}).buffer
const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(assembled as Uint8Array<ArrayBuffer>), {})
const { memory, decide } = exports as { memory: WebAssembly.Memory; decide: (count: number) => void }

const drawn = cases(thresholds, scheme, 4096, { known: 12, there: 0.08, closed: 0.8 }), columns = columnsFor(thresholds, scheme, capacity)
for (let i = 0; i < capacity; i++) addCase(columns, drawn[i % drawn.length]!)
for (let word = 0; word < words; word++) { new Int32Array(memory.buffer, yesAt(word), capacity).set(columns.yes[word]!); new Int32Array(memory.buffer, noAt(word), capacity).set(columns.no[word]!) }
let batch: Batch = decideBatch(thresholds, columns)
decide(capacity)
const lowest = new Uint8Array(memory.buffer, lowestAt, capacity), highest = new Uint8Array(memory.buffer, highestAt, capacity)
for (let i = 0; i < capacity; i++) if (lowest[i] !== batch.lowest[i] || highest[i] !== batch.highest[i]) throw new Error(`they differ: ${JSON.stringify({ case: drawn[i % drawn.length], simd: [lowest[i], highest[i]], batch: [batch.lowest[i], batch.highest[i]] })}`)
batch.fired.forEach((plane, at) => { const theirs = new Int32Array(memory.buffer, firedAt(at), capacity); for (let i = 0; i < capacity; i++) if (plane[i] !== theirs[i]) throw new Error(`fired bits differ in plane ${at} of case ${i}: ${plane[i]} and ${theirs[i]}`) })

const { source, planes } = loopByHand(compiled, false), loop = new Function(`return ${source}`)() as (...given: unknown[]) => void
const out = { lowest: new Uint8Array(capacity), highest: new Uint8Array(capacity), fired: Array.from({ length: planes }, () => new Int32Array(capacity)) }
const rounds = inTurns({ library: () => { batch = decideBatch(thresholds, columns, batch) }, hand: () => loop(columns.yes, columns.no, capacity, out.lowest, out.highest, out.fired), simd: () => decide(capacity) }, 30)
console.log(`answers, fired bits included, equal on ${capacity.toLocaleString('en')} cases; module of ${assembled.length.toLocaleString('en')} bytes`)
const each = (name: 'library' | 'hand' | 'simd') => `${((1e6 / median(rounds.map(round => round[name]))) * capacity / 1e9).toFixed(0)} M cases a second`
console.log(`WASM SIMD ${each('simd')}, hand-written loop ${each('hand')}, decideBatch ${each('library')}`)
console.log(`WASM SIMD against the hand-written loop: ${spread(rounds.map(({ hand, simd }) => hand / simd))} times the throughput; against decideBatch: ${spread(rounds.map(({ library, simd }) => library / simd))}`)
