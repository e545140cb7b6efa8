import { expect, test } from 'vitest'
import { procedures } from '../index.ts'
import { changesBetween, ruleBook, type ChangesBetween, type Profile, type RuleBook, type RuleBookWords, type Ruleset } from '../kernel/index.ts'
import { sourceById } from '../sources/index.ts'
import { ruleBookInMarkdown, tellChanges } from './index.ts'
import { dayOf, limitOf } from './wording/en.ts'

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
    .toEqual(['1 November 2026', 'within 1 working day of: it was received.', 'the same day.'])
})
