import { weakest } from './citation.ts'
import type { Condition } from './condition.ts'
import { canClose, type Day } from './fact.ts'
import { certain, gateOf, literalsOf, type Gate } from './gate.ts'
import { classesOf, isLeaf, leavesOf, mostClasses, satisfying, type Classes } from './literal.ts'
import { constraintsOf, type Constraint } from './constraint.ts'
import type { Rule } from './rule.ts'
import type { Profile, Ruleset } from './ruleset.ts'
import type { Table } from './telling-table.ts'

/** One question a rule asks of one fact, as the bits of the classes that meet it. Each literal has one bit in the packed facts. */
export interface Literal {
  readonly fact: number
  readonly classes: number
}

/** A rule that applies under this profile and day, ready to be tried. */
export interface ReadyRule {
  readonly rule: Rule
  /** Its place among the rules that apply. */
  readonly at: number
  readonly gate: Gate
  /** Indexes of levels; 0 for rules that move no level. */
  readonly atLeast: number
  readonly reach: number
  readonly facts: readonly number[]
  /** Facts that this rule asks about in ways that no one answer meets together: their classes are tried one by one. */
  readonly tangled: readonly number[]
}

/** The rules of one profile in one span of days during which none of them comes or goes. */
export interface Compiled {
  readonly ruleset: Ruleset
  readonly profile: Profile
  readonly words: number
  readonly index: ReadonlyMap<string, number>
  readonly facts: readonly Classes[]
  /** All classes of each fact, as bits: nothing known of it. */
  readonly whole: Uint32Array
  readonly literals: readonly Literal[]
  readonly literalsOfFact: readonly (readonly number[])[]
  readonly rules: readonly ReadyRule[]
  readonly levelRules: readonly ReadyRule[]
  /** The literals that alone bring a level, as bits; they lie in the order of their levels, so the first of them that is met tells the level. */
  readonly alone: Int32Array
  readonly levelOfLiteral: Uint8Array
  /** Level rules that need more than one literal, those first that reach highest. */
  readonly gates: readonly ReadyRule[]
  /** Those, and the rules that judgement may take further than they require, are tried only where a literal is met that they wait for: in which words, which bits, and by literal which rules. */
  readonly waitingIn: readonly number[]
  readonly waitedFor: Int32Array
  readonly triedFor: readonly (readonly ReadyRule[])[]
  /** What holds without any answer. */
  readonly always: readonly ReadyRule[]
  /** Facts that level rules ask about in opposite ways: no one answer is the mildest for all of them. */
  readonly twoWay: readonly number[]
  readonly constraints: readonly Constraint[]
  /** Per fact, as bits, the constraints that look at it; those that bind although nothing is known; and those by which another fact could bring it with it. */
  readonly constraintsFrom: readonly Uint32Array[]
  readonly boundAtOnce: Uint32Array
  readonly broughtBy: readonly (readonly Constraint[])[]
  /** Constraints whose two facts may not both take their mildest answer, and those whose facts one rule asks of in opposite ways. */
  readonly uneasy: readonly Constraint[]
  readonly clashes: readonly { readonly rule: ReadyRule; readonly constraint: Constraint }[]
  /** The facts of each group that count as no when a person closes it. */
  readonly closable: ReadonlyMap<string, readonly number[]>
  /** What is told of these rules: drawn up when somebody first asks. */
  table?: Table
}

const kept = new WeakMap<Ruleset, Map<string, Compiled>>()

/**
 * Makes the rules of one profile and day ready to decide. Kept per profile and span of days, so that asking again costs a look-up.
 * Rules that are only coming, that belong to another place or time, or that nobody could confirm (`unverified`) are left out.
 * @throws where the profile is not one of the ruleset's: ask `prepare`, which answers with a sentence instead.
 */
export function compile(ruleset: Ruleset, profileId: string, asOf: Day, countUnverified = false): Compiled {
  const profile = ruleset.profiles.find(({ id }) => id === profileId)
  if (!profile) throw new Error(`no profile ${profileId} in ${ruleset.id}`)
  const spans = kept.get(ruleset) ?? new Map<string, Compiled>()
  kept.set(ruleset, spans)
  const key = `${profileId} ${spanOf(ruleset, asOf)} ${countUnverified}`
  const found = spans.get(key) ?? ready(ruleset, profile, ruleset.rules.filter(rule => applies(rule, profile, asOf, countUnverified)))
  spans.set(key, found)
  return found
}

/** Whether a rule counts for this profile on this day. */
export function applies(rule: Rule, profile: Profile, asOf: Day, countUnverified = false): boolean {
  const { from, to } = rule.inForce
  return !rule.coming && from <= asOf && (to === undefined || asOf <= to) && profile.places.includes(rule.place)
    && (countUnverified || weakest([rule.evidence.sign, rule.evidence.level]) !== 'unverified')
}

/** Whether a rule is to be told as coming on a day: enacted by then and not commenced, or known, when the rules were checked, to begin later than that. */
export function isComing({ coming, inForce: { from, to } }: Rule, asOf: Day, checkedOn: Day): boolean {
  return (to === undefined || asOf <= to) && (from > checkedOn ? coming === true || from > asOf : coming === true && from <= asOf)
}

