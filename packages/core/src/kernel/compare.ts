import { applies, compile } from './compile.ts'
import type { DecisionInput } from './decision.ts'
import type { Answer, Day, Facts } from './fact.ts'
import { canonicalJson } from './hash.ts'
import { leavesOf } from './literal.ts'
import { outcomeChanges, outcomeOf, type OutcomeOrRefusal } from './outcome.ts'
import { answersIn, daysToTry, mostWitnesses, waysThrough } from './prove.ts'
import { contentHash } from './receipt.ts'
import type { Rule } from './rule.ts'
import type { Ruleset } from './ruleset.ts'

/** One field that says something else: `was` or `now` is left out where the field was not there. */
export interface FieldChange { readonly field: string; readonly was?: unknown; readonly now?: unknown }

/** What came, went and changed among things that have ids. */
export interface Changes { readonly added: readonly string[]; readonly removed: readonly string[]; readonly changed: readonly { readonly id: string; readonly fields: readonly FieldChange[] }[] }

/** A case to try both ways; a worked case has these members. The first profile where none is named. */
export interface ComparedCase extends Pick<DecisionInput, 'facts' | 'asOf' | 'days'> { readonly id: string; readonly says?: string; readonly closed?: readonly string[]; readonly profile?: string }

/** A case, or a class of input, on which the two sets of rules do not say the same. `differs` says what, as sentences. */
export interface OutcomeChange { readonly was: OutcomeOrRefusal; readonly now: OutcomeOrRefusal; readonly differs: readonly string[] }

/** Answers that belong together: for each fact those that will do, everything else not known. Give any of them to both to see. */
export interface ClassChange extends OutcomeChange {
  /** The rule from which it was found; empty where an implication or exclusion was enough. */
  readonly rule: string
  readonly profile: string
  /** One day of each span of days in which it holds. */
  readonly asOf: readonly Day[]
  readonly answers: Readonly<Record<string, readonly Answer[]>>
}

const sections = ['rules', 'parameters', 'facts', 'groups', 'actions', 'clocks', 'profiles'] as const
const whole = ['id', 'version', 'levels', 'actionOrder', 'implications', 'exclusions', 'notEncoded', 'mayRecordLower', 'checkedOn', 'reviewBy'] as const

/** Everything in which two sets of rules differ, and what comes of it. Plain data. */
export interface RulesetDifference extends Readonly<Record<(typeof sections)[number], Changes>> {
  /** `variants` where boards' variants lie over them, by id. */
  readonly from: { readonly id: string; readonly version: string; readonly hash: string; readonly variants?: readonly string[] }
  readonly to: RulesetDifference['from']
  /** What has no id of its own: levels, order of actions, implications, review dates. */
  readonly other: readonly FieldChange[]
  readonly cases: readonly (OutcomeChange & { readonly id: string; readonly says?: string })[]
  readonly classes: readonly ClassChange[]
  /** How many inputs were given to both. */
  readonly tried: number
  /** Rules that can be met in too many ways to try them all: whether more differs there was not found out. */
  readonly tooLarge: readonly string[]
}

/**
 * Lists rules added, removed and changed field by field, numbers and all else that changed, and the cases and classes of input that come out
 * differently. Every difference in the lowest level is found by the smallest answers that make a touched rule fire: a level that one side gives
 * and the other does not comes from a rule that is not the same on both, and already from its smallest answers, since more answers only add.
 * @param cases worked cases to try both ways
 * @example
 * const stricter = { ...ruleset, rules: ruleset.rules.map(rule => (rule.id === 'smell-is-amber' ? { ...rule, atLeast: 'red' } : rule)) }
 * compareRulesets(ruleset, stricter).classes[0]?.differs[0] // → 'at least amber becomes at least red'
 */
export function compareRulesets(a: Ruleset, b: Ruleset, cases: readonly ComparedCase[] = []): RulesetDifference {
  const by = Object.fromEntries(sections.map(section => [section, changesIn(a[section], b[section])])) as Record<(typeof sections)[number], Changes>
  const found = classesThatDiffer(a, b, touchedRules(a, b, by), changedBonds(a, b))
  const tried = cases.flatMap(({ id, says, facts, closed = [], days, profile = a.profiles[0]?.id ?? '', asOf }) => {
    const input: DecisionInput = { facts, closed, profile, asOf, ...(days && { days }) }
    const was = outcomeOf(a, input), now = outcomeOf(b, input), differs = outcomeChanges(was, now)
    return differs.length > 0 ? [{ id, ...(says !== undefined && { says }), was, now, differs }] : []
  })
  const named = (one: Ruleset): RulesetDifference['from'] => ({ id: one.id, version: one.version, hash: contentHash(one), ...(one.laidOver && { variants: one.laidOver.variants.map(({ id }) => id) }) })
  return { from: named(a), to: named(b), ...by, other: fieldChanges(pick(a), pick(b)), cases: tried, classes: found.classes, tried: found.tried + cases.length, tooLarge: found.tooLarge }
}

