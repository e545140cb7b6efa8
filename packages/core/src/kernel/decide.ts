import { weakest } from './citation.ts'
import { computeClock } from './clock.ts'
import { isComing, type Compiled, type ReadyRule } from './compile.ts'
import type { Clock, Decision, DecisionInput, Fault, MissingFact, NotFired, OneStepChange, Reason, Receipt, SufficientReason } from './decision.ts'
import type { Day } from './fact.ts'
import { certain, possible } from './gate.ts'
import { atOnce, missingFacts } from './missing.ts'
import { prepare, type Packed } from './prepare.ts'
import { couldHold, highestIn, isWide, lowestIn, rangeCode, type Range } from './range.ts'
import { receiptOf } from './receipt.ts'
import type { Ruleset } from './ruleset.ts'
import { notFiredOf, oneStepChanges, reasonOf, sufficientReasons } from './why.ts'

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

type Kept = { -readonly [Part in keyof Decision]?: Decision[Part] } & { fired?: readonly ReadyRule[] }

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
  get #range(): Range { return { lowest: lowestIn(this.#code), highest: highestIn(this.#code), mayBeWide: isWide(this.#code) } }

  get lowest(): string { return this.#compiled.ruleset.levels[lowestIn(this.#code)]! }
  get highest(): string { return this.#compiled.ruleset.levels[highestIn(this.#code)]! }
  get mayBeWide(): boolean { return isWide(this.#code) }

  get open(): Decision['open'] {
    const { lowest } = this.#range, levelRules = this.#compiled.levelRules
    const judged = levelRules.reduce((reach, rule) => (rule.reach > reach && certain(rule.gate, this.#packed) ? rule.reach : reach), lowest)
    const facts = levelRules.some(rule => (rule.atLeast > lowest || rule.reach > judged) && !certain(rule.gate, this.#packed) && couldHold(this.#compiled, rule, this.#packed) !== false)
    return facts ? (judged > lowest ? 'facts-and-judgement' : 'facts') : judged > lowest ? 'judgement' : 'neither'
  }

  get #fired(): readonly ReadyRule[] {
    return (this.#kept.fired ??= this.#compiled.rules.filter(({ gate }) => certain(gate, this.#packed)))
  }

  get reasons(): readonly Reason[] {
    const kinds: readonly Reason['kind'][] = ['level', 'duty', 'route', 'warning']
    const strength = ({ rule, atLeast }: ReadyRule) => (rule.kind === 'level' ? (rule.acute ? 100 : 0) + atLeast : -1 - kinds.indexOf(rule.kind))
    return (this.#kept.reasons ??= this.#fired.filter(({ rule }) => rule.kind !== 'prompt').map((rule, i) => ({ rule, i }))
      .sort((a, b) => strength(b.rule) - strength(a.rule) || a.i - b.i).map(({ rule }) => reasonOf(this.#compiled, rule, this.#packed, this.#input)))
  }

  get prompts(): readonly Reason[] {
    return (this.#kept.prompts ??= this.#fired.filter(({ rule }) => rule.kind === 'prompt').map(rule => reasonOf(this.#compiled, rule, this.#packed, this.#input)))
  }

  get missing(): readonly MissingFact[] {
    return (this.#kept.missing ??= missingFacts(this.#compiled, this.#packed, this.#input, this.#range))
  }

  get next(): readonly MissingFact[] { return this.missing.slice(0, atOnce) }

  get openGroups(): readonly string[] {
    const open = new Set(this.missing.map(({ group }) => group))
    return this.#compiled.ruleset.groups.map(({ id }) => id).filter(id => open.has(id))
  }

  get actions(): Decision['actions'] {
    if (this.#kept.actions) return this.#kept.actions
    const { actions, actionOrder } = this.#compiled.ruleset
    // What a lower level usually asks for is left out above it: the milder answer's actions may contradict the graver one's.
    const counts = ({ rule, atLeast }: ReadyRule) => rule.kind !== 'level' || atLeast === this.#range.lowest
    const wanted = new Set(this.#fired.filter(counts).flatMap(({ rule }) => (rule.kind === 'prompt' ? [] : rule.actions ?? [])))
    for (const { id, unless } of actions) if (unless && wanted.has(id) && this.#isThere(unless.fact)) { wanted.delete(id); wanted.add(unless.instead) }
    return (this.#kept.actions = actionOrder.flatMap(order => actions.filter(action => action.order === order && wanted.has(action.id)).map(({ id }) => ({ id, order }))))
  }

  /** Whether a sign is known or suspected to be there. */
  #isThere(sign: string): boolean {
    const at = this.#compiled.index.get(sign)
    return at !== undefined && (this.#packed.domains[at]! & 0b100) === 0
  }

  get strengths(): readonly string[] {
    const { facts } = this.#input
    return this.#compiled.ruleset.facts.filter(fact => fact.kind === 'sign' && fact.strength && (facts[fact.id] === 'yes' || facts[fact.id] === 'suspected')).map(({ id }) => id)
  }

  get clocks(): readonly Clock[] {
    if (this.#kept.clocks) return this.#kept.clocks
    const { clocks, parameters } = this.#compiled.ruleset
    const running = new Set(this.#fired.flatMap(({ rule }) => ('clocks' in rule ? rule.clocks ?? [] : [])))
    return (this.#kept.clocks = clocks.filter(({ id }) => running.has(id)).flatMap(clock => {
      const parameter = parameters.find(({ id }) => id === clock.parameter)
      const computed = parameter && computeClock(clock, parameter, this.#input.days ?? {}, this.#input.asOf)
      return computed ? [computed] : []
    }))
  }

  get notFired(): readonly NotFired[] {
    return (this.#kept.notFired ??= this.#compiled.rules.filter(({ gate }) => !certain(gate, this.#packed)).map(rule => notFiredOf(this.#compiled, rule, this.#packed, this.#input, possible(rule.gate, this.#packed))))
  }

  get sufficient(): readonly SufficientReason[] {
    return (this.#kept.sufficient ??= sufficientReasons(this.#compiled, this.#packed, this.#input, this.#range.lowest))
  }

  get oneStep(): readonly OneStepChange[] {
    return (this.#kept.oneStep ??= oneStepChanges(this.#compiled, this.#input, this.#range))
  }

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

  /** Everything at once, as plain data: for storing, sending to another thread and comparing. */
  toJSON(): Decision {
    const { lowest, highest, open, mayBeWide, reasons, missing, next, openGroups, actions, prompts, strengths, clocks, notFired, sufficient, oneStep, coming, closedAsNo, weakestGrade, notCheckedSince, receipt } = this
    return { lowest, highest, open, mayBeWide, reasons, missing, next, openGroups, actions, prompts, strengths, clocks, notFired, sufficient, oneStep, coming, closedAsNo, weakestGrade, ...(notCheckedSince && { notCheckedSince }), receipt }
  }
}
