import { suggest, type Faults } from './faults.ts'
import { kinds, nameOf, type Kind, type Layer } from './layer.ts'
import type { Stack } from './stack.ts'

/** Removes what a board hides; refuses what every learner needs. */
export function hideFrom(stack: Stack, layer: Layer, faults: Faults): void {
  for (const [index, id] of layer.hide.entries()) {
    const line = layer.at.line(['hide', index])
    const refuse = (code: string, message: string) => faults.add(layer.at.file, line, code, message)
    const kind = kinds.find(each => stack[each].has(id))
    if (!layer.base) refuse('hide-in-base', 'Only a folder over a base hides things. Remove the file, or write status: retired in it.')
    else if (!kind) refuse('hide-unknown', `Nothing has the id "${id}".${ofFile(stack, id) || suggest(id, kinds.flatMap(each => [...stack[each].keys()])) || ' An id stands behind "id:" in a file; the name of the file is another.'}`)
    else {
      const why = needed(stack, kind, id)
      if (why) refuse('hide-required', `The ${nameOf[kind]} "${id}" cannot be hidden: ${why}. Remove it from hide; you may add to it.`)
      else remove(stack, kind, id)
    }
  }
}

/** The id of what stands in the file of that name, where the name was taken for the id. */
function ofFile(stack: Stack, name: string): string {
  for (const kind of kinds) for (const { it, order, slug } of stack[kind].values()) if (kind !== 'questions' && (slug === name || order.replace(/\.[a-z]+$/, '') === name)) return ` That is the name of a file; what stands in it has the id "${it.id}".`
  return ''
}

/** Why everybody needs this; undefined where a board may do without it. */
export function needed(stack: Stack, kind: Kind, id: string): string | undefined {
  if (kind === 'modules') {
    if (stack.modules.get(id)?.it.required) return 'it is required'
    const { dir } = stack.modules.get(id) ?? {}
    for (const lesson of stack.lessons.values()) if (lesson.dir === dir) {
      const why = needed(stack, 'lessons', lesson.it.id)
      if (why) return why
    }
  }
  if (kind === 'lessons')
    for (const block of stack.lessons.get(id)?.it.blocks ?? []) {
      if (block.kind === 'protected') return `it holds the protected passage "${block.id}"`
      if (block.kind === 'question' && stack.questions.get(block.id)?.it.critical) return `it asks the critical question "${block.id}"`
      if (block.kind === 'scenario' && stack.scenarios.get(block.id)?.it.critical) return `it shows the critical scenario "${block.id}"`
      if (block.kind === 'conversation' && stack.conversations.get(block.id)?.it.critical) return `it holds the critical conversation "${block.id}"`
    }
  if (kind !== 'modules' && kind !== 'lessons' && kind !== 'paths' && stack[kind].get(id)?.it.critical) return 'it is critical'
  return undefined
}

function remove(stack: Stack, kind: Kind, id: string): void {
  if (kind === 'modules') {
    const dir = stack.modules.get(id)?.dir
    for (const inside of kinds) if (inside !== 'modules') for (const thing of [...stack[inside].values()]) if (thing.dir === dir) remove(stack, inside, thing.it.id)
  }
  stack.hidden.set(id, nameOf[kind])
  stack[kind].delete(id)
}
