import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { compareRulesets, decide, differenceInMarkdown, differenceInText, explanationInText, hashOf, layVariant, parseVariant, reproduce, ruleBook, type DecisionInput, type Ruleset } from '../src/kernel/index.ts'
import { cases } from '../src/thresholds/cases.ts'
import { explainThresholdInFull, thresholds } from '../src/thresholds/index.ts'
import { renderingWords } from '../src/kernel/wording/en.ts'
import { ruleInMarkdown } from '../src/rule-book/index.ts'
import { sure } from '../src/rule-book/wording/en.ts'
import { sourceById } from '../src/sources/index.ts'
import * as en from '../src/thresholds/wording/en.ts'

const folder = join(import.meta.dirname, '../variants')
const documents = readdirSync(folder).map(file => { const text = readFileSync(join(folder, file), 'utf8'); return { file, text, found: parse(text) as unknown } })
const laidOver = (base: Ruleset, file: string): Ruleset => {
  const laid = layVariant(base, documents.find(one => one.file === file)?.found)
  if (!laid.accepted) throw new Error(JSON.stringify(laid.faults))
  return laid.inForce
}
const inputs = cases.map(({ facts, closed, profile = 'london', asOf }): DecisionInput => ({ facts, closed, profile, asOf }))
const answers = (facts: DecisionInput['facts'], asOf = '2026-12-01'): DecisionInput => ({ facts, closed: [], profile: 'london', asOf })
const levelsOf = (ruleset: Ruleset) => Object.fromEntries(Object.entries(ruleset.profiles.find(({ id }) => id === 'london')?.levels ?? {}).map(([level, { number }]) => [level, number]))

