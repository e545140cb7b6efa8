import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceById } from '../sources/index.ts'
import { besideNeighbours, before, changeSince, countIds, countOf, countsIn, definitionIn, findingsOf, indicatorOf, indicators, leftOut, linesToShare, periodOf, periodsOver, quarterOn, quartersOf, valueOf, yearBefore, type CountId, type Indicator, type Value } from './index.ts'
import { Figure } from './schema.ts'
import { en } from './wording/en.ts'

const period = (id: string) => { const found = periodOf(id); if (!found) throw new Error(id); return found }
const indicator = (id: string) => { const found = indicatorOf(id); if (!found) throw new Error(id); return found }
const said = (id: string, when: string, numbers: Partial<Record<CountId, number>>): Value => valueOf(indicator(id), period(when), count => numbers[count])
const all: readonly Indicator[] = indicators

test('every indicator that somebody types names a document that we list, and says how sure it is', () => {
  for (const { id, definitions } of all) for (const { citations, counted, outOf, certain } of definitions) {
    if (countOf(counted).byTheApp) expect(outOf && countOf(outOf).byTheApp, id).toBe(true)
    else expect(citations.length, id).toBeGreaterThan(0)
    for (const { source } of citations) expect(sourceById(source), `${id}: ${source}`).toBeDefined()
    if (certain.counting !== 'seen') expect(en.indicators[id as keyof typeof en.indicators].doubt, `${id} is not sure, and must say of what`).toBeTruthy()
  }
})

test('no two indicators have one id, no definition ends before it begins, and none overlaps the next', () => {
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length)
  for (const { id, definitions } of all) definitions.forEach(({ from, to }, at) => { const next = definitions[at + 1]; expect(to === undefined || from < to, id).toBe(true); if (next) expect(to !== undefined && to < next.from, id).toBe(true) })
})

test('nothing is counted that no indicator asks for, and nothing is both in the set and left out', () => {
  const used = new Set(all.flatMap(({ definitions }) => definitions.flatMap(({ counted, outOf }) => [counted, outOf])))
  expect(countIds.filter(id => !used.has(id))).toEqual([])
  expect(leftOut.filter(id => indicatorOf(id))).toEqual([])
})

test('it is never passed off as the list of fifty-one: it says so, and has another number', () => {
  expect(en.notTheList).toMatch(/not the list of 51/)
  expect(indicators.length).not.toBe(51)
})

test('seventy of four hundred referrals were of a child referred before: 17.5%', () => {
  expect(said('re-referrals', '2026-27-q1', { referrals: 400, 'referrals-again-within-a-year': 70 })).toMatchObject({ value: 17.5 })
  expect(said('plan-rate', '2026-27-q1', { plans: 251, children: 60_000 })).toMatchObject({ value: 41.8 })
  expect(said('private-fostering-known', '2026-27-q1', { 'private-fostering-arrangements': 7 })).toMatchObject({ value: 7 })
})

test('a number that is not known is not nothing, and of no conferences nobody can say how many were in time', () => {
  expect(said('conferences-in-time', '2026-27-q1', { conferences: 12 })).toEqual({ said: 'nothing', why: 'not-known' })
  expect(said('conferences-in-time', '2026-27-q1', { 'conferences-in-15-working-days': 12 })).toEqual({ said: 'nothing', why: 'not-known' })
  expect(said('conferences-in-time', '2026-27-q1', { conferences: 0, 'conferences-in-15-working-days': 0 })).toEqual({ said: 'nothing', why: 'nothing-to-divide' })
  expect(said('conferences-in-time', '2026-27-q1', { conferences: 12, 'conferences-in-15-working-days': 0 })).toMatchObject({ value: 0 })
  expect(said('conferences-in-time', '2026-27-q1', { conferences: 12, 'conferences-in-15-working-days': 13 })).toEqual({ said: 'nothing', why: 'more-than-all' })
})

test('initial assessments had seven working days to March 2010, ten from April, and ended in March 2014', () => {
  const counted = (when: string) => definitionIn(indicator('initial-assessments-in-time'), period(when))?.counted
  expect(['2009-10-q4', '2010-11-q1', '2013-14-q4', '2014-15-q1'].map(counted)).toEqual(['initial-assessments-in-seven-working-days', 'initial-assessments-in-ten-working-days', 'initial-assessments-in-ten-working-days', undefined])
  expect(countsIn('2026-27-q1')).not.toContain('initial-assessments')
})

test('conferences from before April 2012 were counted from another day, and are not asked for', () => {
  expect(definitionIn(indicator('conferences-in-time'), period('2011-12'))).toBeUndefined()
  expect(definitionIn(indicator('conferences-in-time'), period('2012-13-q1'))).toBeDefined()
})

test('what is counted once a year is not asked for in a quarter', () => {
  expect(countsIn('2026-27-q1')).not.toContain('deaths-reviewed')
  expect(countsIn('2026-27')).toContain('deaths-reviewed')
  expect(countsIn('not a period')).toEqual([])
})

test('figures that were counted in two ways are not laid side by side', () => {
  const seven = said('initial-assessments-in-time', '2009-10', { 'initial-assessments': 100, 'initial-assessments-in-seven-working-days': 60 }), ten = said('initial-assessments-in-time', '2010-11', { 'initial-assessments': 100, 'initial-assessments-in-ten-working-days': 80 })
  expect(changeSince(seven, ten)).toEqual({ said: 'nothing', why: 'counted-otherwise' })
  expect(changeSince(ten, said('initial-assessments-in-time', '2011-12', { 'initial-assessments': 200, 'initial-assessments-in-ten-working-days': 150 }))).toEqual({ said: 'change', by: -5 })
  expect(changeSince({ said: 'nothing', why: 'not-known' }, ten)).toEqual({ said: 'nothing', why: 'not-known' })
})

