import { isDay } from '@safeguarding-kit/core/kernel'
import { error } from '@sveltejs/kit'
import { longDay } from '#lib/days.ts'
import { bookOf, books, firstOf, levelsIn, spansInWords } from '#lib/server/procedures/rule-book.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

/** A book of more rules than these is a list first, each rule leading to its group in full: in one piece nobody would read it on a phone. */
const most = 40
/** Asks for the whole of such a book, to be printed or searched. */
const inFull = 'in-full'

export const load: PageServerLoad = async ({ params, url }) => {
  const now = today(), asked = url.searchParams.get('on')?.trim() ?? ''
  const about = books.find(({ id }) => id === params.procedure)
  if (!about) error(404, 'There is no such procedure.')
  const isReal = asked === '' || isDay(asked)
  let fault = isReal ? '' : 'Write the day as year, month and day, such as 2010-11-30. These are the rules of today.'
  const on = asked === '' || !isReal ? now : asked
  let found = await bookOf(about.id, on)
  if (found && !found.ok && found.code === 'date-not-encoded') {
    fault = `No rules are written down for ${longDay(on)}. They are written down for days ${spansInWords(found.encoded)}. These are the rules of today.`
    found = await bookOf(about.id, now)
  }
  if (!found?.ok) error(503, 'The rules cannot be shown just now.')
  const { rules, ...book } = found.book
  const pick = (name: string, known: readonly string[]): string => known.find(value => value === url.searchParams.get(name)) ?? ''
  const used = new Set(rules.map(rule => rule.group))
  const group = pick('group', [inFull, ...book.groups.map(({ id }) => id)]), level = pick('level', book.levels.map(({ key }) => key))
  const shown = rules.filter(rule => (group === '' || group === inFull || rule.group === group) && (level === '' || rule.atLeast === level || rule.upTo === level))
  // The limits in the papers' period end; a day before the last span's first is history.
  return {
    about, book, firstOf: group === '' && level === '' ? await firstOf(about.id, book.asOf) : [], levels: levelsIn(found.book), fault, past: book.asOf < now, chosen: { group, level, on: fault === '' ? asked : '' }, total: rules.length, shown: shown.length, isListed: rules.length > most && group === '' && level === '', inFull: rules.length > most ? inFull : '',
    groups: book.groups.filter(({ id }) => used.has(id)),
    sections: book.groups.map(entry => ({ ...entry, rules: shown.filter(rule => rule.group === entry.id) })).filter(section => section.rules.length > 0)
  }
}
