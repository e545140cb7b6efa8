import { addDays } from './calendar.ts'
import { parameterOn } from './clock.ts'
import { applies, changesOf, compile, type Compiled, type ReadyRule } from './compile.ts'
import { decidePacked } from './decide.ts'
import type { Decision, DecisionInput, Fault } from './decision.ts'
import type { Answer, Day, Facts } from './fact.ts'
import { certain, type Gate } from './gate.ts'
import { canonicalJson } from './hash.ts'
import { classOf, type Classes } from './literal.ts'
import { readVariant } from './parse-variant.ts'
import { pack, prepare } from './prepare.ts'
import { lowestIn, mostCombinations, rangeCode } from './range.ts'
import type { Rule } from './rule.ts'
import type { Profile, Ruleset } from './ruleset.ts'
import { alwaysAskedAt, applyVariant, variantFaults } from './variant.ts'

/** An input on which the variant would do less than the base, as small as it could be found; give it to both to see. */
export interface CounterExample {
  readonly input: DecisionInput
  readonly rule: string
  readonly lost: readonly string[]
}

/** Proved, with how many smallest sets of answers were tried; or the smallest input on which the variant would do less; or the rule that can be met in too many ways to try them all. */
export type Proof =
  | { readonly proved: true; readonly tried: number }
  | { readonly proved: false; readonly counterExample: CounterExample }
  /** A rule, or the facts used both ways, with too many ways of being answered to try them all. */
  | { readonly proved: false; readonly tooLarge: string }
  /** What a variant cannot touch and these rules do not share with the base: they were not laid over it. */
  | { readonly proved: false; readonly notLaidOver: string }

/** More smallest sets of answers than this for one rule are not tried; the variant then counts as not proved. */
export const mostWitnesses = 20_000

/**
 * Proves that a variant never does less than its base: on every set of facts and every day that both know the variant's lowest level is at least
 * the same, what was acute stays so, the same duties, routes and warnings are there with no longer clock, and as much is asked for: at the same
 * level the same; at a higher one, where the milder rules' actions give way, all that the base always asks for there. It is shown for every rule, acute or not.
 * It holds for every set of facts, since deciding only ever grows surer with more facts: it is enough to try, for each base rule and each span
 * of days, every smallest set of answers that makes it fire. Rules that the variant took over unchanged need no trying.
 * @example
 * const weaker = { ...ruleset, rules: ruleset.rules.filter(({ id }) => id !== 'smoke-is-red') }, proof = proveFloor(ruleset, weaker)
 * !proof.proved && 'counterExample' in proof && proof.counterExample.input.facts // → { smoke: 'yes' }
 */
export function proveFloor(base: Ruleset, variant: Ruleset): Proof {
  const other = notShared(base, variant)
  return other === undefined ? tryEveryRule(base, variant) : { proved: false, notLaidOver: other }
}

const shared = ['levels', 'groups', 'facts', 'implications', 'exclusions', 'actions', 'actionOrder', 'clocks', 'mayRecordLower'] as const

/** The first thing that the base has, a variant cannot touch, and the other does not have as it is there. */
function notShared(base: Ruleset, variant: Ruleset): string | undefined {
  const differs = (one: unknown, other: unknown): boolean => one !== other && canonicalJson(one ?? null) !== canonicalJson(other ?? null)
  const scheme = ({ id, places, encoded }: Profile) => ({ id, places, encoded })
  return shared.find(field => differs(base[field], variant[field])) ?? (base.profiles !== variant.profiles && differs(base.profiles.map(scheme), variant.profiles.map(scheme)) ? 'profiles' : undefined)
}

