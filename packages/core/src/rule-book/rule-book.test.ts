import { expect, test } from 'vitest'
import { procedures } from '../index.ts'
import { changesBetween, ruleBook, type ChangesBetween, type Profile, type RuleBook, type RuleBookWords, type Ruleset } from '../kernel/index.ts'
import { sourceById } from '../sources/index.ts'
import { ruleBookInMarkdown, tellChanges } from './index.ts'
import { carriedOf, citedAs, countedIn, dayOf, limitOf, onOneLine, standingOf } from './wording/en.ts'

const loaded = await Promise.all(procedures.map(async ({ id, load }) => ({ id, ruleset: (await load.rules()) as Ruleset, words: (await load.wording()).ruleBookWords as RuleBookWords })))
const bookOf = ({ ruleset, words }: (typeof loaded)[number], asOf = ruleset.checkedOn): RuleBook => {
  const on = ruleBook(ruleset, words, { profile: ruleset.profiles[0]!.id, asOf }, sourceById)
  if (!on.ok) throw new Error(on.code)
  return on.book
}
/** The first day of each span for which something is encoded, and the day on which the rules were checked. */
const daysOf = ({ encoded }: Profile, checkedOn: string): string[] => [...encoded.map(({ from }) => from), checkedOn]
const between = (ruleset: Ruleset, from: string, to: string): ChangesBetween => {
  const changes = changesBetween(ruleset, ruleset.profiles[0]!.id, from, to)
  if (!changes.ok) throw new Error(changes.code)
  return changes
}