const pick = (ruleset: Ruleset): Record<string, unknown> => Object.fromEntries(whole.map(field => [field, ruleset[field]]))

/** What came, went and changed between two lists of things with ids. */
export function changesIn(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): Changes {
  const was = new Map(before.map(one => [one.id, one])), now = new Map(after.map(one => [one.id, one]))
  return {
    added: after.filter(({ id }) => !was.has(id)).map(({ id }) => id), removed: before.filter(({ id }) => !now.has(id)).map(({ id }) => id),
    changed: before.flatMap(one => { const other = now.get(one.id); const fields = other ? fieldChanges(one, other) : []; return fields.length > 0 ? [{ id: one.id, fields }] : [] })
  }
}

/** Which fields of two things differ, in alphabetical order. */
export function fieldChanges(before: object, after: object): readonly FieldChange[] {
  const was = new Map(Object.entries(before)), now = new Map(Object.entries(after))
  return [...new Set([...was.keys(), ...now.keys()])].sort().filter(field => field !== 'id' || was.get(field) !== now.get(field)).flatMap(field => {
    const [old, recent] = [was.get(field) as unknown, now.get(field) as unknown]
    if (old === recent || (old !== undefined && recent !== undefined && canonicalJson(old) === canonicalJson(recent))) return []
    return [{ field, ...(old !== undefined && { was: old }), ...(recent !== undefined && { now: recent }) }]
  })
}

/** Ids of the rules whose outcome may differ: changed themselves, or by what they ask about, order or start. */
function touchedRules(a: Ruleset, b: Ruleset, by: Readonly<Record<(typeof sections)[number], Changes>>): ReadonlySet<string> {
  const idsIn = ({ added, removed, changed }: Changes) => new Set([...added, ...removed, ...changed.map(({ id }) => id)])
  const [rules, facts, actions, clocks, parameters] = [by.rules, by.facts, by.actions, by.clocks, by.parameters].map(idsIn) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>]
  const bound = changedBonds(a, b)
  for (const fact of bound) facts.add(fact)
  for (const { id, parameter } of [...a.clocks, ...b.clocks]) if (parameters.has(parameter)) clocks.add(id)
  const scheme = ({ profiles, levels, actionOrder }: Ruleset) => canonicalJson([profiles.map(({ id, places, encoded }) => [id, places, encoded]), levels, actionOrder])
  const everything = scheme(a) !== scheme(b)
  const isTouched = (rule: Rule) => everything || rules.has(rule.id) || leavesOf(rule.when).some(({ fact }) => facts.has(fact))
    || ('actions' in rule && (rule.actions ?? []).some(id => actions.has(id))) || ('clocks' in rule && (rule.clocks ?? []).some(id => clocks.has(id)))
  return new Set([...a.rules, ...b.rules].filter(isTouched).map(({ id }) => id))
}

/** Facts whose implications or exclusions are not the same on both sides. */
function changedBonds(a: Ruleset, b: Ruleset): readonly string[] {
  const bonds = (ruleset: Ruleset) => [...ruleset.implications.map(({ when, then }) => [when, then]), ...ruleset.exclusions.map(({ one, other }) => [one, other])] as const
  const keys = [a, b].map(ruleset => new Set(bonds(ruleset).map(canonicalJson)))
  return [...bonds(a), ...bonds(b)].filter(bond => !keys.every(side => side.has(canonicalJson(bond)))).flat().map(({ fact }) => fact)
}

/** One set of rules on one day, for one profile. */
export interface Side { readonly ruleset: Ruleset; readonly profile: string; readonly asOf: Day }

interface Found { readonly rule: string; readonly answers: Readonly<Record<string, readonly Answer[]>>; readonly change: OutcomeChange }

