import { suggest, type Faults } from './faults.ts'
import type { Stack } from './stack.ts'

/** Passages that every base pack holds: what to do in danger, no promise of secrecy, one's own right to refer, allegations, and the lead as the worry. */
export const requiredPassages = ['immediate-danger', 'no-promise-of-secrecy', 'your-right-to-refer', 'allegation-route', 'if-the-lead-is-the-worry']

/** Protected passages: the required ones exist, no two share an id, and what is added is added to one that exists. */
export function checkPassages(stack: Stack, faults: Faults): void {
  const found = new Map<string, string>()
  for (const lesson of stack.lessons.values())
    for (const block of lesson.it.blocks) {
      if (block.kind !== 'protected' && block.kind !== 'reflection') continue
      const other = found.get(block.id)
      if (other !== undefined && other !== lesson.it.id) faults.add(lesson.at.file, lesson.it.lines.get(block.id) ?? 1, 'duplicate-id', `The id "${block.id}" also stands in the lesson "${other}". Give one of them another id.`)
      if (block.kind === 'protected' && block.html.trim() === '') faults.add(lesson.at.file, lesson.it.lines.get(block.id) ?? 1, 'block-empty', 'This protected passage is empty, and nothing below it in the stack has its words. Write them.')
      found.set(block.id, lesson.it.id)
    }
  const base = stack.layers[0]
  for (const id of requiredPassages)
    if (base && base.broken.dirs.size === 0 && !base.lessons.some(lesson => lesson.it.status === 'current' && lesson.it.blocks.some(block => block.kind === 'protected' && block.id === id)))
      faults.add(base.at.file, 1, 'passage-missing', `No current lesson holds the passage "${id}" that every pack needs. Write it: :::protected{#${id}}.`)
  for (const layer of stack.layers)
    for (const { to, at, line } of layer.additions) {
      const known = [...stack.lessons.values()].flatMap(lesson => lesson.it.blocks.flatMap(block => (block.kind === 'protected' ? [block.id] : [])))
      if (!known.includes(to)) faults.add(at.file, line, 'unknown-passage', `There is no protected passage "${to}" to add to.${suggest(to, known)}`)
    }
}
