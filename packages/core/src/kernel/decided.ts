import { weakest } from './citation.ts'
import { computeClock } from './clock.ts'
import { isComing, type Compiled } from './compile.ts'
import type { Clock, Decision, DecisionInput, MissingFact, NotFired, OneStepChange, Reason, Receipt, SufficientReason } from './decision.ts'
import type { Answer, Day } from './fact.ts'
import { bitCount, certain, hasBit, literalsOf, possible } from './gate.ts'
import { atOnce } from './missing.ts'
import { byClosing, narrowed, otherwise, ways, wayOf, type Packed } from './prepare.ts'
import { couldHold, highestIn, isOpen, isWide, lowestIn, rangeCode } from './range.ts'
import { receiptOf } from './receipt.ts'
import { drawUp, type Kept, type Table } from './telling-table.ts'
import { failing, mostSets, oneStepChanges, smallest, smallestSets } from './why.ts'

/** What has been worked out of a decision: the rules that fired, strongest first, and the parts that were asked for. */
interface Known extends Partial<{ -readonly [Part in keyof Decision]: Decision[Part] }> {
  readonly table: Table
  readonly fired: readonly number[]
}

const { freeze } = Object
/** What a reason takes over from its rule where the rule has it, always in this order. */
const marks = ['atLeast', 'upTo', 'carriedFrom', 'openNorm', 'barsLower', 'own']

/** A decision that keeps the bits it was made of and works the rest out when it is first asked for. What many decisions tell alike is taken from the table of their rules. */
export class Decided implements Decision {
  readonly #compiled: Compiled
  readonly #packed: Packed
  readonly #input: DecisionInput
  readonly #code: number
  #known: Known | undefined

  constructor(compiled: Compiled, packed: Packed, input: DecisionInput) {
    this.#compiled = compiled
    this.#packed = packed
    this.#input = input
    this.#code = rangeCode(compiled, packed)
  }

