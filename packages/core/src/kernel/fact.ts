/** A day in Europe/London, written `YYYY-MM-DD`. Plain text: sorts and compares as itself. */
export type Day = string

/** Three ways of not knowing. None of them ever counts as "no". */
export type NotKnown = 'not-asked' | 'asked-not-known' | 'refused'

/** An answer to a yes/no fact. `suspected` satisfies a raising condition unless the rule asks for `known`. */
export type SignAnswer = 'yes' | 'suspected' | 'no' | NotKnown

/** Any answer: a sign's answer, one of a choice's options, a number, a day, or a way of not knowing. */
export type Answer = string | number

/** What a person has answered so far, by fact id. A fact left out is `not-asked`. */
export type Facts = Readonly<Record<string, Answer>>

interface Described {
  /** Permanent, global, kebab-case; says what it says: `bruise-on-non-mobile-child`. */
  readonly id: string
  /** The group of questions it is asked with; closing a group is an act of a person. */
  readonly group: string
}

/** A yes/no fact. */
export interface SignFact extends Described {
  readonly kind: 'sign'
  /** Which answer is the worrying one. Only `yes` facts can be closed by "asked, nothing more found". */
  readonly worrying: 'yes' | 'no' | 'neither'
  /** Asked before others, since a yes means someone may be in danger now. */
  readonly danger?: true
  /** Its place among the first questions, by the procedure's own judgement: the lowest is asked first, those without one after. What has 0 is asked before everything else, whatever is known. It moves nothing else. */
  readonly askFirst?: number
  /** A strength of the child or family: shown, never moves the level. */
  readonly strength?: true
  /** A modifier that asks a person to think again (age, disability, history): raises only by a person's recorded yes. */
  readonly prompt?: true
}

/** A question with named answers of which one is given. Never closed: it stays open until somebody answers. */
export interface ChoiceFact extends Described {
  readonly kind: 'choice'
  readonly options: readonly string[]
}

/** A question that is answered by a number, in the unit named, from `min` to `max`: an age in years, a count. Never closed. */
export interface NumberFact extends Described {
  readonly kind: 'number'
  readonly unit: string
  readonly min: number
  readonly max: number
}

/** A question that is answered by a day, `YYYY-MM-DD` in Europe/London. Never closed. */
export interface DateFact extends Described {
  readonly kind: 'date'
}

/** Something that can be known about a case. Its id is permanent; a sentence for it is in the wording, not here. */
export type Fact = SignFact | ChoiceFact | NumberFact | DateFact

/** Only a yes/no fact whose "yes" is the worrying answer may count as "no" when its group is closed. */
export function canClose(fact: Fact): boolean {
  return fact.kind === 'sign' && fact.worrying === 'yes'
}

/** Facts asked together, in the order given. */
export interface FactGroup {
  readonly id: string
}

/** "If this is answered so, that is answered so": a specialist sign implies the catalogue's own. Said of signs and choices, not of numbers and days. */
export interface Implication {
  readonly when: { readonly fact: string; readonly is: Answer }
  readonly then: { readonly fact: string; readonly is: Answer }
}

/** Two answers that cannot both be true of one child: giving both is an error that names both. Said of signs and choices, not of numbers and days. */
export interface Exclusion {
  readonly one: { readonly fact: string; readonly is: Answer }
  readonly other: { readonly fact: string; readonly is: Answer }
}
