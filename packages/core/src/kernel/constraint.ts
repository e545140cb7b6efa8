import type { Answer } from './fact.ts'
import type { Classes } from './literal.ts'
import type { Ruleset } from './ruleset.ts'

/**
 * What one fact's answer leaves of another's. While the first lies wholly within `within`, the second must lie in `then`.
 * Implications and exclusions both become these, in both directions. `from` and `to` are indexes of facts.
 */
export interface Constraint {
  readonly from: number
  readonly within: number
  readonly to: number
  readonly then: number
  /** True for the direction in which an implication is written: an answer there is drawn from the other fact. */
  readonly draws: boolean
}

/**
 * Implications and exclusions as constraints. A suspected sign makes the sign it implies at least suspected.
 * A sign that is there rules out, suspected or not, the sign it excludes; two suspicions may stand side by side.
 */
export function constraintsOf(ruleset: Ruleset, index: ReadonlyMap<string, number>, facts: readonly Classes[]): readonly Constraint[] {
  const at = ({ fact, is }: { fact: string; is: Answer }) => {
    const i = index.get(fact)
    if (i === undefined) throw new Error(`an implication or exclusion names ${fact}, which is not declared`)
    const { fact: { kind }, examples } = facts[i]!
    // An amount or a day falls in a class with others, of which nothing was said.
    const bit = kind === 'number' || kind === 'date' ? -1 : examples.indexOf(is)
    if (bit < 0) throw new Error(`an implication or exclusion names ${fact} as ${is}, which is not an answer to it`)
    return { i, bits: 1 << bit, whole: 2 ** examples.length - 1, sign: kind === 'sign' && is === 'yes' }
  }
  const both = (from: number, within: number, to: number, then: number, whole: { from: number; to: number }): Constraint[] => [
    { from, within, to, then, draws: true },
    { from: to, within: whole.to & ~then, to: from, then: whole.from & ~within, draws: false }
  ]
  const implied = ruleset.implications.flatMap(implication => {
    const when = at(implication.when), then = at(implication.then), whole = { from: when.whole, to: then.whole }
    const definite = both(when.i, when.bits, then.i, then.bits, whole)
    return when.sign && then.sign ? [...definite, ...both(when.i, 0b011, then.i, 0b011, whole)] : definite
  })
  const excluded = ruleset.exclusions.flatMap(exclusion => {
    const one = at(exclusion.one), other = at(exclusion.other), whole = { from: one.whole, to: other.whole }
    const widely = (bits: typeof one) => (bits.sign ? 0b011 : bits.bits)
    const pairs = [[one.bits, widely(other)], [widely(one), other.bits]] as const
    return pairs.flatMap(([a, b]) => both(one.i, a, other.i, whole.to & ~b, whole)).map(constraint => ({ ...constraint, draws: false }))
  })
  return [...implied, ...excluded]
}
