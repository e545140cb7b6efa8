/** The shapes of a loaded pack. Everything here is plain data: it can be written as JSON, hashed and kept as a snapshot. */

/** A fault in a pack: where it is, what is wrong and what to do next. All are reported together. */
export interface PackFault {
  readonly file: string
  readonly line: number
  readonly code: string
  readonly message: string
  /** `error` stops the pack from loading; `unconfirmed` stops only `check --publish`; `advice` stops nothing. */
  readonly weight: 'error' | 'unconfirmed' | 'advice'
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
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'conversation'; readonly id: string }
  | { readonly kind: 'reflection'; readonly id: string; readonly html: string }
  | { readonly kind: 'contact'; readonly slot: string }
  | { readonly kind: 'card' }
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
  /** Which folder of the stack it comes from: the pack id. */
  readonly from: string
  readonly file: string
}

export interface SourcePointer {
  readonly id: string
  readonly at?: string
  readonly grade: 'seen' | 'reported' | 'recalled' | 'inferred' | 'unverified'
}

export interface Option {
  readonly id: string
  readonly html: string
  readonly right: boolean
  /** On every option: why it is right, or what would happen to the child if it were done. */
  readonly feedback: string
}

export interface Question {
  readonly id: string
  readonly kind: 'single' | 'multiple'
  /** Must be right whatever the score: immediate danger, secrecy, not investigating, allegations, not telling parents first. */
  readonly critical: boolean
  readonly html: string
  readonly options: readonly Option[]
  readonly status: 'current' | 'retired'
  readonly file: string
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
  readonly procedure: string
  readonly profile: string
  readonly asOf: string
  readonly facts: Readonly<Record<string, string | number>>
  readonly closed: readonly string[]
  readonly teaches: { readonly lowest: string; readonly highest: string; readonly open: string; readonly actions: readonly string[]; readonly next?: string }
  readonly story: readonly Block[]
  readonly debrief: readonly Block[]
  /** Asked beside the level: what to ask, whom to tell, what the family needs. */
  readonly questions: readonly string[]
  readonly contentNote?: string
  readonly gentler?: string
  readonly sources: readonly SourcePointer[]
  readonly status: 'current' | 'retired'
  readonly file: string
}

/** A conversation that answers back: a child (or a colleague, or the front door) speaks, the learner chooses what to say. */
export interface Conversation {
  readonly id: string
  readonly module: string
  readonly title: string
  readonly who: string
  readonly start: string
  readonly turns: readonly {
    readonly id: string
    readonly says: string
    readonly replies: readonly { readonly id: string; readonly text: string; readonly verdict: 'good' | 'safe' | 'harmful'; readonly feedback: string; readonly next: string | 'end' }[]
  }[]
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
  readonly introduction: readonly Block[]
  readonly lessons: readonly Lesson[]
  readonly scenarios: readonly Scenario[]
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

export interface Pack {
  readonly id: string
  readonly title: string
  readonly edition: string
  readonly locale: string
  readonly checkedOn: string
  readonly reviewBy: string
  /** Base first, the board's own folder last. */
  readonly stack: readonly { readonly id: string; readonly edition: string }[]
  readonly hash: string
  readonly modules: readonly Module[]
  readonly questions: Readonly<Record<string, Question>>
  readonly conversations: Readonly<Record<string, Conversation>>
  readonly terms: Readonly<Record<string, Term>>
  readonly sources: Readonly<Record<string, SourceEntry>>
  /** Filled slots: names and local sentences. Contacts are the board's own and come from the app. */
  readonly slots: Readonly<Record<string, string>>
  readonly contacts: Readonly<Record<string, Contact>>
  /** The board's rule variants found in the stack, unparsed. */
  readonly variants: readonly { readonly file: string; readonly document: unknown }[]
}
