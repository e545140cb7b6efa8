import { isDay } from '@safeguarding-kit/core/kernel'
import { error } from '@sveltejs/kit'
import { longDay } from '#lib/days.ts'
import { books, changesOf, spansInWords, spansOf } from '#lib/server/procedures/rule-book.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

/** A day as it was written: 2010-11-30, or as people here write it, 30/11/2010. Anything else comes back as it is. */
function dayOf(written: string): string {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(written) ?? []
  return year === '' ? written : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** What is wrong with a day by itself. */
function faultOf(which: string, written: string): string | undefined {
  if (written === '') return `Give the ${which} day, such as 2010-11-30`
  return isDay(dayOf(written)) ? undefined : `Write the ${which} day as year, month and day, such as 2010-11-30`
}

export const load: PageServerLoad = async ({ params: { procedure }, url }) => {
  const about = books.find(({ id }) => id === procedure)
  if (!about) error(404, 'There is no such procedure.')
  const now = today(), spans = await spansOf(about.id), asked = url.searchParams.has('from') || url.searchParams.has('to')
  const read = (name: string): string => url.searchParams.get(name)?.trim().slice(0, 40) ?? ''
  const typed = asked ? { from: read('from'), to: read('to') } : { from: '', to: now }
  const page = { about, typed, written: spansInWords(spans), faults: {} as { from?: string; to?: string }, changes: null, past: false }
  if (!asked) return page
  const [from, to] = [faultOf('first', typed.from), faultOf('second', typed.to)]
  if (from !== undefined || to !== undefined) return { ...page, faults: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } }
  const days = { from: dayOf(typed.from), to: dayOf(typed.to) }
  if (days.from >= days.to) return { ...page, faults: { to: 'The second day must be after the first' } }
  const changes = await changesOf(about.id, days.from, days.to)
  if (changes?.ok) return { ...page, changes: { from: days.from, to: days.to, told: changes.told, tried: changes.tried }, past: true }
  if (changes?.code !== 'date-not-encoded') error(503, 'What changed cannot be shown just now.')
  const { day } = changes
  return { ...page, faults: { [day === days.from ? 'from' : 'to']: `No rules are written down for ${longDay(day)}. They are written down for days ${spansInWords(changes.encoded)}` } }
}
