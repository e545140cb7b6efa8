import { weakest, grades } from './citation.ts'
import { changesOf, compile } from './compile.ts'
import type { Answer, Fact } from './fact.ts'
import { asksNothing, asksOtherKind, classesOf, leavesOf, mostClasses } from './literal.ts'
import { isNotKnown, pack } from './prepare.ts'
import { couldHold } from './range.ts'
import type { Rule } from './rule.ts'
import type { Ruleset } from './ruleset.ts'

/**
 * What is wrong with a ruleset itself, found before anybody decides by it. Every finding is a sentence with the id in it; an empty list means that it can be decided by.
 * @param sources ids of the documents that may be cited; where left out that is not looked at
 * @example checkRuleset({ ...ruleset, rules: [{ ...ruleset.rules[0]!, when: { fact: 'smok', is: 'yes' } }] }) // → ['rule smoke-is-red asks about smok, which is not declared']
 */
export function checkRuleset(ruleset: Ruleset, sources?: ReadonlySet<string>): readonly string[] {
  const facts = new Map(ruleset.facts.map(fact => [fact.id, fact])), groups = new Set(ruleset.groups.map(({ id }) => id))
  const actions = new Set(ruleset.actions.map(({ id }) => id)), clocks = new Set(ruleset.clocks.map(({ id }) => id)), parameters = new Set(ruleset.parameters.map(({ id }) => id))
  const found: string[] = [
    ...twice('fact', ruleset.facts), ...twice('rule', ruleset.rules), ...twice('action', ruleset.actions), ...twice('clock', ruleset.clocks), ...twice('group', ruleset.groups), ...twice('parameter', ruleset.parameters), ...twice('profile', ruleset.profiles),
    ...ruleset.facts.filter(({ group }) => !groups.has(group)).map(({ id, group }) => `fact ${id} belongs to ${group}, which is not a group`),
    ...ruleset.facts.flatMap(fact => (fact.kind === 'choice' ? fact.options.filter(isNotKnown).map(option => `fact ${fact.id} has an option ${option}, which says that the answer is not known; give the option a name of its own`) : [])),
    ...ruleset.actions.filter(({ order }) => !ruleset.actionOrder.includes(order)).map(({ id, order }) => `action ${id} has the order ${order}, which has no place in the order of actions`),
    ...ruleset.actions.flatMap(({ id, unless }) => (unless ? [
      ...(facts.get(unless.fact)?.kind === 'sign' ? [] : [`action ${id} is withdrawn by ${unless.fact}, which is not a sign`]),
      ...(ruleset.actions.some(other => other.id === unless.instead && !other.unless) ? [] : [`action ${id} gives way to ${unless.instead}, which is not an action that always stands`])
    ] : [])),
    ...ruleset.clocks.filter(({ parameter }) => !parameters.has(parameter)).map(({ id, parameter }) => `clock ${id} runs by ${parameter}, which is not a parameter`)
  ]
  for (const rule of ruleset.rules) {
    const say = (what: string) => found.push(`rule ${rule.id} ${what}`)
    for (const leaf of leavesOf(rule.when)) {
      const fact = facts.get(leaf.fact)
      if (!fact) say(`asks about ${leaf.fact}, which is not declared`)
      else if ('is' in leaf !== (fact.kind === 'sign')) say(`asks of ${leaf.fact} what a ${fact.kind} cannot answer`)
      else if ('oneOf' in leaf && (fact.kind !== 'choice' || leaf.oneOf.some(option => !fact.options.includes(option)))) say(`asks for an option that ${leaf.fact} does not have`)
      else if (asksOtherKind(fact, leaf) !== undefined) say(`asks whether ${leaf.fact}, which is a ${fact.kind}, is from or below ${asksOtherKind(fact, leaf)}`)
      else { const nothing = asksNothing(fact, leaf); if (nothing) say(`asks of ${leaf.fact} what is ${nothing}`) }
    }
    if (rule.citations.length === 0) say('cites nothing')
    for (const { source, readOn } of rule.citations) {
      if (sources && !sources.has(source)) say(`cites ${source}, which is not a listed document`)
      if (!readOn) say(`does not say when ${source} was read`)
    }
    if (rule.inForce.to !== undefined && rule.inForce.to < rule.inForce.from) say('ends before it begins')
    if (rule.carriedFrom && grades.indexOf(weakest([rule.evidence.sign, rule.evidence.level])) > grades.indexOf('inferred')) say('is carried from an older edition and graded better than inferred')
    for (const level of levelsOf(rule)) if (!ruleset.levels.includes(level)) say(`concludes ${level}, which is not a level`)
    if (rule.kind === 'level' && rule.upTo !== undefined && ruleset.levels.indexOf(rule.upTo) < ruleset.levels.indexOf(rule.atLeast)) say(`may reach ${rule.upTo}, which is below its ${rule.atLeast}`)
    for (const action of rule.kind === 'prompt' ? [] : rule.actions ?? []) if (!actions.has(action)) say(`asks for ${action}, which is not an action`)
    for (const clock of 'clocks' in rule ? rule.clocks ?? [] : []) if (!clocks.has(clock)) say(`starts ${clock}, which is not a clock`)
  }
  found.push(...unsaid(ruleset, facts), ...tooFine(ruleset))
  return found.length > 0 ? found : neverHolding(ruleset)
}

