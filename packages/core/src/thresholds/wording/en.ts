import type { CircumstanceSignId } from '../catalogue/child-and-history.ts'
import type { ChildSignId } from '../catalogue/child.ts'
import type { combinations } from '../catalogue/combinations.ts'
import type { CrossCuttingSignId } from '../catalogue/cross-cutting.ts'
import type { FamilySignId } from '../catalogue/family.ts'
import type { ParentingSignId } from '../catalogue/parenting.ts'
import type { triggers } from '../catalogue/triggers.ts'
import type { ClockId } from '../clocks.ts'
import { childFacts, childReasons } from './en/child.ts'
import { circumstanceFactWords, circumstanceReasons, combinationReasons, triggerReasons } from './en/circumstances.ts'
import { comingReasons } from './en/coming.ts'
import { crossCuttingFacts, crossCuttingReasons } from './en/cross-cutting.ts'
import { familyFacts, familyReasons } from './en/family.ts'
import { parentingFacts, parentingReasons } from './en/parenting.ts'
import type { RuleBookWords } from '../../kernel/rulebook.ts'
import { actionWords } from './en/actions.ts'
import { consentTable } from './en/consent.ts'
import { groupWording } from './en/groups.ts'
import type { FactWording } from './en/shape.ts'
import type { ThresholdFactId } from '../input.ts'

export type { ActionWording, FactWording } from './en/shape.ts'
export { actionWords } from './en/actions.ts'
export { groupWording as groupWords, type GroupWording } from './en/groups.ts'
export * from './en/levels.ts'

export type { ThresholdFactId } from '../input.ts'
type StatedId = (typeof triggers)[number]['id'] | (typeof combinations)[number]['id']
export type ThresholdRuleId = ChildSignId | ParentingSignId | FamilySignId | CrossCuttingSignId | CircumstanceSignId | StatedId | keyof typeof comingReasons

/** What is asked about each fact: question, help and a short label. */
export const factWords: Readonly<Record<ThresholdFactId, FactWording>> = {
  ...childFacts, ...parentingFacts, ...familyFacts, ...crossCuttingFacts, ...circumstanceFactWords
}

const reasons: Readonly<Record<ThresholdRuleId, string>> = {
  ...childReasons, ...parentingReasons, ...familyReasons, ...crossCuttingReasons,
  ...circumstanceReasons, ...triggerReasons, ...combinationReasons, ...comingReasons
}

/** Why each rule counts when it fires: one sentence by the statement's id, which its rules of every span of days say. */
export const reasonWords: Readonly<Record<string, string>> = reasons

/** What each limit is for. */
export const clockWords = {
  'urgent-concern-passed-on': 'An urgent concern is passed on',
  'lado-told': 'The LADO is told',
  'fgm-reported-good-practice': 'Known FGM is reported to the police, as good practice has it',
  'fgm-reported-legal-limit': 'Known FGM is reported to the police, as the law has it'
} satisfies Record<ClockId, string>

/** What starts each limit: "within one working day of when …". */
export const clockStarts = { 'concern.noticed': 'the concern was noticed', 'allegation.known': 'the worry about the worker became known', 'fgm.known': 'the girl told or the signs were seen' }

/** The words with which the rule book prints these rules. */
export const ruleBookWords: RuleBookWords = {
  facts: factWords,
  groups: /* @__PURE__ */ Object.fromEntries(Object.entries(groupWording).map(([id, { title }]) => [id, title])),
  rules: reasonWords,
  actions: /* @__PURE__ */ Object.fromEntries(Object.entries(actionWords).map(([id, { what }]) => [id, what])),
  clocks: clockWords,
  events: clockStarts,
  tables: consentTable
}
