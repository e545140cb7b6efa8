import { expect, test } from 'vitest'
import { referralRuleset } from './referral/index.ts'
import { ruleBookWords as referralWords } from './referral/wording/en.ts'
import { sourceById, workingTogether } from './sources/index.ts'
import { thresholds } from './thresholds/index.ts'
import { whoseWord } from './thresholds/index.ts'
import { ruleBookWords as thresholdWords } from './thresholds/wording/en.ts'
import { procedures } from './index.ts'
import { ruleBook } from './kernel/rulebook.ts'

const today = { profile: 'london', asOf: '2026-11-21' }
const books = [['thresholds', thresholds, thresholdWords], ['referral', referralRuleset, referralWords]] as const
function bookOf(ruleset: typeof thresholds, words: typeof thresholdWords, asked = today) {
  const on = ruleBook(ruleset, words, asked, sourceById)
  if (!on.ok) throw new Error(on.code)
  return on.book
}

test.each(books)('the rule book of %s has a sentence for every rule, limit, event, group and action, on days of every edition', (_, ruleset, words) => {
  for (const asOf of workingTogether.map(({ inForce }) => inForce.from)) {
    const book = bookOf(ruleset, words, { profile: 'london', asOf }), ids = new Set([...ruleset.rules, ...ruleset.clocks, ...ruleset.actions, ...ruleset.groups, ...ruleset.facts].map(({ id }) => id))
    const said = [...book.rules.flatMap(rule => [rule.sentence, ...rule.actions, ...rule.clocks]), ...book.clocks.flatMap(clock => [clock.sentence, clock.startsAt]), ...book.groups.map(({ title }) => title)]
    expect(said.filter(text => ids.has(text) || /^[a-z]+\.[a-z-]+$/.test(text))).toEqual([])
    expect(book.rules.length).toBeGreaterThan(10)
  }
})

test.each(books)('every rule of %s names its documents by their titles', (_, ruleset, words) => {
  const titles = bookOf(ruleset, words).rules.flatMap(({ citations }) => citations.filter(({ title, source }) => title === source))
  expect(titles).toEqual([])
})

test('a day for which nothing is encoded is answered with the days that are', () => {
  expect(ruleBook(thresholds, thresholdWords, { profile: 'london', asOf: '2006-03-31' }, sourceById)).toEqual({ ok: false, code: 'date-not-encoded', encoded: thresholds.profiles[0]!.encoded })
  expect(ruleBook(thresholds, thresholdWords, { profile: 'atlantis', asOf: '2026-11-21' }, sourceById)).toEqual({ ok: false, code: 'unknown-profile' })
})

test('the book counts on whose word the rules stand, and the counts add up', () => {
  const { counts, rules } = bookOf(thresholds, thresholdWords), levelRules = whoseWord(thresholds.rules, today.asOf)
  expect(counts.national + counts.london + counts.anotherArea + counts.ourReading).toBe(counts.rules)
  expect(counts.rules).toBe(rules.filter(({ coming, off }) => !coming && !off).length)
  expect(counts.national + counts.london).toBeGreaterThanOrEqual(levelRules.national + levelRules.london)
})

test('a rule that is written down as unverified is shown as switched off', () => {
  expect(bookOf(thresholds, thresholdWords).rules.find(({ id }) => id === 'domestic-abuse-with-baby-under-one')).toMatchObject({ off: true })
})

test('what agreement is asked for is told for each level of the day', () => {
  for (const asOf of ['2010-11-30', '2026-11-21']) expect(bookOf(thresholds, thresholdWords, { profile: 'london', asOf }).tables[0]?.rows.map(({ cells }) => cells[0])).toHaveLength(4)
})

test('every procedure of the registry can be printed as a rule book without a page that knows its name', async () => {
  for (const { id, load } of procedures) {
    const on = ruleBook(await load.rules(), (await load.wording()).ruleBookWords, today, sourceById)
    expect(on.ok && on.book.id, id).toBe(id)
  }
})
