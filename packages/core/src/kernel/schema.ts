import { z } from 'zod'
import { isDay } from './calendar.ts'
import { checkRuleset } from './check.ts'
import { grades } from './citation.ts'
import type { Condition } from './condition.ts'
import type { Decision as DecisionType, Fault, Receipt as ReceiptType } from './decision.ts'
import { limits } from './parse-variant.ts'
import { freshContentHash } from './receipt.ts'
import type { Kept } from './reproduce.ts'
import { hashOf } from './hash.ts'
import type { Ruleset as RulesetType } from './ruleset.ts'
import type { Variant as VariantType } from './variant.ts'

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/, 'An id holds letters, digits, dots and hyphens.').meta({ description: 'Permanent; letters, digits, dots and hyphens.' })
const text = z.string().max(4000)
const ids = z.array(id)
/** A day in Europe/London, as `YYYY-MM-DD`. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write a day as YYYY-MM-DD.').refine(isDay, 'There is no such day.').meta({ id: 'Day', description: 'A day in Europe/London, YYYY-MM-DD.' })
const grade = z.enum(grades as [string, ...string[]])
const basis = z.enum(['statute', 'guidance', 'london-procedure', 'other-area', 'local', 'interpretation'])
const place = z.enum(['national', 'london', 'another-area'])
const answer = z.union([z.string().max(200), z.number()])
const list = <Of extends z.ZodType>(of: Of) => z.array(of).max(10_000)
const yes = z.literal(true).optional()

const Citation = z.strictObject({ source: text, at: text, readOn: Day, supports: z.enum(['sign', 'level', 'duty', 'clock']).optional() }).meta({ id: 'Citation' })
const InForce = z.strictObject({ from: Day, knownFrom: yes, to: Day.optional() }).meta({ id: 'InForce' })

/** The closed vocabulary in which a rule says when it holds. */
export const ConditionSchema: z.ZodType<Condition> = (z.lazy(() => z.union([
  z.strictObject({ fact: id, is: z.literal('yes'), known: yes }), z.strictObject({ fact: id, is: z.literal('no') }), z.strictObject({ fact: id, oneOf: z.array(z.string().max(200)) }),
  z.strictObject({ fact: id, from: z.union([z.number(), Day]).optional(), below: z.union([z.number(), Day]).optional() }),
  z.strictObject({ all: list(ConditionSchema) }), z.strictObject({ any: list(ConditionSchema) }), z.strictObject({ not: ConditionSchema }), z.strictObject({ count: z.int().min(0), of: list(ConditionSchema) })
])) as unknown as z.ZodType<Condition>).meta({ id: 'Condition' })

const described = { id, group: id }
const Fact = z.discriminatedUnion('kind', [
  z.strictObject({ ...described, kind: z.literal('sign'), worrying: z.enum(['yes', 'no', 'neither']), danger: yes, askFirst: z.int().min(0).optional(), strength: yes, prompt: yes }), z.strictObject({ ...described, kind: z.literal('choice'), options: z.array(z.string().max(200)).min(1).max(31) }),
  z.strictObject({ ...described, kind: z.literal('number'), unit: text, min: z.number(), max: z.number() }), z.strictObject({ ...described, kind: z.literal('date') })
]).meta({ id: 'Fact' })

const ruled = { id, row: text.optional(), when: ConditionSchema, citations: z.array(Citation).min(1), inForce: InForce, basis, place, evidence: z.strictObject({ sign: grade, level: grade }), carriedFrom: text.optional(), openNorm: yes, coming: yes }
const duty = { ...ruled, actions: ids, clocks: ids.optional() }
const Rule = z.discriminatedUnion('kind', [
  z.strictObject({ ...ruled, kind: z.literal('level'), atLeast: id, upTo: id.optional(), acute: yes, barsLower: yes, actions: ids.optional(), clocks: ids.optional(), says: text.optional(), own: text.optional() }),
  z.strictObject({ ...duty, kind: z.literal('duty') }), z.strictObject({ ...duty, kind: z.literal('route') }), z.strictObject({ ...duty, kind: z.literal('warning') }), z.strictObject({ ...ruled, kind: z.literal('prompt'), upTo: id })
]).meta({ id: 'Rule' })

