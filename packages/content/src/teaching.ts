import { suggest, type Faults } from './faults.ts'
import type { ConversationText, Thing } from './layer.ts'
import type { Stack } from './stack.ts'

/** What is written is also met: a critical question or conversation that nobody meets is an error. A conversation that no lesson shows is further practice. */
export function checkMet(stack: Stack, faults: Faults): void {
  if (stack.layers.some(layer => layer.broken.dirs.size > 0)) return
  const met = new Set<string>(), inLessons = new Set<string>()
  for (const { it } of stack.lessons.values()) if (it.status === 'current') for (const block of it.blocks) if (block.kind === 'question' || block.kind === 'scenario' || block.kind === 'conversation') inLessons.add(block.id)
  for (const id of inLessons) met.add(id)
  for (const { it } of stack.scenarios.values()) if (it.status === 'current') for (const id of [it.id, ...it.questions]) met.add(id)
  // Other errors may be why something is not met, and a board may leave out what is not critical: then no advice is given.
  const advise = !faults.all.some(fault => fault.weight === 'error')
  const top = stack.layers.at(-1)?.id
  for (const kind of ['questions', 'conversations'] as const)
    for (const { it, at, from } of stack[kind].values())
      if (it.status === 'current' && !('alike' in it && it.alike ? inLessons.has(it.alike) : met.has(it.id)) && (it.critical || (kind === 'questions' && advise && from === top)))
        faults.add(at.file, at.line(['id']), 'not-met', `No lesson or scenario shows "${it.id}".${it.critical ? ' It is critical: put it into a lesson; a lesson that replaces another keeps its critical parts.' : ` Write ${kind === 'questions' ? '::question' : '::conversation'}{#${it.id}} on a line of its own in a lesson of its module, or retire it.`}`, it.critical ? 'error' : 'advice')
}

/** A conversation can be held from its start to an end, and what harms always leads back. */
export function checkConversation({ it, at }: Thing<ConversationText>, faults: Faults): void {
  const turns = new Map(it.turns.map(turn => [turn.id, turn]))
  const add = (path: readonly PropertyKey[], code: string, message: string) => faults.add(at.file, at.line(path), code, message)
  if (turns.size < it.turns.length) add(['turns'], 'duplicate-id', 'Two turns have the same id.')
  if (!turns.has(it.start)) add(['start'], 'unknown-turn', `There is no turn "${it.start}" to start with.${suggest(it.start, turns.keys())}`)
  for (const [place, turn] of it.turns.entries()) {
    const ids = new Set<string>()
    for (const [number, reply] of turn.replies.entries()) {
      const path = ['turns', place, 'replies', number]
      if (ids.has(reply.id)) add([...path, 'id'], 'duplicate-id', `Two replies of this turn have the id "${reply.id}".`)
      ids.add(reply.id)
      if (reply.next !== 'end' && !turns.has(reply.next)) add([...path, 'next'], 'unknown-turn', `There is no turn "${reply.next}".${suggest(reply.next, turns.keys())}`)
      if (reply.verdict === 'harmful' && reply.next !== turn.id) add([...path, 'next'], 'harmful-goes-on', `A harmful reply explains and goes back to its turn: next: ${turn.id}.`)
    }
    if (!turn.replies.some(reply => reply.verdict !== 'harmful')) add(['turns', place], 'no-way-on', 'Every reply here is harmful, so nobody can go on. Add a good or safe one.')
  }
  const reached = new Set<string>()
  const go = [it.start]
  let ends = false
  for (let id = go.pop(); id !== undefined; id = go.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    for (const reply of turns.get(id)?.replies ?? []) {
      if (reply.next === 'end') ends = true
      else go.push(reply.next)
    }
  }
  for (const [place, turn] of it.turns.entries()) if (!reached.has(turn.id)) add(['turns', place], 'turn-not-reached', `No reply leads to "${turn.id}". Lead to it, or remove it.`)
  if (!ends) add(['turns'], 'no-end', 'The conversation never ends. Give a reply next: end.')
}
