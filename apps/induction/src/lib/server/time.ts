const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day in England at an instant (now, unless given), as `YYYY-MM-DD`. */
export const today = (at: Date = new Date()): string => london.format(at)

/** An instant as ISO-8601 UTC text, in the one form that is kept. */
export const now = (at: Date = new Date()): string => at.toISOString()

/** The instant so many minutes from now, as kept. */
export const minutesFromNow = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()

/** A day moved by whole days; months and years are never guessed from it. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** The same date so many months on (back, when negative); the last of the month where that date does not exist. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
