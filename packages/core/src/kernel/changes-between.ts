import { applies, isComing } from './compile.ts'
import { parameterOn } from './clock.ts'
import { differingClasses, fieldChanges, type ClassChange, type FieldChange } from './compare.ts'
import type { Day } from './fact.ts'
import { canonicalJson } from './hash.ts'
import type { Rule } from './rule.ts'
import type { Profile, Ruleset } from './ruleset.ts'

/** What changed from one day to another under the same rules: which rules began, ended or say something else, which numbers changed, and what comes of it. */
export interface ChangesBetween {
  readonly ok: true
  readonly ruleset: { readonly id: string; readonly version: string }
  readonly profile: string
  readonly from: Day
  readonly to: Day
  readonly began: readonly string[]
  readonly ended: readonly string[]
  /** The same question with another answer; `was` and `now` may be two ids, where a period has rules of its own. */
  readonly changed: readonly { readonly was: string; readonly now: string; readonly fields: readonly FieldChange[] }[]
  /** Rules that decide the same on both days and stand on another document, or are read better or worse in it. */
  readonly otherwiseSupported: readonly { readonly was: string; readonly now: string; readonly fields: readonly FieldChange[] }[]
  /** Enacted and not in force on the second day. */
  readonly coming: readonly string[]
  readonly parameters: readonly { readonly id: string; readonly unit: string; readonly was?: number; readonly now?: number }[]
  readonly classes: readonly Omit<ClassChange, 'profile' | 'asOf'>[]
  readonly tried: number
  readonly tooLarge: readonly string[]
}

/** What changed between two days, or why it cannot be said: no such profile, or a day for which nothing is encoded, with the days for which something is. */
export type ChangesOn = ChangesBetween | { readonly ok: false; readonly code: 'unknown-profile' } | { readonly ok: false; readonly code: 'date-not-encoded'; readonly day: Day; readonly encoded: Profile['encoded'] }

/** What is not part of what a rule decides: its name, its days, and on whose word it stands. */
const support = new Set(['citations', 'evidence', 'basis', 'place', 'carriedFrom', 'row'])

/**
 * What changed between two days, worked out from the rules. A day for which nothing is encoded is refused with the days that are.
 * Rules are paired by id, and where a period has its own ids by what they ask: a rule that asks the same of the same facts.
 * @example
 * const between = changesBetween(thresholds, 'london', '1999-01-01', '2026-11-21')
 * between.ok // → false
 */
export function changesBetween(ruleset: Ruleset, profileId: string, dayA: Day, dayB: Day): ChangesOn {
  const profile = ruleset.profiles.find(({ id }) => id === profileId)
  if (!profile) return { ok: false, code: 'unknown-profile' }
  for (const day of [dayA, dayB]) if (!profile.encoded.some(({ from, to }) => from <= day && (to === undefined || day <= to))) return { ok: false, code: 'date-not-encoded', day, encoded: profile.encoded }
  const before = ruleset.rules.filter(rule => applies(rule, profile, dayA)), after = ruleset.rules.filter(rule => applies(rule, profile, dayB))
  const pairs = paired(before, after), paired_ = new Set(pairs.flat())
  const fields = pairs.map(([was, now]) => ({ was: was.id, now: now.id, fields: fieldChanges(said(was), said(now)) }))
  const began = after.filter(rule => !paired_.has(rule)).map(({ id }) => id), ended = before.filter(rule => !paired_.has(rule)).map(({ id }) => id)
  const changed = fields.map(pair => ({ ...pair, fields: pair.fields.filter(({ field }) => !support.has(field)) })).filter(pair => pair.fields.length > 0)
  const parameters = ruleset.parameters.flatMap(parameter => {
    const was = parameterOn(parameter, dayA)?.value, now = parameterOn(parameter, dayB)?.value
    return was === now ? [] : [{ id: parameter.id, unit: parameter.unit, ...(was !== undefined && { was }), ...(now !== undefined && { now }) }]
  })
  const moved = new Set(ruleset.clocks.filter(({ parameter }) => parameters.some(({ id }) => id === parameter)).map(({ id }) => id))
  const ids = new Set([...began, ...ended, ...changed.flatMap(({ was, now }) => [was, now]), ...[...before, ...after].filter(rule => 'clocks' in rule && (rule.clocks ?? []).some(id => moved.has(id))).map(({ id }) => id)])
  const { found, tried, tooLarge } = differingClasses({ ruleset, profile: profileId, asOf: dayA }, { ruleset, profile: profileId, asOf: dayB }, ids)
  return {
    ok: true, ruleset: { id: ruleset.id, version: ruleset.version }, profile: profileId, from: dayA, to: dayB, began, ended, changed,
    otherwiseSupported: fields.filter(pair => pair.fields.length > 0 && pair.fields.every(({ field }) => support.has(field))),
    coming: ruleset.rules.filter(rule => profile.places.includes(rule.place) && isComing(rule, dayB, ruleset.checkedOn)).map(({ id }) => id),
    parameters, classes: found.map(({ rule, answers, change }) => ({ rule, answers, ...change })), tried, tooLarge
  }
}

const said = ({ id: _, inForce: __, ...rest }: Rule): object => rest

/** Pairs of rules that are the same on both days, or that ask the same on each. */
function paired(before: readonly Rule[], after: readonly Rule[]): readonly (readonly [Rule, Rule])[] {
  const left = new Set(after), pairs: [Rule, Rule][] = []
  const take = (rule: Rule, fits: (other: Rule) => boolean): boolean => {
    const other = [...left].find(fits)
    if (other) { left.delete(other); pairs.push([rule, other]) }
    return other !== undefined
  }
  const rest = before.filter(rule => !take(rule, ({ id }) => id === rule.id))
  // First what also concludes the same, so that of two rules on one question each finds its own.
  const asks = (rule: Rule) => canonicalJson([rule.kind, rule.when]), concludes = (rule: Rule) => canonicalJson(Object.entries(said(rule)).filter(([field]) => !support.has(field)).sort())
  const stillAlone = rest.filter(rule => !take(rule, other => concludes(other) === concludes(rule)))
  for (const rule of stillAlone) take(rule, other => asks(other) === asks(rule))
  return pairs
}