const levelsOf = (rule: Rule): string[] => [...(rule.kind === 'level' ? [rule.atLeast] : []), ...((rule.kind === 'level' || rule.kind === 'prompt') && rule.upTo !== undefined ? [rule.upTo] : [])]

function twice(kind: string, things: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>()
  return things.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => `the ${kind} id ${id} is used twice; ids are global and permanent, and records point at them`)
}

function unsaid(ruleset: Ruleset, facts: ReadonlyMap<string, Fact>): string[] {
  const named = [...ruleset.implications.flatMap(({ when, then }) => [when, then]), ...ruleset.exclusions.flatMap(({ one, other }) => [one, other])]
  return named.flatMap(({ fact: id, is }) => {
    const fact = facts.get(id), answers: readonly Answer[] | undefined = fact?.kind === 'sign' ? ['yes', 'no'] : fact?.kind === 'choice' ? fact.options : undefined
    if (!fact) return [`an implication or exclusion names ${id}, which is not declared`]
    if (!answers) return [`an implication or exclusion asks whether ${id} is ${is}; it can ask that of a sign or a choice, not of a ${fact.kind}`]
    return answers.includes(is) ? [] : [`an implication or exclusion asks whether ${id} is ${is}; it can ask for ${answers.join(', ')}`]
  })
}

/** Facts that the rules, of whatever day, cut into more classes than can be held. */
function tooFine({ facts, rules }: Ruleset): string[] {
  const leaves = rules.flatMap(({ when }) => leavesOf(when))
  return facts.map(fact => ({ id: fact.id, classes: classesOf(fact, leaves).examples.length })).filter(({ classes }) => classes > mostClasses).map(({ id, classes }) => `the rules cut ${id} into ${classes} classes of answers; ${mostClasses} is the most`)
}

/** Rules that no set of answers can meet: a slip in the writing, and a danger, since they look as if they guarded something. */
function neverHolding(ruleset: Ruleset): string[] {
  const found = new Set<string>()
  for (const profile of ruleset.profiles) for (const day of changesOf(ruleset).filter(day => !day.endsWith('~'))) {
    const compiled = compile(ruleset, profile.id, day, true), nothing = pack(compiled, {}, [])
    if ('fault' in nothing) continue
    for (const rule of compiled.rules) if (couldHold(compiled, rule, nothing) === false) found.add(`rule ${rule.rule.id} can never hold, whatever is answered`)
  }
  return [...found]
}
