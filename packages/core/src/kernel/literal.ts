import { addDays } from './calendar.ts'
import type { Condition } from './condition.ts'
import type { Answer, Fact } from './fact.ts'

/**
 * A fact cut into the classes of answers that the rules can tell apart: a sign into yes, suspected and no; a choice into its
 * options; a number or day into the stretches between the cut points that rules name. Every answer of a class gives the same decision.
 */
export interface Classes {
  readonly fact: Fact
  /** One answer of each class; an answer that can be given, so that a class can be replayed. */
  readonly examples: readonly Answer[]
  /** For numbers and days: where each class but the first begins. */
  readonly cuts: readonly Answer[]
}

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { of: unknown }>

/** Whether a condition is a leaf: about one fact. */
export function isLeaf(condition: Condition): condition is Leaf {
  return 'fact' in condition
}

/** More classes than this are not held of one fact: each has a bit. */
export const mostClasses = 31

/** Every leaf of a condition. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if (isLeaf(condition)) return [condition]
  if ('not' in condition) return leavesOf(condition.not)
  return ('all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of).flatMap(leavesOf)
}

/** Cuts one fact by everything that the given leaves ask of it. */
export function classesOf(fact: Fact, leaves: readonly Leaf[]): Classes {
  if (fact.kind === 'sign') return { fact, examples: ['yes', 'suspected', 'no'], cuts: [] }
  if (fact.kind === 'choice') return { fact, examples: fact.options, cuts: [] }
  const named = leaves.filter(leaf => leaf.fact === fact.id).flatMap(leaf => ('from' in leaf || 'below' in leaf ? [leaf.from, leaf.below] : [])).filter(cut => cut !== undefined)
  const cuts = [...new Set(named)].filter(cut => fact.kind === 'date' || (Number(cut) > fact.min && Number(cut) <= fact.max)).sort((a, b) => (a < b ? -1 : 1))
  const first = fact.kind === 'number' ? fact.min : cuts[0] === undefined ? '2000-01-01' : addDays(String(cuts[0]), -1)
  return { fact, examples: [first, ...cuts], cuts }
}

/** Which class an answer falls in, or -1 where it is no answer to this fact. */
export function classOf(classes: Classes, answer: Answer): number {
  if (classes.fact.kind === 'sign' || classes.fact.kind === 'choice') return classes.examples.indexOf(answer)
  let index = 0
  while (index < classes.cuts.length && classes.cuts[index]! <= answer) index++
  return index
}

/**
 * Which classes satisfy a leaf, as bits. `suspected` satisfies whatever raises, asked for as a yes, as a no or as "not so",
 * since suspicion never counts as reassurance; only a condition that asks for `known` is not met by it.
 */
export function satisfying(classes: Classes, leaf: Leaf, negated: boolean): number {
  if (classes.fact.kind === 'sign') {
    if (!('is' in leaf)) throw new Error(`${leaf.fact} is answered yes or no; a condition asks something else of it`)
    const wantsYes = (leaf.is === 'yes') !== negated
    return leaf.is === 'yes' && leaf.known && !negated ? 0b001 : wantsYes ? 0b011 : 0b110
  }
  return classes.examples.reduce<number>((bits, example, index) => ((holds(leaf, example) !== negated ? bits | (1 << index) : bits)), 0)
}

/** Whether every answer meets a leaf, or none does: it then asks nothing, and stands in no rule. */
export function asksNothing(fact: Fact, leaf: Leaf): 'met by every answer' | 'met by no answer' | undefined {
  if (fact.kind === 'sign' || 'is' in leaf) return undefined
  if ('oneOf' in leaf) return fact.kind === 'choice' && fact.options.every(option => leaf.oneOf.includes(option)) ? 'met by every answer' : leaf.oneOf.length === 0 ? 'met by no answer' : undefined
  const number = fact.kind === 'number', from = leaf.from ?? -Infinity, below = leaf.below ?? Infinity
  if ((leaf.from !== undefined && leaf.below !== undefined && leaf.from >= leaf.below) || (number && (Number(from) > fact.max || Number(below) <= fact.min))) return 'met by no answer'
  return number && Number(from) <= fact.min && Number(below) > fact.max ? 'met by every answer' : undefined
}

/** An end of a stretch that is no number where the fact is one, or no day: no answer would ever meet it, or all would. */
export function asksOtherKind(fact: Fact, leaf: Leaf): string | undefined {
  if (!('from' in leaf || 'below' in leaf) || (fact.kind !== 'number' && fact.kind !== 'date')) return undefined
  const strange = [leaf.from, leaf.below].find(end => end !== undefined && (typeof end === 'number') !== (fact.kind === 'number'))
  return strange === undefined ? undefined : JSON.stringify(strange)
}

function holds(leaf: Leaf, answer: Answer): boolean {
  if ('oneOf' in leaf) return leaf.oneOf.includes(String(answer))
  if ('is' in leaf) throw new Error(`${leaf.fact} is not a yes/no fact; a condition asks whether it is ${leaf.is}`)
  return (leaf.from === undefined || answer >= leaf.from) && (leaf.below === undefined || answer < leaf.below)
}
