import { fillText } from '@safeguarding-kit/content'
import { pack } from '#lib/server/packs/index.ts'
import type { PageServerLoad } from './$types'

/** Terms in the order of a dictionary, under their first letters. */
export const load: PageServerLoad = () => {
  const current = pack()
  const terms = Object.values(current.terms)
    .map(({ id, term, meaning, formerly }) => ({ id, term, meaning: fillText(meaning, current.slots), formerly: formerly ? fillText(formerly, current.slots) : null }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en-GB'))
  const letters = [...new Set(terms.map(({ term }) => term.slice(0, 1).toUpperCase()))]
  return { letters: letters.map(letter => ({ letter, terms: terms.filter(({ term }) => term.slice(0, 1).toUpperCase() === letter) })), count: terms.length }
}
