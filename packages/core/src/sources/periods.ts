import { addDays } from '../kernel/calendar.ts'
import { weakest, type Citation, type Grade } from '../kernel/citation.ts'
import type { Day } from '../kernel/fact.ts'
import type { Parameter } from '../kernel/rule.ts'
import { heldDays } from './held.ts'
import { firstEncodedDay, lastDayOfEdition, workingTogether } from './working-together.ts'

/** On whose word a thing stands: the documents whose authority it carries, the first before the others. */
export interface Standing { readonly authority: readonly [string, ...string[]] }

/** A span of days in which a thing stands on one word: read in a document of that time, or carried from one of another. */
export interface Period<Word> {
  readonly from: Day
  readonly to?: Day
  /** In force by `from`, and may be older; left out where the day itself is the source's. */
  readonly knownFrom?: true
  readonly word: Word
  /** Read in this document, which is of another time; not seen to differ. */
  readonly carriedFrom?: string
}

interface Held<Word> { readonly from: Day; readonly to: Day; readonly word: Word; readonly source: string }
const open: Day = '9999-12-31'

/**
 * The spans of days of one statement, without a gap from its first day on. On a day on which no document whose word it is is known to have held, it is
 * carried forward from the last that did, and where there is none before, carried back from the next.
 * @param words oldest first; of two that hold on a day the later counts
 * @param begins its own first day, where it has one; `when-first-read` where nothing is claimed before a document says it; else the first day that is encoded
 */
export function periodsOf<Word extends Standing>(words: readonly [Word, ...Word[]], begins?: Day | 'when-first-read'): readonly Period<Word>[] {
  const held = words.flatMap(word => word.authority.flatMap((source): Held<Word>[] => { const days = heldDays(source); return days ? [{ from: days.from, to: days.to ?? open, word, source }] : [] }))
  const earliest = held.map(({ from }) => from).sort()[0] ?? firstEncodedDay
  const first = begins === 'when-first-read' ? earliest : begins ?? firstEncodedDay
  const cuts = [...new Set([first, ...held.flatMap(({ from, to }) => [from, ...(to === open ? [] : [addDays(to, 1)])])])].filter(day => day >= first).sort()
  const exact = (from: Day, source: string): boolean => from === begins || (/^working-together-20\d\d$/.test(source) && heldDays(source)?.from === from)
  const spans = cuts.map((from): Period<Word> => {
    const now = held.findLast(one => one.from <= from && from <= one.to)
    if (now) return { from, word: now.word, ...(!exact(from, now.source) && { knownFrom: true as const }) }
    const before = held.filter(({ to }) => to < from).sort((a, b) => (a.to < b.to ? 1 : -1))[0], after = held.filter(one => one.from > from).sort((a, b) => (a.from < b.from ? -1 : 1))[0]
    const nearest = before ?? after, word = nearest?.word ?? words[words.length - 1]!
    return { from, word, carriedFrom: nearest?.source ?? word.authority[0], ...(begins !== from && { knownFrom: true as const }) }
  })
  const joined = spans.filter((span, i) => i === 0 || span.word !== spans[i - 1]!.word || span.carriedFrom !== spans[i - 1]!.carriedFrom)
  return joined.map((span, i) => { const next = joined[i + 1]; return { ...span, ...(next && { to: addDays(next.from, -1) }) } })
}

/** A grade as it counts in a span: what is carried is our own reading at best. */
export const gradeIn = ({ carriedFrom }: Pick<Period<unknown>, 'carriedFrom'>, grade: Grade): Grade => (carriedFrom === undefined ? grade : weakest([grade, 'inferred']))

/** The id of a statement’s rule for one of its spans: the last has the plain id, an earlier one its first year behind it. */
export const idIn = (id: string, { from, to }: Pick<Period<unknown>, 'from' | 'to'>): string => (to === undefined ? id : `${id}-${from.slice(0, 4)}`)

/** A pointer for a limit. */
export const citeForClock = (source: string, readOn: Day = '2026-11-21'): Citation => ({ source, at: 'not stated', readOn, supports: 'clock' })

/** One limit as its documents give it, for every day from when it is first read or from its own first day: the values of a parameter. */
export function limitOn(value: number, [first, ...rest]: readonly [string, ...string[]], grade: Grade, begins?: Day | 'when-first-read'): Parameter['values'] {
  return periodsOf([{ authority: [first] }], begins).map(({ from, to, knownFrom, carriedFrom }) => ({
    from, ...(knownFrom && { knownFrom }), ...(to && { to }), value, citations: [citeForClock(first), ...rest.map(source => citeForClock(source))],
    grade: gradeIn({ ...(carriedFrom && { carriedFrom }) }, grade), ...(carriedFrom && { carriedFrom })
  }))
}

/** The editions of Working Together whose limits are told apart. The update of December 2020 changed none that is known, and is part of the 2018 edition here. */
export type EditionYear = 2006 | 2010 | 2013 | 2015 | 2018 | 2023 | 2026

/** A limit for the days of one edition: read in these documents, or carried from another of theirs where they are of another time. */
export function limitUnder(edition: EditionYear, value: number, [first, ...rest]: readonly [string, ...string[]], grade: Grade, carriedFrom?: string): Parameter['values'][number] {
  const from = workingTogether.find(({ id }) => id === `working-together-${edition}`)!.inForce.from, to = lastDayOfEdition(from)
  return { from, ...(to && { to }), value, citations: [citeForClock(first), ...rest.map(source => citeForClock(source))], grade: carriedFrom === undefined ? grade : 'inferred', ...(carriedFrom !== undefined && { carriedFrom }) }
}

/**
 * A limit with one dated line more: what was in force before it ends the day before, and still answers for its own days.
 * @example values: followedBy(limitOn(1, ['sheffield-allegations'], 'seen'), { from: '2027-01-01', value: 0, citations: [citeForClock('our-procedure')], grade: 'seen' })
 */
export function followedBy(before: Parameter['values'], next: Parameter['values'][number]): Parameter['values'] {
  return [...before.filter(({ from }) => from < next.from).map(value => (value.to === undefined || value.to >= next.from ? { ...value, to: addDays(next.from, -1) } : value)), next]
}
