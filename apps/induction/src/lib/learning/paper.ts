import type { PointsTo } from '#lib/thresholds/points-to.ts'
import type { BlockView } from './view.ts'

/** One line of a question: something to tick, number or match, or a part of a story that is only told. `answer` is what belongs in its box. */
export type PaperRow =
  | { readonly kind: 'option'; readonly letter: string; readonly html: string; readonly phone: string | null; readonly answer: string; readonly feedback: string }
  | { readonly kind: 'told'; readonly html: string }

/** A question as it stands on paper. What is right goes with it, for the sheet of answers: only to whoever may see that. */
export interface PaperQuestion {
  readonly id: string
  /** Counts through the whole print, so that an answer is found on the other sheet. */
  readonly number: number
  readonly critical: boolean
  readonly html: string
  /** What to do with the boxes; null where to tick one says itself. */
  readonly toDo: string | null
  readonly rows: readonly PaperRow[]
  /** What lines are matched with, by small letters. */
  readonly choices: readonly { readonly letter: string; readonly text: string }[]
}

export interface PaperConversation {
  readonly id: string
  readonly title: string
  readonly who: string
  readonly contentNote: string | null
  readonly turns: readonly { readonly id: string; readonly says: string; readonly replies: readonly { readonly letter: string; readonly text: string; readonly verdict: 'good' | 'safe' | 'harmful'; readonly feedback: string }[] }[]
}

export type PaperBlock =
  | Exclude<BlockView, { readonly kind: 'question' | 'way-in' }>
  | { readonly kind: 'question'; readonly question: PaperQuestion }
  | { readonly kind: 'conversation'; readonly conversation: PaperConversation }
  | { readonly kind: 'story-elsewhere'; readonly title: string }

interface Reference { readonly id: string; readonly title: string; readonly publisher: string; readonly edition: string; readonly at: string; readonly grade: string }
interface TermView { readonly id: string; readonly term: string; readonly meaning: string; readonly formerly: string | null }

/** A scenario on paper with its computed answer. */
export interface PaperStory {
  readonly slug: string
  readonly title: string
  readonly module: string
  readonly minutes: number
  readonly counts: boolean
  readonly contentNote: string | null
  /** For whoever teaches it: never on the side that is read out. */
  readonly facilitator: { readonly wrong: string; readonly ask: string; readonly stop: string } | null
  readonly story: readonly PaperBlock[]
  readonly questions: readonly PaperQuestion[]
  readonly responses: readonly { readonly letter: string; readonly label: string; readonly verdict: 'right' | 'safe' | 'unprotected' }[]
  readonly result: PointsTo
  readonly debrief: readonly PaperBlock[]
  readonly terms: readonly TermView[]
  readonly sources: readonly Reference[]
}
