import { isCalledFor, type CalledForBy } from '../kernel/called-for.ts'
import { InputError } from '../kernel/decide.ts'
import type { Clock, Decision, DecisionInput, Fault, MissingFact, Reason } from '../kernel/decision.ts'
import { canClose, type Answer, type Facts } from '../kernel/fact.ts'
import { listed } from '../kernel/likeliest.ts'
import { nearest } from '../kernel/nearest.ts'
import type { Ruleset } from '../kernel/ruleset.ts'

/** A procedure that may have a say: what calls for it, and what it then decides. */
export interface Assessing {
  readonly id: string
  readonly ruleset: Ruleset
  readonly calledForBy: CalledForBy
  readonly decide: (input: DecisionInput) => Decision
}

/** What every procedure that the facts called for decided, and the level that is shown: the highest that any of them requires. */
export interface Assessment {
  readonly lowest: string
  readonly highest: string
  readonly open: Decision['open']
  /** Rules that fired, strongest first, whichever procedure they are of. */
  readonly reasons: readonly Reason[]
  /** What asks a person to think again, whichever procedure asks. */
  readonly prompts: readonly Reason[]
  readonly strengths: readonly string[]
  /** What to do, in order: danger first, whom not to alert, personal duties, referral, panels, help. Each once, whoever asks for it. */
  readonly actions: Decision['actions']
  readonly clocks: readonly Clock[]
  /** What could still raise the level that is shown, whichever procedure asks: danger first. */
  readonly missing: readonly MissingFact[]
  /** What to ask at once: the first five of `missing`. */
  readonly next: readonly MissingFact[]
  /** What each procedure decided that the facts call for, the thresholds first: its own rules, actions, limits and open questions. */
  readonly decisions: Readonly<Record<string, Decision>>
  /** Said when the guidance of one that had a say has not been checked since its review date: the oldest such day. */
  readonly notCheckedSince?: string
  /** Procedures that the facts call for and that had no rules on that day, with the days for which they have. */
  readonly notYet: readonly { readonly id: string; readonly encoded: Ruleset['profiles'][number]['encoded'] }[]
}

/**
 * Runs every given procedure that the facts call for. Each is shown the facts, groups and days that it knows, and what another procedure's answers
 * imply: a fact known to one serves the others. The level is never below any one of theirs, so never below what the first (the thresholds) requires.
 * @param procedures the thresholds first; the order of the rest is that in which equal actions are told
 * @throws InputError listing everything that no procedure knows or allows
 * @example assessWith(await everyProcedure(), { facts: { 'self-harm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }).lowest // → 'child-in-need-s17'
 */
export function assessWith(procedures: readonly [Assessing, ...Assessing[]], input: DecisionInput): Assessment {
  const unknown = unknownTo(procedures.map(({ ruleset }) => ruleset), input)
  if (unknown.length > 0) throw new InputError(unknown)
  const [first] = procedures, facts = withImplied(procedures.map(({ ruleset }) => ruleset), input.facts)
  const called = procedures.filter(procedure => procedure === first || isCalledFor(procedure.calledForBy, facts))
  const inForce = ({ ruleset }: Assessing) => ruleset.profiles.some(({ id, encoded }) => id === input.profile && encoded.some(({ from, to }) => from <= input.asOf && (to === undefined || input.asOf <= to)))
  const deciding = called.filter(procedure => procedure === first || inForce(procedure))
  const decided = deciding.map(({ id, ruleset, decide }) => ({ id, ruleset, decision: decide(partOf(ruleset, { ...input, facts })) }))
  const levelled = decided.filter(({ ruleset }) => ruleset.levels.join() === first.ruleset.levels.join()).map(({ decision }) => decision)
  const highestOf = (levels: readonly string[]) => levels.reduce((a, b) => (first.ruleset.levels.indexOf(a) >= first.ruleset.levels.indexOf(b) ? a : b))
  const lowest = highestOf(levelled.map(decision => decision.lowest)), highest = highestOf(levelled.map(decision => decision.highest))
  const rank = (level: string | undefined): number => first.ruleset.levels.indexOf(level ?? '')
  const forFacts = levelled.some(({ open, highest: reach }) => rank(reach) > rank(lowest) && (open === 'facts' || open === 'facts-and-judgement'))
  const forJudgement = levelled.some(({ reasons }) => reasons.some(({ kind, upTo }) => kind === 'level' && rank(upTo) > rank(lowest)))
  const open = lowest === highest ? 'neither' : forFacts ? (forJudgement ? 'facts-and-judgement' : 'facts') : 'judgement'
  const order = decided.reduce<readonly string[]>((known, { ruleset }) => laidInto(known, ruleset.actionOrder), [])
  const reasons = decided.flatMap(({ decision }) => decision.reasons), strength = ({ kind, acute, atLeast }: Reason): number => (kind === 'level' ? (acute ? 100 : 0) + rank(atLeast) : -1)
  const missing = [...new Map(levelled.flatMap(decision => decision.missing).filter(({ couldRaiseTo }) => rank(couldRaiseTo) > rank(lowest)).map(one => [one.fact, one])).values()].sort((a, b) => Number(b.danger) - Number(a.danger))
  const unchecked = decided.flatMap(({ decision }) => decision.notCheckedSince ?? []).sort()[0]
  return {
    lowest, highest, open,
    reasons: [...reasons].sort((a, b) => strength(b) - strength(a)), prompts: decided.flatMap(({ decision }) => decision.prompts), strengths: [...new Set(decided.flatMap(({ decision }) => decision.strengths))],
    actions: once(decided.flatMap(({ ruleset, decision }) => actionsBeside(ruleset, decision, lowest))).sort((a, b) => order.indexOf(a.order) - order.indexOf(b.order)),
    clocks: once(decided.flatMap(({ decision }) => decision.clocks)),
    missing, next: missing.slice(0, 5),
    decisions: Object.fromEntries(decided.map(({ id, decision }) => [id, decision])), ...(unchecked !== undefined && { notCheckedSince: unchecked }),
    notYet: called.filter(procedure => !deciding.includes(procedure)).map(({ id, ruleset }) => ({ id, encoded: ruleset.profiles.flatMap(profile => (profile.id === input.profile ? profile.encoded : [])) }))
  }
}

