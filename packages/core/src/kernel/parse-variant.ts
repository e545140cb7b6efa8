import { grades, type Citation, type Grade } from './citation.ts'
import { isDay } from './calendar.ts'
import type { Condition } from './condition.ts'
import type { Fault } from './decision.ts'
import { listed } from './likeliest.ts'
import { nearest } from './nearest.ts'
import type { AddedRule, StricterParameter, StricterRule, Variant } from './variant.ts'

/** A board’s variant as it was read, or everything that is wrong with the document, each fault with its path. */
export type ParsedVariant = { readonly ok: true; readonly variant: Variant } | { readonly ok: false; readonly faults: readonly Fault[] }

/** Sizes beyond which a document is refused: a board's variant is a page or two, not a program. */
export const limits = { rules: 200, depth: 8, parts: 64, text: 500 } as const

/**
 * Reads a board's variant from plain data (parsed YAML or JSON), in the rules' closed vocabulary: no expressions, no functions, nothing
 * that is not named here. Every fault is told at once, with its path.
 * @example
 * const read = parseVariant({ id: 'our-borough', base: 'thresholds', titel: 'Ours', checkedOn: '2026-11-21' })
 * read.ok ? [] : read.faults.map(({ path }) => path) // → ['titel', 'title']
 */
export function parseVariant(found: unknown): ParsedVariant {
  const { variant, faults } = readVariant(found)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, variant }
}

/** The same with what could be read where something is wrong, so that the rest can be looked at as well. */
export function readVariant(found: unknown): { readonly variant: Variant; readonly faults: readonly Fault[] } {
  const reader = new Reader(), variant = reader.variant(found)
  return { variant, faults: reader.faults }
}

type Fields = Record<string, unknown>

class Reader {
  readonly faults: Fault[] = []

  fault(path: string, message: string, near?: string): void {
    if (this.faults.length < 100) this.faults.push({ code: 'bad-variant', path, message, ...(near && { nearest: near }) })
  }

  variant(found: unknown): Variant {
    const fields = this.fields('', found, ['id', 'base', 'title', 'checkedOn', 'add', 'stricter', 'rename', 'contacts'])
    return {
      id: this.name('id', fields.id), base: this.name('base', fields.base), title: this.text('title', fields.title), checkedOn: this.day('checkedOn', fields.checkedOn),
      add: this.list('add', fields.add ?? [], limits.rules).map((rule, i) => this.added(`add.${i}`, rule)),
      stricter: this.list('stricter', fields.stricter ?? [], limits.rules).map((change, i) => this.stricter(`stricter.${i}`, change)),
      ...(fields.rename !== undefined && { rename: this.rename(fields.rename) }),
      contacts: this.texts('contacts', fields.contacts ?? {})
    }
  }

  fields(path: string, found: unknown, known?: readonly string[]): Fields {
    if (typeof found !== 'object' || found === null || Array.isArray(found)) { this.fault(path, 'Named entries were expected here.'); return {} }
    for (const key of Object.keys(found)) {
      if (key === '__proto__' || (known && !known.includes(key))) { const near = known && nearest(key, known); this.fault(path ? `${path}.${key}` : key, `Nothing called ${key} belongs here.${near ? ` Did you mean ${near}?` : listed(key, known ?? [])}`, near) }
    }
    return { ...found }
  }

  list(path: string, found: unknown, most: number): readonly unknown[] {
    if (!Array.isArray(found)) { this.fault(path, 'A list was expected here.'); return [] }
    if (found.length > most) { this.fault(path, `This list has ${found.length} entries; ${most} is the most.`); return [] }
    return found
  }

  text(path: string, found: unknown): string {
    if (typeof found !== 'string' || found.trim() === '' || found.length > limits.text) { this.fault(path, `A text of 1 to ${limits.text} characters was expected here.`); return '' }
    return found
  }

  name(path: string, found: unknown): string {
    if (typeof found !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/.test(found)) { this.fault(path, 'An id was expected here: letters, digits and hyphens.'); return '' }
    return found
  }

  names(path: string, found: unknown): readonly string[] { return this.list(path, found, limits.parts).map((one, i) => this.name(`${path}.${i}`, one)) }

  day(path: string, found: unknown): string {
    if (typeof found !== 'string' || !isDay(found)) { this.fault(path, 'A day written as YYYY-MM-DD was expected here (in quotes).'); return '2000-01-01' }
    return found
  }

