import type { SourcePointer } from './model.ts'

/** When something of a path is learnt: with the induction, or within six or twelve months of starting. */
export const pathStages = ['induction', 'six-months', 'twelve-months'] as const
export type PathStage = (typeof pathStages)[number]

/** Dates of a board that are earlier than the rule for a role. What would be later than the rule has no effect. */
export interface EarlierDates {
  /** The day from which the board asks this. */
  readonly from: string
  readonly inductionDays?: number
  readonly sixMonths?: number
  readonly twelveMonths?: number
  readonly refresherMonths?: number
}

/** What people in some kinds of work learn, by when, in how much time. Nobody takes everything. */
export interface Path {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** Job roles of the rules. A role stands in one path: in the topmost folder's, where several name it. */
  readonly roles: readonly string[]
  /** The training group that this work belonged to in the edition of 2010, which many boards still speak of. */
  readonly group: string
  /** Ids of modules by stage, in the learner's order. The induction holds every required module, always. */
  readonly stages: Readonly<Record<PathStage, readonly string[]>>
  readonly budget: {
    /** For all its stages together. */
    readonly minutes: number
    /** Whose time it takes as its own. */
    readonly from: string
    readonly why: string
    readonly sources: readonly SourcePointer[]
  }
  /** Coverage lists that the path is held against. */
  readonly lists: readonly string[]
  readonly earlier?: EarlierDates
  readonly status: 'current' | 'retired'
  readonly successor?: string
  readonly locale: string
  readonly from: string
  readonly file: string
}

/** One line of a list of what a course must cover. */
export interface CoverageLine {
  readonly id: string
  readonly says: string
  /** How the line itself was read: in the official text, in another document that reproduces it, or from memory. */
  readonly read: 'official' | 'reported' | 'recalled'
  /** The lessons that teach it together; a path teaches it when it has all of them. */
  readonly lessons: readonly string[]
  /** What the employer does, where no lesson can. */
  readonly employer?: string
  /** Only for those who lead safeguarding at their place of work. */
  readonly leadsOnly: boolean
}

/** A list of what a course must cover: a national framework's, or one that we keep ourselves. */
export interface CoverageList {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly edition: string
  readonly inForce: string
  readonly sources: readonly SourcePointer[]
  /** Whether the list is of a standard that a course could be said to meet; otherwise it is a yardstick of our own. */
  readonly standard: boolean
  /** Never met by learning alone, however much of it is covered: why. */
  readonly neverByLearningAlone?: string
  /** Who compared every line with the official text, and when; absent until somebody did. */
  readonly compared?: { readonly by: string; readonly on: string }
  readonly lines: readonly CoverageLine[]
  readonly from: string
  readonly file: string
}
