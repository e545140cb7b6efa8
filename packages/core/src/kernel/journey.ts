import { getNextTransitions, initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine, type EventFromLogic, type SnapshotFrom, type StateValue } from 'xstate'
import { compareRulesets, type RulesetDifference } from './compare.ts'
import { checkInput } from './decide.ts'
import type { Fault } from './decision.ts'
import type { Facts } from './fact.ts'
import type { Ruleset } from './ruleset.ts'

/** Which rules a case was worked under. Kept in every saved case, compared when it is taken up again. */
export interface RulesetStamp {
  readonly id: string
  readonly version: string
  readonly hash: string
}

/** Where a case stands, as plain JSON: it can be stored, sent and compared. No personal data unless the machine's own context holds some (ours do not). */
export interface Saved<Context> {
  readonly machine: string
  readonly ruleset: RulesetStamp
  readonly state: StateValue
  readonly context: Context
  readonly status: 'active' | 'done'
}

/** What came of an event: the case where it now stands, or why nothing moved and what could happen instead. `because`: the guards by name that refused the event where the state knows it. */
export type Applied<Context> =
  | { readonly ok: true; readonly saved: Saved<Context> }
  | { readonly ok: false; readonly code: 'not-possible-now'; readonly event: string; readonly state: StateValue; readonly possible: readonly string[]; readonly because?: readonly string[] }

/** A saved case taken up again: the same case, or why not, with the difference. */
export type Resumed<Context> =
  | { readonly ok: true; readonly saved: Saved<Context> }
  /** The rules are not those the case was worked under. `difference` says in what, where the former rules are kept; `migrate` takes the case over. */
  | { readonly ok: false; readonly code: 'ruleset-changed'; readonly was: RulesetStamp; readonly now: RulesetStamp; readonly difference?: RulesetDifference }
  /** It holds answers that the rules do not know, though it says that it was worked under them. */
  | { readonly ok: false; readonly code: 'answers-gone'; readonly gone: readonly Fault[] }
  | { readonly ok: false; readonly code: 'not-a-saved-case' | 'another-machine' | 'unknown-state'; readonly found: unknown }

/** A saved case taken over to today's rules, or why not: which answers are no longer asked or allowed, or which step is no longer possible. */
export type Migrated<Context> =
  | { readonly ok: true; readonly saved: Saved<Context>; readonly was: { readonly ruleset: RulesetStamp; readonly state: StateValue }; readonly difference?: RulesetDifference }
  | { readonly ok: false; readonly code: 'answers-gone'; readonly gone: readonly Fault[] }
  | { readonly ok: false; readonly code: 'step-not-possible'; readonly event: string; readonly state: StateValue; readonly possible: readonly string[]; readonly because?: readonly string[] }
  | { readonly ok: false; readonly code: 'not-a-saved-case' | 'another-machine' | 'unknown-state'; readonly found: unknown }

/** How cases are taken over when rules change. */
export interface TakingOver<Event, Context> {
  /** The rules of today: what a case holds must still be asked and allowed by them. */
  readonly rules: Ruleset
  /** The rules that a case was worked under, by content hash, where they are kept. */
  readonly kept?: (hash: string) => Ruleset | undefined
  /** What happened to the case, as far as it shows in what it holds; it happens again under today's rules. Left out: state and context are taken as they are. */
  readonly replay?: (saved: Saved<Context>) => readonly Event[]
  /** What of the former context is history and stays: receipts, judgements. */
  readonly history?: (was: Context, now: Context) => Context
}

/** The five things that may be done with a case, and the machine that it moves along; see {@link journeyOf}. */
export interface Journey<Event extends { readonly type: string }, Context> {
  readonly machine: AnyStateMachine
  readonly begin: () => Saved<Context>
  readonly apply: (saved: Saved<Context>, event: Event) => Applied<Context>
  readonly possible: (saved: Saved<Context>) => readonly string[]
  readonly resume: (found: unknown) => Resumed<Context>
  /** Takes a case over to today's rules. Where the rules are the same it is the case itself. Never guesses: an answer that has no place any more refuses it, by name. */
  readonly migrate: (found: unknown) => Migrated<Context>
}

/**
 * Walks a case along a machine without an actor: pure, no clock, nothing sent anywhere.
 * xstate drops an event that the present state does not know, and one that a guard refuses, in silence; here both
 * come back as `not-possible-now` together with the other events that the state knows, and the guards that refused this one.
 *
 * @param machine an xstate machine whose context is plain JSON
 * @param stamp the rules in use today: saved with every step and compared by `resume`
 * @param takingOver how a case that was worked under other rules is taken over; where it is left out state and context are, unlooked at
 * @example
 * export const journey = journeyOf(referralMachine, { id: ruleset.id, version: ruleset.version, hash })
 * const begun = journey.begin()
 * const next = journey.apply(begun, { type: 'referral.received', on: '2026-11-21' })
 */