const Parameter = z.strictObject({
  id, unit: text, stricter: z.enum(['lower', 'higher']).optional(), localLimit: z.number().optional(),
  values: list(z.strictObject({ from: Day, knownFrom: yes, to: Day.optional(), value: z.number(), citations: z.array(Citation).min(1), grade, carriedFrom: text.optional() }))
}).meta({ id: 'Parameter' })
const unit = z.enum(['hours', 'working-hours', 'days', 'working-days', 'weeks', 'months']), firstDay = z.union([z.literal(0), z.literal(1)])
const ClockRule = z.strictObject({ id, parameter: id, startsAt: id, unit, firstDay, place }).meta({ id: 'ClockRule' })
const Span = z.strictObject({ from: Day, to: Day.optional() })
const Profile = z.strictObject({ id, title: text, levels: z.record(id, z.strictObject({ number: text, label: text, lead: text, route: text })), places: z.array(place), encoded: z.array(Span) }).meta({ id: 'Profile' })
const Answered = z.strictObject({ fact: id, is: answer })
const laid = z.array(z.strictObject({ id, hash: z.string() }))

/** Everything that decides, as a document. */
export const Ruleset = z.strictObject({
  id, version: text, levels: z.array(id).min(1).max(200), groups: list(z.strictObject({ id })), facts: list(Fact), implications: list(z.strictObject({ when: Answered, then: Answered })), exclusions: list(z.strictObject({ one: Answered, other: Answered })),
  rules: list(Rule), actions: list(z.strictObject({ id, order: id, unless: z.strictObject({ fact: id, instead: id }).optional() })), actionOrder: ids, parameters: list(Parameter), clocks: list(ClockRule), profiles: z.array(Profile).min(1),
  notEncoded: list(z.strictObject({ source: text, at: text, why: text })), checkedOn: Day, reviewBy: Day, mayRecordLower: ids.optional(),
  laidOver: z.strictObject({ base: z.string(), variants: laid }).optional(), contentHash: z.string().optional(), wordingHash: z.string().optional()
}).meta({ id: 'Ruleset', title: 'A ruleset', description: 'Facts, rules, numbers and days: everything that decides.' })

/** What is asked. Which facts and events there are is the ruleset's to say: see `inputSchemaOf`. */
export const DecisionInput = z.strictObject({ facts: z.record(id, answer), closed: ids, days: z.record(id, z.string()).optional(), profile: id, asOf: Day, countUnverified: yes }).meta({ id: 'DecisionInput', title: 'What a decision is asked' })

/** What is needed to give the same answer again. */
export const Receipt = z.strictObject({ ruleset: id, version: text, hash: z.string(), wordingHash: z.string(), profile: id, variants: laid, asOf: Day, engine: text }).meta({ id: 'Receipt', title: 'A receipt', description: 'No personal data: no fact and no day of an event is in it.' })

const Reason = z.strictObject({
  rule: id, kind: z.enum(['level', 'duty', 'route', 'warning', 'prompt']), atLeast: id.optional(), upTo: id.optional(), acute: z.boolean(), saw: z.record(id, answer), citations: z.array(Citation), basis, place, grade,
  carriedFrom: text.optional(), own: text.optional(), openNorm: yes, barsLower: yes
}).meta({ id: 'Reason' })
const MissingFact = z.strictObject({ fact: id, group: id, couldRaiseTo: id, danger: z.boolean() }).meta({ id: 'MissingFact' })
const Clock = z.strictObject({
  id, limit: z.number(), unit, startsAt: id, firstDay, due: z.string().optional(), notComputed: z.strictObject({ code: z.enum(['event-has-not-happened', 'beyond-calendar', 'needs-time-of-day']), notBefore: Day.optional() }).optional(),
  bankHolidays: z.literal('computed').optional(), citations: z.array(Citation), grade, carriedFrom: text.optional()
}).meta({ id: 'Clock' })

/** A decision written whole, as `JSON.stringify(decision)` writes it. */
export const Decision = z.strictObject({
  lowest: id, highest: id, open: z.enum(['facts', 'judgement', 'facts-and-judgement', 'neither']), mayBeWide: z.boolean(), reasons: z.array(Reason), missing: z.array(MissingFact), next: z.array(MissingFact), openGroups: ids,
  actions: z.array(z.strictObject({ id, order: id })), prompts: z.array(Reason), strengths: ids, clocks: z.array(Clock),
  notFired: z.array(z.strictObject({ group: id, rules: z.array(z.strictObject({ rule: id, kind: z.enum(['level', 'duty', 'route', 'warning', 'prompt']), why: z.enum(['ruled-out', 'not-known']), decidedBy: z.array(z.strictObject({ fact: id, answer, closedGroup: id.optional() })) })) })),
  sufficient: z.array(z.strictObject({ rule: id, answers: z.record(id, answer) })), oneStep: z.array(z.strictObject({ fact: id, from: answer, to: answer, lowest: id, highest: id })),
  coming: ids, closedAsNo: z.record(id, ids), weakestGrade: grade, notCheckedSince: Day.optional(), receipt: Receipt
}).meta({ id: 'Decision', title: 'A decision' })

