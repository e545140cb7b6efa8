import type { Condition } from '../kernel/condition.ts'

/** The words in which a sheet says its conditions, for the facts that it may ask about. */
export interface Saying<Asked extends string> {
  /** The sign is answered yes or suspected. */
  readonly yes: (fact: Asked) => Condition
  readonly no: (fact: Asked) => Condition
  /** One of these options was chosen. */
  readonly is: (fact: Asked, ...oneOf: readonly string[]) => Condition
  /** Any one of these; a fact by its id stands for its yes. */
  readonly any: (...of: readonly (Asked | Condition)[]) => Condition
  readonly all: (...of: readonly (Asked | Condition)[]) => Condition
}

/**
 * Conditions in few words, held to the facts that a sheet may ask about: a slip in an id does not compile.
 * @example const { yes, any } = saying<FactId>(); any('smoke', 'smell') // { any: [{ fact: 'smoke', is: 'yes' }, { fact: 'smell', is: 'yes' }] }
 */
export function saying<Asked extends string>(): Saying<Asked> {
  const yes = (fact: Asked): Condition => ({ fact, is: 'yes' }), each = (of: readonly (Asked | Condition)[]): Condition[] => of.map(one => (typeof one === 'string' ? yes(one) : one))
  return { yes, no: fact => ({ fact, is: 'no' }), is: (fact, ...oneOf) => ({ fact, oneOf }), any: (...of) => ({ any: each(of) }), all: (...of) => ({ all: each(of) }) }
}
