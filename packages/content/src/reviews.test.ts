import { expect, test } from 'vitest'
import { differences } from './difference.ts'
import { base, board, change, load, type Files } from './small-pack.ts'

const register = (review: string) => `themes:\n  - { id: heard, title: Hearing the child, taught: [lesson-next] }\nreviews:\n${review}`
const review = '  - { id: a-review, title: A review, area: England, year: 2020, publisher: A panel, about: What it found., themes: [heard], read: The whole, grade: seen, checkedOn: "2026-11-22" }\n'
const withReview: Files = { ...base, 'reviews.yaml': register(review) }

test('a published review is in the register with its theme and the lesson that teaches it', async () => {
  const { pack, codes } = await load([withReview])
  expect(codes).toEqual([])
  expect(pack?.reviewThemes.heard?.taught).toEqual(['lesson-next'])
  expect(pack?.reviews['a-review']).toMatchObject({ title: 'A review', themes: ['heard'], grade: 'seen', from: 'small' })
})

test('a board adds a review of its own, and it is told apart and told as a difference', async () => {
  const own = { ...board, 'reviews.yaml': `reviews:\n${review.replace('a-review', 'our-review').replace('A review', 'Our review')}` }
  const [{ pack: before }, { pack, codes }] = await Promise.all([load([withReview]), load([withReview, own])])
  expect(codes).toEqual([])
  expect(pack?.reviews['our-review']?.from).toBe('borough')
  expect(before && pack ? differences(before, pack) : []).toContain('Adds the review "Our review, England 2020" (our-review).')
})

test('a theme that is not in the list, a lesson that is not there and a review given twice are told with their line', async () => {
  expect((await load([change(withReview, 'reviews.yaml', 'themes: [heard]', 'themes: [herd]')])).codes).toEqual(['reviews.yaml:4 unknown-theme'])
  expect((await load([change(withReview, 'reviews.yaml', 'lesson-next', 'lesson-nxt')])).codes).toEqual(['reviews.yaml:2 theme-not-taught', 'reviews.yaml:2 unknown-lesson'])
  expect((await load([{ ...base, 'reviews.yaml': register(review + review) }])).codes).toEqual(['reviews.yaml:5 duplicate-id'])
})

test('a lesson that a board hides no longer counts as teaching a theme', async () => {
  const plain = change(withReview, '01-day-one/01-who-to-tell.md', 'See [the next](lesson:lesson-next).', 'More.')
  const { pack, codes } = await load([plain, change(board, 'pack.yaml', 'base:', 'hide: [lesson-next, q-next]\nbase:')])
  expect(pack?.reviewThemes.heard?.taught).toEqual([])
  expect(codes.filter(code => code.includes('reviews'))).toEqual(['reviews.yaml:2 theme-not-taught'])
})
