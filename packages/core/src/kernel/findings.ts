import { addDays } from './calendar.ts'
import { checkRuleset } from './check.ts'
import { applies, changesOf, compile, usedBothWays, type Compiled, type ReadyRule } from './compile.ts'
import { parameterOn } from './clock.ts'
import { decidePacked } from './decide.ts'
import type { Decision } from './decision.ts'
import type { Answer, Day, Fact } from './fact.ts'
import { canonicalJson } from './hash.ts'
import { leavesOf } from './literal.ts'
import { pack } from './prepare.ts'
import { witnessesOf } from './prove.ts'
import type { Rule } from './rule.ts'
import { statementOf } from './rule.ts'
import type { RuleBookWords } from './rulebook.ts'
import type { Profile, Ruleset } from './ruleset.ts'

/** Something about a ruleset for its author to look at: where, and why. A `fault` must be mended before anybody decides by it; a `note` may be meant. */
export interface Finding {
  readonly code: 'fault' | 'gap' | 'shadowed' | 'unreachable' | 'contradicting-dates' | 'used-both-ways' | 'missing-citation' | 'missing-wording' | 'reused-id'
  readonly weight: 'fault' | 'note'
  /** What it is about: `rule <id>`, `fact <id>`, `parameter <id>`, … */
  readonly where: string
  readonly why: string
}

/** What a ruleset is held against besides itself. */
export interface CheckedWith {
  /** Ids of listed documents. */
  readonly sources?: ReadonlySet<string>
  /** The words with which its rules are printed; every id that has none is found. */
  readonly words?: RuleBookWords
  /** Other rulesets with which ids are shared, and earlier versions of this one. */
  readonly others?: readonly Ruleset[]
}

/**
 * Everything found in a ruleset, faults first. Where it has faults of its own, only these: what else there is shows when they are mended.
 * @example findingsOf({ ...ruleset, reviewBy: '2020-01-01' }).some(({ code, where }) => code === 'contradicting-dates' && where === 'ruleset example') // → true
 */
export function findingsOf(ruleset: Ruleset, { sources, words, others = [] }: CheckedWith = {}): readonly Finding[] {
  const faults = checkRuleset(ruleset, sources).map(asFinding)
  if (faults.some(({ code }) => code !== 'unreachable')) return faults
  return [...faults, ...contradictingDates(ruleset), ...(words ? missingWording(ruleset, words) : []), ...reusedIds(ruleset, others), ...gaps(ruleset), ...shadowed(ruleset), ...bothWays(ruleset)]
    .sort((a, b) => Number(a.weight === 'note') - Number(b.weight === 'note'))
}

function asFinding(sentence: string): Finding {
  const code = sentence.includes('can never hold') ? 'unreachable' : sentence.includes('is used twice') ? 'reused-id' : sentence.includes('cites nothing') || sentence.includes('does not say when') || sentence.includes('not a listed document') ? 'missing-citation' : sentence.includes('ends before it begins') ? 'contradicting-dates' : 'fault'
  return { code, weight: 'fault', where: sentence.split(' ').slice(sentence.startsWith('the ') ? 1 : 0, sentence.startsWith('the ') ? 4 : 2).filter(word => word !== 'id').join(' '), why: sentence }
}

const fault = (code: Finding['code'], where: string, why: string): Finding => ({ code, weight: 'fault', where, why })
const note = (code: Finding['code'], where: string, why: string): Finding => ({ code, weight: 'note', where, why })
const meets = (one: { readonly from: Day; readonly to?: Day }, other: { readonly from: Day; readonly to?: Day }): boolean => one.from <= (other.to ?? '9999') && other.from <= (one.to ?? '9999')
const name = ({ id }: { readonly id: string }) => id

