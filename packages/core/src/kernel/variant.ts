import type { Citation, Grade, Place } from './citation.ts'
import type { Condition } from './condition.ts'
import type { Fault } from './decision.ts'
import type { Day } from './fact.ts'
import { addDays } from './calendar.ts'
import { hashOf } from './hash.ts'
import { asksNothing, asksOtherKind, classesOf, leavesOf, mostClasses } from './literal.ts'
import { listed } from './likeliest.ts'
import { nearest } from './nearest.ts'
import { contentHash } from './receipt.ts'
import type { LevelRule, Parameter } from './rule.ts'
import type { Ruleset } from './ruleset.ts'

/** A rule that a board adds: what it says, and its own paper as source. */
export interface AddedRule {
  readonly id: string
  /** Why it counts, as a sentence for whoever reads a decision; the variant's title where left out. */
  readonly says?: string
  readonly when: Condition
  readonly atLeast: string
  readonly upTo?: string
  readonly acute?: true
  readonly actions?: readonly string[]
  readonly from: Day
  readonly to?: Day
  readonly citations: readonly [Citation, ...Citation[]]
  readonly grade: Grade
}

/** What a board changes in a rule that is already there. Anything left out stays. */
export interface StricterRule {
  readonly rule: string
  readonly atLeast?: string
  readonly upTo?: string
  readonly acute?: boolean
  readonly when?: Condition
  readonly actions?: readonly string[]
  readonly from?: Day
  readonly to?: Day
}

/** A number that a board sets towards the stricter side, from a day on. */
export interface StricterParameter {
  readonly parameter: string
  readonly value: number
  readonly from: Day
  readonly citations: readonly [Citation, ...Citation[]]
}

/** A board's own thresholds, laid over a base: it adds, makes stricter, renames and fills contacts. It can take nothing away. */
export interface Variant {
  readonly id: string
  readonly base: string
  readonly title: string
  readonly checkedOn: Day
  readonly add: readonly AddedRule[]
  readonly stricter: readonly (StricterRule | StricterParameter)[]
  /** Own names for levels in one profile of the base. Routes stay. */
  readonly rename?: { readonly profile: string; readonly levels: Readonly<Record<string, { readonly number?: string; readonly label?: string; readonly lead?: string }>> }
  readonly contacts: Readonly<Record<string, string>>
}

export type Applied = { readonly ok: true; readonly ruleset: Ruleset } | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Lays a variant over a base. A rule that is added or raised asks for what everybody is asked at its level besides what it says itself, since the
 * milder rules' actions give way to it. Names that the base does not have, and numbers on the laxer side, are faults; whether it is safe is for `proveFloor`.
 */
export function applyVariant(base: Ruleset, variant: Variant): Applied {
  const faults = variantFaults(base, variant)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, ruleset: laidOver(base, variant) }
}