test('beside neighbours there is a span and a middle, never a place in a table; far out of at least five, it is asked why', () => {
  const own = (value: number): Value => ({ ...said('re-referrals', '2025-26', { referrals: 1000, 'referrals-again-within-a-year': value * 10 }) })
  expect(besideNeighbours(own(30), [20, 24, 18, 22, 21])).toEqual({ neighbours: 5, lowest: 18, middle: 21, highest: 24, lies: 'above', tellWhy: true })
  expect(besideNeighbours(own(30), [20, 24])).toMatchObject({ middle: 22, lies: 'above', tellWhy: false })
  expect(besideNeighbours(own(21), [20, 24, 18, 22, 21])).toMatchObject({ lies: 'among', tellWhy: false })
  expect(besideNeighbours({ said: 'nothing', why: 'not-known' }, [20])).toMatchObject({ lies: 'nothing', tellWhy: false })
  expect(besideNeighbours(own(21), [])).toBeUndefined()
})

test('a quarter is recorded once it is over: on 1 October the one from July, on 30 September not yet', () => {
  expect(periodsOver('2026-10-01').map(({ id }) => id).slice(0, 3)).toEqual(['2026-27-q2', '2026-27-q1', '2025-26'])
  expect(periodsOver('2026-09-30')[0]?.id).toBe('2026-27-q1')
  expect(['2026-03-31', '2026-04-01', '2026-12-31'].map(day => quarterOn(day).id)).toEqual(['2025-26-q4', '2026-27-q1', '2026-27-q3'])
})

test('only a year whose second half follows its first is a period', () => {
  expect(['2026-28', '2026-27-q5', '26-27', '2026', '2026-27 '].map(periodOf)).toEqual([undefined, undefined, undefined, undefined, undefined])
  expect(period('2099-00')).toMatchObject({ from: '2099-04-01', to: '2100-03-31' })
  expect(en.period(period('2026-27-q4'))).toBe('January to March 2027')
})

test('every day lies in one quarter, and the quarters before lead back through the same one a year ago', () => {
  fc.assert(fc.property(fc.date({ min: new Date('2001-06-01'), max: new Date('2090-01-01'), noInvalidDate: true }), at => {
    const day = at.toISOString().slice(0, 10), quarter = quarterOn(day)
    expect(quarter.from <= day && day <= quarter.to).toBe(true)
    expect(quartersOf(quarter).filter(({ from, to }) => from <= day && day <= to)).toEqual([quarter])
    expect(before(before(before(before(quarter))))).toEqual(yearBefore(quarter))
  }))
})

test('what cannot be right is told, and what may be is asked about', () => {
  const of = (when: string, numbers: Partial<Record<CountId, number>>) => Object.entries(numbers).map(([count, value]) => ({ period: when, count: count as CountId, value }))
  const found = findingsOf('2026-27-q2', [...of('2026-27-q1', { referrals: 400 }), ...of('2026-27-q2', { referrals: 900, conferences: 10, 'conferences-in-15-working-days': 11, 'plans-started-again': 3 })])
  expect(found.map(({ code, weight }) => `${code} ${weight}`)).toEqual(['more-than-all fault', 'half-known note', 'half-known note', 'half-known note', 'twice-or-half note'])
  expect(found.map(en.finding).join(' ')).toContain('from 400 to 900')
  const year = [...quartersOf(period('2025-26')).flatMap(({ id }) => of(id, { referrals: 100 })), ...of('2025-26', { referrals: 410 })]
  expect(findingsOf('2025-26', year).map(({ code }) => code)).toContain('quarters-differ')
})

test('on a sheet that leaves, a small number and the percentage that would tell it are withheld, and what is not known is not nothing', () => {
  const lines = linesToShare([{ period: '2026-27-q1', count: 'conferences', value: 20 }, { period: '2026-27-q1', count: 'conferences-in-15-working-days', value: 17 }, { period: '2026-27-q1', count: 'referrals', value: 80 }])
  const line = (id: string) => { const { part, whole, value } = lines.find(one => one.indicator === id)!; return [part, whole, value] }
  expect(line('conferences-in-time')).toEqual(['c', 20, 'c'])
  expect(line('re-referrals')).toEqual([':', 80, ':'])
  expect(line('deaths-with-modifiable-factors')).toEqual(['z', 'z', 'z'])
})

test('no percentage leaves the board while either of its two numbers is withheld', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('2026-27-q1', '2026-27-q2', '2026-27'), fc.constantFrom(...countIds), fc.integer({ min: 0, max: 30 })), { maxLength: 40 }), entries => {
    for (const { part, whole, value } of linesToShare([...new Map(entries.map(([when, count, number]) => [`${when} ${count}`, { period: when, count, value: number }])).values()])) if (part === 'c' || whole === 'c') expect(value).toBe('c')
  }))
})

test('from outside comes a number of one known count in one known period, and nothing that could be about a child', () => {
  expect(Figure.safeParse({ period: '2026-27-q1', count: 'referrals', value: 400 }).success).toBe(true)
  expect(Figure.safeParse({ period: '2026-27-q1', count: 'social-worker-posts', value: 33.5 }).success).toBe(true)
  for (const wrong of [{ value: 1.5 }, { value: -1 }, { value: Number.NaN }, { count: 'name-of-child' }, { period: '2026-28' }, { note: 'Sam, aged 4' }]) expect(Figure.safeParse({ period: '2026-27-q1', count: 'referrals', value: 400, ...wrong }).success, JSON.stringify(wrong)).toBe(false)
})