function contradictingDates(ruleset: Ruleset): Finding[] {
  const found: Finding[] = []
  for (const { id, encoded } of ruleset.profiles) encoded.forEach((span, i) => {
    if (span.to !== undefined && span.to < span.from) found.push(fault('contradicting-dates', `profile ${id}`, `its days from ${span.from} end before they begin`))
    for (const other of encoded.slice(i + 1)) if (meets(span, other)) found.push(fault('contradicting-dates', `profile ${id}`, `two of its spans of days overlap, from ${span.from} and from ${other.from}`))
  })
  for (const { id, values } of ruleset.parameters) values.forEach((value, i) => {
    const next = values[i + 1]
    if (value.to !== undefined && value.to < value.from) found.push(fault('contradicting-dates', `parameter ${id}`, `its value from ${value.from} ends before it begins`))
    if (next && meets(value, next)) found.push(fault('contradicting-dates', `parameter ${id}`, `it has two values at once from ${next.from > value.from ? next.from : value.from}`))
    else if (next && value.to !== undefined && addDays(value.to, 1) < next.from) found.push(note('gap', `parameter ${id}`, `it has no value between ${value.to} and ${next.from}`))
  })
  if (ruleset.reviewBy < ruleset.checkedOn) found.push(fault('contradicting-dates', `ruleset ${ruleset.id}`, `it was to be reviewed by ${ruleset.reviewBy}, before it was checked on ${ruleset.checkedOn}`))
  for (const rule of ruleset.rules) {
    if (rule.coming && rule.inForce.to !== undefined && rule.inForce.to < ruleset.checkedOn) found.push(fault('contradicting-dates', `rule ${rule.id}`, `it is coming, and its last day ${rule.inForce.to} is over`))
    for (const { source, readOn } of rule.citations) if (readOn > ruleset.checkedOn) found.push(note('contradicting-dates', `rule ${rule.id}`, `${source} was read on ${readOn}, after the rules were checked on ${ruleset.checkedOn}`))
  }
  return [...found, ...atOdds(ruleset)]
}

/** Two rules of one kind on one question, in force at once and in one place, that do not conclude the same. */
function atOdds(ruleset: Ruleset): Finding[] {
  const byQuestion = new Map<string, Rule[]>()
  for (const rule of ruleset.rules.filter(({ kind, coming }) => kind === 'level' && !coming)) { const key = canonicalJson([rule.place, rule.when]); byQuestion.set(key, [...(byQuestion.get(key) ?? []), rule]) }
  const concludes = (rule: Rule) => (rule.kind === 'level' ? canonicalJson([rule.atLeast, rule.upTo ?? '', rule.acute ?? false]) : '')
  return [...byQuestion.values()].flatMap(rules => rules.flatMap((rule, i) => rules.slice(i + 1).filter(other => meets(rule.inForce, other.inForce) && concludes(rule) !== concludes(other))
    .map(other => note('contradicting-dates', `rule ${rule.id}`, `it asks the same as ${other.id} at the same time and concludes something else; the graver of the two counts`))))
}

function missingWording(ruleset: Ruleset, words: RuleBookWords): Finding[] {
  const without = (kind: string, ids: readonly string[], said: Readonly<Record<string, unknown>> | undefined) => ids.filter(id => said?.[id] === undefined && !(kind === 'rule' && said?.[statementOf(id)] !== undefined)).map(id => fault('missing-wording', `${kind} ${id}`, `there are no words for the ${kind} ${id}`))
  const options = ruleset.facts.flatMap(fact => (fact.kind === 'choice' ? fact.options.filter(option => words.facts[fact.id] && words.facts[fact.id]?.options?.[option] === undefined).map(option => fault('missing-wording', `fact ${fact.id}`, `there are no words for its option ${option}`)) : []))
  return [
    ...without('fact', ruleset.facts.map(name), words.facts), ...options, ...without('group', ruleset.groups.map(name), words.groups), ...without('rule', ruleset.rules.map(name), words.rules), ...without('action', ruleset.actions.map(name), words.actions),
    ...without('clock', ruleset.clocks.map(name), words.clocks), ...without('event', [...new Set(ruleset.clocks.map(({ startsAt }) => startsAt))], words.events)
  ]
}

/** Ids that another ruleset uses for something else, or that meant something else in an earlier version of this one. A fact that both take from one place is the same fact. */
function reusedIds(ruleset: Ruleset, others: readonly Ruleset[]): Finding[] {
  return others.flatMap(other => {
    const kinds = new Map<string, string>([...other.facts.map(fact => [`fact ${fact.id}`, kindOf(fact)] as const), ...other.rules.map(({ id, kind }) => [`rule ${id}`, kind] as const)])
    const where = (other.id === ruleset.id) ? `version ${other.version}` : other.id
    const clashing = (key: string, kind: string) => { const before = kinds.get(key); return before !== undefined && (other.id !== ruleset.id || before !== kind) ? [fault('reused-id', key, `${where} already uses this id${before === kind ? '' : ` for a ${before}`}; records point at it`)] : [] }
    return [...ruleset.facts.filter(fact => other.id === ruleset.id || !other.facts.includes(fact)).flatMap(fact => clashing(`fact ${fact.id}`, kindOf(fact))), ...ruleset.rules.flatMap(rule => clashing(`rule ${rule.id}`, rule.kind))]
  })
}

