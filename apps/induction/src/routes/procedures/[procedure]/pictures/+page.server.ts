import { error } from '@sveltejs/kit'
import { bookOf, books, levelsIn, stepsOf } from '#lib/server/procedures/rule-book.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { procedure } }) => {
  const about = books.find(({ id }) => id === procedure)
  const diagram = about && await stepsOf(about.id, `${about.title}: how a case moves`)
  if (!about || !diagram) error(404, 'There is no such procedure.')
  const on = await bookOf(about.id, today())
  return { about, diagram, levels: on?.ok ? levelsIn(on.book) : [] }
}
