import { addCase, columnsFor, compile, decide, decideBatch, firedRules, type Batch, type Columns } from '../packages/core/src/kernel/index.ts'
import { thresholds } from '../packages/core/src/thresholds/index.ts'
import { loopByHand } from './by-hand.ts'
import { cases } from './cases.ts'
import { inTurns, median, spread } from './measure.ts'

/** Many decisions at once on packed columns, against a loop written out by hand for these very rules over the same columns, with the same answer. */
const scheme = { profile: 'london', asOf: '2026-11-21' }
const compiled = compile(thresholds, scheme.profile, scheme.asOf)
type Loop = (yes: readonly Int32Array[], no: readonly Int32Array[], count: number, lowest: Uint8Array, highest: Uint8Array, fired: readonly Int32Array[]) => void
const hands = [true, false].map(branches => { const { source, ...more } = loopByHand(compiled, branches); return { ...more, source, loop: new Function(`return ${source}`)() as Loop } })
const drawn = cases(thresholds, scheme, 4096, { known: 12, there: 0.08, closed: 0.8 })

function filled(times: number): Columns {
  const once = columnsFor(thresholds, scheme, drawn.length)
  for (const input of drawn) { const faults = addCase(once, input); if (faults.length > 0) throw new Error(faults[0]!.message) }
  const columns = columnsFor(thresholds, scheme, drawn.length * times)
  for (let i = 0; i < times; i++) for (const by of ['yes', 'no'] as const) columns[by].forEach((word, at) => word.set(once[by][at]!, i * drawn.length))
  columns.count = drawn.length * times
  return columns
}

for (const times of [1, 64]) {
  const columns = filled(times), { count } = columns
  let batch: Batch = decideBatch(thresholds, columns)
  const outs = hands.map(({ planes }) => ({ lowest: new Uint8Array(count), highest: new Uint8Array(count), fired: Array.from({ length: planes }, () => new Int32Array(count)) }))
  const run = hands.map(({ loop }, i) => () => { const { lowest, highest, fired } = outs[i]!; loop(columns.yes, columns.no, count, lowest, highest, fired) })
  run.forEach(one => one())
  if (times === 1) {
    const seen = new Map<string, number>()
    drawn.forEach((input, place) => {
      const decision = decide(thresholds, input), fired = [...decision.reasons, ...decision.prompts].map(({ rule }) => rule).sort().join()
      const ours = [batch.levels[batch.lowest[place]!], batch.levels[batch.highest[place]!], [...firedRules(batch, place)].sort().join()]
      const byHand = outs.map(({ lowest, highest, fired }, i) => [batch.levels[lowest[place]!], batch.levels[highest[place]!], [...firedRules({ ...batch, fired, rules: hands[i]!.rules }, place)].sort().join()])
      for (const one of [ours, ...byHand]) if (one.join('|') !== [decision.lowest, decision.highest, fired].join('|')) throw new Error(`they differ: ${JSON.stringify({ input, decided: [decision.lowest, decision.highest, fired], one })}`)
      seen.set(`${decision.lowest} to ${decision.highest}`, (seen.get(`${decision.lowest} to ${decision.highest}`) ?? 0) + 1)
    })
    console.log(`answers equal on ${drawn.length} cases: ${[...seen].map(([range, count]) => `${range} ${count}`).join(', ')}`)
  }
  const rounds = inTurns({ library: () => { batch = decideBatch(thresholds, columns, batch) }, branches: run[0]!, branchFree: run[1]! }, Math.ceil(2_000_000 / count))
  const best = rounds.map(round => ({ library: round.library!, hand: Math.min(round.branches!, round.branchFree!) }))
  console.log(`batch of ${count.toLocaleString('en')} cases: ${spread(best.map(({ library, hand }) => hand / library))} of the throughput of the hand-written loop; ${(1e3 / median(best.map(({ library }) => library * 1e6 / count))).toFixed(0)} M cases a second against ${(1e3 / median(best.map(({ hand }) => hand * 1e6 / count))).toFixed(0)} M; aim: 0.50`)
}
console.log(`\nThe hand-written loop without branches:\n${hands[1]!.source}`)