function tryEveryRule(base: Ruleset, variant: Ruleset): Proof {
  const spans = base.profiles.flatMap(profile => { const other = variant.profiles.find(({ id }) => id === profile.id); return other ? daysToTry(base, variant, profile, other).map(asOf => ({ profile, other, asOf })) : [] })
  const [first] = spans
  if (!first) return { proved: true, tried: 0 }
  const longer = clocksGrown(base, variant), rerouted = spans.flatMap(({ profile, other }) => Object.keys(profile.levels).filter(key => profile.levels[key]!.route !== other.levels[key]?.route))
  if (longer.length > 0) return counter(inputOn(first, {}), longer[0]!, longer.map(id => `${id} gives more time`))
  if (rerouted.length > 0) return counter(inputOn(first, {}), rerouted[0]!, [...new Set(rerouted)].map(key => `${key} takes another route`))
  const kept = new Map(variant.rules.map(rule => [rule.id, rule])), before = new Map(base.rules.map(rule => [rule.id, rule]))
  const touched = new Set(base.rules.filter(rule => !does(kept.get(rule.id), rule, base.levels)))
  const own = new Set(variant.rules.filter(rule => rule.kind === 'level' && !does(before.get(rule.id), rule, base.levels) && !hasAll(actionsOf(rule), alwaysAskedAt(base, rule.atLeast))))
  const isChanged = base.rules.length !== variant.rules.length || variant.rules.some(rule => before.get(rule.id) !== rule)
  // Without an answer nothing is lost, unless a touched rule needs none or two answers of one fact bring the same.
  const fewest = spans.every(({ profile, asOf }) => { const { twoWay, rules } = compile(base, profile.id, asOf); return twoWay.length === 0 && rules.every(({ rule, gate }) => gate.need > 0 || !touched.has(rule)) }) ? 1 : 0
  let tried = 0, smallest: CounterExample | undefined
  for (const span of spans) {
    const { profile, asOf } = span, compiled = compile(base, profile.id, asOf)
    if (isChanged && compiled.twoWay.length > 0 && mayStayWide(compiled, compile(variant, profile.id, asOf))) return { proved: false, tooLarge: 'what is asked both ways' }
    if (![...touched, ...own].some(rule => applies(rule, profile, asOf))) continue
    const local = compile(variant, profile.id, asOf)
    const toTry = [...compiled.rules.filter(({ rule }) => touched.has(rule)).sort(acuteFirst).map(rule => ({ rule, side: compiled, beside: local })), ...local.rules.filter(({ rule }) => own.has(rule)).map(rule => ({ rule, side: local, beside: compiled }))]
    for (const { rule, side, beside } of toTry) {
      const witnesses = witnessesOf(side, rule, beside)
      if (witnesses === 'too-many') return { proved: false, tooLarge: rule.rule.id }
      tried += witnesses.length
      for (const facts of witnesses) {
        if ((smallest && sizeOf(smallest.input) <= leastShowing(compiled, facts)) || (side === compiled && givesAsMuch(local, rule, facts)) || lostBetween(base, variant, inputOn(span, facts)).length === 0) continue
        const input = byBringers(base, variant, compiled, leftWithout(base, variant, inputOn(span, facts)))
        if (!smallest || sizeOf(input) < sizeOf(smallest.input)) smallest = { input, rule: rule.rule.id, lost: lostBetween(base, variant, input) }
        if (sizeOf(input) <= fewest) return { proved: false, counterExample: smallest }
      }
    }
  }
  return smallest ? { proved: false, counterExample: smallest } : { proved: true, tried }
}

const counter = (input: DecisionInput, rule: string, lost: readonly string[]): Proof => ({ proved: false, counterExample: { input, rule, lost } })
const inputOn = ({ profile, asOf }: { readonly profile: Profile; readonly asOf: Day }, facts: Facts): DecisionInput => ({ facts, closed: [], profile: profile.id, asOf })
const sizeOf = ({ facts }: DecisionInput): number => Object.keys(facts).length

/** Whether one rule does all that another does, wherever and whenever that one holds: what a variant took over, or changed only towards the stricter side. */
function does(rule: Rule | undefined, other: Rule, levels: readonly string[]): boolean {
  if (rule === other) return true
  const asks = (one: Rule) => canonicalJson([one.kind, one.when, one.place, one.evidence, one.coming ?? false])
  if (!rule || asks(rule) !== asks(other) || rule.inForce.from > other.inForce.from || (rule.inForce.to ?? '9999') < (other.inForce.to ?? '9999')) return false
  const concludes = rule.kind !== 'level' || other.kind !== 'level' || (levels.indexOf(rule.atLeast) >= levels.indexOf(other.atLeast) && (!other.acute || rule.acute === true) && (!other.barsLower || rule.barsLower === true))
  return concludes && hasAll(actionsOf(rule), actionsOf(other)) && hasAll(clocksOf(rule), clocksOf(other))
}

