import { weakest } from './citation.ts'
import type { Basis, Citation, Grade, Place, SourceDocument } from './citation.ts'
import type { Condition } from './condition.ts'
import type { Day } from './fact.ts'
import { leavesOf } from './literal.ts'
import { statementOf } from './rule.ts'
import type { ClockRule, InForce, Parameter, Rule } from './rule.ts'
import type { Profile, Ruleset } from './ruleset.ts'

/** The words with which a procedure's rules are printed for people to read. An id without a word is shown as it is. */
export interface RuleBookWords {
  readonly facts: Readonly<Record<string, { readonly label: string; readonly options?: Readonly<Record<string, string>> }>>
  readonly groups: Readonly<Record<string, string>>
  /** One sentence for each rule: why it counts. A rule that a board added has none here: it says itself why it counts. */
  readonly rules: Readonly<Record<string, string>>
  readonly actions: Readonly<Record<string, string>>
  readonly clocks?: Readonly<Record<string, string>>
  readonly events?: Readonly<Record<string, string>>
  /** What the procedure says besides its rules, by level or otherwise, on a day: for example what agreement is asked for. */
  readonly tables?: (asOf: Day) => readonly RuleBookTable[]
}

/** A table of a rule book. The first cell of a row names it. */
export interface RuleBookTable {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly head: readonly string[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[]; readonly citations: readonly Citation[]; readonly grade: Grade }[]
}

/** A condition with its facts named. It keeps its shape, so that a page can say "all of these" in its own language. */
export type NamedCondition =
  | { readonly is: 'yes' | 'no'; readonly fact: string; readonly label: string; readonly known: boolean }
  | { readonly is: 'one-of'; readonly fact: string; readonly label: string; readonly options: readonly string[] }
  | { readonly is: 'range'; readonly fact: string; readonly label: string; readonly unit: string; readonly from?: number | Day; readonly below?: number | Day }
  | { readonly is: 'all' | 'any' | 'not'; readonly of: readonly NamedCondition[] }
  | { readonly is: 'count'; readonly count: number; readonly of: readonly NamedCondition[] }

/** A pointer to a document with the document's own particulars, as a reader of the rule book needs them to find it. */
export interface NamedCitation extends Citation {
  /** As printed on the document; its id where nobody knows the document. */
  readonly title: string
  readonly publisher: string
  /** Its year or number; `not stated` where it bears none. */
  readonly edition: string
  /** Where its publisher has it, a web address mostly; `not stated` where that is not known. It may have moved since. */
  readonly address: string
  /** Where a copy of it was read, where it was not read at its publisher’s. */
  readonly copy?: string
}

/** A rule as a rule book prints it. */
export interface RuleBookRule {
  /** Permanent; the rule's anchor in the page. */
  readonly id: string
  readonly kind: Rule['kind']
  /** The group of the first fact it asks about; `always` where it asks about none. */
  readonly group: string
  readonly sentence: string
  readonly when: NamedCondition
  readonly atLeast?: string
  readonly upTo?: string
  readonly acute: boolean
  readonly openNorm: boolean
  readonly coming: boolean
  /** Graded `unverified`: written down and switched off. */
  readonly off: boolean
  readonly actions: readonly string[]
  readonly clocks: readonly string[]
  readonly citations: readonly NamedCitation[]
  readonly inForce: InForce
  readonly basis: Basis
  readonly place: Place
  /** Title of the board's variant, where what follows is its own word. */
  readonly own?: string
  readonly grade: { readonly sign: Grade; readonly level: Grade }
  /** Title of the edition that it was read in, where that is of another time. */
  readonly carriedFrom?: string
}

/** A limit as a rule book prints it: the value in force on the day of the book. */
export interface RuleBookClock {
  readonly id: string
  readonly sentence: string
  readonly limit: number
  readonly unit: ClockRule['unit']
  readonly startsAt: string
  readonly firstDay: 0 | 1
  readonly place: Place
  readonly from: Day
  readonly grade: Grade
  readonly citations: readonly NamedCitation[]
  readonly carriedFrom?: string
}

/** On whose word the rules of a day stand. They add up to `rules`, but for `toBeConfirmed`, which runs across. */
export interface RuleBookCounts {
  readonly rules: number
  readonly national: number
  readonly london: number
  readonly anotherArea: number
  /** A document names the sign, and what is concluded is our own reading. */
  readonly ourReading: number
  readonly toBeConfirmed: number
}