/** Names in a variant that its base does not have, and numbers on the laxer side. */
export function variantFaults(base: Ruleset, variant: Variant): readonly Fault[] {
  const faults: Fault[] = []
  const fault = (path: string, message: string, near?: string): void => { faults.push({ code: 'bad-variant', path, message, ...(near && { nearest: near }) }) }
  const named = (path: string, kind: string, wrong: string, names: readonly string[]): boolean => {
    if (names.includes(wrong)) return true
    const near = nearest(wrong, names)
    fault(path, `There is no ${kind} ${wrong}.${near ? ` Did you mean ${near}?` : listed(wrong, names)}`, near)
    return false
  }
  const facts = base.facts.map(({ id }) => id), actions = base.actions.map(({ id }) => id), ruleIds = base.rules.map(({ id }) => id)
  const asks = (path: string, condition: Condition | undefined) => { for (const leaf of condition ? leavesOf(condition) : []) if (named(path, 'fact', leaf.fact, facts)) answerable(path, leaf, base, fault) }
  const level = (path: string, key: string | undefined) => { if (key !== undefined) named(path, 'level', key, base.levels) }
  const does = (path: string, ids: readonly string[] | undefined) => { for (const id of ids ?? []) named(path, 'action', id, actions) }

  if (variant.base !== base.id) fault('base', `This variant is for ${variant.base}, and these rules are ${base.id}.`)
  variant.add.forEach((rule, i) => {
    if (ruleIds.includes(rule.id) || variant.add.findIndex(({ id }) => id === rule.id) !== i) fault(`add.${i}.id`, `${rule.id} is already a rule. Give the added rule an id of its own.`)
    asks(`add.${i}.when`, rule.when); level(`add.${i}.atLeast`, rule.atLeast); level(`add.${i}.upTo`, rule.upTo); does(`add.${i}.actions`, rule.actions)
  })
  variant.stricter.forEach((change, i) => {
    if (variant.stricter.findIndex(other => isSame(other, change)) !== i) fault(`stricter.${i}.${'parameter' in change ? 'from' : 'rule'}`, 'parameter' in change ? `${change.parameter} is changed twice from ${change.from} on. Give it one value from a day.` : `${change.rule} is changed twice. Say all that changes in it in one entry.`)
    if ('parameter' in change) {
      const parameter = base.parameters.find(({ id }) => id === change.parameter)
      if (!parameter) named(`stricter.${i}.parameter`, 'number', change.parameter, base.parameters.map(({ id }) => id))
      else { const why = notCounted(base, change) ?? laxer(parameter, change); if (why) fault(`stricter.${i}.value`, why) }
      return
    }
    const rule = named(`stricter.${i}.rule`, 'rule', change.rule, ruleIds) ? base.rules.find(({ id }) => id === change.rule) : undefined
    if (rule && rule.kind !== 'level') return fault(`stricter.${i}.rule`, `${rule.id} is a ${rule.kind}, which moves no level. A board can only make level rules stricter; add a rule instead.`)
    asks(`stricter.${i}.when`, change.when); level(`stricter.${i}.atLeast`, change.atLeast); level(`stricter.${i}.upTo`, change.upTo); does(`stricter.${i}.actions`, change.actions)
    if (change.upTo !== undefined && rule?.upTo !== undefined && base.levels.indexOf(change.upTo) < base.levels.indexOf(rule.upTo)) fault(`stricter.${i}.upTo`, `${rule.id} may already reach ${rule.upTo}; ${change.upTo} is less.`)
  })
  const own = [...variant.add, ...variant.stricter].flatMap(one => ('when' in one && one.when ? leavesOf(one.when) : [])), amounts = new Set(own.flatMap(leaf => ('from' in leaf || 'below' in leaf ? [leaf.fact] : [])))
  for (const fact of amounts.size > 0 ? base.facts.filter(({ id }) => amounts.has(id)) : []) {
    const cut = classesOf(fact, [...base.rules.flatMap(({ when }) => leavesOf(when)), ...own]).examples.length
    if (cut > mostClasses) fault('', `With these rules ${fact.id} is asked about at ${cut - 1} different points; ${mostClasses - 1} is the most. Ask about fewer.`)
  }
  if (variant.rename && named('rename.profile', 'profile', variant.rename.profile, base.profiles.map(({ id }) => id))) for (const key of Object.keys(variant.rename.levels)) level(`rename.levels.${key}`, key)
  return faults
}

/** Whether two changes are of one rule, or of one number from one day on: the later would quietly take the place of the earlier. */
function isSame(one: StricterRule | StricterParameter, other: StricterRule | StricterParameter): boolean {
  return 'parameter' in one ? 'parameter' in other && one.parameter === other.parameter && one.from === other.from : 'rule' in other && one.rule === other.rule
}

/** A limit counts whole days, weeks, months or hours. */
function notCounted({ clocks }: Ruleset, { parameter, value }: StricterParameter): string | undefined {
  return Number.isInteger(value) || clocks.every(clock => clock.parameter !== parameter) ? undefined : `${parameter} is counted in whole numbers; ${value} is not one.`
}

function answerable(path: string, leaf: ReturnType<typeof leavesOf>[number], base: Ruleset, fault: (path: string, message: string) => void): void {
  const fact = base.facts.find(({ id }) => id === leaf.fact)!
  const asks = 'is' in leaf ? 'sign' : 'oneOf' in leaf ? 'choice' : 'range'
  if (asks === 'sign' ? fact.kind !== 'sign' : asks === 'choice' ? fact.kind !== 'choice' : fact.kind !== 'number' && fact.kind !== 'date') fault(path, `${fact.id} is a ${fact.kind}; the condition asks something else of it.`)
  else if ('oneOf' in leaf && fact.kind === 'choice') for (const option of leaf.oneOf) if (!fact.options.includes(option)) fault(path, `${fact.id} has no option ${option}. Its options are: ${fact.options.join(', ')}.`)
  const strange = asksOtherKind(fact, leaf)
  if (strange) return fault(path, `${fact.id} is a ${fact.kind}, and ${strange} is not one.`)
  const nothing = asksNothing(fact, leaf)
  if (nothing) fault(path, `What is asked of ${fact.id} is ${nothing}, so it asks nothing.`)
}

function laxer(parameter: Parameter, { value, from }: StricterParameter): string | undefined {
  if (!parameter.stricter) return `${parameter.id} has no stricter side, so it is not for a board to change.`
  const later = parameter.values.filter(({ to }) => to === undefined || to >= from)
  if (later.length === 0) return `${parameter.id} has no value from ${from} on.`
  const ahead = (one: number, other: number) => (parameter.stricter === 'lower' ? one <= other : one >= other)
  if (!later.every(known => ahead(value, known.value))) return `${parameter.id} may only become stricter: ${parameter.stricter} than ${[...new Set(later.map(known => known.value))].join(' and ')}.`
  if (parameter.localLimit !== undefined && !ahead(parameter.localLimit, value)) return `${parameter.id} may go as far as ${parameter.localLimit} and no further.`
  return undefined
}

