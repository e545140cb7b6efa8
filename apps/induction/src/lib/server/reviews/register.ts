import { fillText, type Pack } from '@safeguarding-kit/content'
import { grades } from '../learning/references.ts'
import { currentLessons, currentModules } from '../learning/steps.ts'

/** How many reviews are shown to somebody who has chosen no theme. */
const newest = 5

/** The register of published reviews as people read it: the themes with the lessons that teach them, and the reviews of the theme that was chosen (`all` for every one), the newest first. */
export function registerOf(pack: Pack, chosen: string | null = 'all') {
  const lessons = new Map(currentModules(pack).flatMap(module => currentLessons(module).map(lesson => [lesson.id, { href: `/learn/${module.slug}/${lesson.slug}`, title: fillText(lesson.title, pack.slots) }] as const)))
  const reviews = Object.values(pack.reviews).sort((one, other) => other.year - one.year || one.title.localeCompare(other.title, 'en-GB'))
  const themes = Object.values(pack.reviewThemes)
    .map(({ id, title, taught }) => ({ id, title, taught: taught.flatMap(lesson => lessons.get(lesson) ?? []), count: reviews.filter(review => review.themes.includes(id)).length }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en-GB'))
  const theme = themes.find(({ id }) => id === chosen) ?? null
  const shown = theme ? reviews.filter(review => review.themes.includes(theme.id)) : chosen === 'all' ? reviews : reviews.slice(0, newest)
  return {
    themes, theme, total: reviews.length,
    reviews: shown.map(({ grade, themes: of, from, ...review }) => ({ ...review, grade: grades[grade], own: from !== pack.stack[0]?.id, themes: of.flatMap(id => { const theme = pack.reviewThemes[id]; return theme ? [{ id, title: theme.title }] : [] }) }))
  }
}