  get #kept(): Known {
    if (this.#known) return this.#known
    const table = (this.#compiled.table ??= drawUp(this.#compiled))
    return (this.#known = { table, fired: table.firedIn(this.#packed) })
  }

  get #lowest(): number { return lowestIn(this.#code) }
  get lowest(): string { return this.#compiled.ruleset.levels[this.#lowest]! }
  get highest(): string { return this.#compiled.ruleset.levels[highestIn(this.#code)]! }

  get open(): Decision['open'] {
    const lowest = this.#lowest, { levelRules } = this.#compiled
    const judged = levelRules.reduce((reach, rule) => (rule.reach > reach && certain(rule.gate, this.#packed) ? rule.reach : reach), lowest)
    const facts = levelRules.some(rule => (rule.atLeast > lowest || rule.reach > judged) && !certain(rule.gate, this.#packed) && couldHold(this.#compiled, rule, this.#packed) !== false)
    return facts ? (judged > lowest ? 'facts-and-judgement' : 'facts') : judged > lowest ? 'judgement' : 'neither'
  }

  get mayBeWide(): boolean { return isWide(this.#code) }
  get reasons(): readonly Reason[] { return (this.#kept.reasons ??= this.#reasons(false)) }
  get missing(): readonly MissingFact[] { const kept = this.#kept; return (kept.missing ??= kept.table.missingIn(this.#packed, this.#lowest)) }
  get next(): readonly MissingFact[] { return this.missing.slice(0, atOnce) }

  get openGroups(): readonly string[] {
    const open = new Set(this.missing.map(({ group }) => group))
    return this.#compiled.ruleset.groups.map(({ id }) => id).filter(id => open.has(id))
  }

  get actions(): Decision['actions'] { return (this.#kept.actions ??= this.#actions()) }

  get prompts(): readonly Reason[] { return this.#reasons(true) }

  get strengths(): readonly string[] {
    const { facts } = this.#input
    return this.#compiled.ruleset.facts.filter(fact => fact.kind === 'sign' && fact.strength && (facts[fact.id] === 'yes' || facts[fact.id] === 'suspected')).map(({ id }) => id)
  }

  get clocks(): readonly Clock[] { return (this.#kept.clocks ??= this.#clocks()) }
  get notFired(): readonly NotFired[] { return (this.#kept.notFired ??= this.#notFired()) }
  get sufficient(): readonly SufficientReason[] { return (this.#kept.sufficient ??= this.#sufficient()) }
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
    const { fact: { id }, examples } = this.#compiled.facts[fact]!, said = this.#packed.said[fact]! & ~narrowed, domain = this.#packed.domains[fact]!
    if (said === otherwise) return this.#input.facts[id]!
    if (said > 2) return ways[said]!
    if (domain === 0b011 && this.#packed.drawn.has(fact)) return 'suspected'
    return bitCount(domain) === 1 ? examples[31 - Math.clz32(domain)]! : ways[said]!
  }

  #answers(facts: readonly number[]): Readonly<Record<string, Answer>> {
    return freeze(Object.fromEntries(facts.map(fact => [this.#compiled.facts[fact]!.fact.id, this.#answer(fact)])))
  }

  /** How a fact stands, as a number: what it may still be and how its answer is told. Below `otherwise` it is what was said; -1 where only the input tells it: an amount, or a day. */
  #standing(fact: number): number {
    const said = this.#packed.said[fact]!, domain = this.#packed.domains[fact]!
    if (said < otherwise) return said
    const { fact: { kind } } = this.#compiled.facts[fact]!
    if (kind === 'sign') return 8 + wayOf(this.#answer(fact)) * 8 + domain
    return kind === 'choice' && bitCount(domain) === 1 ? 72 + 31 - Math.clz32(domain) : -1
  }

  /** What is told of a rule: what was told before where its facts stood so, or else made now. */
  #told<What>(kept: Kept<What>, at: number, make: (this: Decided, at: number) => What): What {
    let here = kept, place = at
    for (const fact of this.#compiled.rules[at]!.facts) {
      here = (here[place] ??= []) as Kept<What>
      place = this.#standing(fact)
      if (place < 0) return make.call(this, at)
    }
    const found = here[place] as What | undefined
    if (found !== undefined) return found
    const made = make.call(this, at)
    if (this.#kept.table.room-- > 0) here[place] = made
    return made
  }

  #reason(at: number): Reason {
    const { rules, literals } = this.#compiled, { rule, gate, facts } = rules[at]!
    return freeze({
      rule: rule.id, kind: rule.kind, acute: 'acute' in rule, saw: this.#answers(facts.filter(fact => literalsOf(gate).some(one => literals[one]!.fact === fact && hasBit(this.#packed.yes, one)))),
      citations: rule.citations, basis: rule.basis, place: rule.place, grade: weakest([rule.evidence.sign, rule.evidence.level]),
      ...Object.fromEntries(marks.flatMap(mark => (mark in rule ? [[mark, rule[mark as keyof typeof rule]]] : [])))
    })
  }

  /** The rules that fired as reasons, strongest first; prompts apart. */
  #reasons(prompts: boolean): readonly Reason[] {
    const { table, fired } = this.#kept
    return fired.filter(at => (this.#compiled.rules[at]!.rule.kind === 'prompt') === prompts).map(at => this.#told(table.reasons, at, this.#reason))
  }

  /** Why rules did not fire: the answers that rule each out, or what is still open in it. */
  #notFired(): readonly NotFired[] {
    const { table: { silent }, fired } = this.#kept, { rules } = this.#compiled, { said } = this.#packed, told = new Array<NotFired>(rules.length - fired.length)
    for (let at = 0, next = 0; at < rules.length; at++) {
      const { facts } = rules[at]!
      // The usual ways are looked up here, since nearly all of some hundred rules are found so.
      let here: unknown = silent[at]
      for (let i = 0; i < facts.length && here !== undefined; i++) { const way = said[facts[i]!]!; here = way < otherwise ? (here as Kept<NotFired>)[way] : undefined }
      const one = here === undefined ? this.#told(silent, at, this.#silent) : here as NotFired | null
      if (one !== null) told[next++] = one
    }
    return told
  }

  #silent(at: number): NotFired | null {
    const { rule: { id: rule, kind }, gate, facts } = this.#compiled.rules[at]!, decidedBy: NotFired['decidedBy'][number][] = []
    if (certain(gate, this.#packed)) return null
    const couldStill = possible(gate, this.#packed)
    for (const at of facts) if (couldStill ? isOpen(this.#packed, at) : failing(this.#compiled, gate, this.#packed, at)) {
      const { id: fact, group: closedGroup } = this.#compiled.facts[at]!.fact, answer = this.#answer(at)
      decidedBy.push(freeze(this.#packed.said[at] === byClosing ? { fact, answer, closedGroup } : { fact, answer }))
    }
    return freeze({ rule, kind, why: couldStill ? 'not-known' : 'ruled-out', decidedBy: freeze(decidedBy) })
  }

  /** The smallest sets of answers that by themselves give the lowest level, the smallest first; at most 64 of them. */
  #sufficient(): readonly SufficientReason[] {
    const { rules } = this.#compiled, lowest = this.#lowest
    if (lowest === 0) return []
    return this.#kept.fired.filter(at => rules[at]!.rule.kind === 'level' && rules[at]!.atLeast === lowest).sort((a, b) => a - b)
      .flatMap(at => smallest(smallestSets(this.#compiled, rules[at]!.gate, this.#packed)).map(set => ({ rule: rules[at]!.rule.id, answers: this.#answers([...set]) })))
      .sort((a, b) => Object.keys(a.answers).length - Object.keys(b.answers).length).slice(0, mostSets)
  }

  /** What to do. What a lower level usually asks for is left out above it: the milder answer's actions may contradict the graver one's. */
  #actions(): Decision['actions'] {
    const { rules, index, ruleset: { actions } } = this.#compiled, { table, fired } = this.#kept, wanted = new Set<string>()
    for (const at of fired) { const { rule, atLeast } = rules[at]!; if ('actions' in rule && (rule.kind !== 'level' || atLeast === this.#lowest)) for (const id of rule.actions ?? []) wanted.add(id) }
    // Where the sign is known or suspected to be there.
    for (const { id, unless } of actions) if (unless && wanted.has(id) && (this.#packed.domains[index.get(unless.fact) ?? -1] ?? 0b100) < 0b100) { wanted.delete(id); wanted.add(unless.instead) }
    return table.actions.filter(({ id }) => wanted.has(id))
  }

  #clocks(): readonly Clock[] {
    const { rules, ruleset: { clocks, parameters } } = this.#compiled, { fired } = this.#kept
    return clocks.filter(({ id }) => fired.some(at => { const { rule } = rules[at]!; return 'clocks' in rule && rule.clocks?.includes(id) })).flatMap(clock => {
      const parameter = parameters.find(({ id }) => id === clock.parameter)
      return (parameter && computeClock(clock, parameter, this.#input.days ?? {}, this.#input.asOf)) ?? []
    })
  }

  /** Everything at once, as plain data: for storing, sending to another thread and comparing. */
  toJSON(): Decision {
    // Its parts are what can be read of it, in the order in which they stand above.
    return Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(Decided.prototype)).map(([part, { get }]) => [part, get?.call(this)]).filter(([, told]) => told !== undefined)) as unknown as Decision
  }
}
