import type { Pack } from '@safeguarding-kit/content'
import type { Condition, Rule, Ruleset } from '@safeguarding-kit/core/kernel'
import { citedTitle } from '@safeguarding-kit/core/sources'
import type { ToAsk } from '#lib/thresholds/to-ask.ts'
import type { Words } from '#lib/thresholds/words.ts'
import { everyWord, proceduresInForce } from './every-procedure.ts'

/** What the decision aid needs on one day: no rule of another day, no word that nothing says, so that it is small enough to be there before the first question. */
export function toAskOn(pack: Pack | null, asOf: string): ToAsk {
  const procedures = proceduresInForce(pack).map(({ id, calledForBy, ruleset }) => ({ id, calledForBy, ruleset: holdingOn(ruleset, asOf) }))
  const rulesets = procedures.map(({ ruleset }) => ruleset), ids = (of: (ruleset: Ruleset) => readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rulesets.flatMap(of).map(({ id }) => id))
  const rules = ids(ruleset => ruleset.rules), clocks = rulesets.flatMap(ruleset => ruleset.clocks), only = <Said>(words: Readonly<Record<string, Said>>, known: ReadonlySet<string>): Readonly<Record<string, Said>> => Object.fromEntries(Object.entries(words).filter(([id]) => known.has(id)))
  const words: Words = {
    procedures: everyWord.procedures, facts: only(everyWord.facts, ids(({ facts }) => facts)), groups: only(everyWord.groups, ids(({ groups }) => groups)), actions: only(everyWord.actions, ids(({ actions }) => actions)),
    reasons: only(everyWord.reasons, rules), clocks: only(everyWord.clocks, new Set(clocks.map(({ id }) => id))), events: only(everyWord.events, new Set(clocks.map(({ startsAt }) => startsAt)))
  }
  const cited = new Set(rulesets.flatMap(({ rules, parameters }) => [...rules, ...parameters.flatMap(({ values }) => values)].flatMap(({ citations }) => citations.map(({ source }) => source))))
  return { procedures, words, titles: Object.fromEntries([...cited].map(id => [id, citedTitle(id)])) }
}

/** The rules of one day. What is not encoded, and what held before or will hold, is read in the rule book; only a limit may have begun under the law of an earlier day. */
function holdingOn(ruleset: Ruleset, asOf: string): Ruleset {
  const holds = ({ from, to }: { readonly from: string; readonly to?: string }): boolean => from <= asOf && (to === undefined || asOf <= to)
  const rules = ruleset.rules.filter(({ inForce, coming, evidence }) => holds(inForce) && !coming && evidence.sign !== 'unverified' && evidence.level !== 'unverified').map(withoutRow)
  const asked = new Set(rules.flatMap(rule => (rule.kind === 'prompt' ? [] : rule.actions ?? []))), started = new Set(rules.flatMap(rule => ('clocks' in rule ? rule.clocks ?? [] : [])))
  const named = new Set([...rules.flatMap(({ when }) => factsIn(when)), ...ruleset.implications.flatMap(({ when, then }) => [when.fact, then.fact]), ...ruleset.exclusions.flatMap(({ one, other }) => [one.fact, other.fact])])
  const actions = ruleset.actions.filter(({ id, unless }) => asked.has(id) || unless !== undefined || ruleset.actions.some(one => one.unless?.instead === id)), clocks = ruleset.clocks.filter(({ id }) => started.has(id))
  const facts = ruleset.facts.filter(fact => named.has(fact.id) || (fact.kind === 'sign' && fact.strength) || actions.some(({ unless }) => unless?.fact === fact.id))
  return {
    ...ruleset, rules, actions, clocks, facts, groups: ruleset.groups.filter(({ id }) => facts.some(({ group }) => group === id)), notEncoded: [],
    parameters: ruleset.parameters.filter(({ id }) => clocks.some(({ parameter }) => parameter === id)).map(parameter => ({ ...parameter, values: parameter.values.filter(({ from }) => from <= asOf) }))
  }
}

const withoutRow = ({ row: _row, ...rule }: Rule): Rule => rule
const factsIn = (when: Condition): readonly string[] => ('fact' in when ? [when.fact] : 'not' in when ? factsIn(when.not) : ('all' in when ? when.all : 'any' in when ? when.any : when.of).flatMap(factsIn))