/** The classes of input that two sides answer differently, found from the rules with these ids, and from the answers to these facts alone. */
export function differingClasses(one: Side, other: Side, ids: ReadonlySet<string>, alone: readonly string[] = []): { readonly found: readonly Found[]; readonly tried: number; readonly tooLarge: readonly string[] } {
  const seen = new Set<string>(), found: Found[] = [], tooLarge = new Set<string>()
  const outcomes = (facts: Facts): OutcomeChange => {
    const [was, now] = [one, other].map(({ ruleset, profile, asOf }) => outcomeOf(ruleset, { facts, closed: [], profile, asOf })) as [OutcomeOrRefusal, OutcomeOrRefusal]
    return { was, now, differs: outcomeChanges(was, now) }
  }
  for (const [{ ruleset, profile, asOf }, beside] of [[one, other], [other, one]] as const) {
    const compiled = compile(ruleset, profile, asOf), elsewhere = compile(beside.ruleset, beside.profile, beside.asOf)
    for (const { fact: { id }, examples } of compiled.facts.filter(({ fact }) => alone.includes(fact.id))) for (const answer of examples) {
      const key = canonicalJson({ [id]: [answer] }), change = outcomes({ [id]: answer })
      if (!seen.has(key) && change.differs.length > 0) found.push({ rule: '', answers: { [id]: [answer] }, change })
      seen.add(key)
    }
    for (const ready of compiled.rules.filter(({ rule }) => ids.has(rule.id) && applies(rule, compiled.profile, asOf))) {
      const ways = waysThrough(compiled, ready.gate)
      if (ways === 'too-many') { tooLarge.add(ready.rule.id); continue }
      for (const way of ways) {
        const answers = Object.fromEntries([...way].map(([fact, classes]) => { const { id } = compiled.facts[fact]!.fact; return [id, answersIn(compiled.facts[fact]!, classes, elsewhere.facts[elsewhere.index.get(id) ?? -1])] }))
        const key = canonicalJson(answers)
        if (seen.has(key)) continue
        seen.add(key)
        const each = expanded(answers)
        if (each === undefined) { tooLarge.add(ready.rule.id); continue }
        const differing = each.map(facts => ({ facts, change: outcomes(facts) })).filter(({ change }) => change.differs.length > 0)
        const [first] = differing
        if (!first) continue
        const alike = differing.length === each.length && differing.every(({ change }) => canonicalJson(change) === canonicalJson(first.change))
        if (alike) found.push({ rule: ready.rule.id, answers, change: first.change })
        else for (const { facts, change } of differing) found.push({ rule: ready.rule.id, answers: Object.fromEntries(Object.entries(facts).map(([id, answer]) => [id, [answer]])), change })
      }
    }
  }
  return { found, tried: seen.size, tooLarge: [...tooLarge] }
}

/** Every choice of one answer for each fact; undefined where there are too many. */
function expanded(answers: Readonly<Record<string, readonly Answer[]>>): readonly Facts[] | undefined {
  let sets: Record<string, Answer>[] = [{}]
  for (const [id, each] of Object.entries(answers)) {
    sets = sets.flatMap(set => each.map(answer => ({ ...set, [id]: answer })))
    if (sets.length > mostWitnesses) return undefined
  }
  return sets
}

function classesThatDiffer(a: Ruleset, b: Ruleset, ids: ReadonlySet<string>, alone: readonly string[]): { classes: ClassChange[]; tried: number; tooLarge: string[] } {
  const merged = new Map<string, ClassChange & { asOf: Day[] }>(), tooLarge = new Set<string>()
  let tried = 0
  for (const { id: profile, ...before } of a.profiles) {
    const after = b.profiles.find(one => one.id === profile)
    if (!after || ids.size + alone.length === 0) continue
    for (const asOf of daysToTry(a, b, { id: profile, ...before }, after)) {
      const { found, ...rest } = differingClasses({ ruleset: a, profile, asOf }, { ruleset: b, profile, asOf }, ids, alone)
      tried += rest.tried
      for (const id of rest.tooLarge) tooLarge.add(id)
      for (const { rule, answers, change } of found) {
        const key = canonicalJson([profile, answers, change.was, change.now]), known = merged.get(key)
        if (known) known.asOf.push(asOf)
        else merged.set(key, { rule, profile, asOf: [asOf], answers, ...change })
      }
    }
  }
  return { classes: [...merged.values()], tried, tooLarge: [...tooLarge] }
}
