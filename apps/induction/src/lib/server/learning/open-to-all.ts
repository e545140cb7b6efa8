import type { Block, Lesson, Module, Pack } from '@safeguarding-kit/content'
import { currentLessons, currentModules } from './steps.ts'

/** The lesson that parents, carers and communities read without signing in. A board changes it in its folder as it changes any other. */
const forFamilies = 'lesson-for-parents-and-communities'

/** What only somebody who learns is shown: questions, practice, and what stays on their device. */
const onlyForLearners: readonly Block['kind'][] = ['question', 'scenario', 'conversation', 'reflection', 'card']

/** The page for families as it stands in the pack, without what is for learners; null where a pack has none. */
export function openToAll(pack: Pack): { readonly module: Module; readonly lesson: Lesson; readonly blocks: readonly Block[] } | null {
  for (const module of currentModules(pack)) {
    const lesson = currentLessons(module).find(({ id }) => id === forFamilies)
    if (lesson) return { module, lesson, blocks: lesson.blocks.filter(({ kind }) => !onlyForLearners.includes(kind)) }
  }
  return null
}
