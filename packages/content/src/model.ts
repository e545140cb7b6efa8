/**
 * The shapes of a loaded pack. Everything here is plain data: it can be written as JSON, hashed and kept as a snapshot.
 *
 * Two kinds of text. `html` and `…Html` are HTML that is safe to show once `fillSlots` has filled their slots. All other text is plain and may hold
 * slots as `{name:partnership}`: fill it with `fillText` and let the page escape it.
 */

import type { CoverageList, Path } from './path-model.ts'

export type * from './path-model.ts'

/** A fault in a pack: where it is, what is wrong and what to do next. All are reported together. */
export interface PackFault {
  readonly file: string
  readonly line: number
  readonly code: string
  readonly message: string
  /** `error` stops the pack from loading; `left-out`: what it names is not used and the rest loads (a variant that was not proved leaves the base in force), but `check` fails; `unconfirmed` stops only `check --publish`; `advice` stops nothing. */
  readonly weight: 'error' | 'left-out' | 'unconfirmed' | 'advice'
}

export interface Contact {
  readonly slot: string
  readonly label: string
  readonly phone?: string
  readonly email?: string
  readonly hours?: string
  readonly checkedOn?: string
}

/** A piece of a lesson, in reading order. `html` is made from Markdown with no raw HTML in it, and is safe to show as it is. */
export type Block =
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'callout'; readonly tone: 'danger' | 'note' | 'remember'; readonly title?: string; readonly html: string }
  | { readonly kind: 'protected'; readonly id: string; readonly html: string; readonly additions?: readonly string[] }
  /** About how things were called or done before: words of the past stand only here. */
  | { readonly kind: 'history'; readonly title?: string; readonly html: string }
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'conversation'; readonly id: string }
  | { readonly kind: 'reflection'; readonly id: string; readonly html: string }
  | { readonly kind: 'contact'; readonly slot: string }
  | { readonly kind: 'card' }
  /** `src` is the key of `Pack.media`: pack id, then the path in its folder. */
  | { readonly kind: 'media'; readonly src: string; readonly alt: string; readonly caption?: string }

export interface Lesson {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly minutes: number
  readonly status: 'current' | 'retired'
  readonly successor?: string
  readonly summary: string
  readonly sources: readonly SourcePointer[]
  readonly checkedOn: string
  readonly contentNote?: string
  readonly blocks: readonly Block[]
  /**
   * Glossary terms that are explained here, in reading order. The text links each to `#term-<id>` and describes itself by it:
   * show them at the end under those ids, so that they can be read without JavaScript and are heard with a screen reader.
   */
  readonly terms: readonly string[]
  /** The language of the text that is shown: another than was asked for where there is no translation. */
  readonly locale: string
  /** Which folder of the stack it comes from: the pack id. */
  readonly from: string
  readonly file: string
}

export interface SourcePointer {
  readonly id: string
  readonly at?: string
  readonly grade: 'seen' | 'reported' | 'recalled' | 'inferred' | 'unverified'
}

/** What every answer that a question offers has: an option, a step, a line to match, a sentence of a story. */
export interface Option {
  readonly id: string
  readonly html: string
  /** On every option: why it is right, or what would happen to the child if it were done. */
  readonly feedback: string
  readonly feedbackHtml: string
}

/** One answer among several. */
export interface Choice extends Option {
  readonly right: boolean
  /** Right, and more than is needed here: going higher, or asking someone, is never marked wrong. */
  readonly safe?: true
}

/** Something to do, in its order. Steps with the same place may go either way. */
export interface Step extends Option {
  readonly place: number
}

/** A line to match with one of the question's choices, by their ids: those that fit, and those that do more than is needed. */
export interface Pairing extends Option {
  readonly right: readonly string[]
  readonly safe: readonly string[]
}

/** A sentence of a story that can be marked. */
export interface Sentence extends Option {
  readonly sign: boolean
}

/** Somebody to call: first, and next. */
export interface Call extends Option {
  /** A contact of the board or setting, or the national 999 or 101: its number is shown. Without it, somebody who has none here. */
  readonly contact?: string
  readonly first?: 'right' | 'safe'
  readonly next?: 'right' | 'safe'
}

interface Asked {
  readonly id: string
  /** Must be right whatever the score: immediate danger, secrecy, not investigating, allegations, not telling parents first. */
  readonly critical: boolean
  readonly html: string
  /** Asks the same as that question in another way: a learner is asked one of them. */
  readonly alike?: string
  /** What can be chosen is shown in the order in which it is written: it is a scale, or one line speaks of those before it. */
  readonly asWritten?: true
  readonly status: 'current' | 'retired'
  readonly successor?: string
  readonly locale: string
  readonly from: string
  readonly file: string
}

