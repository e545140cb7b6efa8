import { copyOf, weakest } from './citation.ts'
import { isComing, type Compiled } from './compile.ts'
import type { Clock, Decision, DecisionInput, MissingFact, NotFired, NotFiredGroup, OneStepChange, Reason, Receipt, SufficientReason } from './decision.ts'
import type { Answer, Day } from './fact.ts'
import { bitCount, certain, hasBit, literalsOf, possible } from './gate.ts'
import { atOnce } from './missing.ts'
import { byClosing, narrowed, otherwise, ways, type Packed } from './prepare.ts'
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

  get actions(): Decision['actions'] { const kept = this.#kept; return (kept.actions ??= kept.table.actionsIn(this.#packed, kept.fired, this.#lowest)) }

  get prompts(): readonly Reason[] { return this.#reasons(true) }

  get strengths(): readonly string[] {
    const { facts } = this.#input
    return this.#compiled.ruleset.facts.filter(fact => fact.kind === 'sign' && fact.strength && (facts[fact.id] === 'yes' || facts[fact.id] === 'suspected')).map(({ id }) => id)
  }

  get clocks(): readonly Clock[] { const kept = this.#kept; return (kept.clocks ??= kept.table.clocksIn(kept.fired, this.#input.asOf, this.#input.days)) }
  get notFired(): readonly NotFiredGroup[] { return (this.#kept.notFired ??= this.#notFired()) }
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

  /** How a fact stands, as a number below 128: what was said of it, or also what it may still be. -1 where only the input tells it: an amount, or a day. */
  #standing(fact: number): number {
    const { said, domains, drawn } = this.#packed, way = said[fact]!, domain = domains[fact]!
    if (way < otherwise) return way
    const { fact: { kind } } = this.#compiled.facts[fact]!
    if (kind === 'sign') return (domain * 8 + (way & ~narrowed)) * 2 + Number(domain === 0b011 && drawn.has(fact))
    if (kind !== 'choice' && (way & ~narrowed) === otherwise) return -1
    const { lefts } = this.#kept.table, left = domain * 8 + (way & ~narrowed), place = lefts.get(left) ?? lefts.size
    if (place > 119) return -1
    lefts.set(left, place)
    return 8 + place
  }

  /** What is told of a rule: what was told before where its facts stood so, or else made now. */
  #told<What>(kept: Kept<What>, at: number, make: (this: Decided, at: number) => What): What {
    const { facts } = this.#compiled.rules[at]!
    let key = 0
    for (let i = 0; i < facts.length; i++) {
      const standing = this.#standing(facts[i]!)
      // An eighth for what is usual, a mark and 128 for the rest. Beyond what one number holds exactly nothing is kept.
      key = standing < otherwise ? key * 8 + standing : (key * 8 + otherwise) * 128 + standing
      if (standing < 0 || key > Number.MAX_SAFE_INTEGER) return make.call(this, at)
    }
    const here = (kept[at] ??= []), found = here[key]
    if (found !== undefined) return found
    const made = make.call(this, at)
    if (this.#kept.table.room-- > 0) here[key] = made
    return made
  }

  #reason(at: number): Reason {
    const { rules, literals } = this.#compiled, { rule, gate, facts } = rules[at]!
    return freeze({
      rule: rule.id, kind: rule.kind, acute: 'acute' in rule, saw: this.#answers(facts.filter(fact => literalsOf(gate).some(one => literals[one]!.fact === fact && hasBit(this.#packed.yes, one)))),
      citations: copyOf(rule.citations), basis: rule.basis, place: rule.place, grade: weakest([rule.evidence.sign, rule.evidence.level]),
      ...Object.fromEntries(marks.flatMap(mark => (mark in rule ? [[mark, rule[mark as keyof typeof rule]]] : [])))
    })
  }

  /** The rules that fired as reasons, strongest first; prompts apart. */
  #reasons(prompts: boolean): readonly Reason[] {
    const { table, fired } = this.#kept, reasons: Reason[] = []
    for (const at of fired) if ((this.#compiled.rules[at]!.rule.kind === 'prompt') === prompts) reasons.push(this.#told(table.reasons, at, this.#reason))
    return reasons
  }

  /** Why rules did not fire: the answers that rule each out, or what is still open in it. */
  #notFired(): readonly NotFiredGroup[] {
    const { table, fired } = this.#kept
    return table.silentIn(this.#packed, fired, fact => this.#standing(fact), at => this.#told(table.silent, at, this.#silent))
  }

  #silent(at: number): NotFired {
    const { rule: { id: rule, kind }, gate, facts } = this.#compiled.rules[at]!, decidedBy: NotFired['decidedBy'][number][] = []
    const couldStill = possible(gate, this.#packed)
    for (const at of facts) if (couldStill ? isOpen(this.#packed, at) : failing(this.#compiled, gate, this.#packed, at)) {
      const { id: fact, group: closedGroup } = this.#compiled.facts[at]!.fact, answer = this.#answer(at)
      decidedBy.push(freeze(this.#packed.said[at] === byClosing ? { fact, answer, closedGroup } : { fact, answer }))
    }
    return freeze({ rule, kind, why: couldStill ? 'not-known' : 'ruled-out', decidedBy: freeze(decidedBy) })
  }

  /** The smallest sets of answers that by themselves give the lowest level, the smallest first; at most 64 of them. */
  #sufficient(): readonly SufficientReason[] {
    const { table, fired } = this.#kept, { rules } = this.#compiled, lowest = this.#lowest, own: number[] = []
    for (const at of fired) if (lowest > 0 && rules[at]!.atLeast === lowest) own.push(at)
    if (own.length === 0) return []
    if (own.length === 1) return this.#told(table.enough, own[0]!, this.#enough)
    return own.sort((a, b) => a - b).flatMap(at => this.#told(table.enough, at, this.#enough)).sort((a, b) => Object.keys(a.answers).length - Object.keys(b.answers).length).slice(0, mostSets)
  }

  #enough(at: number): readonly SufficientReason[] {
    const { rule: { id }, gate } = this.#compiled.rules[at]!
    return freeze(smallest(smallestSets(this.#compiled, gate, this.#packed)).map(set => freeze({ rule: id, answers: this.#answers([...set]) })))
  }

  /** Everything at once, as plain data: for storing, sending to another thread and comparing. */
  toJSON(): Decision {
    // Its parts are what can be read of it, in the order in which they stand above.
    return Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(Decided.prototype)).map(([part, { get }]) => [part, get?.call(this)]).filter(([, told]) => told !== undefined)) as unknown as Decision
  }

  /** Printed on a console it shows what it says. */
  [Symbol.for('nodejs.util.inspect.custom')](): Decision { return this.toJSON() }
}