const cutsOf = new WeakMap<Ruleset, readonly string[]>()

/** The days on which the rules change: the first day of each span. `~` sorts after any day, so a last day ends at its own end. */
export function changesOf(ruleset: Ruleset): readonly string[] {
  const cuts = cutsOf.get(ruleset) ?? [...new Set(ruleset.rules.flatMap(({ inForce }) => (inForce.to ? [inForce.from, `${inForce.to}~`] : [inForce.from])))].sort()
  cutsOf.set(ruleset, cuts)
  return cuts
}

function spanOf(ruleset: Ruleset, asOf: Day): number {
  const cuts = changesOf(ruleset)
  let low = 0, high = cuts.length
  while (low < high) { const middle = (low + high) >>> 1; if (cuts[middle]! <= asOf) low = middle + 1; else high = middle }
  return low
}

function ready(ruleset: Ruleset, profile: Profile, applied: readonly Rule[]): Compiled {
  const leaves = applied.flatMap(rule => leavesOf(rule.when))
  const index = new Map(ruleset.facts.map((fact, i) => [fact.id, i]))
  const facts = ruleset.facts.map(fact => classesOf(fact, leaves))
  for (const { fact, examples } of facts) if (examples.length > mostClasses) throw new Error(`${fact.id} is cut into ${examples.length} classes; ${mostClasses} is the most`)
  const constraints = constraintsOf(ruleset, index, facts)
  // Another answer may leave of these only some classes, and so take away the one that is mildest, or strongest, for every rule.
  const narrowed = new Set(constraints.map(({ to }) => to).filter(fact => facts[fact]!.fact.kind !== 'sign'))
  const literals: Literal[] = [], places = new Map<string, number>(), literalsOfFact: number[][] = facts.map(() => [])

  const literal = (factId: string, classes: number, fact: number): number => {
    const key = `${factId} ${classes}`, found = places.get(key)
    if (found !== undefined) return found
    places.set(key, literals.length)
    literalsOfFact[fact]!.push(literals.length)
    return literals.push({ fact, classes }) - 1
  }
  const build = (condition: Condition, negated: boolean): Gate | number => {
    if (isLeaf(condition)) {
      const fact = index.get(condition.fact)
      if (fact === undefined) throw new Error(`a rule asks about ${condition.fact}, which is not declared`)
      return literal(condition.fact, satisfying(facts[fact]!, condition, negated), fact)
    }
    if ('not' in condition) return build(condition.not, !negated)
    const of = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of
    const count = 'all' in condition ? of.length : 'any' in condition ? 1 : condition.count
    const parts = of.map(part => build(part, negated))
    return gateOf(negated ? of.length - count + 1 : count, parts.filter(part => typeof part === 'number'), parts.filter(part => typeof part !== 'number'))
  }

  const levelOf = (rule: Rule): number => (rule.kind === 'level' ? Math.max(0, ruleset.levels.indexOf(rule.atLeast)) : 0)
  const reachOf = (rule: Rule): number => (rule.kind === 'level' && rule.upTo !== undefined ? Math.max(levelOf(rule), ruleset.levels.indexOf(rule.upTo)) : levelOf(rule))
  const isOpenedByOne = ({ kind, when }: Rule): boolean => kind === 'level' && (isLeaf(when) || ('any' in when && when.any.every(isLeaf)))
  // First what one answer alone brings, the strongest before the rest.
  const order = applied.map((rule, at) => ({ rule, at })).sort((a, b) => Number(isOpenedByOne(b.rule)) - Number(isOpenedByOne(a.rule)) || levelOf(b.rule) - levelOf(a.rule) || reachOf(b.rule) - reachOf(a.rule) || a.at - b.at)
  const built = order.map(({ rule, at }) => readyRule(rule, at, build(rule.when, false)))
  function readyRule(rule: Rule, at: number, part: Gate | number): ReadyRule {
    const gate = typeof part === 'number' ? gateOf(1, [part], []) : part
    const atLeast = levelOf(rule)
    const reach = reachOf(rule)
    const own = literalsOf(gate)
    const asked = [...new Set(own.map(i => literals[i]!.fact))]
    const isTangled = (fact: number) => { const sets = own.filter(i => literals[i]!.fact === fact).map(i => literals[i]!.classes); return intersect(sets) === 0 || (sets.length > 1 && narrowed.has(fact)) }
    return { rule, at, gate, atLeast, reach, facts: asked, tangled: asked.filter(isTangled) }
  }
  const rules = built.sort((a, b) => a.at - b.at)
  const levelRules = rules.filter(({ rule }) => rule.kind === 'level')
  const merged = levelRules.filter(one => isOpenedByOne(one.rule)), gates = levelRules.filter(one => !isOpenedByOne(one.rule))
  const words = Math.max(1, Math.ceil(literals.length / 32)), alone = new Int32Array(words), levelOfLiteral = new Uint8Array(words * 32)
  for (const { gate, atLeast } of merged) for (const i of literalsOf(gate)) { alone[i >>> 5]! |= 1 << (i & 31); levelOfLiteral[i] = Math.max(levelOfLiteral[i]!, atLeast) }
  const levelLiterals = new Set(levelRules.flatMap(({ gate }) => literalsOf(gate)))
  const whole = Uint32Array.from(facts, ({ examples }) => 2 ** examples.length - 1)
  const twoWay = facts.map((_, fact) => fact).filter(fact => {
    const classes = literalsOfFact[fact]!.filter(i => levelLiterals.has(i)).map(i => whole[fact]! & ~literals[i]!.classes)
    return classes.length > 1 && (intersect(classes) === 0 || narrowed.has(fact))
  })
  const rising = facts.map((classes, fact) => classes.fact.kind === 'sign' && literalsOfFact[fact]!.every(i => !levelLiterals.has(i) || literals[i]!.classes === 0b001 || literals[i]!.classes === 0b011))
  const easyBySigns = ({ from, within, to, then }: Constraint) => (rising[to] && (then & 0b100) !== 0) || (rising[from] && (within & 0b100) === 0)
  // A choice, number or day that can take a mild answer which binds nothing else: it is then out of the way.
  const outOfTheWay = facts.map(({ fact: { kind } }, fact) => kind !== 'sign' && intersect([whole[fact]!,
    ...literalsOfFact[fact]!.filter(i => levelLiterals.has(i)).map(i => ~literals[i]!.classes),
    ...constraints.filter(one => one.from === fact && !easyBySigns(one)).map(({ within }) => ~within),
    ...constraints.filter(one => one.to === fact && !(easyBySigns(one) && (one.then & (one.then - 1)) === 0)).map(({ then }) => then)]) !== 0)
  const isEasy = (one: Constraint) => easyBySigns(one) || outOfTheWay[one.from] || outOfTheWay[one.to]
  const strongest = (rule: ReadyRule, fact: number) => intersect([whole[fact]!, ...literalsOf(rule.gate).filter(i => literals[i]!.fact === fact).map(i => literals[i]!.classes)])
  const joined = levelRules.filter(({ facts }) => facts.length > 1)
  const clashes = constraints.flatMap(constraint => joined.filter(rule => rule.facts.includes(constraint.from) && rule.facts.includes(constraint.to)
    && (strongest(rule, constraint.from) & ~constraint.within) === 0 && (strongest(rule, constraint.to) & constraint.then) === 0).map(rule => ({ rule, constraint })))
  const noBits = (): Uint32Array => new Uint32Array(Math.ceil(constraints.length / 32)), constraintsFrom = facts.map(noBits), boundAtOnce = noBits(), broughtBy = facts.map((): Constraint[] => [])
  constraints.forEach((one, i) => {
    for (const bits of (whole[one.from]! & ~one.within) === 0 ? [constraintsFrom[one.from]!, boundAtOnce] : [constraintsFrom[one.from]!]) bits[i >>> 5]! |= 1 << (i & 31)
    if (one.draws) broughtBy[one.to]!.push(one)
  })
  const closable = new Map(ruleset.groups.map(({ id }) => [id, ruleset.facts.flatMap((fact, i) => (fact.group === id && canClose(fact) ? [i] : []))]))
  return {
    ruleset, profile, words, index, facts, whole, literals, literalsOfFact, rules, levelRules,
    alone, levelOfLiteral, gates: [...gates].sort((a, b) => b.reach - a.reach), ...waiting(words, levelRules.filter(rule => !isOpenedByOne(rule.rule) || rule.reach > rule.atLeast)),
    twoWay, constraints, constraintsFrom, boundAtOnce,
    broughtBy, uneasy: constraints.filter(one => !isEasy(one)), clashes, closable
  }
}

