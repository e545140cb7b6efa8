/** What pages of the learner's part show: made on the server, plain data, nothing in it that gives an answer away before it is asked. */

/** What is said to an answer: of each option that was chosen. `label` is the option's own words, where several may be chosen. */
export interface Said {
  readonly option: string
  readonly label: string | null
  readonly chosen: boolean
  readonly html: string
  readonly right: boolean
}

export interface QuestionView {
  /** The question's own words say how many to choose. */
  readonly saysHowMany: boolean
  readonly id: string
  readonly kind: 'single' | 'multiple'
  readonly critical: boolean
  readonly html: string
  readonly options: readonly { readonly id: string; readonly html: string }[]
  /** A new id for the answer to come: made by the server, so that a second press counts once. */
  readonly event: string
  readonly answer: { readonly chosen: readonly string[]; readonly right: boolean; readonly tries: number; readonly heading: string; readonly missed: boolean; readonly feedback: readonly Said[] } | null
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
  readonly minutes: number | null
  readonly counts: boolean
  readonly done: boolean
  readonly contentNote: string | null
}

export type BlockView =
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'callout'; readonly tone: 'danger' | 'note' | 'remember'; readonly title: string | null; readonly html: string }
  | { readonly kind: 'history'; readonly html: string }
  | { readonly kind: 'question'; readonly question: QuestionView }
  | { readonly kind: 'way-in'; readonly what: 'scenario' | 'conversation'; readonly to: WayIn }
  | { readonly kind: 'reflection'; readonly id: string; readonly html: string }
  | { readonly kind: 'contact'; readonly contacts: readonly ContactView[] }
  | { readonly kind: 'card'; readonly card: CardView }
  | { readonly kind: 'media'; readonly src: string; readonly alt: string; readonly caption: string | null }
