import type { Condition } from './condition.ts'
import type { Answer, Fact, Facts } from './fact.ts'
import { applies } from './compile.ts'
import type { Ruleset } from './ruleset.ts'

/** A second, slow and plain way of deciding, for tests: every way the unknown could turn out, one after another. Shares no code with the fast one but which rules apply. */

function met(condition: Condition, world: Facts, negated = false): boolean {
  if ('not' in condition) return met(condition.not, world, !negated)
  if ('all' in condition) return negated ? condition.all.some(part => met(part, world, true)) : condition.all.every(part => met(part, world))
  if ('any' in condition) return negated ? condition.any.every(part => met(part, world, true)) : condition.any.some(part => met(part, world))
  if ('of' in condition) {
    const held = condition.of.filter(part => met(part, world, negated)).length
    return negated ? held >= condition.of.length - condition.count + 1 : held >= condition.count
  }
  const answer = world[condition.fact]!
  if ('is' in condition) {
    if (answer === 'suspected') return condition.is === 'yes' && condition.known === true ? negated : true
    return (answer === condition.is) !== negated
  }
  if ('oneOf' in condition) return condition.oneOf.includes(String(answer)) !== negated
  return ((condition.from === undefined || answer >= condition.from) && (condition.below === undefined || answer < condition.below)) !== negated
}

/** Every answer that a fact may turn out to have; numbers are taken whole. */
export function answersOf(fact: Fact): readonly Answer[] {
  if (fact.kind === 'sign') return ['yes', 'suspected', 'no']
  if (fact.kind === 'choice') return fact.options
  if (fact.kind === 'number') return Array.from({ length: fact.max - fact.min + 1 }, (_, i) => fact.min + i)
  return ['2020-01-01', '2025-01-01']
}

function turnsOut(fact: Fact, answer: Answer | undefined, closed: boolean): readonly Answer[] {
  if (fact.kind === 'sign' && fact.worrying === 'yes' && closed && (answer === undefined || answer === 'not-asked')) return ['no']
  if (answer === undefined || answer === 'not-asked' || answer === 'asked-not-known' || answer === 'refused') return answersOf(fact)
  if (answer === 'suspected' && fact.kind === 'sign') return fact.worrying === 'no' ? ['suspected', 'no'] : ['suspected', 'yes']
  return [answer]
}

const strength = (answer: Answer): number => (answer === 'yes' ? 2 : answer === 'suspected' ? 1 : 0)

function consistent(ruleset: Ruleset, world: Facts): boolean {
  return ruleset.implications.every(({ when, then }) => {
    if (when.is === 'yes' && then.is === 'yes') return strength(world[then.fact]!) >= strength(world[when.fact]!)
    return world[when.fact] !== when.is || world[then.fact] === then.is
  }) && ruleset.exclusions.every(({ one, other }) => {
    const so = ({ fact, is }: typeof one) => (is === 'yes' ? strength(world[fact]!) : world[fact] === is ? 2 : 0)
    return so(one) === 0 || so(other) === 0 || so(one) + so(other) < 3
  })
}

/** The level required in each way that things could turn out, least and most, and how far judgement could take it at most. */
export function bruteRange(ruleset: Ruleset, facts: Facts, closed: readonly string[], profileId: string, asOf: string): { least: number; most: number; worlds: number } {
  const profile = ruleset.profiles.find(({ id }) => id === profileId)!
  const rules = ruleset.rules.filter(rule => applies(rule, profile, asOf))
  let least = Infinity, most = -1, worlds = 0
  const walk = (at: number, world: Record<string, Answer>): void => {
    const fact = ruleset.facts[at]
    if (fact) return turnsOut(fact, facts[fact.id], closed.includes(fact.group)).forEach(answer => walk(at + 1, { ...world, [fact.id]: answer }))
    if (!consistent(ruleset, world)) return
    worlds++
    let level = 0, reach = 0
    for (const rule of rules) if (rule.kind === 'level' && met(rule.when, world)) {
      level = Math.max(level, ruleset.levels.indexOf(rule.atLeast))
      reach = Math.max(reach, ruleset.levels.indexOf(rule.atLeast), rule.upTo ? ruleset.levels.indexOf(rule.upTo) : 0)
    }
    least = Math.min(least, level)
    most = Math.max(most, reach)
  }
  walk(0, {})
  return { least, most, worlds }
}
