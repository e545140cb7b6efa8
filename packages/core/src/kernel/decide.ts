import { weakest } from './citation.ts'
import { computeClock } from './clock.ts'
import { isComing, type Compiled } from './compile.ts'
import type { Clock, Decision, DecisionInput, Fault, MissingFact, NotFired, OneStepChange, Reason, Receipt, SufficientReason } from './decision.ts'
import type { Answer, Day } from './fact.ts'
import { bitCount, certain, possible } from './gate.ts'
import { atOnce, missingFacts, touches } from './missing.ts'
import { byClosing, otherwise, prepare, wayOf, ways, type Packed } from './prepare.ts'
import { couldHold, highestIn, isOpen, isWide, lowestIn, rangeCode } from './range.ts'
import { receiptOf } from './receipt.ts'
import type { Ruleset } from './ruleset.ts'
import { tableOf, type Table } from './telling-table.ts'
import { failing, mostSets, oneStepChanges, smallest, smallestSets } from './why.ts'

/** What was given could not be decided on. `faults` says all that is wrong with it, each with a path and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ message }) => message).join(' '))
    this.faults = faults
  }
}

/** Everything that is wrong with an input, all at once, as values: a code, the path, a sentence and the nearest right name. An empty list means that it can be decided. */
export function checkInput(ruleset: Ruleset, input: DecisionInput): readonly Fault[] {
  const prepared = prepare(ruleset, input)
  return prepared.ok ? [] : prepared.faults
}

/**
 * Decides what some answers point to: the levels that are still possible, why, what to do and by when, and what to ask next. Synchronous and pure:
 * the same input gives the same decision in every place. What is costly is worked out when it is first read from the decision.
 * @param input answers by fact id, the groups that were asked with nothing more found, the days of events, whose scheme, and which day's law
 * @throws InputError listing every fault of the input, each with its path; `checkInput` gives them as values
 * @example decide(ruleset, { facts: { smoke: 'suspected' }, closed: [], profile: 'here', asOf: '2026-11-21' }).lowest // 'red'
 */
export function decide(ruleset: Ruleset, input: DecisionInput): Decision {
  const prepared = prepare(ruleset, input)
  if (!prepared.ok) throw new InputError(prepared.faults)
  return decidePacked(prepared.compiled, prepared.packed, input)
}

/** Decides on facts that have been packed already: the fast way in, for many decisions on the same facts' shape. */
export function decidePacked(compiled: Compiled, packed: Packed, input: DecisionInput): Decision {
  return new Decided(compiled, packed, input)
}

type Kept = { -readonly [Part in keyof Decision]?: Decision[Part] } & { fired?: readonly number[] }

const { freeze } = Object
const parts = ['lowest', 'highest', 'open', 'mayBeWide', 'reasons', 'missing', 'next', 'openGroups', 'actions', 'prompts', 'strengths', 'clocks', 'notFired', 'sufficient', 'oneStep', 'coming', 'closedAsNo', 'weakestGrade', 'notCheckedSince', 'receipt'] as const satisfies readonly (keyof Decision)[]

/** A decision that keeps the bits it was made of and works the rest out when it is first asked for. */
class Decided implements Decision {
  readonly #compiled: Compiled
  readonly #packed: Packed
  readonly #input: DecisionInput
  readonly #code: number
  #known: Kept | undefined

  constructor(compiled: Compiled, packed: Packed, input: DecisionInput) {
    this.#compiled = compiled
    this.#packed = packed
    this.#input = input
    this.#code = rangeCode(compiled, packed)
  }

  get #kept(): Kept { return (this.#known ??= {}) }

