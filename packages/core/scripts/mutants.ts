import { findingsOf, type Condition, type DutyRule, type Rule, type Ruleset } from '../src/kernel/index.ts'
import { statementOf } from '../src/kernel/rule.ts'

/** What an author writes once, changed in one way as a slip of the hand would change it. */
export interface Mutant { readonly what: string; readonly way: string; readonly rules: readonly Rule[]; readonly ruleset: Ruleset }

/** What an author writes once: the rule of today with the same rule of an earlier period, which comes from the same line. */
export type Statement = readonly [Rule, ...Rule[]]

/** Rules gathered into statements, today's rule first. */
export function statementsOf(ruleset: Ruleset): readonly Statement[] {
  const by = new Map<string, Rule[]>()
  for (const rule of ruleset.rules) by.set(statementOf(rule.id), [...(by.get(statementOf(rule.id)) ?? []), rule])
  return [...by.values()].map(rules => rules.sort((a, b) => (a.inForce.from < b.inForce.from ? 1 : -1))).map(([first, ...rest]): Statement => [first!, ...rest])
}

/** Every way in which one statement is changed: in all its periods at once, and left out of each period where it has several. */
export function mutantsOf(ruleset: Ruleset, statement: Statement): readonly Mutant[] {
  const [first] = statement, usual = usualActions(ruleset), spans = usualSpans(ruleset)
  const each = statement.map(rule => new Map(waysOf(ruleset, rule, usual, spans)))
  const everywhere = [...each[0]!.keys()].map((way): Mutant => ({ what: first.id, way, rules: statement, ruleset: withRules(ruleset, new Map(statement.map((rule, i) => [rule, each[i]!.has(way) ? each[i]!.get(way) : rule]))) }))
  return [...everywhere, ...(statement.length > 1 ? statement.map((rule): Mutant => ({ what: rule.id, way: 'left out of one period', rules: [rule], ruleset: withRules(ruleset, new Map([[rule, undefined]])) })) : [])]
}

/** What many rules share is written once, too: the actions that every rule of a level asks for, and the days of a period. */
export function sharedMutants(ruleset: Ruleset): readonly Mutant[] {
  const all = (what: string, way: string, rules: readonly Rule[], change: (rule: Rule) => Rule): Mutant => ({ what, way, rules, ruleset: withRules(ruleset, new Map(rules.map(rule => [rule, change(rule)]))) })
  const actions = [...usualActions(ruleset)].flatMap(([level, ids]) => ids.map(action => all(level, `without its usual ${action}`, ruleset.rules.filter(rule => rule.kind === 'level' && rule.atLeast === level), rule => without(rule, action))))
  const days = [...usualSpans(ruleset)].flatMap(span => {
    const rules = ruleset.rules.filter(({ inForce }) => spanOf(inForce) === span)
    return [all(`the days ${span}`, 'begins a year later', rules, later), ...(rules[0]?.inForce.to === undefined ? [] : [all(`the days ${span}`, 'ends a year earlier', rules, earlier)])]
  })
  return [...actions, ...days, ...limitsAndBonds(ruleset, all)]
}

/** What stands beside the rules: limits, actions that are withdrawn, and what one answer says of another. */
function limitsAndBonds(ruleset: Ruleset, all: (what: string, way: string, rules: readonly Rule[], change: (rule: Rule) => Rule) => Mutant): readonly Mutant[] {
  const beside = (what: string, way: string, changed: Partial<Ruleset>): Mutant => { const mutant = all(what, way, ruleset.rules, rule => rule); return { ...mutant, ruleset: { ...ruleset, ...changed } } }
  const others = <Of>(list: readonly Of[], i: number): readonly Of[] => list.filter((_, at) => at !== i)
  return [
    ...ruleset.parameters.map((parameter, i) => beside(`the limit ${parameter.id}`, 'one longer', { parameters: ruleset.parameters.map((one, at) => (at === i ? { ...one, values: one.values.map(each => ({ ...each, value: each.value + 1 })) } : one)) })),
    // What is counted in hours begins with its moment, whichever day counts first.
    ...ruleset.clocks.flatMap((clock, i) => (clock.unit === 'hours' ? [] : [beside(`the clock ${clock.id}`, 'counted from the other day', { clocks: ruleset.clocks.map((one, at) => (at === i ? { ...one, firstDay: one.firstDay === 0 ? 1 : 0 } : one)) })])),
    ...ruleset.actions.flatMap((action, i) => (action.unless ? [beside(`the action ${action.id}`, 'never withdrawn', { actions: ruleset.actions.map((one, at) => (at === i ? { id: one.id, order: one.order } : one)) })] : [])),
    ...ruleset.implications.map((one, i) => beside(`${one.when.fact} says ${one.then.fact}`, 'no longer says so', { implications: others(ruleset.implications, i) }))
  ]
}

