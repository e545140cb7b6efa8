import { isDay } from '@safeguarding-kit/core/kernel'
import { error } from '@sveltejs/kit'
import { longDay, readDay } from '#lib/days.ts'
import { books, changesOf, spansInWords, spansOf } from '#lib/server/procedures/rule-book.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

/** What is wrong with a day by itself. */
function faultOf(which: string, written: string): string | undefined {
  if (written === '') return `Give the ${which} day, such as 2010-11-30`
  return isDay(readDay(written)) ? undefined : `Write the ${which} day as year, month and day, such as 2010-11-30`
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
  const days = { from: readDay(typed.from), to: readDay(typed.to) }
  if (days.from >= days.to) return { ...page, faults: { to: 'The second day must be after the first' } }
  const changes = await changesOf(about.id, days.from, days.to)
  if (changes?.ok) return { ...page, changes: { from: days.from, to: days.to, told: changes.told, tried: changes.tried }, past: true }
  if (changes?.code !== 'date-not-encoded') error(503, 'What changed cannot be shown just now.')
  const { day } = changes
  return { ...page, faults: { [day === days.from ? 'from' : 'to']: `No rules are written down for ${longDay(day)}. They are written down for days ${spansInWords(changes.encoded)}` } }
}
