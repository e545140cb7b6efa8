import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sources } from '../../sources/index.ts'
import { catalogueFacts, catalogueRules, catalogueRows, signs } from './catalogue.ts'
import { heldDays } from '../../sources/held.ts'
import { addDays } from '../../kernel/calendar.ts'
import { statementOf } from '../../kernel/rule.ts'
import { whoseWord } from './whose-word.ts'
import { sortedRows, sortingTable } from './sorting-table.ts'

/** The fact sheet's rows, by dimension: each numbered from 01 on without a gap. */
const sheet = {
  'CN-HE': 44, 'CN-ED': 13, 'CN-EB': 19, 'CN-ID': 6, 'CN-FR': 10, 'CN-SP': 6, 'CN-SC': 5,
  'PC-BC': 14, 'PC-ES': 19, 'PC-EW': 9, 'PC-ST': 5, 'PC-GB': 7, 'PC-SB': 5,
  'FE-FH': 20, 'FE-WF': 4, 'FE-HO': 9, 'FE-EM': 4, 'FE-IN': 5, 'FE-SI': 6, 'FE-CR': 4,
  XR: 24
} as const

const sheetRows = Object.entries(sheet).flatMap(([dimension, count]) => Array.from({ length: count }, (_, i) => `${dimension}-${String(i + 1).padStart(2, '0')}`))

/** Rows that became two facts, since the two halves call for different acts. */
const inTwo: readonly string[] = ['XR-03', 'PC-GB-04', 'XR-11']

test('all 238 rows of the fact sheet are sorted, each once', () => {
  expect(sheetRows).toHaveLength(238)
  expect([...new Set(sortedRows.map(({ row }) => row))]).toEqual(sheetRows)
  const twice = sortedRows.map(({ row }) => row).filter((row, i, rows) => rows.indexOf(row) !== i)
  expect(twice.sort()).toEqual([...inTwo].sort())
})

test('the decision record on sorting shows what the data says', () => {
  const record = readFileSync(new URL('../../../../../docs/decisions/0004-sorting-the-catalogue.md', import.meta.url), 'utf8')
  expect(record.endsWith(`${sortingTable()}\n`), 'run: node scripts/sorting-table.ts').toBe(true)
})

test('no id of a fact or of a rule is used twice', () => {
  for (const ids of [catalogueFacts.map(({ id }) => id), catalogueRules.map(({ id }) => id), sources.map(({ id }) => id)])
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test('every rule cites documents that are listed', () => {
  const listed = new Set(sources.map(({ id }) => id))
  expect(catalogueRules.flatMap(({ citations }) => citations.map(({ source }) => source)).filter(source => !listed.has(source))).toEqual([])
})

test('a strength has no rule, and every other row has one for today', () => {
  for (const { fact, rules } of signs) {
    if (fact.strength) expect(rules).toEqual([])
    else expect(rules.filter(({ inForce }) => !inForce.to)).toHaveLength(1)
  }
})

test('the rules of one statement follow one another to today without a gap, and never two on one day', () => {
  for (const statement of new Set(catalogueRules.map(({ id }) => statementOf(id)))) {
    const rules = catalogueRules.filter(({ id }) => statementOf(id) === statement)
    expect(rules.at(-1)?.id).toBe(statement)
    rules.forEach(({ id, inForce: { from, to } }, i) => {
      expect(from >= '2006-04-01', id).toBe(true)
      expect(rules[i + 1]?.inForce.from, id).toBe(to && addDays(to, 1))
    })
  }
})

test('what was not read for its days is carried, says from where, and counts as our own reading at best', () => {
  for (const { id, carriedFrom, evidence } of catalogueRules) if (carriedFrom) for (const grade of [evidence.sign, evidence.level]) expect(['inferred', 'unverified'], id).toContain(grade)
})

test('a rule that is called seen rests on a document that is known to have held on its days', () => {
  for (const { id, carriedFrom, coming, citations, inForce, evidence } of catalogueRules) if (!carriedFrom && !coming && evidence.level === 'seen') {
    const held = citations.map(({ source }) => heldDays(source))
    expect(held.some(days => days && days.from <= (inForce.to ?? '9999') && (days.to ?? '9999') >= inForce.from), id).toBe(true)
  }
})

test('what is made law and not begun says so, where it stands in the Act, and asks for nothing', () => {
  const coming = catalogueRules.filter(rule => rule.coming)
  expect(coming.length).toBeGreaterThan(4)
  for (const rule of coming) expect(rule).toMatchObject({ place: 'national', basis: 'statute', actions: [], inForce: { from: '2026-04-29' } })
})

test('a level that no document gives is our interpretation, and never counts as seen', () => {
  for (const { row, rules } of signs) for (const today of rules.slice(-1)) if (row.cites.length === 0) {
    expect(today.basis).toBe('interpretation')
    expect(today.evidence.level).not.toBe('seen')
  }
})

test('a bruise on a child who cannot move about alone keeps the id that others name', () => {
  expect(catalogueRows.find(({ row }) => row === 'CN-HE-29')?.id).toBe('bruise-on-non-mobile-child')
})

test('the counts of whose word the levels rest on add up, and in 2010 nearly all is to be confirmed', () => {
  for (const asOf of ['2026-11-21', '2010-06-01']) {
    const { rules, national, london, anotherArea, ourReading } = whoseWord(catalogueRules, asOf)
    expect(national + london + anotherArea + ourReading).toBe(rules)
  }
  const now = whoseWord(catalogueRules, '2026-11-21')
  const then = whoseWord(catalogueRules, '2010-06-01')
  expect(now.anotherArea).toBeGreaterThan(now.national + now.london)
  expect(then.toBeConfirmed).toBeGreaterThan(then.rules * 0.9)
})