const year = (day: string, by: number): string => `${Number(day.slice(0, 4)) + by}${day.slice(4)}`
const later = (rule: Rule): Rule => ({ ...rule, inForce: { ...rule.inForce, from: year(rule.inForce.from, 1) } })
const earlier = (rule: Rule): Rule => ({ ...rule, inForce: { ...rule.inForce, ...(rule.inForce.to !== undefined && { to: year(rule.inForce.to, -1) }) } })
const without = (rule: Rule, action: string): Rule => (rule.kind === 'prompt' ? rule : { ...rule, actions: (rule.actions ?? []).filter(one => one !== action) })
const spanOf = ({ from, to }: Rule['inForce']): string => `${from} to ${to ?? 'now'}`

/** Actions that all but a few rules of a level ask for. */
function usualActions(ruleset: Ruleset): ReadonlyMap<string, readonly string[]> {
  return new Map(ruleset.levels.map(level => {
    const rules = ruleset.rules.filter(rule => rule.kind === 'level' && rule.atLeast === level), ids = ruleset.actions.map(({ id }) => id)
    return [level, ids.filter(id => rules.length >= 10 && rules.filter(rule => 'actions' in rule && rule.actions?.includes(id)).length >= rules.length * 0.6)]
  }))
}

/** Spans of days that at least twenty rules share. */
function usualSpans(ruleset: Ruleset): ReadonlySet<string> {
  const spans = ruleset.rules.map(({ inForce }) => spanOf(inForce))
  return new Set(spans.filter(span => spans.filter(one => one === span).length >= 20))
}

function waysOf(ruleset: Ruleset, rule: Rule, usual: ReadonlyMap<string, readonly string[]>, spans: ReadonlySet<string>): readonly (readonly [string, Rule | undefined])[] {
  const { when, inForce } = rule, level = (id: string, by: number) => ruleset.levels[ruleset.levels.indexOf(id) + by]
  const shared = rule.kind === 'level' ? usual.get(rule.atLeast) ?? [] : []
  return [
    ['dropped', undefined], ['condition turned round', { ...rule, when: { not: when } }], ...partsOf(when).map(([way, changed]) => [way, { ...rule, when: changed }] as const),
    ...(rule.coming || isOff(rule) ? [['switched on', switchedOn(rule)] as const] : []), ...(spans.has(spanOf(inForce)) ? [] : [['begins a year later', later(rule)] as const]),
    ...(rule.kind === 'level' ? levelWays(rule, level) : []), ...(rule.kind === 'prompt' ? [] : (rule.actions ?? []).filter(action => !shared.includes(action)).map(action => [`without ${action}`, without(rule, action)] as const)),
    ...('clocks' in rule ? (rule.clocks ?? []).map(clock => [`without the limit ${clock}`, { ...rule, clocks: (rule.clocks ?? []).filter(one => one !== clock) }] as const) : [])
  ]
}

const isOff = ({ evidence }: Rule): boolean => evidence.sign === 'unverified' || evidence.level === 'unverified'
function switchedOn({ coming: _, ...rule }: Rule): Rule { return { ...rule, evidence: { sign: 'seen', level: 'seen' } } as Rule }

function levelWays(rule: Extract<Rule, { kind: 'level' }>, level: (id: string, by: number) => string | undefined): (readonly [string, Rule])[] {
  const { upTo, acute, barsLower, ...rest } = rule, marks = { ...(acute && { acute }), ...(barsLower && { barsLower }) }, reach = upTo === undefined ? {} : { upTo }
  const lower = level(rule.atLeast, -1), higher = level(rule.atLeast, 1)
  return [
    ...(lower === undefined ? [] : [['a level lower', { ...rest, ...marks, ...reach, atLeast: lower }] as const]), ...(higher === undefined ? [] : [['a level higher', { ...rest, ...marks, ...reach, atLeast: higher }] as const]),
    ...(acute ? [] : [['made acute', { ...rest, ...marks, ...reach, acute: true as const }] as const]), ...(acute ? [['no longer acute', { ...rest, ...reach, ...(barsLower && { barsLower }) }] as const] : []), ...(upTo === undefined ? [] : [['nothing left to judgement', { ...rest, ...marks }] as const])
  ]
}

