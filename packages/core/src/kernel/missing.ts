import type { Compiled, ReadyRule } from './compile.ts'
import type { DecisionInput, MissingFact } from './decision.ts'
import { certain } from './gate.ts'
import { isNotKnown, type Packed } from './prepare.ts'
import { couldHold, isOpen, stillNeeded, type Range } from './range.ts'

/**
 * What could still raise the level, in the order of asking: danger first; then what needs the fewest other unknowns with it;
 * then groups in which something is known; then the procedure's own order: its first questions, and the rest by group. The first five stand group by group, since they are asked together.
 */
export function missingFacts(compiled: Compiled, packed: Packed, input: DecisionInput, range: Range): readonly MissingFact[] {
  const { ruleset } = compiled
  const undecided = compiled.levelRules.filter(rule => Math.max(rule.atLeast, rule.reach) > range.lowest && !certain(rule.gate, packed) && couldHold(compiled, rule, packed) !== false)
  const found = new Map<number, { reach: number; needs: number }>()
  for (const rule of undecided) for (const fact of rule.facts) {
    if (!isOpen(packed, fact) || !matters(compiled, rule, packed, fact)) continue
    const needs = stillNeeded(compiled, rule.gate, packed, new Set([fact]))
    for (const asked of toAsk(compiled, packed, fact)) {
      const before = found.get(asked)
      found.set(asked, { reach: Math.max(rule.reach, before?.reach ?? 0), needs: Math.min(needs, before?.needs ?? Infinity) })
    }
  }
  const touched = new Set(ruleset.facts.filter(({ id }) => !isNotKnown(input.facts[id])).map(({ group }) => group))
  const groupOrder = new Map(ruleset.groups.map(({ id }, i) => [id, i]))
  const sorted = [...found].map(([index, { reach, needs }]) => {
    const { fact } = compiled.facts[index]!
    const danger = fact.kind === 'sign' && fact.danger === true
    const first = fact.kind === 'sign' ? fact.askFirst ?? Infinity : Infinity
    return { index, needs, first, missing: { fact: fact.id, group: fact.group, couldRaiseTo: ruleset.levels[reach]!, danger }, touched: touched.has(fact.group), group: groupOrder.get(fact.group) ?? groupOrder.size }
  }).sort((a, b) => Number(b.missing.danger) - Number(a.missing.danger) || a.needs - b.needs || Number(b.touched) - Number(a.touched) || (a.first === b.first ? 0 : a.first - b.first) || a.group - b.group || a.index - b.index)
    .map(({ missing }) => missing)
  return [...byGroup(sorted.slice(0, atOnce)), ...sorted.slice(atOnce)]
}

/** How many are asked at once: these stand group by group. */
export const atOnce = 5

function byGroup(missing: readonly MissingFact[]): readonly MissingFact[] {
  return [...new Set(missing.map(({ group }) => group))].flatMap(group => missing.filter(one => one.group === group))
}

/** A fact matters to a rule while what the rule asks of it is not yet settled. */
function matters(compiled: Compiled, rule: ReadyRule, packed: Packed, fact: number): boolean {
  return compiled.literalsOfFact[fact]!.some(literal => {
    const word = literal >>> 5, bit = 1 << (literal & 31)
    return !((packed.yes[word]! | packed.no[word]!) & bit) && uses(rule, word, bit)
  })
}

function uses({ gate }: Pick<ReadyRule, 'gate'>, word: number, bit: number): boolean {
  return gate.words.some((at, i) => at === word && (gate.bits[i]! & bit) !== 0) || gate.inner.some(inner => uses({ gate: inner }, word, bit))
}

/** The fact itself, unless its group was closed: then only what could still bring it with it. */
function toAsk(compiled: Compiled, packed: Packed, fact: number): number[] {
  const bringing = compiled.broughtBy[fact]!.filter(({ from, within }) => isOpen(packed, from) && (packed.domains[from]! & within) !== 0).map(({ from }) => from)
  return packed.held.has(fact) ? bringing : [fact, ...bringing]
}