/** A question by its kind. What somebody answers is a list of ids, written as `markAnswer` says. */
export type Question = Asked & (
  | { readonly kind: 'single' | 'multiple'; readonly options: readonly Choice[] }
  | { readonly kind: 'order'; readonly options: readonly Step[] }
  | { readonly kind: 'match'; readonly choices: readonly { readonly id: string; readonly text: string }[]; readonly options: readonly Pairing[] }
  /** `story` is in reading order: what is only told, and the options by id. */
  | { readonly kind: 'mark'; readonly story: readonly ({ readonly html: string } | { readonly option: string })[]; readonly options: readonly Sentence[] }
  | { readonly kind: 'call'; readonly options: readonly Call[] }
)

/** What helps whoever teaches one story to a group, beside the notes for every story. Plain text with slots. */
export interface CardNote {
  /** What people tend to get wrong. */
  readonly wrong: string
  /** A question to ask the group. */
  readonly ask: string
  /** When to stop, and what to do then. */
  readonly stop: string
}

/** A scenario: a story, what it is about in facts, and what its prose teaches (compared with core at check). */
export interface Scenario {
  readonly id: string
  readonly slug: string
  readonly module: string
  readonly title: string
  readonly minutes: number
  /** Stands in the module's time and counts; otherwise further practice. */
  readonly counts: boolean
  readonly critical: boolean
  /** The procedure that it is about, or `assess`: whatever the facts call for. The answer is always that of all of them together. */
  readonly procedure: string
  readonly profile: string
  readonly asOf: string
  readonly facts: Readonly<Record<string, string | number>>
  readonly closed: readonly string[]
  /** The day or moment of each event, where limits are dated. */
  readonly days?: Readonly<Record<string, string>>
  readonly teaches: { readonly lowest: string; readonly highest: string; readonly open: string; readonly actions: readonly string[]; readonly next?: string }
  readonly story: readonly Block[]
  readonly debrief: readonly Block[]
  /** Asked beside the level: what to ask, whom to tell, what the family needs. */
  readonly questions: readonly string[]
  readonly contentNote?: string
  /** For whoever teaches it; learners do not see it. */
  readonly facilitator?: CardNote
  readonly gentler?: string
  readonly sources: readonly SourcePointer[]
  readonly terms: readonly string[]
  readonly status: 'current' | 'retired'
  readonly successor?: string
  readonly locale: string
  readonly from: string
  readonly file: string
}

/** A conversation that answers back: a child (or a colleague, or the front door) speaks, the learner chooses what to say. */
export interface Conversation {
  readonly id: string
  readonly module: string
  readonly title: string
  readonly who: string
  readonly critical: boolean
  readonly contentNote?: string
  readonly start: string
  readonly turns: readonly {
    readonly id: string
    readonly says: string
    readonly replies: readonly { readonly id: string; readonly text: string; readonly verdict: 'good' | 'safe' | 'harmful'; readonly feedback: string; readonly feedbackHtml: string; readonly next: string | 'end' }[]
  }[]
  readonly status: 'current' | 'retired'
  readonly successor?: string
  readonly locale: string
  readonly from: string
  readonly file: string
}

export interface Module {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** Minutes of the learner's time, counted scenarios included. */
  readonly minutes: number
  readonly milestone: boolean
  readonly required: boolean
  readonly status: 'current' | 'retired'
  readonly successor?: string
  readonly introduction: readonly Block[]
  readonly terms: readonly string[]
  /** Retired ones stay, marked, for old records: show those that are current. */
  readonly lessons: readonly Lesson[]
  /** In the order of their files, those that count and further practice; retired ones stay, marked. */
  readonly scenarios: readonly Scenario[]
  readonly locale: string
  readonly from: string
  readonly file: string
}

export interface Term {
  readonly id: string
  readonly term: string
  readonly meaning: string
  /** What it used to be called, and until when. */
  readonly formerly?: string
}

export interface SourceEntry {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly edition: string
  readonly address?: string
  readonly checkedOn: string
}

/** One part of the talk of fifteen minutes that learner and manager have together: what each of the two says or asks. Plain text with slots. */
export interface TalkPrompt {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly learner: string
  readonly manager: string
}

/** What whoever teaches a group keeps to, whichever scenario it is. Plain text with slots. */
export interface FacilitatorNote {
  readonly id: string
  /** `before` the group meets, what to `ask` it, how to `care` for the people in the room, what to `avoid`, and what to do `after`. */
  readonly part: 'before' | 'ask' | 'care' | 'avoid' | 'after'
  readonly text: string
}

