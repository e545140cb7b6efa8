/** What a scenario asks of the rules. */
export interface RulesQuestion {
  readonly facts: Readonly<Record<string, string | number>>
  readonly closed: readonly string[]
  readonly profile: string
  readonly asOf: string
  /** The day or moment of each event that has happened, where limits are dated. */
  readonly days?: Readonly<Record<string, string>>
}

/** What the rules answer, as far as a scenario teaches it; or why they give no answer. */
export type RulesAnswer =
  | { readonly ok: true; readonly lowest: string; readonly highest: string; readonly open: string; readonly actions: readonly string[]; readonly next?: string; /** The procedures that the facts call for, the thresholds first. */ readonly called: readonly string[] }
  | { readonly ok: false; readonly reasons: readonly string[] }

/** The rules that a pack is compared with. Tests give their own; otherwise those of `@safeguarding-kit/core`. */
export interface Rules {
  /** Version of the rules; its first number is what `core:` in pack.yaml names. */
  readonly version: string
  /** The kinds of work for which it is known by when somebody learns. */
  readonly jobRoles: readonly string[]
  /** Every procedure whose rules are asked, by id. */
  readonly procedures: readonly string[]
  /** What every procedure that the facts call for answers together. */
  decide(question: RulesQuestion): RulesAnswer
  /** A worked case by its id, whichever procedure it is of. */
  workedCase(id: string): RulesQuestion | undefined
  /** Text of `{level:…}` and `{clock:…}` by whole slot name, for whose thresholds and on which day. */
  slots(profile: string, asOf: string): Readonly<Record<string, string>>
  /** The same rules with a board's variant laid over them, once it is proved that it never does less; or what is wrong with it, by path in the document. */
  withVariant(document: unknown): { readonly ok: true; readonly rules: Rules } | { readonly ok: false; readonly faults: readonly { readonly path: readonly string[]; readonly message: string }[] }
}
