import type { Day } from './fact.ts'

/**
 * The closed vocabulary in which a rule says when it holds. Three-valued: true, false or not known.
 * No expressions, no functions: a condition is data that can be printed, hashed, compared and proved.
 */
export type Condition =
  /** The sign is answered yes; `suspected` is enough unless `known` is asked for. */
  | { readonly fact: string; readonly is: 'yes'; readonly known?: true }
  /** The sign is answered no (for facts whose "no" is the worrying answer). */
  | { readonly fact: string; readonly is: 'no' }
  /** The choice is one of these. */
  | { readonly fact: string; readonly oneOf: readonly string[] }
  /** The number (or day) lies in [from, below). Leave one end out for an open side. */
  | { readonly fact: string; readonly from?: number | Day; readonly below?: number | Day }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** At least `count` of these hold. */
  | { readonly count: number; readonly of: readonly Condition[] }
