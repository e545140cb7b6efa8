import type { CircumstanceFactId, CircumstanceSignId } from '../catalogue/child-and-history.ts'
import type { ChildFactId, ChildSignId } from '../catalogue/child.ts'
import type { combinations } from '../catalogue/combinations.ts'
import type { CrossCuttingFactId, CrossCuttingSignId } from '../catalogue/cross-cutting.ts'
import type { FamilyFactId, FamilySignId } from '../catalogue/family.ts'
import type { ParentingFactId, ParentingSignId } from '../catalogue/parenting.ts'
import { inPapersPeriod } from '../catalogue/sign.ts'
import type { triggers } from '../catalogue/triggers.ts'
import { childFacts, childReasons } from './en/child.ts'
import { circumstanceFactWords, circumstanceReasons, combinationReasons, triggerReasons } from './en/circumstances.ts'
import { crossCuttingFacts, crossCuttingReasons } from './en/cross-cutting.ts'
import { familyFacts, familyReasons } from './en/family.ts'
import { parentingFacts, parentingReasons } from './en/parenting.ts'
import type { FactWording } from './en/shape.ts'

export type { ActionWording, FactWording } from './en/shape.ts'
export { actionWords } from './en/actions.ts'
export { groupWording as groupWords, type GroupWording } from './en/groups.ts'
export * from './en/levels.ts'

export type ThresholdFactId = ChildFactId | ParentingFactId | FamilyFactId | CrossCuttingFactId | CircumstanceFactId
type StatedId = (typeof triggers)[number]['id'] | (typeof combinations)[number]['id']
export type ThresholdRuleId = ChildSignId | ParentingSignId | FamilySignId | CrossCuttingSignId | CircumstanceSignId | StatedId

/** What is asked about each fact: question, help and a short label. */
export const factWords: Readonly<Record<ThresholdFactId, FactWording>> = {
  ...childFacts, ...parentingFacts, ...familyFacts, ...crossCuttingFacts, ...circumstanceFactWords
}

const reasons: Readonly<Record<ThresholdRuleId, string>> = {
  ...childReasons, ...parentingReasons, ...familyReasons, ...crossCuttingReasons,
  ...circumstanceReasons, ...triggerReasons, ...combinationReasons
}

/** Why each rule counts when it fires: one sentence by the rule's id. Rules of the papers' period say the same. */
export const reasonWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(reasons).flatMap(([id, sentence]) => [[id, sentence], [inPapersPeriod(id), sentence]])
)
