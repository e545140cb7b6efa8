/** What people read about a fact. Every locale has one of these for each fact, typed by its id. */
export interface FactWording {
  /** Asked of a worker, in plain words; can be answered yes, suspected or no. */
  readonly question: string
  /** One or two short sentences: what it looks like. Never graphic. */
  readonly help: string
  /** A short noun phrase, for lists and summaries. */
  readonly label: string
}

/** A sign or prompt has a rule, so it also has the sentence that says why it counts. */
export interface SignWording extends FactWording {
  readonly reason: string
}

/** Words for a part of the catalogue: strengths need no reason, every other fact does. */
export type WordingOf<Strength extends string, Sign extends string> = Readonly<Record<Strength, FactWording> & Record<Sign, SignWording>>
