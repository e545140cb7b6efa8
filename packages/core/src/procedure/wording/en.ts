import type { Wording } from '../../kernel/explain.ts'
import type { RuleBookTable, RuleBookWords } from '../../kernel/rulebook.ts'
import { actionWords as catalogueActions, clockStarts, clockWords as catalogueClocks, factWords as catalogueFacts, groupWords as catalogueGroups, type ActionWording, type FactWording, type GroupWording } from '../../thresholds/wording/en.ts'
import { answerWords, atLeast, carriedFrom, couldRise, fromAnotherArea, gradeWords, levelWords, notCheckedSince, nothingKnown, openWords, stillWorried } from '../../thresholds/wording/en.ts'
import type { Procedure } from '../index.ts'

/** What people read for each id of a procedure's own. A key left out fails the types; another locale is a file of the same shape. */
export interface Words<FactId extends string, GroupId extends string, StatedId extends string, ActionId extends string = never, ClockId extends string = never, Event extends string = never> {
  readonly facts: Readonly<Record<FactId, FactWording>>
  readonly groups: Readonly<Record<GroupId, GroupWording>>
  /** Why each statement counts: one sentence, which its rules of every span say. */
  readonly rules: Readonly<Record<StatedId, string>>
  readonly actions: Readonly<Record<ActionId, ActionWording>>
  /** What each limit is for. */
  readonly clocks: Readonly<Record<ClockId, string>>
  /** What starts each limit: "within one working day of when …". */
  readonly events: Readonly<Record<Event, string>>
  /** What the procedure says besides its rules: it stands in its rule book. */
  readonly tables?: () => readonly RuleBookTable[]
}

/** The words with which a procedure is printed and explained: its own, and the catalogue's for what it uses of it. */
export function saying(procedure: Procedure, words: Words<string, string, string, string, string, string>): { readonly ruleBookWords: RuleBookWords; readonly explanation: Wording } {
  const facts: Readonly<Record<string, FactWording>> = { ...catalogueFacts, ...words.facts }, groups: Readonly<Record<string, GroupWording>> = { ...catalogueGroups, ...words.groups }, actions: Readonly<Record<string, ActionWording>> = { ...catalogueActions, ...words.actions }
  const only = <Value>(ids: readonly { readonly id: string }[], from: Readonly<Record<string, Value>>): Record<string, Value> => Object.fromEntries(ids.flatMap(({ id }) => (from[id] === undefined ? [] : [[id, from[id]]])))
  const { ruleset } = procedure, factWords = only(ruleset.facts, facts), groupWords = only(ruleset.groups, groups), actionWords = only(ruleset.actions, actions)
  const reasonWords = Object.fromEntries(Object.entries(procedure.statedAs).flatMap(([rule, stated]) => (words.rules[stated] === undefined ? [] : [[rule, words.rules[stated]]])))
  const clocks = { ...only<string>(ruleset.clocks, catalogueClocks), ...words.clocks }
  return {
    ruleBookWords: {
      facts: factWords, groups: Object.fromEntries(Object.entries(groupWords).map(([id, { title }]) => [id, title])), rules: reasonWords,
      actions: Object.fromEntries(Object.entries(actionWords).map(([id, { what }]) => [id, what])), clocks, events: { ...clockStarts, ...words.events }, ...(words.tables && { tables: words.tables })
    },
    explanation: { levelWords, factWords, groupWords, reasonWords, actionWords, clockWords: clocks, answerWords, gradeWords, openWords, atLeast, couldRise, notCheckedSince, fromAnotherArea, carriedFrom, stillWorried, nothingKnown }
  }
}