/** Everything that some rules say on one day, in words, ready to be printed. */
export interface RuleBook {
  readonly id: string
  readonly version: string
  readonly asOf: Day
  readonly profile: Pick<Profile, 'id' | 'title'>
  readonly checkedOn: Day
  readonly reviewBy: Day
  readonly levels: readonly ({ readonly key: string } & Profile['levels'][string])[]
  readonly groups: readonly { readonly id: string; readonly title: string }[]
  readonly rules: readonly RuleBookRule[]
  readonly clocks: readonly RuleBookClock[]
  readonly counts: RuleBookCounts
  readonly tables: readonly (Omit<RuleBookTable, 'rows'> & { readonly rows: readonly { readonly id: string; readonly cells: readonly string[]; readonly citations: readonly NamedCitation[]; readonly grade: Grade }[] })[]
  readonly notEncoded: readonly { readonly title: string; readonly at: string; readonly why: string }[]
}

/** The rule book of a day, or why there is none: no such profile, or a day for which nothing is encoded, with the days for which something is. */
export type RuleBookOn = { readonly ok: true; readonly book: RuleBook } | { readonly ok: false; readonly code: 'unknown-profile' } | { readonly ok: false; readonly code: 'date-not-encoded'; readonly encoded: Profile['encoded'] }

/**
 * Everything that a ruleset says on one day, ready to be printed: rules in force and coming, limits, what is not encoded and why.
 * A day for which nothing is encoded gives the spans that are; it never falls back on another day.
 *
 * @param sourceOf the document with an id; `sourceById` of `@safeguarding-kit/core/sources`
 * @example
 * const book = ruleBook(thresholds, wording.ruleBookWords, { profile: 'london', asOf: '1999-01-01' }, () => undefined)
 * book.ok // → false
 */
export function ruleBook(ruleset: Ruleset, words: RuleBookWords, asked: { readonly profile: string; readonly asOf: Day }, sourceOf: (id: string) => SourceDocument | undefined): RuleBookOn {
  const profile = ruleset.profiles.find(({ id }) => id === asked.profile)
  if (!profile) return { ok: false, code: 'unknown-profile' }
  const { asOf } = asked
  if (!profile.encoded.some(span => covers(span, asOf))) return { ok: false, code: 'date-not-encoded', encoded: profile.encoded }
  const cited = (citations: readonly Citation[]) => citations.map(citation => named(citation, sourceOf))
  const rules = ruleset.rules.filter(rule => profile.places.includes(rule.place) && (covers(rule.inForce, asOf) || comesAfter(rule, asOf)))
  const groupOf = new Map(ruleset.facts.map(({ id, group }) => [id, group]))
  return {
    ok: true,
    book: {
      id: ruleset.id, version: ruleset.version, asOf, profile: { id: profile.id, title: profile.title }, checkedOn: ruleset.checkedOn, reviewBy: ruleset.reviewBy,
      levels: ruleset.levels.flatMap(key => (profile.levels[key] ? [{ key, ...profile.levels[key] }] : [])),
      groups: [...dangerFirst(ruleset), whateverIsKnown].map(id => ({ id, title: words.groups[id] ?? (id === whateverIsKnown ? 'Always' : id) })),
      rules: rules.map(rule => ({
        ...printed(rule, ruleset, words, asOf), group: groupOf.get(leavesOf(rule.when)[0]?.fact ?? '') ?? whateverIsKnown, citations: cited(rule.citations), ...carried(rule.carriedFrom, sourceOf)
      })),
      clocks: ruleset.clocks.filter(({ place }) => profile.places.includes(place)).flatMap(clock => {
        const value = valueOn(ruleset.parameters.find(({ id }) => id === clock.parameter), asOf)
        return value ? [{
          id: clock.id, sentence: words.clocks?.[clock.id] ?? clock.id, limit: value.value, unit: clock.unit, startsAt: words.events?.[clock.startsAt] ?? clock.startsAt, firstDay: clock.firstDay,
          place: clock.place, from: value.from, grade: value.grade, citations: cited(value.citations), ...carried(value.carriedFrom, sourceOf)
        }] : []
      }),
      counts: count(rules.filter(rule => !rule.coming && covers(rule.inForce, asOf))),
      tables: (words.tables?.(asOf) ?? []).map(table => ({ ...table, rows: table.rows.map(row => ({ ...row, citations: cited(row.citations) })) })),
      notEncoded: ruleset.notEncoded.map(({ source, at, why }) => ({ title: sourceOf(source)?.title ?? source, at, why }))
    }
  }
}