const kindOf = (fact: Fact): string => (fact.kind === 'sign' ? `${fact.worrying === 'no' ? 'reassuring ' : ''}sign` : fact.kind)

/** What is declared and used by nothing, and days, numbers and options for which nothing is said. */
function gaps(ruleset: Ruleset): Finding[] {
  const leaves = ruleset.rules.flatMap(({ when }) => leavesOf(when)), asked = new Set(leaves.map(({ fact }) => fact))
  const bound = new Set([...ruleset.implications.flatMap(({ when, then }) => [when.fact, then.fact]), ...ruleset.exclusions.flatMap(({ one, other }) => [one.fact, other.fact])])
  const ordered = new Set([...ruleset.rules.flatMap(rule => ('actions' in rule ? rule.actions ?? [] : [])), ...ruleset.actions.flatMap(({ unless }) => (unless ? [unless.instead] : []))]), started = new Set(ruleset.rules.flatMap(rule => ('clocks' in rule ? rule.clocks ?? [] : [])))
  const timed = new Set(ruleset.clocks.map(({ parameter }) => parameter)), grouped = new Set(ruleset.facts.map(({ group }) => group))
  const concluded = new Set(ruleset.rules.flatMap(rule => (rule.kind === 'level' ? [rule.atLeast] : [])))
  return [
    ...ruleset.facts.filter(fact => !asked.has(fact.id) && !bound.has(fact.id) && !(fact.kind === 'sign' && fact.strength)).map(({ id }) => note('gap', `fact ${id}`, 'no rule, implication or exclusion asks about it')),
    ...ruleset.groups.filter(({ id }) => !grouped.has(id)).map(({ id }) => note('gap', `group ${id}`, 'no fact belongs to it')), ...ruleset.actions.filter(({ id }) => !ordered.has(id)).map(({ id }) => note('gap', `action ${id}`, 'no rule asks for it')),
    ...ruleset.clocks.filter(({ id }) => !started.has(id)).map(({ id }) => note('gap', `clock ${id}`, 'no rule starts it')), ...ruleset.parameters.filter(({ id }) => !timed.has(id)).map(({ id }) => note('gap', `parameter ${id}`, 'no clock runs by it')),
    ...ruleset.levels.slice(1).filter(level => !concluded.has(level)).map(level => note('gap', `level ${level}`, 'no rule concludes it')),
    ...ruleset.facts.flatMap(fact => unasked(fact, leaves)), ...ruleset.profiles.flatMap(profile => emptyDays(ruleset, profile)), ...clocksWithoutNumber(ruleset)
  ]
}

/** Inner stretches of a number that rules ask about on both sides and not in between. */
function unasked(fact: Fact, leaves: ReturnType<typeof leavesOf>): Finding[] {
  if (fact.kind !== 'number') return []
  const asked = leaves.filter(leaf => leaf.fact === fact.id).map(leaf => [Number('from' in leaf ? leaf.from ?? fact.min : fact.min), Number('below' in leaf ? leaf.below ?? Infinity : Infinity)] as const).sort((a, b) => a[0] - b[0])
  let reached = asked[0]?.[1] ?? Infinity
  return asked.flatMap(([from, below]) => { const gap = from > reached ? [note('gap', `fact ${fact.id}`, `no rule asks about it from ${reached} to below ${from} ${fact.unit}`)] : []; reached = Math.max(reached, below); return gap })
}

function emptyDays(ruleset: Ruleset, profile: Profile): Finding[] {
  return spansOf(ruleset, profile).filter(day => !ruleset.rules.some(rule => applies(rule, profile, day))).map(day => fault('gap', `profile ${profile.id}`, `its days from ${day} on are encoded, and no rule is in force`))
}

function clocksWithoutNumber(ruleset: Ruleset): Finding[] {
  return ruleset.profiles.flatMap(profile => spansOf(ruleset, profile).flatMap(day => {
    const started = new Set(ruleset.rules.filter(rule => applies(rule, profile, day)).flatMap(rule => ('clocks' in rule ? rule.clocks ?? [] : [])))
    return ruleset.clocks.filter(({ id }) => started.has(id)).filter(clock => { const parameter = ruleset.parameters.find(({ id }) => id === clock.parameter); return !parameter || !parameterOn(parameter, day) })
      .map(({ id, parameter }) => note('gap', `clock ${id}`, `a rule starts it on ${day} under ${profile.id}, and ${parameter} has no value then`))
  }))
}

