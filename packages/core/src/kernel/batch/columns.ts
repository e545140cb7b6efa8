import { compile, type Compiled } from '../compile.ts'
import { InputError } from '../decide.ts'
import type { DecisionInput, Fault } from '../decision.ts'
import type { Day } from '../fact.ts'
import { inputFaults, schemeFaults, pack } from '../prepare.ts'
import { isDirect } from '../range.ts'
import type { Ruleset } from '../ruleset.ts'

/** Whose scheme and which law every case of a batch is decided by. A case has no date of its own: read cases of other days as another batch. */
export interface Scheme {
  readonly profile: string
  /** The day whose law counts, as `YYYY-MM-DD`. */
  readonly asOf: Day
  /** Also count rules whose evidence is `unverified`. Never for a real case. */
  readonly countUnverified?: true
}

/**
 * Cases packed for one set of rules and one scheme: per question that a rule asks of a fact one bit in `yes` (certainly) and one in `no`
 * (certainly not); a bit in neither is not known. One array for each 32 questions, one entry in it for each case: about 64 bytes a case for
 * the shipped thresholds. Made by `columnsFor`, filled by `addCase`, emptied by setting `count` to 0.
 */
export interface Columns {
  readonly compiled: Compiled
  /** How many cases fit. */
  readonly capacity: number
  /** How many are in it. */
  count: number
  readonly yes: readonly Int32Array[]
  readonly no: readonly Int32Array[]
  /** What each fact may still be, case by case; held only where some range has to be worked out fact by fact. */
  readonly domains: Uint32Array | undefined
}

/**
 * Empty columns for the rules of one profile and day, to be filled by `addCase` and decided by `decideBatch`. From a file `readCases` makes and fills them.
 * @param capacity how many cases fit; fill, decide, set `count` to 0 and fill again
 * @throws InputError where there are no rules for this profile and day
 * @example columnsFor(ruleset, { profile: 'here', asOf: '2026-11-21' }, 1000).count // → 0
 */
export function columnsFor(ruleset: Ruleset, scheme: Scheme, capacity = 4096): Columns {
  const faults = schemeFaults(ruleset, scheme)
  if (faults.length > 0) throw new InputError(faults)
  const compiled = compile(ruleset, scheme.profile, scheme.asOf, scheme.countUnverified)
  const words = () => Array.from({ length: compiled.words }, () => new Int32Array(capacity))
  return { compiled, capacity, count: 0, yes: words(), no: words(), domains: isDirect(compiled) ? undefined : new Uint32Array(capacity * compiled.facts.length) }
}

/**
 * Adds one case: what was answered, and which groups a person has closed. It stands at the place that `count` named before.
 * @returns everything that is wrong with it; where there is anything it was not added
 * @throws RangeError where the columns are full
 * @example addCase(columnsFor(ruleset, { profile: 'here', asOf: '2026-11-21' }), { facts: { smok: 'yes' }, closed: [] }).map(({ message }) => message) // → ['There is no such fact: smok. Did you mean smoke?']
 */
export function addCase(columns: Columns, { facts, closed }: Pick<DecisionInput, 'facts' | 'closed'>): readonly Fault[] {
  const faults = inputFaults(columns.compiled.ruleset, { facts, closed })
  return faults.length > 0 ? faults : addChecked(columns, facts, closed)
}

/** Adds a case whose names and answers have been checked; two answers that contradict one another still come back as a fault. */
export function addChecked(columns: Columns, facts: DecisionInput['facts'], closed: readonly string[]): readonly Fault[] {
  const { compiled, count, capacity, yes, no, domains } = columns
  if (count >= capacity) throw new RangeError(`these columns hold ${capacity} cases and are full: decide them, and set count to 0`)
  const packed = pack(compiled, facts, closed)
  if ('fault' in packed) return [packed.fault]
  for (let word = 0; word < yes.length; word++) { yes[word]![count] = packed.yes[word]!; no[word]![count] = packed.no[word]! }
  domains?.set(packed.domains, count * packed.domains.length)
  columns.count = count + 1
  return []
}
