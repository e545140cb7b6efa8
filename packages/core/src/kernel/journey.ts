import { getNextTransitions, initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine, type EventFromLogic, type SnapshotFrom, type StateValue } from 'xstate'

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

/** What came of an event: the case where it now stands, or why nothing moved and what could happen instead. */
export type Applied<Context> =
  | { readonly ok: true; readonly saved: Saved<Context> }
  | { readonly ok: false; readonly code: 'not-possible-now'; readonly event: string; readonly state: StateValue; readonly possible: readonly string[] }

/** A saved case taken up again: the same case, or why not, with the difference. */
export type Resumed<Context> =
  | { readonly ok: true; readonly saved: Saved<Context> }
  | { readonly ok: false; readonly code: 'ruleset-changed'; readonly was: RulesetStamp; readonly now: RulesetStamp }
  | { readonly ok: false; readonly code: 'not-a-saved-case' | 'another-machine' | 'unknown-state'; readonly found: unknown }

/** The four things that may be done with a case; see {@link journeyOf}. */
export interface Journey<Event extends { readonly type: string }, Context> {
  readonly begin: () => Saved<Context>
  readonly apply: (saved: Saved<Context>, event: Event) => Applied<Context>
  readonly possible: (saved: Saved<Context>) => readonly string[]
  readonly resume: (found: unknown) => Resumed<Context>
}

/**
 * Walks a case along a machine without an actor: pure, no clock, nothing sent anywhere.
 * xstate drops an event that the present state does not know, and one that a guard refuses, in silence; here both
 * come back as `not-possible-now` together with the events that the state does know.
 *
 * @param machine an xstate machine whose context is plain JSON
 * @param stamp the rules in use today: saved with every step and compared by `resume`
 * @example
 * export const journey = journeyOf(referralMachine, { id: ruleset.id, version: ruleset.version, hash })
 * const begun = journey.begin()
 * const next = journey.apply(begun, { type: 'referral.received', on: '2026-11-21' })
 */
export function journeyOf<Machine extends AnyStateMachine>(machine: Machine, stamp: RulesetStamp): Journey<EventFromLogic<Machine>, SnapshotFrom<Machine>['context']> {
  type Context = SnapshotFrom<Machine>['context']
  const save = (snapshot: AnyMachineSnapshot, ruleset: RulesetStamp): Saved<Context> => ({
    machine: machine.id, ruleset, state: snapshot.value, context: snapshot.context, status: snapshot.status === 'done' ? 'done' : 'active'
  })
  const live = (saved: Saved<Context>): AnyMachineSnapshot =>
    machine.resolveState({ value: saved.state, context: saved.context, status: saved.status })
  const known = (snapshot: AnyMachineSnapshot): string[] =>
    snapshot.status === 'active' ? [...new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType).filter(type => !type.startsWith('xstate.') && type !== ''))] : []

  return {
    begin: () => save(initialTransition<AnyStateMachine>(machine)[0], stamp),
    possible: saved => known(live(saved)),
    apply(saved, event) {
      const snapshot = live(saved)
      if (!snapshot.can(event)) return { ok: false, code: 'not-possible-now', event: event.type, state: saved.state, possible: known(snapshot) }
      return { ok: true, saved: save(transition<AnyStateMachine>(machine, snapshot, event)[0], saved.ruleset) }
    },
    resume(found) {
      if (!isSaved(found)) return { ok: false, code: 'not-a-saved-case', found }
      if (found.machine !== machine.id) return { ok: false, code: 'another-machine', found: found.machine }
      const was = found.ruleset
      if (was.id !== stamp.id || was.version !== stamp.version || was.hash !== stamp.hash) return { ok: false, code: 'ruleset-changed', was, now: stamp }
      try { live(found as Saved<Context>) } catch { return { ok: false, code: 'unknown-state', found: found.state } }
      return { ok: true, saved: found as Saved<Context> }
    }
  }
}

function isSaved(found: unknown): found is Saved<unknown> {
  if (typeof found !== 'object' || found === null) return false
  const { machine, ruleset, state, context, status } = found as Record<string, unknown>
  const stamp = ruleset as Record<string, unknown> | null | undefined
  return typeof machine === 'string' && (status === 'active' || status === 'done') && typeof context === 'object' && context !== null
    && (typeof state === 'string' || (typeof state === 'object' && state !== null))
    && typeof stamp === 'object' && stamp !== null && ['id', 'version', 'hash'].every(key => typeof stamp[key] === 'string')
}