/** The first day of each span in which the same rules are in force, among the days that the profile has encoded. */
function spansOf(ruleset: Ruleset, { encoded }: Profile): readonly Day[] {
  const cuts = changesOf(ruleset).map(cut => (cut.endsWith('~') ? addDays(cut.slice(0, 10), 1) : cut))
  return [...new Set([...encoded.map(({ from }) => from), ...cuts])].filter(day => encoded.some(({ from, to }) => from <= day && (to === undefined || day <= to))).sort()
}

/** Rules that would not be missed: wherever they fire, on every day, others conclude as much and ask for as much. Of two that say the same both are found. */
function shadowed(ruleset: Ruleset): Finding[] {
  const by = new Map<string, Set<string> | 'needed'>()
  for (const profile of ruleset.profiles) for (const day of spansOf(ruleset, profile)) {
    const compiled = compile(ruleset, profile.id, day)
    for (const ready of compiled.rules) {
      const before = by.get(ready.rule.id)
      if (before === 'needed') continue
      const shadows = shadowsOf(compiled, ready, profile.id, day)
      by.set(ready.rule.id, shadows === undefined ? 'needed' : new Set([...(before ?? []), ...shadows]))
    }
  }
  return [...by].flatMap(([id, shadows]) => (shadows === 'needed' ? [] : [note('shadowed', `rule ${id}`, `taken away alone it would not be missed: wherever it holds, ${[...shadows].join(', ')} conclude and ask for as much`)]))
}

function shadowsOf(compiled: Compiled, ready: ReadyRule, profile: string, asOf: Day): readonly string[] | undefined {
  if (ready.rule.kind === 'prompt') return undefined
  const witnesses = witnessesOf(compiled, ready)
  if (witnesses === 'too-many' || witnesses.length === 0) return undefined
  const found = new Set<string>()
  for (const facts of witnesses) {
    const others = othersOn(compiled, ready, facts, profile, asOf)
    if (!others || !covers(others, ready)) return undefined
    for (const { rule } of others.slice(0, 3)) found.add(rule.id)
  }
  return [...found]
}

/** The rules that fire on these answers besides the one. */
function othersOn(compiled: Compiled, ready: ReadyRule, facts: Readonly<Record<string, Answer>>, profile: string, asOf: Day): readonly ReadyRule[] | undefined {
  const packed = pack(compiled, facts, [])
  if ('fault' in packed) return undefined
  const decision: Decision = decidePacked(compiled, packed, { facts, closed: [], profile, asOf })
  const ids = new Set([...decision.reasons.map(({ rule }) => rule)])
  return compiled.rules.filter(one => one !== ready && ids.has(one.rule.id))
}

function covers(others: readonly ReadyRule[], { rule, atLeast, reach }: ReadyRule): boolean {
  const asked = new Set(others.filter(other => other.rule.kind !== 'level' || other.atLeast >= atLeast).flatMap(other => ('actions' in other.rule ? other.rule.actions ?? [] : [])))
  const started = new Set(others.flatMap(other => ('clocks' in other.rule ? other.rule.clocks ?? [] : [])))
  const actions = rule.kind === 'prompt' ? [] : rule.actions ?? [], clocks = 'clocks' in rule ? rule.clocks ?? [] : []
  const concludes = rule.kind !== 'level' || (others.some(other => other.rule.kind === 'level' && other.atLeast >= atLeast) && others.some(other => other.reach >= reach)
    && (!rule.acute || others.some(other => other.rule.kind === 'level' && other.rule.acute)) && (!rule.barsLower || others.some(other => other.rule.kind === 'level' && (other.rule.acute || other.rule.barsLower))))
  return concludes && actions.every(id => asked.has(id)) && clocks.every(id => started.has(id))
}

function bothWays(ruleset: Ruleset): Finding[] {
  const found = new Map<string, string>()
  for (const profile of ruleset.profiles) for (const day of spansOf(ruleset, profile)) for (const fact of usedBothWays(compile(ruleset, profile.id, day))) if (!found.has(fact)) found.set(fact, `${profile.id} from ${day}`)
  return [...found].map(([fact, first]) => note('used-both-ways', `fact ${fact}`, `rules ask about it in opposite ways (${first}), so that no one answer is the mildest: while it is open its classes are tried one by one`))
}
