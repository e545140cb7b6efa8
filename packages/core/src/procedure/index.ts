import type { CalledForBy } from '../kernel/called-for.ts'
import { checkInput, decide } from '../kernel/decide.ts'
import type { Decision, DecisionInput, Fault } from '../kernel/decision.ts'
import type { Day, Exclusion, Fact, FactGroup, Implication } from '../kernel/fact.ts'
import type { Action, ClockRule, Parameter, Rule } from '../kernel/rule.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { thresholds } from '../thresholds/index.ts'
import { idOn, type Stated } from './sheet.ts'

export { saying, type Saying } from './conditions.ts'
export { rulesOf, spansOf, type Said, type Stated, type Word } from './sheet.ts'
export type { Decision, DecisionInput, Fault } from '../kernel/decision.ts'

/** What a specialist procedure brings of its own. What it uses of the catalogue (signs, their groups, actions) is taken from there by id. */
export interface Given {
  readonly id: string
  readonly version: string
  readonly groups: readonly FactGroup[]
  readonly facts: readonly Fact[]
  /** Signs and questions of the catalogue that its rules or implications name. */
  readonly uses?: readonly string[]
  readonly implications?: readonly Implication[]
  readonly exclusions?: readonly Exclusion[]
  readonly sheet: readonly Stated[]
  readonly rules: readonly Rule[]
  readonly actions?: readonly Action[]
  readonly parameters?: readonly Parameter[]
  readonly clocks?: readonly ClockRule[]
  /** The first day for which it is encoded: 1 April 2006 unless the procedure began later. */
  readonly from?: Day
  /** Signs of the catalogue that call for it, besides any answer to a question of its own. */
  readonly calledForBy?: readonly string[]
  readonly notEncoded: Ruleset['notEncoded']
  readonly checkedOn: Day
  readonly reviewBy: Day
}

/** A procedure that decides: its rules as data, and what every procedure can do with them. */
export interface Procedure {
  readonly id: string
  readonly ruleset: Ruleset
  /** Ids of the statements behind the rules, by rule: a rule of an earlier span says the same as its statement. */
  readonly statedAs: Readonly<Record<string, string>>
  readonly calledForBy: CalledForBy
  /** @throws InputError listing everything wrong with the input; `check` gives the same as values */
  readonly decide: (input: DecisionInput) => Decision
  readonly check: (input: DecisionInput) => readonly Fault[]
}

const sameDay = 'urgent-concern-passed-on'

/**
 * Makes a procedure of what its folder says. It shares the catalogue's levels, order of actions and profiles, so that its conclusions can be
 * held against those of the thresholds.
 * @throws Error where it uses a sign of the catalogue that is not there
 */
export function procedureOf(given: Given): Procedure {
  const { id, version, sheet, implications = [], parameters = [], clocks = [], from = '2006-04-01', calledForBy = [], notEncoded, checkedOn, reviewBy } = given
  const own = given.actions ?? [], asked = new Set(given.rules.flatMap(rule => (rule.kind === 'prompt' ? [] : rule.actions ?? [])))
  // An action of the catalogue may be withdrawn by one of its signs, in favour of another: these come with it.
  const withdrawn = thresholds.actions.flatMap(action => (asked.has(action.id) && action.unless ? [action.unless] : []))
  for (const { instead } of withdrawn) asked.add(instead)
  const used = [...new Set([...(given.uses ?? []), ...withdrawn.map(({ fact }) => fact)])].map(name => thresholds.facts.find(fact => fact.id === name) ?? missing(id, name))
  const facts = [...given.facts, ...used], has = (name: string) => facts.some(fact => fact.id === name)
  // Whatever may be significant harm is passed on the same day, whichever procedure says so: with the catalogue's own limit.
  const rules = given.rules.map(rule => (rule.kind === 'level' && rule.atLeast === thresholds.levels.at(-1) ? { ...rule, clocks: [...new Set([...(rule.clocks ?? []), sameDay])] } : rule)), running = new Set(rules.flatMap(rule => ('clocks' in rule ? rule.clocks ?? [] : [])))
  const catalogueClocks = thresholds.clocks.filter(({ id: clock }) => running.has(clock) && !clocks.some(own => own.id === clock))
  const ruleset: Ruleset = {
    id, version, levels: thresholds.levels,
    groups: [...given.groups, ...thresholds.groups.filter(group => used.some(fact => fact.group === group.id))], facts,
    implications: [...implications, ...thresholds.implications.filter(({ when, then }) => has(when.fact) && has(then.fact))],
    exclusions: [...(given.exclusions ?? []), ...thresholds.exclusions.filter(({ one, other }) => has(one.fact) && has(other.fact))],
    rules, actions: [...own, ...thresholds.actions.filter(action => asked.has(action.id))], actionOrder: thresholds.actionOrder,
    parameters: [...parameters, ...thresholds.parameters.filter(({ id: parameter }) => catalogueClocks.some(clock => clock.parameter === parameter))], clocks: [...clocks, ...catalogueClocks],
    profiles: thresholds.profiles.map(profile => ({ ...profile, encoded: [{ from }] })), notEncoded, checkedOn, reviewBy, ...(thresholds.mayRecordLower && { mayRecordLower: thresholds.mayRecordLower })
  }
  return {
    id, ruleset, statedAs: Object.fromEntries(sheet.flatMap(stated => stated.on.map(word => [idOn(stated, word), stated.id]))),
    calledForBy: { answers: given.facts.map(fact => fact.id), signs: calledForBy },
    decide: input => decide(ruleset, input), check: input => checkInput(ruleset, input)
  }
}

function missing(id: string, name: string): never {
  throw new Error(`${id} uses ${name}, which is not in the catalogue`)
}
