import { addDays } from './calendar.ts'
import { parameterOn } from './clock.ts'
import { applies, changesOf, compile, type Compiled, type ReadyRule } from './compile.ts'
import { decidePacked } from './decide.ts'
import type { Decision, DecisionInput, Fault } from './decision.ts'
import type { Answer, Day, Facts } from './fact.ts'
import type { Gate } from './gate.ts'
import { canonicalJson } from './hash.ts'
import { parseVariant } from './parse-variant.ts'
import { prepare } from './prepare.ts'
import type { Profile, Ruleset } from './ruleset.ts'
import { applyVariant } from './variant.ts'

/** An input on which the variant would do less than the base, as small as it could be found; give it to both to see. */
export interface CounterExample {
  readonly input: DecisionInput
  readonly rule: string
  readonly lost: readonly string[]
}

export type Proof =
  | { readonly proved: true; readonly tried: number }
  | { readonly proved: false; readonly counterExample: CounterExample }
  | { readonly proved: false; readonly tooLarge: string }

/** More smallest sets of answers than this for one rule are not tried; the variant then counts as not proved. */
export const mostWitnesses = 20_000

/**
 * Proves that a variant never does less than its base: wherever a base rule fires, the variant's lowest level is at least the same, with the
 * same actions and acute mark, and no longer clock. More than what must be shown for acute rules: it is shown for every rule.
 * It holds for every set of facts, since deciding only ever grows surer with more facts: it is enough to try, for each base rule and each span
 * of days, every smallest set of answers that makes it fire. Rules that the variant took over unchanged need no trying.
 */
export function proveFloor(base: Ruleset, variant: Ruleset): Proof {
  const counter = (input: DecisionInput, rule: string, lost: readonly string[]): Proof => ({ proved: false, counterExample: { input, rule, lost } })
  const shared = base.profiles.flatMap(profile => { const other = variant.profiles.find(({ id }) => id === profile.id); return other ? [{ profile, other }] : [] })
  const kept = new Map(variant.rules.map(rule => [rule.id, rule]))
  const touched = base.rules.filter(rule => { const now = kept.get(rule.id); return now !== rule && (now === undefined || canonicalJson(now) !== canonicalJson(rule)) })
  let tried = 0, smallest: { size: number; proof: Proof } | undefined
  for (const { profile, other } of shared) {
    for (const asOf of daysToTry(base, variant, profile, other)) {
      const input = (facts: Facts): DecisionInput => ({ facts, closed: [], profile: profile.id, asOf })
      const longer = clocksGrown(base, variant, asOf)
      if (longer.length > 0) return counter(input({}), longer[0]!, longer.map(id => `${id} gives more time`))
      const rerouted = Object.keys(profile.levels).filter(key => profile.levels[key]!.route !== other.levels[key]?.route)
      if (rerouted.length > 0) return counter(input({}), rerouted[0]!, rerouted.map(key => `${key} takes another route`))
      const now = touched.filter(rule => applies(rule, profile, asOf))
      if (now.length === 0) continue
      const compiled = compile(base, profile.id, asOf)
      for (const rule of compiled.rules.filter(one => now.includes(one.rule)).sort(acuteFirst)) {
        const witnesses = witnessesOf(compiled, rule)
        if (witnesses === 'too-many') return { proved: false, tooLarge: rule.rule.id }
        for (const facts of witnesses) {
          tried++
          const size = Object.keys(facts).length
          if (smallest && smallest.size <= size) continue
          const lost = lostBetween(base, variant, input(facts))
          if (lost.length === 0) continue
          smallest = { size, proof: counter(input(facts), rule.rule.id, lost) }
          if (size <= 1) return smallest.proof
        }
      }
    }
  }
  return smallest?.proof ?? { proved: true, tried }
}

const acuteFirst = (one: ReadyRule, other: ReadyRule): number => Number(other.rule.kind === 'level' && other.rule.acute === true) - Number(one.rule.kind === 'level' && one.rule.acute === true)

/** One day of every span in which neither set of rules, nor any number, changes, and for which both are encoded. */
export function daysToTry(base: Ruleset, variant: Ruleset, ...profiles: readonly Profile[]): readonly Day[] {
  const rules = [...changesOf(base), ...changesOf(variant)].map(cut => (cut.endsWith('~') ? addDays(cut.slice(0, 10), 1) : cut))
  const numbers = [...base.parameters, ...variant.parameters].flatMap(({ values }) => values.map(({ from }) => from))
  const days = new Set([...rules, ...numbers, ...profiles.flatMap(({ encoded }) => encoded.map(({ from }) => from))])
  return [...days].filter(day => profiles.every(({ encoded }) => encoded.some(({ from, to }) => from <= day && (to === undefined || day <= to)))).sort()
}

function clocksGrown(base: Ruleset, variant: Ruleset, day: Day): string[] {
  return base.parameters.filter(parameter => {
    const other = variant.parameters.find(({ id }) => id === parameter.id), was = parameterOn(parameter, day), is = other && parameterOn(other, day)
    if (!was) return false
    return !is || (parameter.stricter === 'higher' ? is.value < was.value : parameter.stricter === 'lower' ? is.value > was.value : is.value !== was.value)
  }).map(({ id }) => id)
}

