import { existsSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checkInput, compile, decide, decidePacked, layVariant, pack, proveFloor, usedBothWays, type Decision, type DecisionInput, type LevelRule, type Ruleset } from '../packages/core/src/kernel/index.ts'
import { rangeOf } from '../packages/core/src/kernel/range.ts'
import { ThresholdInput } from '../packages/core/src/thresholds/schema.ts'
import { thresholds } from '../packages/core/src/thresholds/index.ts'
import { decisionByHand } from './by-hand.ts'
import { cases, drawing } from './cases.ts'
import { inTurns, median, spread } from './measure.ts'

/**
 * One decision, and what else is asked of one, against a three-valued function written out by hand for these very rules on the same packed facts. Whatever has a
 * second way of being found is compared with it before anything is timed.
 */
const scheme = { profile: 'london', asOf: '2026-11-21' }
const byHand = (compiled: ReturnType<typeof compile>) => new Function(`return ${decisionByHand(compiled)}`)() as (yes: Uint32Array, no: Uint32Array) => { lowest: string; highest: string }
let kept = 0

function packedCases(ruleset: Ruleset, drawn: readonly DecisionInput[]) {
  const compiled = compile(ruleset, scheme.profile, scheme.asOf)
  return { compiled, drawn: drawn.map(input => { const packed = pack(compiled, input.facts, input.closed); if ('fault' in packed) throw new Error(packed.fault.message); return { input, packed } }) }
}

/** Nanoseconds of processor time for each of some pieces of work, taken in turns over the same cases. */
function each<Case, Name extends string>(drawn: readonly Case[], work: Readonly<Record<Name, (one: Case) => number>>, times: Readonly<Record<Name, number>>, rounds = 9) {
  const turns = Object.fromEntries((Object.keys(work) as Name[]).map(name => [name, () => { for (let i = 0; i < times[name]; i++) kept += work[name](drawn[i % drawn.length]!) }])) as Record<Name, () => void>
  return inTurns(turns, 1, rounds).map(round => Object.fromEntries((Object.keys(work) as Name[]).map(name => [name, (round[name] * 1e6) / times[name]])) as Record<Name, number>)
}
const ns = (figures: readonly number[]): string => { const middle = median(figures); return middle > 1e6 ? `${(middle / 1e6).toFixed(1)} ms` : middle > 1e4 ? `${(middle / 1e3).toFixed(0)} us` : `${middle.toFixed(0)} ns` }

// One decision
for (const [name, known] of [['all known', thresholds.facts.length], ['8 known', 8]] as const) {
  const { compiled, drawn } = packedCases(thresholds, cases(thresholds, scheme, 500, { known, there: known > 20 ? 0.004 : 0.06, closed: 0 })), hand = byHand(compiled), seen = new Map<string, number>()
  for (const { input, packed } of drawn) {
    const ours = decidePacked(compiled, packed, input), theirs = hand(packed.yes, packed.no), range = `${ours.lowest} to ${ours.highest}`
    if (range !== `${theirs.lowest} to ${theirs.highest}`) throw new Error(`they differ: ${JSON.stringify({ input, range, theirs })}`)
    seen.set(range, (seen.get(range) ?? 0) + 1)
  }
  const rounds = each(drawn, {
    library: ({ input, packed }) => { const { lowest, highest } = decidePacked(compiled, packed, input); return lowest.length + highest.length },
    hand: ({ packed }) => { const { lowest, highest } = hand(packed.yes, packed.no); return lowest.length + highest.length }
  }, { library: 200_000, hand: 200_000 }, 15)
  console.log(`one decision, ${name} of ${thresholds.facts.length} facts: ${spread(rounds.map(one => one.library / one.hand))} times the hand-written function; ${ns(rounds.map(one => one.library))} against ${ns(rounds.map(one => one.hand))}; aim: 3`)
  console.log(`  answers equal on ${drawn.length} cases: ${[...seen].map(([range, count]) => `${range} ${count}`).join(', ')}`)
}

