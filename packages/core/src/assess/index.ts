import { InputError } from '../kernel/decide.ts'
import type { Clock, Decision, DecisionInput, Fault, MissingFact } from '../kernel/decision.ts'
import { canClose, type Answer, type Facts } from '../kernel/fact.ts'
import { nearest } from '../kernel/nearest.ts'
import type { Ruleset } from '../kernel/ruleset.ts'

/** A procedure that may have a say: whether some facts call for it, and what it then decides. */
export interface Assessing {
  readonly id: string
  readonly ruleset: Ruleset
  readonly isCalledForBy: (facts: Facts) => boolean
  readonly decide: (input: DecisionInput) => Decision
}

/** What every procedure that the facts called for decided, and the level that is shown: the highest that any of them requires. */
export interface Assessment {
  readonly lowest: string
  readonly highest: string
  readonly open: Decision['open']
  /** What to do, in order: danger first, whom not to alert, personal duties, referral, panels, help. Each once, whoever asks for it. */
  readonly actions: Decision['actions']
  readonly clocks: readonly Clock[]
  /** What to ask next: danger first, five at most, whichever procedure asks. */
  readonly next: readonly MissingFact[]
  readonly decisions: Readonly<Record<string, Decision>>
  /** Procedures that the facts call for and that had no rules on that day, with the days for which they have. */
  readonly notYet: readonly { readonly id: string; readonly encoded: Ruleset['profiles'][number]['encoded'] }[]
}

/**
 * Runs every given procedure that the facts call for. Each is shown the facts, groups and days that it knows, and what another procedure's answers
 * imply: a fact known to one serves the others. The level is never below any one of theirs, so never below what the first (the thresholds) requires.
 * @param procedures the thresholds first; the order of the rest is that in which equal actions are told
 * @throws InputError listing everything that no procedure knows or allows
 */
export function assessWith(procedures: readonly [Assessing, ...Assessing[]], input: DecisionInput): Assessment {
  const unknown = unknownTo(procedures.map(({ ruleset }) => ruleset), input)
  if (unknown.length > 0) throw new InputError(unknown)
  const [first] = procedures, facts = withImplied(procedures.map(({ ruleset }) => ruleset), input.facts)
  const called = procedures.filter(procedure => procedure === first || procedure.isCalledForBy(facts))
  const inForce = ({ ruleset }: Assessing) => ruleset.profiles.some(({ id, encoded }) => id === input.profile && encoded.some(({ from, to }) => from <= input.asOf && (to === undefined || input.asOf <= to)))
  const deciding = called.filter(procedure => procedure === first || inForce(procedure))
  const decided = deciding.map(({ id, ruleset, decide }) => ({ id, ruleset, decision: decide(partOf(ruleset, { ...input, facts })) }))
  const levelled = decided.filter(({ ruleset }) => ruleset.levels.join() === first.ruleset.levels.join()).map(({ decision }) => decision)
  const highestOf = (levels: readonly string[]) => levels.reduce((a, b) => (first.ruleset.levels.indexOf(a) >= first.ruleset.levels.indexOf(b) ? a : b))
  const lowest = highestOf(levelled.map(decision => decision.lowest)), highest = highestOf(levelled.map(decision => decision.highest))
  const isOpenFor = (what: 'facts' | 'judgement') => levelled.some(({ open, highest: reach }) => reach !== lowest && (open === what || open === 'facts-and-judgement'))
  const open = lowest === highest ? 'neither' : isOpenFor('facts') ? (isOpenFor('judgement') ? 'facts-and-judgement' : 'facts') : 'judgement'
  const order = [...new Set(decided.flatMap(({ ruleset }) => ruleset.actionOrder))]
  return {
    lowest, highest, open,
    actions: once(decided.flatMap(({ decision }) => decision.actions)).sort((a, b) => order.indexOf(a.order) - order.indexOf(b.order)),
    clocks: once(decided.flatMap(({ decision }) => decision.clocks)),
    next: [...new Map(decided.flatMap(({ decision }) => decision.next).map(one => [one.fact, one])).values()].sort((a, b) => Number(b.danger) - Number(a.danger)).slice(0, 5),
    decisions: Object.fromEntries(decided.map(({ id, decision }) => [id, decision])),
    notYet: called.filter(procedure => !deciding.includes(procedure)).map(({ id, ruleset }) => ({ id, encoded: ruleset.profiles.flatMap(profile => (profile.id === input.profile ? profile.encoded : [])) }))
  }
}

const once = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] => [...new Map(things.map(thing => [thing.id, thing])).values()]
const eventsOf = ({ clocks }: Ruleset): string[] => clocks.map(({ startsAt }) => startsAt)

/** Names that no procedure knows, each with the nearest that one of them does. */
function unknownTo(rulesets: readonly Ruleset[], { facts, closed, days = {} }: DecisionInput): Fault[] {
  const check = (code: Fault['code'], path: (id: string) => string, given: readonly string[], known: ReadonlySet<string>, what: string): Fault[] => given.filter(id => !known.has(id)).map(id => {
    const near = nearest(id, known)
    return { code, path: path(id), message: `No procedure knows the ${what} ${id}.${near ? ` Did you mean ${near}?` : ''}`, ...(near && { nearest: near }) }
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