/** What everybody is asked at a level, whichever rule brought it: the actions that all rules of the base have which conclude it. */
export function alwaysAskedAt(base: Ruleset, level: string): readonly string[] {
  const [first, ...rest] = base.rules.flatMap(rule => (rule.kind === 'level' && rule.atLeast === level && !rule.coming ? [rule.actions ?? []] : []))
  return (first ?? []).filter(id => rest.every(actions => actions.includes(id)))
}

function laidOver(base: Ruleset, variant: Variant): Ruleset {
  const asking = (rule: LevelRule): LevelRule => { const { actions = [] } = rule, more = alwaysAskedAt(base, rule.atLeast).filter(id => !actions.includes(id)); return more.length > 0 ? { ...rule, actions: [...actions, ...more] } : rule }
  const changes = new Map(variant.stricter.flatMap(change => ('rule' in change ? [[change.rule, change] as const] : [])))
  const numbers = variant.stricter.filter(change => 'parameter' in change).toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const before = base.laidOver ?? { base: contentHash(base), variants: [] }
  const { rename } = variant
  const { contentHash: _, ...rest } = base
  return {
    ...rest,
    rules: [...base.rules.map(rule => { const change = changes.get(rule.id); return change && rule.kind === 'level' ? asking(ownedBy(base, variant, changed(base, rule, change))) : rule }), ...variant.add.map(rule => asking({ ...added({ ...rule, says: rule.says ?? variant.title }), own: variant.title }))],
    parameters: base.parameters.map(parameter => numbers.filter(change => change.parameter === parameter.id).reduce(withValue, parameter)),
    profiles: rename ? base.profiles.map(profile => (profile.id === rename.profile ? { ...profile, levels: Object.fromEntries(Object.entries(profile.levels).map(([key, words]) => [key, { ...words, ...rename.levels[key] }])) } : profile)) : base.profiles,
    laidOver: { base: before.base, variants: [...before.variants, { id: variant.id, hash: hashOf(variant) }] }
  }
}

const local: { readonly basis: 'local'; readonly place: Place } = { basis: 'local', place: 'london' }

function added({ from, to, grade, ...rule }: AddedRule): LevelRule {
  return { ...rule, kind: 'level', inForce: { from, ...(to && { to }) }, ...local, evidence: { sign: grade, level: grade } }
}

function changed({ levels }: Ruleset, rule: LevelRule, { rule: _, from, to, acute, ...change }: StricterRule): LevelRule {
  const { acute: was, upTo = change.upTo, ...rest } = rule, reach = change.upTo ?? upTo, atLeast = change.atLeast ?? rule.atLeast
  // What it could be judged to be is no more a question where it is required already.
  const judged = reach !== undefined && levels.indexOf(reach) > levels.indexOf(atLeast)
  const { upTo: __, ...others } = change
  return { ...rest, ...((acute ?? was) && { acute: true as const }), ...others, ...(judged && { upTo: reach }), inForce: { ...rule.inForce, ...(from && { from }), ...(to && { to }) } }
}

/** A rule that a board changed: its sign stands where it was read, and what follows from it is the board's own word. */
function ownedBy({ profiles }: Ruleset, { title, checkedOn }: Variant, rule: LevelRule): LevelRule {
  const { sign, level } = rule.evidence, [first, ...rest] = rule.citations, ofSign = (citation: Citation): Citation => ({ ...citation, supports: 'sign' })
  // Its own area's word, unless that would take the rule from somebody for whom it counts.
  const place = profiles.every(({ places }) => !places.includes(rule.place) || places.includes(local.place)) ? local.place : rule.place
  return { ...rule, own: title, basis: local.basis, place, citations: [ofSign(first), ...rest.map(ofSign), { source: title, at: 'not stated', readOn: checkedOn, supports: 'level' }], evidence: { sign, level: level === 'unverified' ? level : 'seen' } }
}

function withValue(parameter: Parameter, { value, from, citations }: StricterParameter): Parameter {
  const own = { value, citations, grade: 'seen' as const }
  return { ...parameter, values: parameter.values.flatMap(known => {
    if (known.to !== undefined && known.to < from) return [known]
    if (known.from >= from) return [{ from: known.from, ...(known.to && { to: known.to }), ...own }]
    return [{ ...known, to: addDays(from, -1) }, { from, ...(known.to && { to: known.to }), ...own }]
  }) }
}