  texts(path: string, found: unknown): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(this.fields(path, found)).map(([key, value]) => [key, this.text(`${path}.${key}`, value)]))
  }

  added(path: string, found: unknown): AddedRule {
    const fields = this.fields(path, found, ['id', 'says', 'when', 'atLeast', 'upTo', 'acute', 'actions', 'from', 'to', 'citations', 'grade'])
    return {
      id: this.name(`${path}.id`, fields.id), ...(fields.says !== undefined && { says: this.text(`${path}.says`, fields.says) }), when: this.condition(`${path}.when`, fields.when, 0), atLeast: this.name(`${path}.atLeast`, fields.atLeast), from: this.day(`${path}.from`, fields.from),
      citations: this.citations(`${path}.citations`, fields.citations), grade: this.grade(`${path}.grade`, fields.grade),
      ...(fields.upTo !== undefined && { upTo: this.name(`${path}.upTo`, fields.upTo) }), ...(fields.acute !== undefined && this.yes(`${path}.acute`, fields.acute) && { acute: true as const }),
      ...(fields.actions !== undefined && { actions: this.names(`${path}.actions`, fields.actions) }), ...(fields.to !== undefined && { to: this.day(`${path}.to`, fields.to) })
    }
  }

  stricter(path: string, found: unknown): StricterRule | StricterParameter {
    if (typeof found === 'object' && found !== null && 'parameter' in found) {
      const fields = this.fields(path, found, ['parameter', 'value', 'from', 'citations'])
      if (typeof fields.value !== 'number' || !Number.isFinite(fields.value)) this.fault(`${path}.value`, 'A number was expected here.')
      return { parameter: this.name(`${path}.parameter`, fields.parameter), value: Number(fields.value), from: this.day(`${path}.from`, fields.from), citations: this.citations(`${path}.citations`, fields.citations) }
    }
    const fields = this.fields(path, found, ['rule', 'atLeast', 'upTo', 'acute', 'when', 'actions', 'from', 'to'])
    return {
      rule: this.name(`${path}.rule`, fields.rule),
      ...(fields.atLeast !== undefined && { atLeast: this.name(`${path}.atLeast`, fields.atLeast) }), ...(fields.upTo !== undefined && { upTo: this.name(`${path}.upTo`, fields.upTo) }),
      ...(fields.acute !== undefined && { acute: this.yes(`${path}.acute`, fields.acute) }), ...(fields.when !== undefined && { when: this.condition(`${path}.when`, fields.when, 0) }),
      ...(fields.actions !== undefined && { actions: this.names(`${path}.actions`, fields.actions) }),
      ...(fields.from !== undefined && { from: this.day(`${path}.from`, fields.from) }), ...(fields.to !== undefined && { to: this.day(`${path}.to`, fields.to) })
    }
  }

  yes(path: string, found: unknown): boolean {
    if (typeof found !== 'boolean') this.fault(path, 'true or false was expected here.')
    return found === true
  }

  grade(path: string, found: unknown): Grade {
    const grade = grades.find(one => one === found)
    if (!grade) this.fault(path, `How well the source was read was expected here: ${grades.join(', ')}.`)
    return grade ?? 'unverified'
  }

  citations(path: string, found: unknown): readonly [Citation, ...Citation[]] {
    const [first, ...rest] = this.list(path, found ?? [], limits.parts).map((citation, i): Citation => {
      const fields = this.fields(`${path}.${i}`, citation, ['source', 'at', 'readOn'])
      return { source: this.text(`${path}.${i}.source`, fields.source), at: fields.at === undefined ? 'not stated' : this.text(`${path}.${i}.at`, fields.at), readOn: this.day(`${path}.${i}.readOn`, fields.readOn) }
    })
    if (!first) this.fault(path, 'Say which document this rests on: at least one source, and the day it was read.')
    return [first ?? { source: '', at: 'not stated', readOn: '2000-01-01' }, ...rest]
  }

  rename(found: unknown): NonNullable<Variant['rename']> {
    const fields = this.fields('rename', found, ['profile', 'levels'])
    const levels = Object.entries(this.fields('rename.levels', fields.levels ?? {})).map(([key, words]) => {
      const path = `rename.levels.${key}`, given = this.fields(path, words, ['number', 'label', 'lead'])
      return [key, Object.fromEntries(Object.entries(given).map(([part, value]) => [part, this.text(`${path}.${part}`, value)]))] as const
    })
    return { profile: this.name('rename.profile', fields.profile), levels: Object.fromEntries(levels) }
  }

  condition(path: string, found: unknown, depth: number): Condition {
    const never: Condition = { any: [] }
    if (depth > limits.depth) { this.fault(path, `Conditions may be nested ${limits.depth} deep and no further.`); return never }
    const fields = this.fields(path, found, ['fact', 'is', 'known', 'oneOf', 'from', 'below', 'all', 'any', 'not', 'count', 'of'])
    const shape = Object.keys(fields).sort().join(' ')
    const parts = (key: 'all' | 'any' | 'of') => this.list(`${path}.${key}`, fields[key], limits.parts).map((part, i) => this.condition(`${path}.${key}.${i}`, part, depth + 1))
    const end = (value: unknown): value is number | string => typeof value === 'number' || (typeof value === 'string' && isDay(value))
    switch (shape) {
      case 'all': return { all: parts('all') }
      case 'any': return { any: parts('any') }
      case 'not': return { not: this.condition(`${path}.not`, fields.not, depth + 1) }
      case 'count of': {
        const of = parts('of'), { count } = fields
        if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > of.length) this.fault(`${path}.count`, 'A whole number from 1 to the length of the list was expected here.')
        return { count: Number(count), of }
      }
      case 'fact is': case 'fact is known':
        if ((fields.is !== 'yes' && fields.is !== 'no') || (shape === 'fact is known' && (fields.known !== true || fields.is !== 'yes'))) { this.fault(path, 'A fact is yes or no (in quotes); known: true goes with yes.'); return never }
        return fields.is === 'no' ? { fact: this.name(`${path}.fact`, fields.fact), is: 'no' } : { fact: this.name(`${path}.fact`, fields.fact), is: 'yes', ...(shape === 'fact is known' && { known: true as const }) }
      case 'fact oneOf': return { fact: this.name(`${path}.fact`, fields.fact), oneOf: this.names(`${path}.oneOf`, fields.oneOf) }
      case 'fact from': case 'below fact': case 'below fact from':
        if (('from' in fields && !end(fields.from)) || ('below' in fields && !end(fields.below))) { this.fault(path, 'from and below are numbers or days.'); return never }
        return { fact: this.name(`${path}.fact`, fields.fact), ...(end(fields.from) && { from: fields.from }), ...(end(fields.below) && { below: fields.below }) }
      default: this.fault(path, 'A condition is one of: fact with is; fact with oneOf; fact with from or below; all; any; not; count with of.'); return never
    }
  }
}