const intersect = (sets: readonly number[]): number => sets.reduce((a, b) => a & b, -1)

/** Which literals some rules wait for: every one of a rule's, or one of them where it needs them all. Some hold always. */
export function waiting(words: number, rules: readonly ReadyRule[]): Pick<Compiled, 'waitingIn' | 'waitedFor' | 'triedFor' | 'always'> {
  const waitedFor = new Int32Array(words), triedFor: ReadyRule[][] = Array.from({ length: words * 32 }, () => []), nothing = new Uint32Array(words)
  const always = rules.filter(({ gate }) => certain(gate, { yes: nothing, no: nothing }))
  for (const rule of rules) if (!always.includes(rule)) for (const literal of new Set(literalsOf(rule.gate).slice(0, rule.gate.every ? 1 : undefined))) {
    waitedFor[literal >>> 5]! |= 1 << (literal & 31)
    triedFor[literal]!.push(rule)
  }
  return { waitingIn: [...waitedFor.keys()].filter(word => waitedFor[word] !== 0), waitedFor, triedFor, always }
}

/**
 * Facts that level rules use both ways, for the reader of a ruleset: their classes are tried one by one.
 * @example usedBothWays(compile(ruleset, 'here', '2026-11-21')) // → []
 */
export function usedBothWays(compiled: Compiled): readonly string[] {
  return compiled.twoWay.map(fact => compiled.facts[fact]!.fact.id)
}
