import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameOf, partsOf, withheld, type Figure } from './suppress.ts'
import { periodOf, quartersOf } from './period.ts'

const year = '2025-26', [q1, q2, q3, q4] = quartersOf(periodOf(year)!).map(({ id }) => id) as [string, string, string, string]
const of = (period: string, numbers: Readonly<Record<string, number>>): Figure[] => Object.entries(numbers).map(([count, value]) => ({ period, count: count as Figure['count'], value }))
const out = (...figures: readonly Figure[][]): string[] => [...withheld(figures.flat())].sort()

test('one to five children are withheld; none, and six, are shown', () => {
  expect(out(of(q1, { conferences: 1, contacts: 5, referrals: 0, 'plans-started': 6 }))).toEqual([nameOf(q1, 'conferences'), nameOf(q1, 'contacts')])
})

test('eighteen of twenty tells of two children who waited, so the eighteen are withheld', () => {
  expect(out(of(q1, { conferences: 20, 'conferences-in-15-working-days': 18 }))).toEqual([nameOf(q1, 'conferences-in-15-working-days')])
  expect(out(of(q1, { conferences: 20, 'conferences-in-15-working-days': 20 }))).toEqual([])
})

test('a count that several indicators share is withheld from all of them or from none', () => {
  expect(out(of(q1, { conferences: 3, 'conferences-in-15-working-days': 3, 'conferences-leading-to-a-plan': 0, 'section-47-enquiries': 40 }))).toEqual([nameOf(q1, 'conferences'), nameOf(q1, 'conferences-in-15-working-days')])
})

test('the year would tell what a quarter withholds, so the year is withheld too, and the other quarters stay', () => {
  expect(out(of(q1, { conferences: 4 }), of(q2, { conferences: 9 }), of(q3, { conferences: 12 }), of(q4, { conferences: 8 }), of(year, { conferences: 33 }))).toEqual([nameOf(year, 'conferences'), nameOf(q1, 'conferences')].sort())
})

test('a year beside three quarters tells the fourth, whether or not anybody wrote it down', () => {
  expect(out(of(q1, { conferences: 10 }), of(q2, { conferences: 9 }), of(q3, { conferences: 12 }), of(year, { conferences: 33 }))).toEqual([nameOf(year, 'conferences')])
  expect(out(of(q1, { conferences: 10 }), of(q2, { conferences: 9 }), of(q3, { conferences: 12 }), of(year, { conferences: 40 }))).toEqual([])
})

test('nor does the year tell how many the fourth quarter leaves of its whole', () => {
  const three = [q1, q2, q3].map(quarter => of(quarter, { conferences: 25, 'conferences-in-15-working-days': quarter === q1 ? 19 : 25 }))
  expect(out(...three, of(year, { conferences: 100, 'conferences-in-15-working-days': 90 }))).toEqual([nameOf(year, 'conferences-in-15-working-days')])
})

test('eight conferences in time, of nobody wrote down how many, say only that there were eight or more: they are withheld', () => {
  expect(out(of(q1, { 'conferences-in-15-working-days': 8 }))).toEqual([nameOf(q1, 'conferences-in-15-working-days')])
})

test('no part of a whole is itself a whole: its parts would bound what is withheld', () => {
  expect([...partsOf.values()].flatMap(parts => [...parts]).filter(part => partsOf.has(part))).toEqual([])
})

test('plans at the end of June and at the end of March do not add up, so neither tells of the other', () => {
  expect(out(of(q1, { plans: 4 }), of(year, { plans: 33 }))).toEqual([nameOf(q1, 'plans')])
})

test('three agencies out of thirty are no people, and are shown', () => {
  expect(out(of(q1, { agencies: 30, 'agencies-reached': 3, 'actions-due': 4, 'actions-done-in-time': 2 }))).toEqual([])
})

/** A year as it was: for each quarter the whole and a part of it; and which of the ten numbers were written down. */
interface World { readonly quarters: readonly (readonly [whole: number, part: number])[]; readonly written: readonly boolean[] }
const whole = 'referrals', part = 'referrals-again-within-a-year', periods = [q1, q2, q3, q4, year] as const
const numbers = ({ quarters }: World): (readonly [number, number])[] => [...quarters, [quarters.reduce((sum, [all]) => sum + all, 0), quarters.reduce((sum, [, some]) => sum + some, 0)]]
/** Everything that a reader of the sheet sees. */
function sheet(world: World): string {
  const figures = numbers(world).flatMap(([all, some], at) => [...(world.written[at * 2] ? of(periods[at]!, { [whole]: all }) : []), ...(world.written[at * 2 + 1] ? of(periods[at]!, { [part]: some }) : [])])
  const hidden = withheld(figures)
  return figures.map(({ period, count, value }) => `${nameOf(period, count)} ${hidden.has(nameOf(period, count)) ? 'c' : value}`).join('\n')
}
/** What must not be told of a quarter: how many, how many of them, and how many not. */
const secrets = ([all, some]: readonly [number, number]): readonly number[] => [all, some, all - some]
const most = 9, everyQuarter = Array.from({ length: most + 1 }, (_, all) => Array.from({ length: all + 1 }, (_, some) => [all, some] as const)).flat()

/** Whether somebody who knows every rule of this file, and that quarters add up, could be sure: no other year would have given the same sheet. */
function canBeSure(world: World, quarter: number, secret: number): boolean {
  const seen = sheet(world), told = secrets(world.quarters[quarter]!)[secret]
  const otherwise = (changes: readonly (readonly [at: number, now: readonly [number, number]])[]): boolean => sheet({ ...world, quarters: world.quarters.map((was, at) => changes.find(([one]) => one === at)?.[1] ?? was) }) === seen
  const different = everyQuarter.filter(now => secrets(now)[secret] !== told)
  if (different.some(now => otherwise([[quarter, now]]))) return false
  const [all, some] = world.quarters[quarter]!
  // Another quarter may make up for it, so that the year stays as it is.
  return !different.some(now => [0, 1, 2, 3].some(at => { const [w, p] = world.quarters[at]!, instead = [w + all - now[0], p + some - now[1]] as const; return at !== quarter && instead[1] >= 0 && instead[1] <= instead[0] && otherwise([[quarter, now], [at, instead]]) }))
}

test('nobody can work out one to five children from the quarters, the year and the totals of one sheet, even knowing how it was made', () => {
  const quarter = fc.integer({ min: 0, max: most }).chain(all => fc.integer({ min: 0, max: all }).map(some => [all, some] as const))
  fc.assert(fc.property(fc.array(quarter, { minLength: 4, maxLength: 4 }), fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), fc.boolean(), (quarters, some, every) => {
    const world: World = { quarters, written: every ? some.map(() => true) : some }
    quarters.forEach((one, at) => secrets(one).forEach((value, secret) => { if (value > 0 && value <= 5) expect(canBeSure(world, at, secret), `quarter ${at + 1}: ${['all', 'some', 'the rest'][secret]}\n${sheet(world)}`).toBe(false) }))
  }), { numRuns: 40 })
})
