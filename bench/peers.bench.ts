import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { compile, decidePacked, pack, type Condition, type DecisionInput, type Facts } from '../packages/core/src/kernel/index.ts'
import { isLeaf, satisfying } from '../packages/core/src/kernel/literal.ts'
import { thresholds } from '../packages/core/src/thresholds/index.ts'
import { cases } from './cases.ts'
import { median } from './measure.ts'

/**
 * What other rule engines take for the part of the task that they can do: the level that is already required, with every level rule of the catalogue as data of
 * theirs. They know no "not known", no range, no duty, no answer that brings another: they are given what this library has drawn from the answers already, and
 * only signs that are there. Packing is counted for this library, since they read an object of facts too.
 */
const scheme = { profile: 'london', asOf: '2026-11-21' }, compiled = compile(thresholds, scheme.profile, scheme.asOf)
const name = (fact: string): string => `f${compiled.index.get(fact)!}`
const drawn = cases(thresholds, scheme, 200, { known: 8, there: 0.3, closed: 0.7 }).map(input => {
  const packed = pack(compiled, input.facts, input.closed)
  if ('fault' in packed) throw new Error(packed.fault.message)
  const there: Record<string, string> = {}
  packed.domains.forEach((domain, i) => { const { fact, examples } = compiled.facts[i]!; if (fact.kind === 'sign' ? (domain & 0b100) === 0 : (domain & (domain - 1)) === 0) there[`f${i}`] = fact.kind === 'sign' ? 'yes' : String(examples[Math.log2(domain)]) })
  return { input, there, level: compiled.ruleset.levels.indexOf(decidePacked(compiled, packed, input).lowest) }
})

const rules = compiled.levelRules.map(({ rule: { id, when }, atLeast }) => ({ id, when, atLeast }))
type Leaf = { fact: string; answers: readonly string[] }
const leaf = (when: Condition): Leaf => {
  if (!isLeaf(when)) throw new Error(`no peer was taught ${JSON.stringify(when)}`)
  const classes = compiled.facts[compiled.index.get(when.fact)!]!, met = satisfying(classes, when, false)
  if (classes.fact.kind === 'sign' && !('is' in when && when.is === 'yes')) throw new Error(`no peer was taught ${JSON.stringify(when)}`)
  return { fact: name(when.fact), answers: classes.fact.kind === 'sign' ? ['yes'] : classes.examples.filter((_, at) => (met >>> at) & 1).map(String) }
}
/** A condition in an engine's own words. */
const told = <Word>(when: Condition, words: { of: (leaf: Leaf) => Word; all: (parts: Word[]) => Word; any: (parts: Word[]) => Word }): Word =>
  'all' in when ? words.all(when.all.map(part => told(part, words))) : 'any' in when ? words.any(when.any.map(part => told(part, words))) : words.of(leaf(when))

type Nested = Extract<TopLevelCondition, { all: unknown }>['all'][number]
const jsonRules = new Engine([], { allowUndefinedFacts: true })
for (const { id, when, atLeast } of rules) jsonRules.addRule({ name: id, conditions: { all: [told<Nested>(when, { of: ({ fact, answers }) => ({ fact, operator: 'in', value: answers }), all: parts => ({ all: parts }), any: parts => ({ any: parts }) })] }, event: { type: id, params: { atLeast } } })

const logic = new LogicEngine().build({ max: [0, ...rules.map(({ when, atLeast }) => ({ if: [told<object>(when, { of: ({ fact, answers }) => ({ in: [{ var: fact }, answers] }), all: parts => ({ and: parts }), any: parts => ({ or: parts }) }), atLeast, 0] }))] }) as (facts: object) => number

const zen = new ZenEngine().createDecision(Buffer.from(JSON.stringify({
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode' }, { id: 'out', name: 'out', type: 'outputNode' },
    { id: 'table', name: 'table', type: 'decisionTableNode', content: { hitPolicy: 'collect', inputs: [{ id: 'when', name: 'when' }], outputs: [{ id: 'level', name: 'level', field: 'level' }],
      rules: rules.map(({ id, when, atLeast }) => ({ _id: id, when: told<string>(when, { of: ({ fact, answers }) => `(${answers.map(answer => `${fact} == "${answer}"`).join(' or ')})`, all: parts => `(${parts.join(' and ')})`, any: parts => `(${parts.join(' or ')})` }), level: String(atLeast) })) } }
  ],
  edges: [{ id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' }, { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' }]
})))

type Case = (typeof drawn)[number]
const levelOf = (input: DecisionInput & { facts: Facts }): number => { const packed = pack(compiled, input.facts, input.closed); return 'fault' in packed ? -1 : compiled.ruleset.levels.indexOf(decidePacked(compiled, packed, input).lowest) }
const engines: Record<string, (one: Case) => number | Promise<number>> = {
  'this library, packing included': ({ input }) => levelOf(input),
  'json-logic-engine, compiled': ({ there }) => logic(there),
  '@gorules/zen-engine, a row per rule': async ({ there }) => Math.max(0, ...((await zen.evaluate(there)).result as { level: number }[]).map(({ level }) => level)),
  'json-rules-engine, a rule per rule': async ({ there }) => Math.max(0, ...(await jsonRules.run(there)).events.map(({ params }) => Number(params?.atLeast)))
}
for (const [engine, answer] of Object.entries(engines)) for (const one of drawn) {
  const level = await answer(one)
  if (level !== one.level) throw new Error(`${engine} says ${level} and not ${one.level} of ${JSON.stringify(one.there)}`)
}
console.log(`all engines agree on ${drawn.length} cases, levels ${[0, 1, 2, 3].map(level => `${thresholds.levels[level]} ${drawn.filter(one => one.level === level).length}`).join(', ')}; ${rules.length} rules`)

// Two of the engines answer in promises, so each is timed by itself, round by round.
const took: Record<string, number[]> = Object.fromEntries(Object.keys(engines).map(engine => [engine, []]))
for (let round = 0; round < 6; round++) for (const [engine, answer] of Object.entries(engines)) {
  const times = engine.startsWith('this') || engine.startsWith('json-logic') ? 2000 : 100, from = process.cpuUsage()
  for (let i = 0; i < times; i++) await answer(drawn[i % drawn.length]!)
  const { user, system } = process.cpuUsage(from)
  if (round > 0) took[engine]!.push((user + system) / times)
}
const ours = took['this library, packing included']!
for (const [engine, each] of Object.entries(took)) console.log(`${engine}: ${median(each).toFixed(1)} us, ${(median(each.map((one, i) => one / ours[i]!))).toFixed(2)} times this library`)
