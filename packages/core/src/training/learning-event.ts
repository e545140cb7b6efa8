import type { Response, Verdict } from './marking.ts'

/** What each kind of event carries. No name, no free text: ids, ticks and verdicts only. */
interface Payloads {
  /** The module's page was opened. Its `itemId` is the module's own id. */
  readonly 'module-opened': Readonly<Record<string, never>>
  /** Where the learner stopped in a lesson, so that another device resumes there. */
  readonly 'place-kept': { readonly block: number }
  /** `seenToEnd` is the evidence: the last block was shown and the learner went on from it. */
  readonly 'lesson-finished': { readonly seenToEnd: boolean }
  /** `right` is the server's marking on the day, kept so that an old answer keeps its meaning. */
  readonly 'question-answered': { readonly chosen: readonly string[]; readonly right: boolean }
  /** `verdict` is the server's marking on the day; see `markResponse`. */
  readonly 'scenario-answered': { readonly response: Response; readonly verdict: Verdict }
  /** The replies chosen, in order; `reachedEnd` is the evidence. */
  readonly 'conversation-finished': { readonly replies: readonly string[]; readonly reachedEnd: boolean }
  /**
   * The item was taught in a group, and the person was there, on the word of the coordinator: the whole module where `itemId` is the module's own, or one
   * scenario. `attendance` names the entry in the list of who was there. It never stands for an answer that everybody has to get right.
   */
  readonly 'taught': { readonly attendance: string }
  /** What the coordinator had said of this attendance was wrong: it is evidence for nothing from then on. */
  readonly 'taught-withdrawn': { readonly attendance: string }
  /**
   * The questions of a module were asked before it was read. `known`: the steps that the answers showed to be known, as the server marked them on the day;
   * `right` and `missed` are the questions. Its `itemId` is the module's own id.
   */
  readonly 'check-taken': { readonly right: readonly string[]; readonly missed: readonly string[]; readonly known: readonly string[] }
  /**
   * A new period begins in every module: only what is done after this counts from now on. Its `itemId` is `refresher`, and its `moduleId`
   * is `refresher` too: it belongs to no module.
   */
  readonly 'refresher-begun': Readonly<Record<string, never>>
}

/** What a learner did, as it is recorded: never a name, never an answer in words. */
export type LearningEventKind = keyof Payloads

/** One thing a learner did. Append-only; the closed vocabulary of everything that counts towards a standing. */
export type LearningEvent = { readonly [Kind in LearningEventKind]: {
  /** Made by the client, or put into the form by the server; the same id is the same event. */
  readonly id: string
  readonly kind: Kind
  readonly moduleId: string
  /** The lesson, question, scenario or conversation; the module itself for `module-opened`, `check-taken` and where all of it was taught; `refresher` for `refresher-begun`. */
  readonly itemId: string
  readonly payload: Payloads[Kind]
  /** The server's time in UTC, `2026-11-21T09:30:00.000Z`: compares as text. */
  readonly at: string
} }[LearningEventKind]

/** Every kind, for edges that check what they are given. */
export const learningEventKinds: readonly LearningEventKind[] = ['module-opened', 'place-kept', 'lesson-finished', 'question-answered', 'scenario-answered', 'conversation-finished', 'check-taken', 'taught', 'taught-withdrawn', 'refresher-begun']