// What is told of one decision, as so many hand-written decisions
{
  const { compiled, drawn } = packedCases(thresholds, cases(thresholds, scheme, 200, { known: 8, there: 0.2, closed: 0.7 })), hand = byHand(compiled)
  for (const { input, packed } of drawn) for (const { fact, to, lowest, highest } of decidePacked(compiled, packed, input).oneStep) {
    const changed = decide(thresholds, { ...input, facts: { ...input.facts, [fact]: to } })
    if (changed.lowest !== lowest || changed.highest !== highest) throw new Error(`a one-step change differs: ${fact}`)
  }
  const told = (decision: Decision) => decision.reasons.length + decision.missing.length + decision.notFired.length + decision.sufficient.length + decision.actions.length + decision.clocks.length
  type One = (typeof drawn)[number]
  const onPacked = {
    hand: ({ packed }: One) => hand(packed.yes, packed.no).lowest.length,
    reasons: ({ input, packed }: One) => decidePacked(compiled, packed, input).reasons.length,
    explained: ({ input, packed }: One) => told(decidePacked(compiled, packed, input))
  }
  const onFacts = {
    fromFacts: ({ input }: One) => decide(thresholds, input).lowest.length,
    packing: ({ input }: One) => Number('yes' in pack(compiled, input.facts, input.closed)),
    validation: ({ input }: One) => checkInput(thresholds, input).length,
    schema: ({ input }: One) => Number(ThresholdInput.safeParse(input).success),
    oneStep: ({ input, packed }: One) => decidePacked(compiled, packed, input).oneStep.length
  }
  // Turns of some fifty milliseconds: in short ones each pays for what ran before it.
  const packedRounds = each(drawn, onPacked, { hand: 1_000_000, reasons: 100_000, explained: 20_000 }, 15)
  const rounds = each(drawn, { ...onFacts, hand: onPacked.hand }, { fromFacts: 4000, packing: 4000, validation: 4000, schema: 400, oneStep: 10, hand: 1_000_000 })
  const tell = <Name extends string>(rounds: readonly Record<Name | 'hand', number>[], name: Name, what: string): void => console.log(`${what}: ${spread(rounds.map(one => one[name] / one.hand))} hand-written decisions; ${ns(rounds.map(one => one[name]))} against ${ns(rounds.map(one => one.hand))}`)
  tell(packedRounds, 'reasons', 'reasons with sources')
  tell(packedRounds, 'explained', 'the full explanation (reasons, rules that did not fire, missing facts, smallest sufficient reasons, actions, clocks); aim: 100')
  // What is told of a group of rules is kept by how its facts stand: so also cases that nobody has asked about before, each once.
  const { drawn: unseen } = packedCases(thresholds, cases(thresholds, scheme, 20_000, { known: 8, there: 0.2, closed: 0.7 }, drawing(7)))
  const once = (work: (one: One) => number): number => { const from = process.cpuUsage(); for (const one of unseen) kept += work(one); const { user, system } = process.cpuUsage(from); return ((user + system) * 1e3) / unseen.length }
  const [told20, hand20] = [once(onPacked.explained), once(onPacked.hand)]
  console.log(`  ${unseen.length} cases not explained before, each once: ${(told20 / hand20).toFixed(0)} hand-written decisions on the same; ${told20.toFixed(0)} ns against ${hand20.toFixed(0)} ns`)
  tell(rounds, 'fromFacts', 'a decision from facts, checked and packed')
  tell(rounds, 'packing', '  packing alone')
  tell(rounds, 'validation', '  validation by checkInput, packing included')
  tell(rounds, 'schema', '  validation by the zod schema')
  tell(rounds, 'oneStep', 'all one-step changes')
}

// Facts that rules ask about in opposite ways
{
  const is = (id: string, when: LevelRule['when']): LevelRule => ({ ...thresholds.rules.find((rule): rule is LevelRule => rule.kind === 'level' && rule.place === 'national')!, id, when, atLeast: 'child-in-need-s17', inForce: { from: '2000-01-01' } })
  const numbers = ['one', 'two', 'three'].map(id => ({ kind: 'number', id, group: 'child-and-history', unit: 'years', min: 0, max: 20 }) as const)
  const both: Ruleset = { ...thresholds, facts: [...thresholds.facts, ...numbers], rules: [...thresholds.rules, ...numbers.flatMap(({ id }) => [is(`${id}-low`, { fact: id, below: 10 }), is(`${id}-high`, { fact: id, from: 10 })])] }
  const { compiled } = packedCases(both, []), hand = byHand(compiled)
  if (usedBothWays(compiled).length !== 3) throw new Error(`used both ways: ${usedBothWays(compiled).join()}`)
  for (const [name, open] of [['none', 0], ['one', 1], ['three', 3]] as const) {
    const base = cases(thresholds, scheme, 60, { known: 8, there: 0.02, closed: 0.9 }).map(({ facts, ...rest }) => ({ ...rest, facts: { ...facts, ...Object.fromEntries(numbers.slice(open).map(({ id }) => [id, 10])) } }))
    const { drawn } = packedCases(both, base)
    for (const { input, packed } of drawn) {
      let worlds = [input]
      for (const { id } of numbers.slice(0, open)) worlds = worlds.flatMap(world => [3, 17].map(answer => ({ ...world, facts: { ...world.facts, [id]: answer } })))
      const levels = worlds.map(world => { const { lowest, highest } = decide(both, world); return [both.levels.indexOf(lowest), both.levels.indexOf(highest)] as const })
      const range = rangeOf(compiled, packed)
      if (range.lowest !== Math.min(...levels.map(([low]) => low)) || range.highest !== Math.max(...levels.map(([, high]) => high)) || range.mayBeWide) throw new Error('the range differs from trying each class')
    }
    const rounds = each(drawn, { range: ({ packed }) => rangeOf(compiled, packed).highest, hand: ({ packed }) => hand(packed.yes, packed.no).lowest.length }, { range: open === 3 ? 2000 : 40_000, hand: 200_000 })
    console.log(`range with ${name} of the two-directional facts open: ${spread(rounds.map(one => one.range / one.hand))} hand-written decisions; ${ns(rounds.map(one => one.range))}; equal to trying each class`)
  }
}

