import type { DecisionInput } from '../kernel/decision.ts'
import type { Answer } from '../kernel/fact.ts'
import type { CircumstanceFactId } from './catalogue/child-and-history.ts'
import type { ChildFactId } from './catalogue/child.ts'
import type { CrossCuttingFactId } from './catalogue/cross-cutting.ts'
import type { FamilyFactId } from './catalogue/family.ts'
import type { ParentingFactId } from './catalogue/parenting.ts'

/** The id of anything that the thresholds can know of, as `thresholds.facts` lists them: for editors that complete names, and compilers that refuse wrong ones. */
export type ThresholdFactId = ChildFactId | ParentingFactId | FamilyFactId | CrossCuttingFactId | CircumstanceFactId

/**
 * What `decideThreshold` is asked. A name of a fact that is written in code is held against the catalogue's by the compiler; names that come from
 * elsewhere (a form, a file) may be any text, and `checkInput` says what is wrong with them. Answers are held against their fact when it is decided.
 */
export interface ThresholdInput extends Omit<DecisionInput, 'facts'> {
  readonly facts: { readonly [Fact in ThresholdFactId]?: Answer }
}