/** The groups in the order in which they are read: those that ask about nothing but danger come first, as they do wherever somebody is asked. */
function dangerFirst({ groups, facts }: Ruleset): readonly string[] {
  const isOfDanger = (group: string): boolean => { const asked = facts.filter(fact => fact.group === group); return asked.length > 0 && asked.every(fact => 'danger' in fact && fact.danger === true) }
  return groups.map(({ id }) => id).sort((one, other) => Number(isOfDanger(other)) - Number(isOfDanger(one)))
}

/** The group of rules that ask about nothing. */
const whateverIsKnown = 'always'
const covers = (span: { readonly from: Day; readonly to?: Day }, day: Day): boolean => span.from <= day && (span.to === undefined || day <= span.to)
const comesAfter = ({ coming, inForce }: Rule, day: Day): boolean => coming === true && (inForce.to === undefined || day <= inForce.to)
const valueOn = (parameter: Parameter | undefined, day: Day) => parameter?.values.findLast(value => covers(value, day))
const carried = (from: string | undefined, sourceOf: (id: string) => SourceDocument | undefined) => (from === undefined ? {} : { carriedFrom: sourceOf(from)?.title ?? from })

function named(citation: Citation, sourceOf: (id: string) => SourceDocument | undefined): NamedCitation {
  const { title = citation.source, publisher = 'not stated', edition = 'not stated', address = 'not stated', copy } = sourceOf(citation.source) ?? {}
  return { ...citation, title, publisher, edition, address, ...(copy && { copy }) }
}

function printed(rule: Rule, ruleset: Ruleset, words: RuleBookWords, asOf: Day): Omit<RuleBookRule, 'group' | 'citations' | 'carriedFrom'> {
  const level = rule.kind === 'level' ? { atLeast: rule.atLeast, ...(rule.upTo && { upTo: rule.upTo }) } : rule.kind === 'prompt' ? { upTo: rule.upTo } : {}
  return {
    id: rule.id, kind: rule.kind, sentence: words.rules[rule.id] ?? words.rules[statementOf(rule.id)] ?? ('says' in rule ? rule.says : undefined) ?? leavesOf(rule.when).map(({ fact }) => words.facts[fact]?.label ?? fact).join('; '), when: name(rule.when, ruleset, words), ...level,
    acute: rule.kind === 'level' && rule.acute === true, openNorm: rule.openNorm === true, coming: rule.coming === true || !covers(rule.inForce, asOf),
    off: weakest([rule.evidence.sign, rule.evidence.level]) === 'unverified',
    actions: rule.kind === 'prompt' ? [] : (rule.actions ?? []).map(id => words.actions[id] ?? id),
    clocks: 'clocks' in rule ? (rule.clocks ?? []).map(id => words.clocks?.[id] ?? id) : [],
    inForce: rule.inForce, basis: rule.basis, place: rule.place, ...('own' in rule && rule.own !== undefined && { own: rule.own }), grade: rule.evidence
  }
}

function name(condition: Condition, ruleset: Ruleset, words: RuleBookWords): NamedCondition {
  const all = (of: readonly Condition[]) => of.map(inner => name(inner, ruleset, words))
  if ('count' in condition) return { is: 'count', count: condition.count, of: all(condition.of) }
  if ('all' in condition) return { is: 'all', of: all(condition.all) }
  if ('any' in condition) return { is: 'any', of: all(condition.any) }
  if ('not' in condition) return { is: 'not', of: all([condition.not]) }
  const { fact } = condition, word = words.facts[fact], label = word?.label ?? fact
  if ('oneOf' in condition) return { is: 'one-of', fact, label, options: condition.oneOf.map(option => word?.options?.[option] ?? option) }
  if ('is' in condition) return { is: condition.is, fact, label, known: condition.is === 'yes' && condition.known === true }
  const known = ruleset.facts.find(({ id }) => id === fact)
  return { is: 'range', fact, label, unit: known?.kind === 'number' ? known.unit : '', ...(condition.from !== undefined && { from: condition.from }), ...(condition.below !== undefined && { below: condition.below }) }
}

/** Counts the rules that are used: those graded `unverified` are off. */
function count(rules: readonly Rule[]): RuleBookCounts {
  const used = rules.filter(({ evidence }) => weakest([evidence.sign, evidence.level]) !== 'unverified')
  const read = used.filter(({ basis }) => basis !== 'interpretation'), at = (place: Place) => read.filter(rule => rule.place === place).length
  return {
    rules: used.length, national: at('national'), london: at('london'), anotherArea: at('another-area'), ourReading: used.length - read.length,
    toBeConfirmed: used.filter(({ evidence }) => weakest([evidence.sign, evidence.level]) !== 'seen').length
  }
}
