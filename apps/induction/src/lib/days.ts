const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })

const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' })

/** A day as it was written: 2010-11-30, or as people here write it, 30/11/2010. Anything else comes back as it is. */
export function readDay(written: string): string {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(written.trim()) ?? []
  return year === '' ? written.trim() : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** The day in England of a moment that was kept in UTC; a day stays as it is. */
export const dayOf = (moment: string): string => (moment.length > 10 ? inLondon.format(new Date(moment)) : moment)

/** A day in a table: 21 Nov 2026. */
export const shortDay = (day: string): string => short.format(new Date(`${dayOf(day)}T00:00:00Z`))

/** A day as people say it: 21 November 2026. */
export const longDay = (day: string): string => long.format(new Date(`${dayOf(day)}T00:00:00Z`))

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** A small number as a word; a larger one in figures. */
export const numberWord = (count: number): string => words[count] ?? String(count)

/** Weeks as people say them: "one week", "one, four and twelve weeks". */
export const sayWeeks = (weeks: readonly number[]): string => {
  const said = weeks.map(numberWord)
  return `${said.length > 1 ? `${said.slice(0, -1).join(', ')} and ` : ''}${said.at(-1) ?? ''} ${weeks.length === 1 && weeks[0] === 1 ? 'week' : 'weeks'}`
}

/** The day of the week of a day: Saturday. */
export const weekdayOf = (day: string): string => weekday.format(new Date(`${dayOf(day)}T00:00:00Z`))