/** What reviews have taught again and again, and the lessons that teach it: a closed list, so that reviews can be found by it. */
export interface ReviewTheme {
  readonly id: string
  readonly title: string
  readonly taught: readonly string[]
}

/** A review that somebody published after a child was harmed, or a report on many of them. No child is named. */
export interface Review {
  readonly id: string
  /** As it was published; where that is a child's own name, the area and the year. */
  readonly title: string
  /** The area it comes from: a borough, a county, England. */
  readonly area: string
  readonly year: number
  readonly publisher: string
  readonly address?: string
  /** What it is about and what it found, in our own words: never what was done to a child. */
  readonly about: string
  readonly themes: readonly string[]
  /** What of it was read, and how well. */
  readonly read: string
  readonly grade: SourcePointer['grade']
  readonly checkedOn: string
  readonly from: string
}

/** How one thing was done on a day of the past, beside how it is done now. */
export interface ThenRow {
  readonly id: string
  readonly module: string
  readonly about: string
  /** Plain text, its levels and limits filled by the rules of that day. It may use words of the past. */
  readonly then: string
  /** Plain text with slots. */
  readonly now: string
  readonly sources: readonly SourcePointer[]
}

/** A day of the past and the edition that was in force, with the rows of every module in which things were otherwise. */
export interface ThenAndNow {
  readonly day: string
  readonly edition: string
  readonly rows: readonly ThenRow[]
}

/** A language into which some of the pack has been translated. */
export interface Translation {
  readonly locale: string
  /** What its speakers call it. */
  readonly name: string
  /** Said in that language above every translated text, until a speaker has checked the translation. */
  readonly notice?: string
  /** The day on which a speaker had checked it. */
  readonly checkedOn?: string
}

export interface Pack {
  readonly id: string
  readonly title: string
  readonly edition: string
  readonly locale: string
  readonly checkedOn: string
  readonly reviewBy: string
  /** A draft until its writers say otherwise; whether a board has signed it off is kept by the app. */
  readonly status: 'draft' | 'current'
  /** Whose thresholds: labels of levels and the scenarios' answers. */
  readonly profile: string
  /** Base first, the board's own folder last. */
  readonly stack: readonly { readonly id: string; readonly edition: string }[]
  readonly hash: string
  readonly modules: readonly Module[]
  /** Who learns which modules by when, in the order of their files. Empty where everybody learns alike; retired ones stay, marked. */
  readonly paths: readonly Path[]
  /** What courses have to cover, with the lesson that teaches each line. */
  readonly coverage: readonly CoverageList[]
  readonly questions: Readonly<Record<string, Question>>
  readonly conversations: Readonly<Record<string, Conversation>>
  readonly terms: Readonly<Record<string, Term>>
  readonly sources: Readonly<Record<string, SourceEntry>>
  readonly reviewThemes: Readonly<Record<string, ReviewTheme>>
  /** The register of published reviews: the base's, and those that a board adds. */
  readonly reviews: Readonly<Record<string, Review>>
  /** The talk with the manager, in its order; empty where the pack has none. */
  readonly firstTalk: readonly TalkPrompt[]
  /** How things were, side by side with today; left out where the pack has none. */
  readonly thenAndNow?: ThenAndNow
  /** The languages besides its own, in the order of the folders. */
  readonly translations: readonly Translation[]
  readonly facilitating: readonly FacilitatorNote[]
  /** How many weeks after an induction a story to practise is sent: empty where a board wants none; left out where it says nothing. */
  readonly practiceWeeks?: readonly number[]
  /**
   * Filled slots, keyed as in the text: `level:early-help`, `clock:referral-decision`, `local:…`, and names a pack gives.
   * Names and contacts of the reader's own board and agency are the app's: spread them over these.
   */
  readonly slots: Readonly<Record<string, string>>
  readonly contacts: Readonly<Record<string, Contact>>
  /** Pictures, sound and captions by `src`: which pack's folder, the path in it, and the SHA-256 of the bytes. */
  readonly media: Readonly<Record<string, { readonly from: string; readonly path: string; readonly hash: string }>>
  /** The board's rule variants found in the stack, unparsed. */
  readonly variants: readonly { readonly file: string; readonly document: unknown }[]
}

/** What loading gives: a pack where there is no error, and always every fault. */
export type LoadResult =
  | { readonly ok: true; readonly pack: Pack; readonly faults: readonly PackFault[]; /** Pack id to its folder on this machine. */ readonly folders: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly faults: readonly PackFault[] }
