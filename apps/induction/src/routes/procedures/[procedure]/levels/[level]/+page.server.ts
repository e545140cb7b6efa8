import { rulesBehind } from '@safeguarding-kit/core/diagram'
import { isDay } from '@safeguarding-kit/core/kernel'
import { error } from '@sveltejs/kit'
import { bookOf, books, levelsIn } from '#lib/server/procedures/rule-book.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const now = today(), asked = url.searchParams.get('on') ?? ''
  const about = books.find(({ id }) => id === params.procedure)
  if (!about) error(404, 'There is no such procedure.')
  const on = await bookOf(about.id, isDay(asked) ? asked : now)
  if (!on?.ok) error(404, 'No rules are written down for that day.')
  const level = on.book.levels.find(({ key }) => key === params.level)
  if (!level) error(404, 'There is no such level in this procedure.')
  const titles = new Map(on.book.groups.map(({ id, title }) => [`${on.book.id}-${level.key}-${id}`, title]))
  return {
    about, level, levels: levelsIn(on.book), asOf: on.book.asOf, profile: on.book.profile.title, past: on.book.asOf < now,
    pictures: rulesBehind(on.book, level.key).map(diagram => ({ diagram, title: titles.get(diagram.id) ?? diagram.title }))
  }
}
