/** One year of bank holidays, and whether the dates were published or worked out from the standing rules. */
export interface BankHolidayYear {
  readonly year: number
  /** `published`: in the government's own list. `computed`: from the standing rules; a one-off holiday may still be added or may be missing. */
  readonly basis: 'published' | 'computed'
  /** The days off as `MM-DD`, substitute days included, parted by spaces. */
  readonly days: string
}

/** Where the years of each basis come from. */
export const bankHolidaySources = {
  published: { title: 'Bank holidays', publisher: 'GOV.UK', address: 'https://www.gov.uk/bank-holidays.json', division: 'england-and-wales', readOn: '2026-11-21' },
  computed: { title: 'The standing rules: Easter, the first and last Mondays, and substitute days for weekends', publisher: 'our own arithmetic', address: 'not stated', division: 'england-and-wales', readOn: '2026-11-21' }
} as const

/**
 * Bank holidays of England and Wales, the one-off days of 2011, 2012, 2020, 2022 and 2023 included.
 * To add a year: one line, and mark it `published` only when the government has listed it.
 */
export const bankHolidays: readonly BankHolidayYear[] = [
  { year: 2006, basis: 'computed', days: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26' },
  { year: 2007, basis: 'computed', days: '01-01 04-06 04-09 05-07 05-28 08-27 12-25 12-26' },
  { year: 2008, basis: 'computed', days: '01-01 03-21 03-24 05-05 05-26 08-25 12-25 12-26' },
  { year: 2009, basis: 'computed', days: '01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28' },
  { year: 2010, basis: 'computed', days: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28' },
  { year: 2011, basis: 'published', days: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27' },
  { year: 2012, basis: 'published', days: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26' },
  { year: 2013, basis: 'published', days: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26' },
  { year: 2014, basis: 'published', days: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26' },
  { year: 2015, basis: 'published', days: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28' },
  { year: 2016, basis: 'published', days: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27' },
  { year: 2017, basis: 'published', days: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26' },
  { year: 2018, basis: 'published', days: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26' },
  { year: 2019, basis: 'published', days: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26' },
  { year: 2020, basis: 'published', days: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28' },
  { year: 2021, basis: 'published', days: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28' },
  { year: 2022, basis: 'published', days: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27' },
  { year: 2023, basis: 'published', days: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26' },
  { year: 2024, basis: 'published', days: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26' },
  { year: 2025, basis: 'published', days: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26' },
  { year: 2026, basis: 'published', days: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28' },
  { year: 2027, basis: 'computed', days: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28' },
  { year: 2028, basis: 'computed', days: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26' }
]