test.each(documents)('the example $file says that it is of no real borough, is proved, and gives no worked case less', ({ file, text, found }) => {
  expect(text).toMatch(/^# An example, of no real borough\./)
  const local = laidOver(thresholds, file)
  expect(local.laidOver?.variants).toMatchObject([{ id: (found as { id: string }).id }])
  for (const input of inputs) expect(thresholds.levels.indexOf(decide(local, input).lowest)).toBeGreaterThanOrEqual(thresholds.levels.indexOf(decide(thresholds, input).lowest))
})

test('where only numbers and names differ every worked case comes out the same', () => {
  for (const file of ['numbered-like-london.yaml', 'early-help-at-level-3.yaml']) expect(compareRulesets(thresholds, laidOver(thresholds, file), cases)).toMatchObject({ rules: { added: [], removed: [], changed: [] }, cases: [], classes: [], profiles: { changed: [{ id: 'london' }] } })
  expect(levelsOf(laidOver(thresholds, 'numbered-like-london.yaml'))).toEqual(levelsOf(thresholds))
})

test('a board may count early help as level 3, and two levels as one number', () => {
  expect(levelsOf(laidOver(thresholds, 'early-help-at-level-3.yaml'))).toEqual({ universal: '1 or 2', 'early-help': '3', 'child-in-need-s17': '4', 'child-protection-s47': '4' })
})

test('the stricter example raises three rules, shortens a time and adds a rule, from their days on', () => {
  const local = laidOver(thresholds, 'stricter.yaml'), lowest = (facts: DecisionInput['facts'], asOf?: string) => decide(local, answers(facts, asOf)).lowest
  expect(['self-harm', 'online-harm', 'teenage-pregnancy'].map(sign => lowest({ [sign]: 'suspected' }))).toEqual(['child-protection-s47', 'child-in-need-s17', 'child-in-need-s17'])
  const both = { 'young-carer-with-some-duties': 'yes', 'health-appointments-sometimes-missed': 'yes' }
  expect(['2026-11-30', '2026-12-01'].map(day => lowest(both, day))).toEqual(['early-help', 'child-in-need-s17'])
  const told = (day: string) => decide(local, { ...answers({ 'worry-about-someone-who-works-with-children': 'yes' }, day), days: { 'allegation.known': day } }).clocks.find(({ id }) => id === 'lado-told')
  expect([told('2026-11-30'), told('2026-12-01')].map(clock => [clock?.limit, clock?.due])).toEqual([[1, '2026-12-01'], [0, '2026-12-01']])
})

test('a rule that a board raises or adds asks for what everybody is asked at its level', () => {
  const local = laidOver(thresholds, 'stricter.yaml'), asked = (facts: DecisionInput['facts']) => decide(local, answers(facts)).actions.map(({ id }) => id)
  for (const facts of [{ 'online-harm': 'yes' }, { 'young-carer-with-some-duties': 'yes', 'health-appointments-sometimes-missed': 'yes' }]) expect(asked(facts)).toEqual(expect.arrayContaining(['tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'offer-early-help']))
})

test('a decision by a rule of the board’s own is explained in the board’s words, or by the title of its variant', () => {
  const facts = { 'young-carer-with-some-duties': 'yes', 'health-appointments-sometimes-missed': 'yes' }
  const why = (local: Ruleset) => explainThresholdInFull(decide(local, answers(facts)), en, 'manager', local).reasons[0]
  expect(why(laidOver(thresholds, 'stricter.yaml'))).toMatchObject({ rule: 'example-young-carer-and-missed-appointments', sentence: 'A child who cares for somebody and misses their own appointments may be carrying more than a child can.', sources: [{ title: 'Example board, minute 5 of 2 November 2026' }] })
  const laid = layVariant(thresholds, { id: 'short', base: 'thresholds', title: 'Our borough hears of every young carer', checkedOn: '2026-11-21', add: [{ id: 'short-young-carer', when: { fact: 'young-carer-with-some-duties', is: 'yes' }, atLeast: 'child-in-need-s17', from: '2026-11-01', grade: 'seen', citations: [{ source: 'minute 6', readOn: '2026-11-02' }] }] })
  expect(laid.accepted && why(laid.inForce)?.sentence).toBe('Our borough hears of every young carer')
})

test('what a board changed can be read as text and as Markdown: rules, numbers, cases and answers that come out differently', () => {
  const difference = compareRulesets(thresholds, laidOver(thresholds, 'stricter.yaml'), cases)
  expect(difference.rules).toMatchObject({ added: ['example-young-carer-and-missed-appointments'], removed: [], changed: [{ id: 'self-harm' }, { id: 'teenage-pregnancy' }, { id: 'online-harm' }].sort() })
  expect(differenceInText(difference)).toMatch(/Changed parameters\n- ladoToldWorkingDays/)
  const page = differenceInMarkdown(difference)
  expect(page).toMatch(/^# thresholds [\d.]+ \([0-9a-f]{12}\) compared with thresholds [\d.]+ under example-stricter \([0-9a-f]{12}\)\n\n## Added rules\n\n- `example-young-carer-and-missed-appointments`\n/)
  expect(page).toMatch(/\n## Classes of input that come out differently\n\n(- .*\n {2}- .*\n)+/)
})

test('a borough may lie over a region: both are proved, named in the receipt, and reproduced from the kept documents', () => {
  const region = laidOver(thresholds, 'numbered-like-london.yaml'), borough = laidOver(region, 'stricter.yaml'), { receipt, lowest } = decide(borough, answers({ 'self-harm': 'yes' }))
  expect(receipt.variants.map(({ id }) => id)).toEqual(['example-numbered-like-london', 'example-stricter'])
  expect(borough.profiles[0]?.levels['early-help']?.label).toBe('Early support')
  const kept = documents.map(({ found }) => { const read = parseVariant(found); if (!read.ok) throw new Error('it was read before'); return read.variant })
  const again = reproduce(receipt, { facts: { 'self-harm': 'yes' }, closed: [] }, { ruleset: () => thresholds, variant: hash => kept.find(one => hashOf(one) === hash) })
  expect(again.ok && again.decision.lowest).toBe(lowest)
})

test('the whole catalogue said anew by a board is still tried on every set of answers that makes a rule fire', () => {
  const restated = thresholds.rules.flatMap(rule => (rule.kind === 'level' ? [{ rule: rule.id, when: { any: [rule.when, { all: [rule.when, rule.when] }] } }] : []))
  const half = [restated.slice(0, 200), restated.slice(200, 400), restated.slice(400)]
  for (const stricter of half) expect(layVariant(thresholds, { id: 'restated', base: 'thresholds', title: 'The same in other words', checkedOn: '2026-11-21', stricter })).toMatchObject({ accepted: true })
})

test('a rule that a board raised keeps the source of its sign, and what follows is said to be the board’s own', () => {
  const local = laidOver(thresholds, 'stricter.yaml'), { title } = documents.find(({ file }) => file === 'stricter.yaml')?.found as { title: string }
  const decision = decide(local, answers({ 'self-harm': 'yes' })), told = explainThresholdInFull(decision, en, 'manager', local), was = thresholds.rules.find(({ id }) => id === 'self-harm')!
  const reason = told.reasons.find(({ rule }) => rule === 'self-harm')!
  expect(decision.reasons.find(({ rule }) => rule === 'self-harm')).toMatchObject({ basis: 'local', place: 'london', grade: was.evidence.sign })
  expect([reason.own, reason.sources?.length]).toEqual([title, was.citations.length + 1])
  expect(explanationInText(told, renderingWords)).toContain(`What follows from it is your area’s own rule: ${title}`)
  expect(told.judgement.filter(({ rule, asks }) => rule === 'self-harm' && asks === 'up-to')).toEqual([])
  const book = ruleBook(local, en.ruleBookWords, { profile: 'london', asOf: '2026-12-01' }, sourceById)
  expect(book.ok && ruleInMarkdown(book.book.rules.find(({ id }) => id === 'self-harm')!, level => level)).toContain(`A board’s own rule; London. Sign: ${sure[was.evidence.sign]}; what follows: your area’s own rule, ${title}.`)
  expect(book.ok && book.book.rules.find(({ id }) => id.startsWith('example-young-carer'))?.sentence).toMatch(/^A child who cares for somebody/)
})

test('levels that a board renamed go by its names wherever a decision is explained', () => {
  const local = laidOver(thresholds, 'numbered-like-london.yaml')
  expect(explainThresholdInFull(decide(local, answers({ 'bruise-on-non-mobile-child': 'yes' })), en, 'reader', local).atLeast).toBe('At least: Protection from significant harm')
})

test('no shipped rule is said to be the board’s own, though a borough’s procedure is its source', () => {
  expect(thresholds.rules.filter(({ basis }) => basis === 'local').length).toBeGreaterThan(0)
  const book = ruleBook(thresholds, en.ruleBookWords, { profile: 'london', asOf: '2026-12-01' }, sourceById)
  expect(book.ok && book.book.rules.filter(({ own }) => own !== undefined)).toEqual([])
})