const actionsOf = (rule: Rule): readonly string[] => ('actions' in rule ? rule.actions ?? [] : [])
const clocksOf = (rule: Rule): readonly string[] => ('clocks' in rule ? rule.clocks ?? [] : [])
const hasAll = (some: readonly string[], others: readonly string[]): boolean => others.every(id => some.includes(id))

/** Whether these rules give, on answers that make a rule fire, at least what that rule gives. Quick; where it says no, the two sides are compared whole. */
function givesAsMuch(local: Compiled, { rule, atLeast }: ReadyRule, facts: Facts): boolean {
  const packed = pack(local, facts, [])
  if ('fault' in packed) return false
  const lowest = lowestIn(rangeCode(local, packed)), fired = local.rules.filter(({ gate }) => certain(gate, packed)), asking = fired.filter(one => one.rule.kind !== 'level' || one.atLeast === lowest)
  return lowest >= atLeast && hasAll(asking.flatMap(one => actionsOf(one.rule)), actionsOf(rule)) && hasAll(fired.flatMap(one => clocksOf(one.rule)), clocksOf(rule))
    && (rule.kind !== 'level' || ((!rule.acute || fired.some(one => one.rule.kind === 'level' && one.rule.acute)) && (!rule.barsLower || fired.some(bars))))
}

const bars = ({ rule }: ReadyRule): boolean => rule.kind === 'level' && (rule.acute === true || rule.barsLower === true)

const acuteFirst = (one: ReadyRule, other: ReadyRule): number => Number(other.rule.kind === 'level' && other.rule.acute === true) - Number(one.rule.kind === 'level' && one.rule.acute === true)

/** One day of every span in which neither set of rules, nor any number, changes, and for which both are encoded. */
export function daysToTry(base: Ruleset, variant: Ruleset, ...profiles: readonly Profile[]): readonly Day[] {
  const rules = [...changesOf(base), ...changesOf(variant)].map(cut => (cut.endsWith('~') ? addDays(cut.slice(0, 10), 1) : cut))
  const numbers = [...base.parameters, ...variant.parameters].flatMap(({ values }) => values.map(({ from }) => from))
  const days = new Set([...rules, ...numbers, ...profiles.flatMap(({ encoded }) => encoded.map(({ from }) => from))])
  return [...days].filter(day => profiles.every(({ encoded }) => encoded.some(({ from, to }) => from <= day && (to === undefined || day <= to)))).sort()
}

/** Whether the base settles by facts used both ways what the variant might leave open: it asks too much that way, or one such fact brings another with it. */
function mayStayWide(base: Compiled, variant: Compiled): boolean {
  const ways = variant.twoWay.reduce((product, fact) => product * variant.facts[fact]!.examples.length, 1)
  return ways > mostCombinations || base.constraints.some(({ from, to }) => base.twoWay.includes(from) || base.twoWay.includes(to))
}

/** How many of these answers are needed at least to show a loss: one that another brings with it may be left out, and one that is used both ways. */
function leastShowing({ constraints, twoWay, index }: Compiled, facts: Facts): number {
  const given = Object.keys(facts).map(id => index.get(id)!), alone = given.filter(fact => !twoWay.includes(fact) && constraints.every(({ draws, to }) => !draws || to !== fact)).length
  return Math.max(alone, twoWay.length === 0 ? Math.min(given.length, 1) : 0)
}

/** The same input without each answer that the loss does not need. */
function leftWithout(base: Ruleset, variant: Ruleset, input: DecisionInput): DecisionInput {
  return Object.keys(input.facts).reduce((left, id) => {
    const fewer = { ...left, facts: Object.fromEntries(Object.entries(left.facts).filter(([fact]) => fact !== id)) }
    return lostBetween(base, variant, fewer).length > 0 ? fewer : left
  }, input)
}