  get lowest(): string { return this.#compiled.ruleset.levels[lowestIn(this.#code)]! }
  get highest(): string { return this.#compiled.ruleset.levels[highestIn(this.#code)]! }
  get mayBeWide(): boolean { return isWide(this.#code) }

  get open(): Decision['open'] {
    const lowest = lowestIn(this.#code), { levelRules } = this.#compiled
    const judged = levelRules.reduce((reach, rule) => (rule.reach > reach && certain(rule.gate, this.#packed) ? rule.reach : reach), lowest)
    const facts = levelRules.some(rule => (rule.atLeast > lowest || rule.reach > judged) && !certain(rule.gate, this.#packed) && couldHold(this.#compiled, rule, this.#packed) !== false)
    return facts ? (judged > lowest ? 'facts-and-judgement' : 'facts') : judged > lowest ? 'judgement' : 'neither'
  }

  get #table(): Table { return tableOf(this.#compiled) }

  /** Places of the rules that fired, in their own order. */
  get #fired(): readonly number[] {
    if (this.#kept.fired) return this.#kept.fired
    const fired: number[] = [], { alone, firedBy, others } = this.#table, { rules } = this.#compiled
    for (let word = 0; word < alone.length; word++) for (let left = alone[word]! & this.#packed.yes[word]!; left !== 0; left &= left - 1) fired.push(...firedBy[word * 32 + 31 - Math.clz32(left & -left)]!)
    for (const at of others) if (certain(rules[at]!.gate, this.#packed)) fired.push(at)
    return (this.#kept.fired = fired.sort((a, b) => a - b))
  }

  get reasons(): readonly Reason[] { return (this.#kept.reasons ??= this.#reasons(false)) }
  get prompts(): readonly Reason[] { return this.#reasons(true) }
  get missing(): readonly MissingFact[] { return (this.#kept.missing ??= missingFacts(this.#compiled, this.#table, this.#packed, lowestIn(this.#code))) }
  get next(): readonly MissingFact[] { return this.missing.slice(0, atOnce) }

  get openGroups(): readonly string[] {
    const open = new Set(this.missing.map(({ group }) => group))
    return this.#compiled.ruleset.groups.map(({ id }) => id).filter(id => open.has(id))
  }

  get actions(): Decision['actions'] { return (this.#kept.actions ??= this.#actions(lowestIn(this.#code))) }

  get strengths(): readonly string[] {
    const { facts } = this.#input
    return this.#compiled.ruleset.facts.filter(fact => fact.kind === 'sign' && fact.strength && (facts[fact.id] === 'yes' || facts[fact.id] === 'suspected')).map(({ id }) => id)
  }

  get clocks(): readonly Clock[] { return (this.#kept.clocks ??= this.#clocks()) }
  get notFired(): readonly NotFired[] { return (this.#kept.notFired ??= this.#notFired()) }
  get sufficient(): readonly SufficientReason[] { return (this.#kept.sufficient ??= this.#sufficient(lowestIn(this.#code))) }
  get oneStep(): readonly OneStepChange[] { return (this.#kept.oneStep ??= oneStepChanges(this.#compiled, this.#packed, this.#input, this.#code)) }

  get coming(): readonly string[] {
    const { profile, ruleset } = this.#compiled
    return ruleset.rules.filter(rule => profile.places.includes(rule.place) && isComing(rule, this.#input.asOf, ruleset.checkedOn)).map(({ id }) => id)
  }

  get closedAsNo(): Readonly<Record<string, readonly string[]>> {
    const closed: Record<string, string[]> = {}
    for (const fact of this.#packed.closed) { const { id, group } = this.#compiled.facts[fact]!.fact; (closed[group] ??= []).push(id) }
    return closed
  }

  get weakestGrade(): Reason['grade'] { return weakest(this.reasons.map(({ grade }) => grade)) }

  get notCheckedSince(): Day | undefined {
    const { checkedOn, reviewBy } = this.#compiled.ruleset
    return this.#input.asOf > reviewBy ? checkedOn : undefined
  }

  get receipt(): Receipt { return (this.#kept.receipt ??= receiptOf(this.#compiled.ruleset, this.#input)) }

  /** What is held of a fact: the answer given, the answer that follows from another, or "no" from a closed group. */
  #answer(fact: number): Answer {
    const { fact: { id }, examples } = this.#compiled.facts[fact]!, said = this.#packed.said[fact]!, domain = this.#packed.domains[fact]!
    if (said === otherwise) return this.#input.facts[id]!
    if (said > 2) return ways[said]!
    if (domain === 0b011 && this.#packed.drawn.has(fact)) return 'suspected'
    return bitCount(domain) === 1 ? examples[31 - Math.clz32(domain)]! : ways[said]!
  }

  #reason(at: number): Reason {
    const { rule, gate, facts } = this.#compiled.rules[at]!
    return {
      rule: rule.id, kind: rule.kind, acute: rule.kind === 'level' && rule.acute === true, saw: this.#answers(facts.filter(one => touches(this.#compiled, gate, one, word => this.#packed.yes[word]!))),
      citations: rule.citations, basis: rule.basis, place: rule.place, grade: weakest([rule.evidence.sign, rule.evidence.level]),
      ...(rule.kind === 'level' && { atLeast: rule.atLeast }), ...((rule.kind === 'level' || rule.kind === 'prompt') && rule.upTo !== undefined && { upTo: rule.upTo }),
      ...(rule.carriedFrom && { carriedFrom: rule.carriedFrom }), ...(rule.openNorm && { openNorm: true as const }), ...(rule.kind === 'level' && rule.barsLower && { barsLower: true as const }), ...(rule.kind === 'level' && rule.own !== undefined && { own: rule.own })
    }
  }

  #answers(facts: readonly number[]): Readonly<Record<string, Answer>> {
    return Object.fromEntries(facts.map(fact => [this.#compiled.facts[fact]!.fact.id, this.#answer(fact)]))
  }

  /** The rules that fired as reasons, strongest first; prompts apart. */
  #reasons(prompts: boolean): readonly Reason[] {
    const { rules } = this.#compiled, { strength } = this.#table
    return this.#fired.filter(at => (rules[at]!.rule.kind === 'prompt') === prompts).sort((a, b) => strength[b]! - strength[a]!).map(this.#reason, this)
  }

  /** Why rules did not fire: the answers that rule each out, or what is still open in it. */
  #notFired(): readonly NotFired[] {
    const { rules, literals, whole } = this.#compiled, { yes, no, said, domains } = this.#packed, { literal, silent } = this.#table, told = new Array<NotFired>(rules.length)
    let count = 0
    for (let at = 0; at < rules.length; at++) {
      const one = literal[at]!
      if (one < 0) { if (!certain(rules[at]!.gate, this.#packed)) told[count++] = this.#silent(at, possible(rules[at]!.gate, this.#packed)); continue }
      const word = one >>> 5, bit = 1 << (one & 31)
      if ((yes[word]! & bit) !== 0) continue
      const { fact } = literals[one]!, couldStill = (no[word]! & bit) === 0, way = said[fact]! > 2 || domains[fact] === whole[fact] ? said[fact]! : wayOf(this.#answer(fact)), place = (way * 2 + Number(couldStill)) * rules.length + at
      told[count++] = way === otherwise ? this.#silent(at, couldStill) : silent[place] ??= this.#silent(at, couldStill)
    }
    told.length = count
    return told
  }

  /** Frozen, since it may be told again of another decision. */
  #silent(at: number, couldStill: boolean): NotFired {
    const { rule: { id: rule, kind }, gate, facts } = this.#compiled.rules[at]!, decidedBy: NotFired['decidedBy'][number][] = []
    for (const at of facts) if (couldStill ? isOpen(this.#packed, at) : failing(this.#compiled, gate, this.#packed, at)) {
      const { id: fact, group: closedGroup } = this.#compiled.facts[at]!.fact, answer = this.#answer(at)
      decidedBy.push(freeze(this.#packed.said[at] === byClosing ? { fact, answer, closedGroup } : { fact, answer }))
    }
    return freeze({ rule, kind, why: couldStill ? 'not-known' : 'ruled-out', decidedBy: freeze(decidedBy) })
  }

  /** The smallest sets of answers that by themselves give the lowest level, the smallest first; at most 64 of them. */
  #sufficient(lowest: number): readonly SufficientReason[] {
    if (lowest === 0) return []
    const { rules } = this.#compiled
    return this.#fired.filter(at => rules[at]!.rule.kind === 'level' && rules[at]!.atLeast === lowest)
      .flatMap(at => (this.#table.literal[at]! < 0 ? smallest(smallestSets(this.#compiled, rules[at]!.gate, this.#packed)) : [rules[at]!.facts]).map(set => ({ rule: rules[at]!.rule.id, answers: this.#answers([...set]) })))
      .sort((a, b) => Object.keys(a.answers).length - Object.keys(b.answers).length).slice(0, mostSets)
  }

  /** What to do. What a lower level usually asks for is left out above it: the milder answer's actions may contradict the graver one's. */
  #actions(lowest: number): Decision['actions'] {
    const { rules, index, ruleset: { actions, actionOrder } } = this.#compiled
    const wanted = new Set(this.#fired.map(at => rules[at]!).filter(({ rule, atLeast }) => rule.kind !== 'level' || atLeast === lowest).flatMap(({ rule }) => (rule.kind === 'prompt' ? [] : rule.actions ?? [])))
    // Where the sign is known or suspected to be there.
    for (const { id, unless } of actions) if (unless && wanted.has(id) && (this.#packed.domains[index.get(unless.fact) ?? -1] ?? 0b100) < 0b100) { wanted.delete(id); wanted.add(unless.instead) }
    return actionOrder.flatMap(order => actions.filter(action => action.order === order && wanted.has(action.id)).map(({ id }) => ({ id, order })))
  }

  #clocks(): readonly Clock[] {
    const { rules, ruleset: { clocks, parameters } } = this.#compiled, running = this.#fired.flatMap(at => { const { rule } = rules[at]!; return 'clocks' in rule ? rule.clocks ?? [] : [] })
    return clocks.filter(({ id }) => running.includes(id)).flatMap(clock => {
      const parameter = parameters.find(({ id }) => id === clock.parameter)
      return (parameter && computeClock(clock, parameter, this.#input.days ?? {}, this.#input.asOf)) ?? []
    })
  }

  /** Everything at once, as plain data: for storing, sending to another thread and comparing. */
  toJSON(): Decision {
    return Object.fromEntries(parts.flatMap(part => (this[part] === undefined ? [] : [[part, this[part]]]))) as unknown as Decision
  }
}
