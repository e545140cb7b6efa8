/** The words of one fact: a short label for lists, the question as it is put, and help that says what to look for. */
export interface FactWording {
  readonly label: string
  readonly question: string
  readonly help: string
  /** The words of each option, where the fact is a choice. */
  readonly options?: Readonly<Record<string, string>>
}

/** The words of one action: what to do, as an instruction, and why. */
export interface ActionWording {
  readonly what: string
  readonly why: string
}