/** The same loss by fewer answers, where one answer brings another with it and shows the loss without some of the rest. */
function byBringers(base: Ruleset, variant: Ruleset, { constraints, facts }: Compiled, input: DecisionInput): DecisionInput {
  const others = constraints.flatMap(({ draws, from, within, to }) => {
    const { [facts[to]!.fact.id]: drawn, ...rest } = input.facts
    return draws && drawn !== undefined ? answersIn(facts[from]!, within).map(answer => ({ ...input, facts: { ...rest, [facts[from]!.fact.id]: answer } })) : []
  }).filter(other => lostBetween(base, variant, other).length > 0).map(other => leftWithout(base, variant, other))
  return others.reduce((smallest, other) => (sizeOf(other) < sizeOf(smallest) ? other : smallest), input)
}

/** Numbers that leave more time than the base's on some day, or none at all: by the day of the event, which may be any. */
function clocksGrown(base: Ruleset, variant: Ruleset): string[] {
  return base.parameters.filter(parameter => {
    const other = variant.parameters.find(({ id }) => id === parameter.id)
    const days = [parameter, ...(other ? [other] : [])].flatMap(({ values }) => values.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [addDays(to, 1)])]))
    return days.some(day => {
      const was = parameterOn(parameter, day), is = other && parameterOn(other, day)
      return was !== undefined && (!is || (parameter.stricter === 'higher' ? is.value < was.value : parameter.stricter === 'lower' ? is.value > was.value : is.value !== was.value))
    })
  }).map(({ id }) => id)
}

const barring = ({ acute, barsLower }: Decision['reasons'][number]): boolean => acute || barsLower === true

/**
 * What the base gives on this input and the variant does not. Nothing where the base itself refuses the input.
 * @example lostBetween(ruleset, { ...ruleset, rules: ruleset.rules.slice(0, 1) }, { facts: { smell: 'yes' }, closed: [], profile: 'here', asOf: '2026-11-21' }) // → ['the level falls from amber to green']
 */
export function lostBetween(base: Ruleset, variant: Ruleset, input: DecisionInput): readonly string[] {
  const before = prepare(base, input)
  if (!before.ok) return []
  const after = prepare(variant, input)
  if (!after.ok) return after.faults.map(({ message }) => message)
  const was = decidePacked(before.compiled, before.packed, input), is = decidePacked(after.compiled, after.packed, input)
  const level = (decision: Decision) => base.levels.indexOf(decision.lowest)
  const limits = new Map(is.clocks.map(({ id, limit }) => [id, limit])), asked = new Set(is.actions.map(({ id }) => id))
  return [
    ...(level(is) < level(was) ? [`the level falls from ${was.lowest} to ${is.lowest}`] : []),
    ...(was.reasons.some(({ acute }) => acute) && !is.reasons.some(({ acute }) => acute) ? ['nothing is acute any more'] : []),
    ...(was.reasons.some(barring) && !is.reasons.some(barring) ? ['a lower level may be recorded'] : []),
    ...(level(is) > level(was) && is.reasons.some(({ atLeast }) => atLeast === is.lowest) ? alwaysAskedAt(base, is.lowest).filter(id => !asked.has(id)).map(id => `${id} is always asked for at ${is.lowest}`) : []),
    ...was.actions.filter(({ id }) => !asked.has(id)).map(({ id }) => `${id} is no longer asked for`),
    ...was.clocks.filter(({ id, limit }) => (limits.get(id) ?? Infinity) > limit).map(({ id }) => `${id} runs longer or no more`)
  ]
}

/** What a way of meeting a rule asks: of each fact (by index) the classes of answers that will do, as bits. */
export type Asked = ReadonlyMap<number, number>

/**
 * Every smallest set of answers that makes a rule fire, one answer for each class that will do.
 * @param other rules that may cut numbers and days elsewhere: then one answer for each class that either tells apart
 */
export function witnessesOf(compiled: Compiled, { gate }: ReadyRule, other?: Compiled): readonly Facts[] | 'too-many' {
  const asked = waysThrough(compiled, gate)
  if (asked === 'too-many') return 'too-many'
  const found: Facts[] = []
  for (const ways of asked) {
    let sets: Record<string, Answer>[] = [{}]
    for (const [fact, classes] of ways) {
      const { fact: { id } } = compiled.facts[fact]!, answers = answersIn(compiled.facts[fact]!, classes, other?.facts[other.index.get(id) ?? -1])
      sets = sets.flatMap(set => answers.map(answer => ({ ...set, [id]: answer })))
      if (sets.length + found.length > mostWitnesses) return 'too-many'
    }
    found.push(...sets)
  }
  return found
}

