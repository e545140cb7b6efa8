import { pack, compile, decidePacked, type DecisionInput } from '../packages/core/src/kernel/index.ts'
import type { Compiled } from '../packages/core/src/kernel/compile.ts'
import type { Gate } from '../packages/core/src/kernel/gate.ts'
import { thresholds } from '../packages/core/src/thresholds/index.ts'

/**
 * One decision against a three-valued function written out by hand for these very rules, on the same packed facts. Both must give the same range
 * for every case before anything is timed. Rounds are interleaved and the order turned; the figure is the median of the rounds' ratios.
 */
const profile = 'london', asOf = '2026-11-21'
const compiled = compile(thresholds, profile, asOf)
const source = handWritten(compiled)
const byHand = new Function(`return ${source}`)() as (yes: Uint32Array, no: Uint32Array) => { lowest: string; highest: string }

let seed = 20261121
const chance = (): number => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 2 ** 32 }
const signs = thresholds.facts.filter(({ kind }) => kind === 'sign')

/** Cases with so many facts known. Of the signs that are known, about one in sixteen is there. Cases that contradict themselves are drawn again. */
function cases(known: number, count: number): { input: DecisionInput; packed: Exclude<ReturnType<typeof pack>, { fault: unknown }> }[] {
  const made = []
  while (made.length < count) {
    const facts: Record<string, string | number> = {}
    const picked = known >= thresholds.facts.length ? thresholds.facts : Array.from({ length: known }, () => signs[Math.floor(chance() * signs.length)]!)
    for (const fact of picked) facts[fact.id] = fact.kind === 'sign' ? (chance() < (known > 20 ? 0.004 : 0.06) ? 'yes' : 'no') : fact.kind === 'choice' ? fact.options.at(-1)! : fact.kind === 'number' ? 100 : asOf
    const packed = pack(compiled, facts, [])
    if (!('fault' in packed)) made.push({ input: { facts, closed: [], profile, asOf }, packed })
  }
  return made
}

function handWritten({ levelRules, gatesByLevel, gatesByReach, ruleset: { levels } }: Compiled): string {
  const gates = new Set(gatesByLevel)
  const masks = (of: 'atLeast' | 'reach') => levels.map((_, level) => {
    const words = new Map<number, number>()
    for (const rule of levelRules) if (!gates.has(rule) && rule[of] === level) rule.gate.words.forEach((word, i) => words.set(word, (words.get(word) ?? 0) | rule.gate.bits[i]!))
    return [...words]
  })
  const atLeast = masks('atLeast'), reach = masks('reach')
  const any = (masks: [number, number][][], level: number, words: (word: number) => string) => masks[level]!.map(([word, bits]) => `(${words(word)} & ${bits})`).join(' | ') || '0'
  const whole = (gate: Gate, words: (word: number) => string): string => {
    const met = gate.words.map((word, i) => { const parts: string[] = []; let bits = gate.bits[i]!; while (bits) { const bit = bits & -bits; parts.push(`((${words(word)} & ${bit}) !== 0)`); bits &= ~bit } return parts }).flat().concat(gate.inner.map(inner => `(${whole(inner, words)})`))
    return gate.need === met.length ? met.join(' && ') || 'true' : gate.need === 1 ? met.join(' || ') : `(${met.map(part => `+${part}`).join(' + ')}) >= ${gate.need}`
  }
  const yes = (word: number) => `yes[${word}]`, maybe = (word: number) => `~no[${word}]`
  const test = (level: number, masks: [number, number][][], gates: Compiled['gatesByLevel'], of: 'atLeast' | 'reach', words: (word: number) => string) =>
    [`(${any(masks, level, words)}) !== 0`, ...new Set(gates.filter(rule => rule[of] === level).map(({ gate }) => `(${whole(gate, words)})`))].join('\n      || ')
  const ladder = (name: string, masks: [number, number][][], gates: Compiled['gatesByLevel'], of: 'atLeast' | 'reach', words: (word: number) => string) =>
    `  let ${name} = '${levels[0]}'\n${levels.map((level, i) => ({ level, i })).slice(1).reverse().map(({ level, i }, nth) => `  ${nth ? 'else ' : ''}if (${test(i, masks, gates, of, words)}) ${name} = '${level}'`).join('\n')}`
  return `function (yes, no) {\n${ladder('lowest', atLeast, gatesByLevel, 'atLeast', yes)}\n${ladder('highest', reach, gatesByReach, 'reach', maybe)}\n  return { lowest, highest }\n}`
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const rounds = 15, decisionsPerRound = 400_000
let kept = 0

for (const [name, known] of [['all known', thresholds.facts.length], ['8 known', 8]] as const) {
  const drawn = cases(known, 1000)
  const levels = new Map<string, number>()
  for (const { input, packed } of drawn) {
    const ours = decidePacked(compiled, packed, input), theirs = byHand(packed.yes, packed.no)
    if (ours.lowest !== theirs.lowest || ours.highest !== theirs.highest) throw new Error(`they differ: ${JSON.stringify({ input, ours: [ours.lowest, ours.highest], theirs })}`)
    levels.set(`${ours.lowest} to ${ours.highest}`, (levels.get(`${ours.lowest} to ${ours.highest}`) ?? 0) + 1)
  }
  const timed = (one: (i: number) => number): number => { const start = process.hrtime.bigint(); for (let i = 0; i < decisionsPerRound; i++) kept += one(i % drawn.length); return Number(process.hrtime.bigint() - start) / decisionsPerRound }
  const library = (i: number) => { const { input, packed } = drawn[i]!, decision = decidePacked(compiled, packed, input); return decision.lowest.length + decision.highest.length }
  const hand = (i: number) => { const { packed } = drawn[i]!, range = byHand(packed.yes, packed.no); return range.lowest.length + range.highest.length }
  timed(library); timed(hand)
  const pairs = Array.from({ length: rounds }, (_, i) => { const first = i % 2 ? timed(library) : timed(hand), second = i % 2 ? timed(hand) : timed(library); return i % 2 ? { library: first, hand: second } : { library: second, hand: first } })
  const ratios = pairs.map(pair => pair.library / pair.hand)
  console.log(`one decision, ${name} of ${thresholds.facts.length} facts: ${median(ratios).toFixed(2)} times the hand-written function (rounds ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}); ${median(pairs.map(pair => pair.library)).toFixed(0)} ns against ${median(pairs.map(pair => pair.hand)).toFixed(0)} ns; aim: 3`)
  console.log(`  answers equal on ${drawn.length} cases: ${[...levels].map(([range, count]) => `${range} ${count}`).join(', ')}`)
}
console.log(`\nThe hand-written function, on the same packed facts (${compiled.words} words each of "yes" and "no"):\n${source}`)
if (kept === 0) throw new Error('nothing was decided')