test.each(loaded)('the Markdown of $id has every rule of the day with its id, and every document once', one => {
  const book = bookOf(one), text = ruleBookInMarkdown(book, { title: 'A book', about: 'About it.', pictures: 'pictures.md' })
  for (const { id, sentence } of book.rules) expect(text.includes(`### ${sentence}`) && text.includes(`\`${id}\``), id).toBe(true)
  const documents = text.slice(text.indexOf('\n## Documents')).match(/^- /gm) ?? []
  expect(documents).toHaveLength(new Set([...book.rules, ...book.clocks, ...book.tables.flatMap(({ rows }) => rows)].flatMap(({ citations }) => citations.map(({ title }) => title))).size)
  expect(text).not.toMatch(/undefined|\[object/)
})

test.each(loaded)('what changed in $id between any two times is told in words, each rule that began or ended among them', one => {
  const { ruleset, words } = one, days = daysOf(ruleset.profiles[0]!, ruleset.checkedOn)
  const ids = new Set([...ruleset.rules, ...ruleset.clocks, ...ruleset.actions, ...ruleset.facts, ...ruleset.parameters].map(({ id }) => id))
  const first = days[0]!, last = days.at(-1)!
  for (const [from, to] of [[first, last], [last, first]] as const) {
    const changes = between(ruleset, from, to), told = tellChanges(ruleset, words, changes, sourceById)
    expect([told.began.map(({ rule }) => rule), told.ended.map(({ rule }) => rule)]).toEqual([changes.began, changes.ended])
    const sentences = [...told.began, ...told.ended, ...told.changed, ...told.otherwiseSupported, ...told.coming, ...told.notTried].flatMap(({ sentence, says }) => [sentence, ...says])
    expect([...sentences, ...told.limits, ...told.outcomes.flatMap(({ answers, says }) => [...answers, ...says])].filter(text => ids.has(text) || /undefined|\[object/.test(text))).toEqual([])
    for (const { says } of [...told.changed, ...told.outcomes]) expect(says.length).toBeGreaterThan(0)
  }
})

test('between a day and itself nothing changed', () => {
  const { ruleset, words } = loaded[0]!, { coming: _, ...told } = tellChanges(ruleset, words, between(ruleset, ruleset.checkedOn, ruleset.checkedOn), sourceById)
  expect(Object.values(told).flat()).toEqual([])
})

test('a limit that is new, gone or another is told with what it is for', () => {
  const one = loaded.find(({ id }) => id === 'referral')!
  const { limits } = tellChanges(one.ruleset, one.words, between(one.ruleset, '2010-11-30', one.ruleset.checkedOn), sourceById)
  expect(limits).toContain('The assessment is finished: no limit before, 45 working days after.')
  expect(limits).toContain('The initial assessment is finished: 10 working days before, no limit after.')
})

test('days and limits are said as people say them', () => {
  expect([dayOf('2026-11-01'), limitOf({ limit: 1, unit: 'working-days', startsAt: 'it was received', firstDay: 0 }), limitOf({ limit: 0, unit: 'days', startsAt: '', firstDay: 0 })])
    .toEqual(['1 November 2026', 'within 1 working day of when it was received.', 'the same day.'])
})

test.each(loaded)('every limit of $id reads as a sentence: it begins with a capital, and what starts it is something that happened', ({ ruleset, words }) => {
  for (const { id, startsAt } of ruleset.clocks) {
    expect(words.clocks?.[id], id).toMatch(/^[A-Z]/)
    expect(words.events?.[startsAt], startsAt).toMatch(/^(?!when\b).*\b(was|were|became|began|begins|heard|came|met|had|went|could|accepted|visited|told|happened|decided|\w+ed)\b/)
  }
})

test('a book begins with the groups that ask about nothing but danger', () => {
  for (const one of loaded) {
    const { facts } = one.ruleset, ofDanger = bookOf(one).groups.map(({ id }) => { const asked = facts.filter(fact => fact.group === id); return asked.length > 0 && asked.every(fact => 'danger' in fact && fact.danger === true) })
    expect(ofDanger.lastIndexOf(true), one.id).toBeLessThan(ofDanger.includes(false) ? ofDanger.indexOf(false) : ofDanger.length)
  }
})

test('what is the same for all parts of a condition is said once', () => {
  const sign = (label: string) => ({ is: 'yes', fact: label, label, known: false }) as const
  expect(onOneLine({ is: 'count', count: 2, of: [sign('Afraid'), sign('Hurt')] })).toBe('at least 2 of these are answered yes or suspected: (“Afraid”; “Hurt”)')
  expect(onOneLine({ is: 'all', of: [sign('Afraid'), { is: 'any', of: [sign('Hurt'), sign('Alone')] }] })).toBe('all of these: (“Afraid” is answered yes or suspected; any of these is answered yes or suspected: (“Hurt”; “Alone”))')
  expect(onOneLine({ is: 'any', of: [sign('Afraid'), { ...sign('Hurt'), known: true }] })).toBe('any of these: (“Afraid” is answered yes or suspected; “Hurt” is answered yes (known, not only suspected))')
})

test('an age that makes whole years is said in years', () => {
  const age = { is: 'range', fact: 'age', label: 'Age', unit: 'months' } as const
  expect([{ ...age, from: 192 }, { ...age, below: 12 }, { ...age, from: 24, below: 30 }, { ...age, unit: 'times', from: 24 }].map(onOneLine)).toEqual(['“Age” is 16 years or more', '“Age” is under 12 months', '“Age” is from 2 years to under 30 months', '“Age” is 24 times or more'])
})

test('where a rule stands is told once, and what there is none of is not counted', () => {
  const cited = { title: 'A procedure', publisher: 'A board', edition: 'not stated', address: 'not stated', source: 'a', at: 'not stated', readOn: '2026-11-21' }
  const rule = { basis: 'other-area', place: 'another-area', grade: { sign: 'inferred', level: 'inferred' }, carriedFrom: 'A procedure', citations: [cited] } as const
  expect(standingOf(rule)).toBe('Another area’s procedure; compare with London’s. Sign and what follows: our own reading, to be confirmed by the board. Read in a document of another time, and carried to these days.')
  expect(standingOf({ basis: 'statute', place: 'national', grade: { sign: 'seen', level: 'recalled' }, citations: [cited] })).toBe('Law; all of England. Sign: read in the document; what follows: well known, to be confirmed by the board.')
  expect(carriedOf({ carriedFrom: 'Another', citations: [cited] })).toBe(' Carried from a document of another time: Another.')
  expect(countedIn({ rules: 11, national: 8, london: 0, anotherArea: 0, ourReading: 3, toBeConfirmed: 9 })).toBe('11 rules are used on this day. 8 rest on a national document. In 3 a document names the sign, and what follows is our own reading. 9 of the 11 are to be confirmed by the board.')
  expect(countedIn({ rules: 4, national: 0, london: 0, anotherArea: 4, ourReading: 0, toBeConfirmed: 0 })).toBe('4 rules are used on this day. None rests on a national or London document, 4 on another area’s, to be compared with London’s.')
})

test('a document that was read in a copy says so where it is cited and in the list, and links its publisher’s page only where that is known', () => {
  const one = loaded.find(({ id }) => id === 'information-sharing')!, known = ruleBookInMarkdown(bookOf(one), { title: 'A book', about: '', pictures: 'pictures.md' })
  expect(known).toContain('Multi-agency safeguarding hub: guide for professionals, with its ratings (read 22 November 2026, in a copy)')
  expect(known).toContain('[Multi-agency safeguarding hub: guide for professionals, with its ratings](https://www.merton.gov.uk/social-care/children-young-people-and-families/safeguarding-children/mash), London Borough of Merton. Read in a copy at [studylib.net](https://studylib.net/doc/18436447/multi-agency-safeguarding-hub-guide-for), not at the page above')
  const missing = ruleBookInMarkdown(bookOf(loaded.find(({ id }) => id === 'missing')!), { title: 'A book', about: '', pictures: 'pictures.md' })
  expect(missing).toContain('- Return home interviews: key messages, Croydon Council. Read in a copy at [docest.com](https://docest.com/doc/205553); its publisher’s page was not found')
  expect(citedAs({ title: 'A guide', publisher: 'A board', edition: 'not stated', address: 'not stated', source: 'a', at: 'not stated', readOn: '2026-11-22', copy: 'https://example.org/a' })).toBe('A guide, A board (read 22 November 2026, in a copy)')
})