export function journeyOf<Machine extends AnyStateMachine>(machine: Machine, stamp: RulesetStamp, takingOver?: TakingOver<EventFromLogic<Machine>, SnapshotFrom<Machine>['context']>): Journey<EventFromLogic<Machine>, SnapshotFrom<Machine>['context']> {
  type Context = SnapshotFrom<Machine>['context']
  type Event = EventFromLogic<Machine>
  const save = (snapshot: AnyMachineSnapshot, ruleset: RulesetStamp): Saved<Context> => ({
    machine: machine.id, ruleset, state: snapshot.value, context: snapshot.context, status: snapshot.status === 'done' ? 'done' : 'active'
  })
  const live = (saved: Saved<Context>): AnyMachineSnapshot =>
    machine.resolveState({ value: saved.state, context: saved.context, status: saved.status })
  const known = (snapshot: AnyMachineSnapshot): string[] =>
    snapshot.status === 'active' ? [...new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType).filter(type => !type.startsWith('xstate.') && type !== ''))] : []

  const refusing = (snapshot: AnyMachineSnapshot, event: string): { because?: readonly string[] } => {
    const guards = snapshot.status === 'active' ? getNextTransitions(snapshot).filter(({ eventType }) => eventType === event).flatMap(({ guard }) => (typeof guard === 'string' ? [guard] : typeof guard === 'object' && 'type' in guard ? [guard.type] : [])) : []
    return guards.length > 0 ? { because: [...new Set(guards)] } : {}
  }
  const begin = (): Saved<Context> => save(initialTransition<AnyStateMachine>(machine)[0], stamp)
  const apply = (saved: Saved<Context>, event: Event): Applied<Context> => {
    const snapshot = live(saved)
    if (!snapshot.can(event)) return { ok: false, code: 'not-possible-now', event: event.type, state: saved.state, possible: known(snapshot).filter(type => type !== event.type), ...refusing(snapshot, event.type) }
    return { ok: true, saved: save(transition<AnyStateMachine>(machine, snapshot, event)[0], saved.ruleset) }
  }
  const isSame = ({ id, version, hash }: RulesetStamp): boolean => id === stamp.id && version === stamp.version && hash === stamp.hash
  const differenceFrom = (was: RulesetStamp): { difference?: RulesetDifference } => { const before = takingOver?.kept?.(was.hash); return before && takingOver ? { difference: compareRulesets(before, takingOver.rules) } : {} }
  const readable = (found: unknown): { ok: true; saved: Saved<Context> } | { ok: false; code: 'not-a-saved-case' | 'another-machine'; found: unknown } => {
    if (!isSaved(found)) return { ok: false, code: 'not-a-saved-case', found }
    return found.machine === machine.id ? { ok: true, saved: found as Saved<Context> } : { ok: false, code: 'another-machine', found: found.machine }
  }
  const isState = (saved: Saved<Context>): boolean => { try { live(saved); return true } catch { return false } }

  return {
    machine, begin, apply,
    possible: saved => known(live(saved)),
    resume(found) {
      const read = readable(found)
      if (!read.ok) return read
      const { saved } = read, was = saved.ruleset
      if (!isSame(was)) return { ok: false, code: 'ruleset-changed', was, now: stamp, ...differenceFrom(was) }
      const gone = takingOver ? noLongerHeld(takingOver.rules, saved.context).filter(({ code }) => code === 'unknown-fact' || code === 'answer-not-allowed' || code === 'unknown-group') : []
      if (gone.length > 0) return { ok: false, code: 'answers-gone', gone }
      return isState(saved) ? { ok: true, saved } : { ok: false, code: 'unknown-state', found: saved.state }
    },
    migrate(found) {
      const read = readable(found)
      if (!read.ok) return read
      const { saved } = read, was = { ruleset: saved.ruleset, state: saved.state }
      const gone = takingOver && !isSame(saved.ruleset) ? noLongerHeld(takingOver.rules, saved.context) : []
      if (gone.length > 0) return { ok: false, code: 'answers-gone', gone }
      const events = isSame(saved.ruleset) ? undefined : takingOver?.replay?.(saved)
      if (!events) return isState(saved) ? { ok: true, saved: { ...saved, ruleset: stamp }, was, ...(isSame(saved.ruleset) ? {} : differenceFrom(saved.ruleset)) } : { ok: false, code: 'unknown-state', found: saved.state }
      let now = begin()
      for (const event of events) {
        const applied = apply(now, event)
        if (!applied.ok) return { ok: false, code: 'step-not-possible', event: applied.event, state: applied.state, possible: applied.possible, ...(applied.because && { because: applied.because }) }
        now = applied.saved
      }
      const context = takingOver?.history?.(saved.context, now.context) ?? now.context
      return { ok: true, saved: { ...now, context }, was, ...differenceFrom(saved.ruleset) }
    }
  }
}

/** What a case holds that these rules do not ask or allow any more, and a day for which they have nothing. */
function noLongerHeld(rules: Ruleset, context: unknown): readonly Fault[] {
  const { facts = {}, closed = [], profile, asOf } = context as { facts?: Facts; closed?: readonly string[]; profile?: string; asOf?: string }
  const [first] = rules.profiles, own = rules.profiles.find(({ id }) => id === profile) ?? first
  return checkInput(rules, { facts, closed, profile: profile || (first?.id ?? ''), asOf: asOf || (own?.encoded.at(-1)?.from ?? '') })
}

function isSaved(found: unknown): found is Saved<unknown> {
  if (typeof found !== 'object' || found === null) return false
  const { machine, ruleset, state, context, status } = found as Record<string, unknown>
  const stamp = ruleset as Record<string, unknown> | null | undefined
  return typeof machine === 'string' && (status === 'active' || status === 'done') && typeof context === 'object' && context !== null
    && (typeof state === 'string' || (typeof state === 'object' && state !== null))
    && typeof stamp === 'object' && stamp !== null && ['id', 'version', 'hash'].every(key => typeof stamp[key] === 'string')
}
