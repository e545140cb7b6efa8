import type { Pack } from '@safeguarding-kit/content'
import { fillText } from '@safeguarding-kit/content'
import { procedures } from '@safeguarding-kit/core'
import { currentModules } from '../learning/steps.ts'
import { systems, type System } from './systems.ts'

/** How a system stands today: one of four, or not yet, which counts as none of them. */
export type Standing = Pick<System, 'id' | 'name' | 'what'> &
  ( | { readonly standing: 'decided' | 'taught' | 'recorded'; readonly href: string; readonly there: string; readonly forTheBoard?: true }
    | { readonly standing: 'reference'; readonly why: string }
    | { readonly standing: 'not-yet'; readonly waitsFor: string })

/** Every system as it stands with this pack. What is named and not there is "not yet", by itself, until it is. */
export const standings = (pack: Pack): readonly Standing[] => systems.map(({ met, ...system }): Standing => {
  if ('reference' in met) return { ...system, standing: 'reference', why: met.reference }
  if ('waits' in met) return { ...system, standing: 'not-yet', waitsFor: met.waits }
  if ('recorded' in met) return { ...system, standing: 'recorded', href: met.recorded, there: met.there, ...(met.forTheBoard && { forTheBoard: met.forTheBoard }) }
  if ('decided' in met) {
    const procedure = procedures.find(({ id }) => id === met.decided)
    return procedure ? { ...system, standing: 'decided', href: `/procedures/${procedure.id}`, there: procedure.title } : { ...system, standing: 'not-yet', waitsFor: 'a procedure of its own' }
  }
  const module = currentModules(pack).find(entry => entry.lessons.some(lesson => lesson.id === met.taught && lesson.status === 'current'))
  const lesson = module?.lessons.find(entry => entry.id === met.taught)
  return module && lesson ? { ...system, standing: 'taught', href: `/learn/${module.slug}/${lesson.slug}`, there: fillText(lesson.title, pack.slots) } : { ...system, standing: 'not-yet', waitsFor: 'a lesson of its own' }
})