/** What one procedure asks for where a level is required that may be another's. The help that goes with a milder level is left out: it begins with asking the family, which a graver worry may forbid. */
function actionsBeside(ruleset: Ruleset, decision: Decision, lowest: string): Decision['actions'] {
  if (decision.lowest === lowest || !ruleset.levels.includes(lowest)) return decision.actions
  const fired = new Set(decision.reasons.map(({ rule }) => rule))
  const asked = new Set(ruleset.rules.flatMap(rule => (fired.has(rule.id) && rule.kind !== 'level' && rule.kind !== 'prompt' ? rule.actions : [])))
  return decision.actions.filter(({ id, order }) => order !== 'help' || asked.has(id))
}

/** One order of kinds of action laid into another: a kind that is new stands before the next that both know, so help stays last. */
function laidInto(known: readonly string[], order: readonly string[]): readonly string[] {
  return order.reduceRight<readonly string[]>((laid, kind, at) => {
    const next = laid.indexOf(order[at + 1] ?? '')
    return laid.includes(kind) ? laid : next < 0 ? [...laid, kind] : laid.toSpliced(next, 0, kind)
  }, known)
}

const once = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] => [...new Map(things.toReversed().map(thing => [thing.id, thing])).values()].reverse()
const eventsOf = ({ clocks }: Ruleset): string[] => clocks.map(({ startsAt }) => startsAt)

/** Names that no procedure knows, each with the nearest that one of them does. */
function unknownTo(rulesets: readonly Ruleset[], { facts, closed, days = {} }: DecisionInput): Fault[] {
  const check = (code: Fault['code'], path: (id: string) => string, given: readonly string[], known: ReadonlySet<string>, what: string): Fault[] => given.filter(id => !known.has(id)).map(id => {
    const near = nearest(id, known)
    return { code, path: path(id), message: `No procedure knows the ${what} ${id}.${near ? ` Did you mean ${near}?` : listed(id, known)}`, ...(near && { nearest: near }) }
  })
  const ids = (of: (ruleset: Ruleset) => readonly string[]) => new Set(rulesets.flatMap(of))
  return [
    ...check('unknown-fact', id => `facts.${id}`, Object.keys(facts), ids(ruleset => ruleset.facts.map(({ id }) => id)), 'fact'),
    ...check('unknown-group', id => `closed.${closed.indexOf(id)}`, closed, ids(ruleset => ruleset.groups.map(({ id }) => id)), 'group'),
    ...check('unknown-event', id => `days.${id}`, Object.keys(days), ids(eventsOf), 'event')
  ]
}

/** The facts with what any procedure draws from them. An answer that was given stands: whether it contradicts is for the procedure that knows both. */
function withImplied(rulesets: readonly Ruleset[], given: Facts): Facts {
  const facts: Record<string, Answer> = { ...given }
  const implications = rulesets.flatMap(ruleset => ruleset.implications)
  for (const again = { changed: true }; again.changed;) {
    again.changed = false
    for (const { when, then } of implications) {
      const holds = facts[when.fact] === when.is ? then.is : when.is === 'yes' && then.is === 'yes' && facts[when.fact] === 'suspected' ? 'suspected' : undefined
      const stands = facts[then.fact]
      if (holds === undefined || (stands !== undefined && stands !== 'not-asked' && !(stands === 'suspected' && holds === 'yes') && stands !== 'asked-not-known' && stands !== 'refused') || stands === holds) continue
      facts[then.fact] = holds
      again.changed = true
    }
  }
  return facts
}

/** What of an input one procedure knows. */
function partOf(ruleset: Ruleset, { facts, closed, days = {}, ...rest }: DecisionInput): DecisionInput {
  const known = new Set(ruleset.facts.map(({ id }) => id)), groups = new Set(ruleset.groups.map(({ id }) => id)), events = new Set(eventsOf(ruleset))
  const closes = (group: string) => ruleset.facts.some(fact => fact.group === group && canClose(fact))
  return { ...rest, facts: Object.fromEntries(Object.entries(facts).filter(([id]) => known.has(id))), closed: closed.filter(id => groups.has(id) && closes(id)), days: Object.fromEntries(Object.entries(days).filter(([id]) => events.has(id))) }
}