// Proving a variant
{
  const one = layVariant(thresholds, JSON.parse(readFileSync(new URL('../examples/audit/new-thresholds.json', import.meta.url), 'utf8')))
  // Every rule under another id, so that none is taken as unchanged and each has to be tried on every span of days.
  const whole: Ruleset = { ...thresholds, rules: thresholds.rules.map(rule => ({ ...rule, id: `${rule.id}-local` })) }
  for (const [name, variant] of [['two rules stricter', one.accepted ? one.inForce : undefined], ['every rule of the catalogue written anew', whole]] as const) {
    if (!variant) throw new Error('the variant could not be laid')
    const took: number[] = []
    let tried = ''
    for (let i = 0; i < 5; i++) { const from = process.cpuUsage(), proof = proveFloor(thresholds, { ...variant }), { user, system } = process.cpuUsage(from); took.push((user + system) / 1e3); tried = 'tried' in proof ? `${proof.tried} sets of answers tried` : `not proved: ${JSON.stringify(proof).slice(0, 200)}` }
    console.log(`proveFloor, ${name}: ${median(took).toFixed(0)} ms (first ${took[0]!.toFixed(0)} ms); ${tried}; aim: under 1,000 ms`)
  }
}

// Growth
for (const count of [60, 240, 1000]) {
  const signs = Array.from({ length: count }, (_, i) => ({ ...thresholds.facts.find(({ kind }) => kind === 'sign')!, id: `sign-${i}`, group: thresholds.groups[i % 10]!.id }))
  const model = thresholds.rules.find((rule): rule is LevelRule => rule.kind === 'level' && rule.place === 'national')!
  const rules = signs.map(({ id }, i): LevelRule => ({ ...model, id: `rule-${i}`, inForce: { from: '2000-01-01' }, atLeast: thresholds.levels[1 + (i % 3)]!, when: i % 10 === 0 ? { all: [{ fact: id, is: 'yes' }, { fact: `sign-${(i + 1) % count}`, is: 'yes' }] } : { fact: id, is: 'yes' } }))
  const grown: Ruleset = { ...thresholds, facts: signs, rules, implications: [], exclusions: [] }
  const { compiled, drawn } = packedCases(grown, cases(grown, scheme, 200, { known: 8, there: 0.06, closed: 0.5 })), hand = byHand(compiled)
  for (const { input, packed } of drawn) { const { lowest, highest } = decidePacked(compiled, packed, input), theirs = hand(packed.yes, packed.no); if (lowest !== theirs.lowest || highest !== theirs.highest) throw new Error('they differ') }
  const rounds = each(drawn, { library: ({ input, packed }) => decidePacked(compiled, packed, input).lowest.length, hand: ({ packed }) => hand(packed.yes, packed.no).lowest.length, fromFacts: ({ input }) => decide(grown, input).lowest.length }, { library: 100_000, hand: 100_000, fromFacts: 2000 })
  console.log(`${count} rules: ${spread(rounds.map(one => one.library / one.hand))} times the hand-written function; ${ns(rounds.map(one => one.library))} against ${ns(rounds.map(one => one.hand))}; from facts ${ns(rounds.map(one => one.fromFacts))}`)
}

// Cold import: a process of its own each time
{
  const built = new URL('../packages/core/dist/thresholds/index.js', import.meta.url), from = existsSync(built) ? built : new URL('../packages/core/src/thresholds/index.ts', import.meta.url)
  const starting = (code: string): number => Number(spawnSync(process.execPath, [...process.execArgv, '--input-type=module', '-e', `const from = process.cpuUsage(); ${code}; const { user, system } = process.cpuUsage(from); console.log((user + system) / 1000)`], { encoding: 'utf8' }).stdout)
  const all = `const { decideThreshold } = await import(${JSON.stringify(from.href)})`, first = `${all}; decideThreshold({ facts: {}, closed: [], profile: 'london', asOf: '2026-11-21' }).lowest`
  const [imported, ready] = [all, first].map(code => median(Array.from({ length: 7 }, () => starting(code))))
  console.log(`cold import of the thresholds, ${existsSync(built) ? 'as built' : `from source, types taken out on the way (${fileURLToPath(from).split('/').slice(-2).join('/')})`}: ${imported!.toFixed(0)} ms; with the first decision ${ready!.toFixed(0)} ms`)
}
if (kept === 0) throw new Error('nothing was decided')