const short = z.string().min(1).max(limits.text), BoardCitation = z.strictObject({ source: short, at: short.optional(), readOn: Day }), sources = z.array(BoardCitation).min(1).max(limits.parts)
/** A board's variant as it is written; `parseVariant` reads it and says what is wrong in words. */
export const Variant = z.strictObject({
  id, base: id, title: short, checkedOn: Day,
  add: z.array(z.strictObject({ id, says: z.string().max(500).optional(), when: ConditionSchema, atLeast: id, upTo: id.optional(), acute: z.boolean().optional(), actions: ids.optional(), from: Day, to: Day.optional(), citations: sources, grade })).max(limits.rules).optional(),
  stricter: z.array(z.union([
    z.strictObject({ rule: id, atLeast: id.optional(), upTo: id.optional(), acute: z.boolean().optional(), when: ConditionSchema.optional(), actions: ids.optional(), from: Day.optional(), to: Day.optional() }),
    z.strictObject({ parameter: id, value: z.number(), from: Day, citations: sources })
  ])).max(limits.rules).optional(),
  rename: z.strictObject({ profile: id, levels: z.record(id, z.strictObject({ number: short.optional(), label: short.optional(), lead: short.optional() })) }).optional(), contacts: z.record(z.string(), short).optional()
}).meta({ id: 'Variant', title: 'A board’s variant' })

const documents = { ruleset: Ruleset, variant: Variant, input: DecisionInput, decision: Decision, receipt: Receipt } as const

/** Which documents have a JSON Schema. */
export type DocumentKind = keyof typeof documents

/** The JSON Schema (2020-12) of a kind of document; the package has them as files in `schemas/`, too. */
export function jsonSchemaOf(kind: DocumentKind): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(documents[kind], { io: 'input' }) as Readonly<Record<string, unknown>>
}

/** The kinds of document that have a JSON Schema. */
export const documentKinds = Object.keys(documents) as readonly DocumentKind[]

/** A ruleset that was read and is sound, or everything that is wrong with the document, each fault with its path. */
export type ReadRuleset = { readonly ok: true; readonly ruleset: RulesetType } | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads a ruleset from parsed JSON: its shape, then whether its rules are sound, then its hash where it carries one. Every fault has its path. */
export function rulesetFromJson(found: unknown): ReadRuleset {
  const bad = (path: string, message: string): Fault => ({ code: 'bad-ruleset', path, message })
  const parsed = Ruleset.safeParse(found)
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.slice(0, 100).map(({ path, message }) => bad(path.join('.'), message)) }
  const ruleset = parsed.data as unknown as RulesetType, { contentHash, ...document } = ruleset
  const faults = checkRuleset(ruleset).map(message => bad(pathOf(ruleset, message), message))
  const fresh = faults.length === 0 ? freshContentHash(ruleset) : undefined
  if (fresh !== undefined && contentHash !== undefined && contentHash !== fresh) faults.push(bad('contentHash', `The document says that its rules hash to ${contentHash}, and they hash to ${fresh}. It was changed after it was written.`))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, ruleset: fresh === undefined ? document : { ...document, contentHash: fresh } }
}

/** Where in the document a sentence of `checkRuleset` points. */
function pathOf(ruleset: RulesetType, sentence: string): string {
  const [, kind, name] = /^(?:the )?(rule|fact|action|clock)(?: id)? (\S+)/.exec(sentence) ?? []
  const of = kind === 'rule' ? ruleset.rules : kind === 'fact' ? ruleset.facts : kind === 'action' ? ruleset.actions : kind === 'clock' ? ruleset.clocks : []
  const at = of.findIndex(({ id }) => id === name)
  return kind === undefined || at < 0 ? '' : `${kind}s.${at}`
}

/** Kept documents by hash, for `reproduce`. @throws where a document cannot be read: a kept ruleset that is not what it was must not pass in silence. */
export function keptFrom(rulesets: readonly unknown[], variants: readonly VariantType[] = []): Kept {
  const byHash = new Map(rulesets.map(document => {
    const read = rulesetFromJson(document)
    if (!read.ok) throw new Error(`a kept ruleset cannot be read: ${read.faults.map(({ path, message }) => `${path}: ${message}`).join(' ')}`)
    return [freshContentHash(read.ruleset), read.ruleset] as const
  }))
  const variantByHash = new Map(variants.map(variant => [hashOf(variant), variant]))
  return { ruleset: hash => byHash.get(hash), variant: hash => variantByHash.get(hash) }
}

/** Checks that something is a decision written whole, or a receipt, as values. */
export const readDecision = (found: unknown): DecisionType | undefined => (Decision.safeParse(found).success ? (found as DecisionType) : undefined)
/** Something read from outside as a receipt, or undefined where it is none. */
export const readReceipt = (found: unknown): ReceiptType | undefined => (Receipt.safeParse(found).success ? (found as ReceiptType) : undefined)
