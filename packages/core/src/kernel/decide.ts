import type { Compiled } from './compile.ts'
import { Decided } from './decided.ts'
import type { Decision, DecisionInput, Fault } from './decision.ts'
import { prepare, type Packed } from './prepare.ts'
import type { Ruleset } from './ruleset.ts'

/** What was given could not be decided on. `faults` says all that is wrong with it, each with a path and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ message }) => message).join(' '))
    this.faults = faults
  }
}

/**
 * Everything that is wrong with an input, all at once, as values: a code, the path, a sentence and the nearest right name. An empty list means that it can be decided.
 * @example checkInput(ruleset, { facts: { smok: 'yes' }, closed: [], profile: 'here', asOf: '2026-11-21' }).map(({ path, nearest }) => [path, nearest]) // → [['facts.smok', 'smoke']]
 */
export function checkInput(ruleset: Ruleset, input: DecisionInput): readonly Fault[] {
  const prepared = prepare(ruleset, input)
  return prepared.ok ? [] : prepared.faults
}

/**
 * Decides what some answers point to: the levels that are still possible, why, what to do and by when, and what to ask next. Synchronous and pure:
 * the same input gives the same decision in every place. What is costly is worked out when it is first read from the decision.
 * @param input answers by fact id, the groups that were asked with nothing more found, the days of events, whose scheme, and which day's law
 * @throws InputError listing every fault of the input, each with its path; `checkInput` gives them as values
 * @example decide(ruleset, { facts: { smoke: 'suspected' }, closed: [], profile: 'here', asOf: '2026-11-21' }).lowest // → 'red'
 */
export function decide(ruleset: Ruleset, input: DecisionInput): Decision {
  const prepared = prepare(ruleset, input)
  if (!prepared.ok) throw new InputError(prepared.faults)
  return decidePacked(prepared.compiled, prepared.packed, input)
}

/**
 * Decides on facts that have been packed already: the fast way in, for many decisions on the same facts' shape.
 * @param input what `prepare` was given: the decision reads from it what it tells
 * @example const input = { facts: { smoke: 'yes' }, closed: [], profile: 'here', asOf: '2026-11-21' }, ready = prepare(ruleset, input)
 * ready.ok && decidePacked(ready.compiled, ready.packed, input).lowest // → 'red'
 */
export function decidePacked(compiled: Compiled, packed: Packed, input: DecisionInput): Decision {
  return new Decided(compiled, packed, input)
}
