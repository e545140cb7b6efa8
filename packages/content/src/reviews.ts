import { suggest, type Faults } from './faults.ts'
import type { Stack } from './stack.ts'

/** The register of reviews leads somewhere: each theme is one of the list, and each lesson that is said to teach it is taught now. */
export function checkReviews(stack: Stack, broken: ReadonlySet<string>, faults: Faults): void {
  for (const { it, at } of stack.themes.values()) {
    for (const [index, id] of it.taught.entries()) {
      const line = at.line(['taught', index])
      const lesson = stack.lessons.get(id)
      if (lesson?.it.status === 'retired') faults.add(at.file, line, 'uses-retired', `The lesson "${id}" is retired.${lesson.it.successor ? ` Use "${lesson.it.successor}".` : ' Use another.'}`)
      else if (!lesson && !stack.hidden.has(id) && !broken.has(id)) faults.add(at.file, line, 'unknown-lesson', `There is no lesson "${id}".${suggest(id, stack.lessons.keys())}`)
    }
    if (!it.taught.some(id => stack.lessons.has(id) || broken.has(id))) faults.add(at.file, at.line(), 'theme-not-taught', `No lesson teaches "${it.title}". Name one under taught, or write one.`, 'advice')
  }
  for (const { it, at } of stack.reviews.values())
    for (const [index, id] of it.themes.entries())
      if (!stack.themes.has(id)) faults.add(at.file, at.line(['themes', index]), 'unknown-theme', `There is no theme "${id}".${suggest(id, stack.themes.keys())} Themes: ${[...stack.themes.keys()].join(', ')}.`)
}