/** What the base gives on this input and the variant does not. Nothing where the base itself refuses the input. */
export function lostBetween(base: Ruleset, variant: Ruleset, input: DecisionInput): readonly string[] {
  const before = prepare(base, input)
  if (!before.ok) return []
  const after = prepare(variant, input)
  if (!after.ok) return after.faults.map(({ message }) => message)
  const was = decidePacked(before.compiled, before.packed, input), is = decidePacked(after.compiled, after.packed, input)
  const level = (decision: Decision) => base.levels.indexOf(decision.lowest)
  const limits = new Map(is.clocks.map(({ id, limit }) => [id, limit])), does = new Set(is.actions.map(({ id }) => id))
  return [
    ...(level(is) < level(was) ? [`the level falls from ${was.lowest} to ${is.lowest}`] : []),
    ...(was.reasons.some(({ acute }) => acute) && !is.reasons.some(({ acute }) => acute) ? ['nothing is acute any more'] : []),
    ...was.actions.filter(({ id }) => !does.has(id)).map(({ id }) => `${id} is no longer asked for`),
    ...was.clocks.filter(({ id, limit }) => (limits.get(id) ?? Infinity) > limit).map(({ id }) => `${id} runs longer or no more`)
  ]
}

/** What a way of meeting a rule asks: of each fact (by index) the classes of answers that will do, as bits. */
export type Asked = ReadonlyMap<number, number>

/** Every smallest set of answers that makes a rule fire, one answer for each class that will do. */
export function witnessesOf(compiled: Compiled, { gate }: ReadyRule): readonly Facts[] | 'too-many' {
  const asked = waysThrough(compiled, gate)
  if (asked === 'too-many') return 'too-many'
  const found: Facts[] = []
  for (const ways of asked) {
    let sets: Record<string, Answer>[] = [{}]
    for (const [fact, classes] of ways) {
      const { fact: { id }, examples } = compiled.facts[fact]!
      sets = sets.flatMap(set => examples.filter((_, i) => (classes >>> i) & 1).map(answer => ({ ...set, [id]: answer })))
      if (sets.length + found.length > mostWitnesses) return 'too-many'
    }
    found.push(...sets)
  }
  return found
}

/** Every smallest way of opening a gate. */
export function waysThrough(compiled: Compiled, gate: Gate): readonly Asked[] | 'too-many' {
  const parts: (readonly Asked[])[] = gate.words.flatMap((word, i) => Array.from({ length: 32 }, (_, bit) => bit).filter(bit => (gate.bits[i]! >>> bit) & 1)
    .map(bit => { const { fact, classes } = compiled.literals[word * 32 + bit]!; return [new Map([[fact, classes]])] }))
  for (const inner of gate.inner) { const ways = waysThrough(compiled, inner); if (ways === 'too-many') return ways; parts.push(ways) }
  // rows[n]: the ways to meet n of the parts looked at so far
  let rows: Asked[][] = [[new Map()], ...Array.from({ length: gate.need }, () => [])]
  for (const part of parts) {
    rows = rows.map((row, n) => (n === 0 ? row : [...row, ...rows[n - 1]!.flatMap(one => part.flatMap(other => together(one, other)))]))
    if (rows.some(row => row.length > mostWitnesses)) return 'too-many'
  }
  return gate.need <= 0 ? [new Map()] : rows[gate.need]!
}

function together(one: Asked, other: Asked): Asked[] {
  const both = new Map(one)
  for (const [fact, classes] of other) {
    const left = (both.get(fact) ?? classes) & classes
    if (left === 0) return []
    both.set(fact, left)
  }
  return [both]
}

export type Laid =
  | { readonly accepted: true; readonly inForce: Ruleset; readonly contacts: Readonly<Record<string, string>>; readonly tried: number }
  | { readonly accepted: false; readonly inForce: Ruleset; readonly faults: readonly Fault[]; readonly counterExample?: CounterExample }

/** Reads a variant, lays it over the base and proves it safe. Where any of the three fails the base stays in force, and why is told. */
export function layVariant(base: Ruleset, document: unknown): Laid {
  const parsed = parseVariant(document)
  if (!parsed.ok) return { accepted: false, inForce: base, faults: parsed.faults }
  const applied = applyVariant(base, parsed.variant)
  if (!applied.ok) return { accepted: false, inForce: base, faults: applied.faults }
  const proof = proveFloor(base, applied.ruleset)
  if (proof.proved) return { accepted: true, inForce: applied.ruleset, contacts: parsed.variant.contacts, tried: proof.tried }
  const message = 'tooLarge' in proof ? `${proof.tooLarge} can be met in too many ways to try them all, so it could not be shown to be safe.` : `With ${JSON.stringify(proof.counterExample.input.facts)} on ${proof.counterExample.input.asOf} this variant does less than the base: ${proof.counterExample.lost.join('; ')}.`
  return { accepted: false, inForce: base, faults: [{ code: 'bad-variant', path: 'stricter', message: `${message} The base stays in force.` }], ...('counterExample' in proof && { counterExample: proof.counterExample }) }
}
