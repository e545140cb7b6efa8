/** What pages of the learner's part show: made on the server, plain data, nothing in it that gives an answer away before it is asked. */

/** What is said to one part of an answer. `lead` and `label` stand before it where an answer has several parts. */
export interface Said {
  readonly key: string
  readonly lead: string | null
  readonly label: string | null
  readonly html: string
}

/** What stands in the fields of a question: the boxes that are ticked, and what was put into the others, by the name that follows the question's own. */
export interface Filled {
  readonly ticked: readonly string[]
  readonly fields: Readonly<Record<string, string>>
}

export interface OptionView {
  readonly id: string
  readonly html: string
  /** The number to call, where the option is somebody with one here. */
  readonly phone: string | null
}

export interface QuestionView {
  /** The question's own words say how many to choose. */
  readonly saysHowMany: boolean
  readonly id: string
  /** The language of its words. */
  readonly locale: string
  readonly kind: 'single' | 'multiple' | 'order' | 'match' | 'mark' | 'call'
  readonly critical: boolean
  readonly html: string
  /** In the order in which they are shown. */
  readonly options: readonly OptionView[]
  /** Of `match`: what each line is matched with. */
  readonly choices: readonly { readonly id: string; readonly text: string }[]
  /** Of `mark`: what is only told, and the options by id. */
  readonly story: readonly ({ readonly html: string } | { readonly option: string })[]
  /** Of `call`: whether somebody is to be called next, too. */
  readonly asksNext: boolean
  /** A new id for the answer to come: made by the server, so that a second press counts once. */
  readonly event: string
  /** What was answered last. */
  readonly filled: Filled
  readonly answer: { readonly right: boolean; readonly tries: number; readonly heading: string; readonly missed: boolean; readonly feedback: readonly Said[] } | null
}

/** An answer that was not whole: what to say, at which field, and what had been filled in, to be kept. */
export interface AnswerFault {
  readonly sentence: string
  readonly field: string
  readonly filled: Filled
}

export interface ContactView {
  readonly slot: string
  readonly label: string
  readonly area: string
  readonly phone: string
  readonly hours: string
}

export interface CardView {
  readonly lead: { readonly name: string; readonly phone: string } | null
  readonly deputy: { readonly name: string; readonly phone: string } | null
  readonly noDeputy: boolean
  readonly agency: string
  readonly contacts: readonly ContactView[]
}

/** Somewhere to go from a lesson: a scenario to practise or a conversation to try. */
export interface WayIn {
  readonly id: string
  readonly href: string
  readonly title: string
  /** The language of its title and note. */
  readonly locale: string
  readonly minutes: number | null
  readonly counts: boolean
  readonly done: boolean
  readonly contentNote: string | null
}

export type BlockView =
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'callout'; readonly tone: 'danger' | 'note' | 'remember'; readonly title: string | null; readonly html: string }
  | { readonly kind: 'history'; readonly html: string }
  /** `place`: the id under which it stands in the lesson, in whichever way it is asked. */
  | { readonly kind: 'question'; readonly place: string; readonly question: QuestionView }
  | { readonly kind: 'way-in'; readonly what: 'scenario' | 'conversation'; readonly to: WayIn }
  | { readonly kind: 'reflection'; readonly id: string; readonly html: string }
  | { readonly kind: 'contact'; readonly contacts: readonly ContactView[] }
  | { readonly kind: 'card'; readonly card: CardView }
  | { readonly kind: 'media'; readonly src: string; readonly alt: string; readonly caption: string | null }

/** In which language a text is read, and which others there are. */
export interface LanguageChoice {
  readonly own: { readonly locale: string; readonly name: string }
  readonly others: readonly { readonly locale: string; readonly name: string }[]
  /** What the reader chose, and what this text stands in: they differ where it has no translation. */
  readonly chosen: string
  readonly text: string
  /** What speakers call the chosen language; null for the pack's own. */
  readonly name: string | null
  /** Said in that language until a speaker has checked the translation. */
  readonly notice: string | null
}
