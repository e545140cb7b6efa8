const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })

/** A day in a table: 21 Nov 2026. */
export const shortDay = (day: string): string => short.format(new Date(`${day.slice(0, 10)}T00:00:00Z`))

/** A day as people say it: 21 November 2026. */
export const longDay = (day: string): string => long.format(new Date(`${day.slice(0, 10)}T00:00:00Z`))
