import type { Day } from '../kernel/fact.ts'

/** A quarter or a year for which figures are kept. The year is the councils’: from 1 April to 31 March. */
export interface Period {
  /** `2026-27` for a year, `2026-27-q2` for July to September of it. */
  readonly id: string
  /** The calendar year in which its year began. */
  readonly began: number
  readonly quarter: 1 | 2 | 3 | 4 | null
  readonly from: Day
  readonly to: Day
}

const quarterDays = { 1: ['04-01', '06-30'], 2: ['07-01', '09-30'], 3: ['10-01', '12-31'], 4: ['01-01', '03-31'] } as const
const yearId = (began: number): string => `${began}-${String((began + 1) % 100).padStart(2, '0')}`

function made(began: number, quarter: Period['quarter']): Period {
  if (quarter === null) return { id: yearId(began), began, quarter, from: `${began}-04-01`, to: `${began + 1}-03-31` }
  const year = quarter === 4 ? began + 1 : began, [from, to] = quarterDays[quarter]
  return { id: `${yearId(began)}-q${quarter}`, began, quarter, from: `${year}-${from}`, to: `${year}-${to}` }
}

/** The period with this id, or nothing where it is no quarter or year of this century: `periodOf('2026-27-q2')`. */
export function periodOf(id: string): Period | undefined {
  const [, year = '', quarter] = /^(20\d\d)-\d\d(?:-q([1-4]))?$/.exec(id) ?? []
  const period = year === '' ? undefined : made(Number(year), quarter === undefined ? null : (Number(quarter) as 1 | 2 | 3 | 4))
  return period?.id === id ? period : undefined
}

/** The quarter in which a day lies. */
export function quarterOn(day: Day): Period {
  const year = Number(day.slice(0, 4)), month = Number(day.slice(5, 7))
  return month < 4 ? made(year - 1, 4) : made(year, (Math.ceil(month / 3) - 1) as 1 | 2 | 3)
}

/** The year to which a quarter belongs; a year itself. */
export const yearOf = ({ began }: Period): Period => made(began, null)

/** The four quarters of a period’s year, in order. */
export const quartersOf = ({ began }: Period): readonly Period[] => ([1, 2, 3, 4] as const).map(quarter => made(began, quarter))

/** The period of the same kind just before. */
export const before = ({ began, quarter }: Period): Period => (quarter === null ? made(began - 1, null) : quarter === 1 ? made(began - 1, 4) : made(began, (quarter - 1) as 1 | 2 | 3))

/** The same quarter a year before, which a season does not colour; for a year the year before. */
export const yearBefore = ({ began, quarter }: Period): Period => made(began - 1, quarter)

/** Oldest first; a year comes after its last quarter. */
export const inOrder = (one: Period, other: Period): number => (one.to < other.to ? -1 : one.to > other.to ? 1 : Number(one.quarter === null) - Number(other.quarter === null))

/** Quarters and years that are over on a day, the newest first: what a board may record. A period is recorded once it is over. */
export function periodsOver(on: Day, years = 6): readonly Period[] {
  const { began } = quarterOn(on)
  const all = Array.from({ length: years + 1 }, (_, back) => made(began - back, null)).flatMap(year => [year, ...quartersOf(year)])
  return all.filter(({ to }) => to < on).sort((one, other) => inOrder(other, one))
}