/** One answer of each of these classes; where others cut the same fact elsewhere, one of each class that either tells apart. */
export function answersIn(classes: Classes, bits: number, others?: Classes): readonly Answer[] {
  return [...new Set([...classes.examples, ...(others?.examples ?? [])])].filter(answer => { const at = classOf(classes, answer); return at >= 0 && ((bits >>> at) & 1) === 1 })
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

/** A variant that is in force, proved safe; or why it is not. Then `inForce` is the base: a refused variant changes nothing. */
export type Laid =
  | { readonly accepted: true; readonly inForce: Ruleset; readonly contacts: Readonly<Record<string, string>>; readonly tried: number }
  | { readonly accepted: false; readonly inForce: Ruleset; readonly faults: readonly Fault[]; readonly counterExample?: CounterExample }

/**
 * Reads a variant, lays it over the base and proves it safe. Where any of the three fails the base stays in force, and everything that is wrong is
 * told at once: what cannot be read, what the base does not have, and each rule by which less would be done.
 * @param document parsed YAML or JSON, or anything at all: nothing in it is run
 * @example
 * const laid = layVariant(thresholds, { id: 'our-borough', base: 'thresholds', title: 'Ours', checkedOn: '2026-11-21', stricter: [{ rule: 'self-harm', atLeast: 'child-protection-s47' }] })
 * laid.accepted // → true
 */
export function layVariant(base: Ruleset, document: unknown): Laid {
  const { variant, faults: unread } = readVariant(document)
  const isIn = (path: string, part: string): boolean => part === '' || path === part || path.startsWith(`${part}.`)
  const faults: Fault[] = [...unread, ...variantFaults(base, variant).filter(({ path }) => !unread.some(one => isIn(path, one.path) || isIn(one.path, path)))]
  const isSound = (list: 'add' | 'stricter') => (_: unknown, i: number): boolean => !faults.some(({ path }) => isIn(path, `${list}.${i}`) || path === list)
  let tried = 0, counterExample: CounterExample | undefined, left = { ...variant, base: base.id, add: variant.add.filter(isSound('add')), stricter: variant.stricter.filter(isSound('stricter')) }
  const { rename, ...unnamed } = left
  if (rename && faults.some(({ path }) => isIn(path, 'rename'))) left = unnamed
  for (;;) {
    const applied = applyVariant(base, left), proof: Proof = applied.ok ? proveFloor(base, applied.ruleset) : { proved: true, tried: 0 }
    if (applied.ok && proof.proved && faults.length === 0) return { accepted: true, inForce: applied.ruleset, contacts: variant.contacts, tried: proof.tried }
    if (proof.proved || tried++ === mostTold) break
    const to = 'counterExample' in proof ? variant.stricter.findIndex(change => 'rule' in change && change.rule === proof.counterExample.rule && left.stricter.includes(change)) : -1
    if ('counterExample' in proof) counterExample ??= proof.counterExample
    faults.push({ code: 'bad-variant', path: to < 0 ? 'stricter' : `stricter.${to}`, message: `${unproved(proof)} The base stays in force.` })
    if (to < 0) break
    // The rest is tried without it, so that all of it is known at once.
    left = { ...left, stricter: left.stricter.filter(change => change !== variant.stricter[to]) }
  }
  return { accepted: false, inForce: base, faults, ...(counterExample && { counterExample }) }
}

/** More rules that do less than these are not looked for: each costs a proof. */
const mostTold = 5

const unproved = (proof: Exclude<Proof, { readonly proved: true }>): string => ('notLaidOver' in proof ? `These rules do not share their ${proof.notLaidOver} with the base.`
  : 'tooLarge' in proof ? `${proof.tooLarge} can be met in too many ways to try them all, so it could not be shown to be safe.`
    : `With ${JSON.stringify(proof.counterExample.input.facts)} on ${proof.counterExample.input.asOf} this variant does less than the base: ${proof.counterExample.lost.join('; ')}.`)