/** A part of a condition left out, asked for less or more often, suspected instead of known and the other way round. */
function partsOf(when: Condition): (readonly [string, Condition])[] {
  if ('all' in when && when.all.length > 1) return [...when.all.map((_, i) => [`without part ${i + 1} of all`, { all: when.all.filter((_, at) => at !== i) }] as const), ['any instead of all', { any: when.all }] as const]
  if ('any' in when && when.any.length > 1) return when.any.map((_, i) => [`without part ${i + 1} of any`, { any: when.any.filter((_, at) => at !== i) }] as const)
  if ('count' in when) return [['one fewer', { ...when, count: when.count - 1 }], ['one more', { ...when, count: when.count + 1 }]]
  if ('oneOf' in when && when.oneOf.length > 1) return when.oneOf.map(option => [`without ${option}`, { ...when, oneOf: when.oneOf.filter(one => one !== option) }] as const)
  if ('is' in when && when.is === 'yes') return when.known ? [['suspected is enough', { fact: when.fact, is: 'yes' }]] : [['suspected is not enough', { ...when, known: true }]]
  return []
}

function withRules(ruleset: Ruleset, changed: ReadonlyMap<Rule, Rule | undefined>): Ruleset {
  return { ...ruleset, rules: ruleset.rules.flatMap(rule => { const now = changed.has(rule) ? changed.get(rule) : rule; return now ? [now] : [] }) }
}

/** One thing that one part of a rule asks for, and why others ask for as much wherever it does; nothing where it would be missed. */
export interface Piece { readonly rule: string; readonly part: number; readonly asksFor: string; readonly alsoAskedBy: string | undefined }

/** Rules taken apart into single parts and single things asked for, so that the search for what would not be missed finds these, too. */
export function piecesOf(ruleset: Ruleset): readonly Piece[] {
  const usual = usualActions(ruleset)
  const apart = ruleset.rules.filter(rule => rule.kind !== 'prompt').flatMap(rule => {
    const parts = rule.kind !== 'level' && 'any' in rule.when ? rule.when.any : [rule.when], actions = (rule.actions ?? []).filter(action => rule.kind !== 'level' || !usual.get(rule.atLeast)?.includes(action))
    const asks = [...actions.map(action => ({ asksFor: action, gives: { actions: [action] } })), ...('clocks' in rule ? rule.clocks ?? [] : []).map(clock => ({ asksFor: clock, gives: { actions: [], clocks: [clock] } }))]
    return parts.flatMap((when, i) => asks.map(({ asksFor, gives }) => ({ rule, part: i + 1, asksFor, piece: pieceOf(rule, when, `${rule.id}.${i + 1}.${asksFor}`, gives) })))
  })
  const given = new Map(apart.map(({ rule, asksFor }) => [`${rule.id} ${asksFor}`, true]))
  const rules = ruleset.rules.map((rule): Rule => (rule.kind === 'prompt' || rule.actions === undefined ? rule : { ...rule, ...('clocks' in rule && { clocks: [] }), actions: rule.actions.filter(action => !given.has(`${rule.id} ${action}`)) }))
  const shadowed = new Map(findingsOf({ ...ruleset, rules: [...rules, ...apart.map(({ piece }) => piece)] }).filter(({ code }) => code === 'shadowed').map(({ where, why }) => [where.slice('rule '.length), why]))
  return apart.map(({ rule, part, asksFor, piece }) => ({ rule: rule.id, part, asksFor, alsoAskedBy: shadowed.get(piece.id) }))
}

function pieceOf({ citations, inForce, basis, place, evidence, coming }: Rule, when: Condition, id: string, gives: Pick<DutyRule, 'actions' | 'clocks'>): DutyRule {
  return { kind: 'route', id, when, citations, inForce, basis, place, evidence, ...(coming && { coming }), ...gives }
}
