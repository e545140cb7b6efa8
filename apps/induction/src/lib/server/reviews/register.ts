import { fillText, type Pack } from '@safeguarding-kit/content'
import { grades } from '../learning/references.ts'
import { currentLessons, currentModules } from '../learning/steps.ts'

/** The register of published reviews as people read it: by theme with the lessons that teach it, then each review, the newest first. */
export function registerOf(pack: Pack) {
  const lessons = new Map(currentModules(pack).flatMap(module => currentLessons(module).map(lesson => [lesson.id, { href: `/learn/${module.slug}/${lesson.slug}`, title: fillText(lesson.title, pack.slots) }] as const)))
  const reviews = Object.values(pack.reviews).sort((one, other) => other.year - one.year || one.title.localeCompare(other.title, 'en-GB'))
  const short = ({ id, title, area, year }: (typeof reviews)[number]) => ({ id, title, area, year })
  const themes = Object.values(pack.reviewThemes)
    .map(({ id, title, taught }) => ({ id, title, taught: taught.flatMap(lesson => lessons.get(lesson) ?? []), reviews: reviews.filter(review => review.themes.includes(id)).map(short) }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en-GB'))
  return {
    themes,
    reviews: reviews.map(({ grade, themes: of, from, ...review }) => ({ ...review, grade: grades[grade], own: from !== pack.stack[0]?.id, themes: of.flatMap(id => { const theme = pack.reviewThemes[id]; return theme ? [{ id, title: theme.title }] : [] }) }))
  }
}
