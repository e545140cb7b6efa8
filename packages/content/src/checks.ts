import { suggest, type Faults } from './faults.ts'
import type { Thing, ConversationText, QuestionText } from './layer.ts'
import { mediaAddress } from './media.ts'
import { contactSlots, nameSlots, slotKinds } from './slots.ts'
import { kinds, nameOf, type Stack } from './stack.ts'

/** Passages that every base pack holds: what to do in danger, no promise of secrecy, one's own right to refer, allegations, and the lead as the worry. */
export const requiredPassages = ['immediate-danger', 'no-promise-of-secrecy', 'your-right-to-refer', 'allegation-route', 'if-the-lead-is-the-worry']

const uncounted = new Set(['term', 'source', 'slot', 'contact', 'media', 'passage'])

/** Everything that points at something else, checked when the whole stack is known. */
export function checkStack(stack: Stack, knownSlots: Readonly<Record<string, string>> | undefined, faults: Faults): void {
  const declared = new Set(stack.layers.flatMap(layer => [...layer.slots.keys()]))
  const contacts = new Set([...contactSlots, ...stack.layers.flatMap(layer => [...layer.contacts.keys()])])
  const names = new Set([...nameSlots.map(name => `name:${name}`), ...declared])
  const media = new Set(stack.layers.flatMap(layer => [...layer.media.keys()]))
  const used = new Set<string>()
  const broken = new Set(stack.layers.flatMap(layer => [...layer.broken.ids]))
  const levels = ['universal', 'early-help', 'child-in-need-s17', 'child-protection-s47'].map(level => `level:${level}`)

  const checkSlot = (slot: string): string | undefined => {
    used.add(slot)
    const kind = slot.slice(0, slot.indexOf(':'))
    const known = kind === 'level' ? levels : kind === 'clock' ? (knownSlots && Object.keys(knownSlots).some(name => name.startsWith('clock:')) ? Object.keys(knownSlots).filter(name => name.startsWith('clock:')) : [slot])
      : kind === 'contact' ? [...contacts].map(name => `contact:${name}`) : kind === 'name' || kind === 'local' ? [...names] : undefined
    if (!known) return `{${slot}} is not a slot. Slots are ${slotKinds.map(each => `{${each}:…}`).join(', ')}.`
    if (known.includes(slot)) return undefined
    const how = kind === 'local' ? ' Add it to slots in local.yaml.' : kind === 'name' ? ' Add it to names in local.yaml.' : kind === 'contact' ? ' Add it to contacts in local.yaml.' : ''
    return `There is no slot {${slot}}.${suggest(slot, known)}${how}`
  }

  const things = [...kinds.flatMap(kind => [...stack[kind].values()].map(thing => ({ kind, thing }))), ...[...stack.terms.values()].map(thing => ({ kind: 'terms' as const, thing }))]
  const pointers = [
    ...things.map(({ kind, thing }) => ({ file: thing.at.file, uses: thing.uses, retired: kind !== 'terms' && 'status' in thing.it && thing.it.status === 'retired', media: (id: string) => mediaAddress(thing.from, thing.file, id) })),
    ...stack.layers.flatMap(layer => layer.additionUses.map(({ file, uses }) => ({ file, uses, retired: false, media: (id: string) => mediaAddress(layer.id, '', id) })))
  ]
  for (const { file, uses, retired, media: addressOf } of pointers) {
    for (const { kind: what, id, line } of uses) {
      if (broken.has(id)) continue
      const add = (code: string, message: string) => faults.add(file, line, code, message)
      if (what === 'slot') {
        const wrong = checkSlot(id)
        if (wrong) add('unknown-slot', wrong)
      } else if (what === 'term') {
        if (!stack.terms.has(id)) add('unknown-term', `The glossary has no term "${id}".${suggest(id, stack.terms.keys())} Add it to glossary.yaml.`)
      } else if (what === 'source') {
        if (!stack.sources.has(id)) add('unknown-source', `sources.yaml has no document "${id}".${suggest(id, stack.sources.keys())} Add it there.`)
      } else if (what === 'contact') {
        if (!contacts.has(id)) add('unknown-contact', `There is no contact "${id}".${suggest(id, contacts)} Contacts: ${[...contacts].join(', ')}.`)
      } else if (what === 'media') {
        const address = addressOf(id)
        if (!address || !media.has(address)) add('unknown-media', `There is no picture, sound or film "${id}" beside this file. Put it there, or correct the name.`)
      } else if (!uncounted.has(what)) {
        const where = kinds.find(each => nameOf[each] === what) ?? 'lessons'
        const found = stack[where].get(id)
        if (!found && stack.hidden.has(id)) {
          if (what === 'lesson') add('link-to-hidden', `The lesson "${id}" is hidden by a board's folder, and this text links to it. Replace this text too, or do not hide the lesson.`)
        } else if (!found) add(`unknown-${what}`, `There is no ${what} "${id}".${suggest(id, stack[where].keys())}`)
        else if (found.it.status === 'retired' && !retired) add('uses-retired', `The ${what} "${id}" is retired.${found.it.successor ? ` Use "${found.it.successor}".` : ' Use another.'}`)
      }
    }
  }
  for (const { thing } of things) {
    if (!('status' in thing.it) || thing.it.status !== 'retired') continue
    if (!thing.it.successor) faults.add(thing.at.file, thing.at.line(['status']), 'no-successor', `"${thing.it.id}" is retired and names no successor. Say which one takes its place: successor: …; if none does, say so to the coordinator.`, 'advice')
  }
  for (const module of stack.modules.values()) {
    const { successor } = module.it
    if (successor && stack.modules.get(successor)?.it.status !== 'current') faults.add(module.at.file, module.at.line(['successor']), 'unknown-module', `There is no current module "${successor}".${suggest(successor, stack.modules.keys())}`)
  }
  for (const layer of stack.layers) {
    for (const [slot, { at, line }] of layer.slots)
      if (!used.has(slot) && !nameSlots.includes(slot.slice('name:'.length))) faults.add(at.file, line, 'slot-not-used', `No text uses {${slot}}.${layer.base ? suggest(slot, [...used]) : ''} Correct its name, or remove it.`, 'advice')
  }
  checkPassages(stack, faults)
  checkAsked(stack, faults)
  for (const question of stack.questions.values()) checkQuestion(question, faults)
  for (const conversation of stack.conversations.values()) checkConversation(conversation, faults)
}

/** What is written is also met: a critical question, scenario or conversation that nobody meets is an error. */
function checkAsked(stack: Stack, faults: Faults): void {
  if (stack.layers.some(layer => layer.broken.dirs.size > 0)) return
  const met = new Set<string>()
  for (const { it } of stack.lessons.values()) if (it.status === 'current') for (const block of it.blocks) if (block.kind === 'question' || block.kind === 'scenario' || block.kind === 'conversation') met.add(block.id)
  for (const { it } of stack.scenarios.values()) if (it.status === 'current') for (const id of [it.id, ...it.questions]) met.add(id)
  // Other errors may be why something is not met, and a board may leave out what is not critical: then no advice is given.
  const advise = !faults.all.some(fault => fault.weight === 'error')
  const top = stack.layers.at(-1)?.id
  for (const kind of ['questions', 'conversations'] as const)
    for (const { it, at, from } of stack[kind].values())
      if (it.status === 'current' && !met.has(it.id) && (it.critical || (advise && from === top)))
        faults.add(at.file, at.line(['id']), 'not-met', `No lesson or scenario shows "${it.id}".${it.critical ? ' It is critical: put it into a lesson; a lesson that replaces another keeps its critical parts.' : ' Put it into a lesson, or retire it.'}`, it.critical ? 'error' : 'advice')
}

/** Protected passages: the required ones exist, no two share an id, and what is added is added to one that exists. */
function checkPassages(stack: Stack, faults: Faults): void {
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

function checkQuestion({ it, at }: Thing<QuestionText>, faults: Faults): void {
  const right = it.options.filter(option => option.right && !option.safe).length
  const line = at.line(['options'])
  if (right === 0) faults.add(at.file, line, 'no-right-option', 'No option is right. Mark the right one with right: true.')
  if (it.kind === 'single' && right > 1) faults.add(at.file, line, 'two-right-options', 'More than one option is right. Mark those that do more than is needed with safe: true as well; otherwise leave one, or write kind: multiple.')
  const ids = new Set<string>()
  for (const [index, option] of it.options.entries()) {
    if (ids.has(option.id)) faults.add(at.file, at.line(['options', index, 'id']), 'duplicate-id', `Two options have the id "${option.id}".`)
    ids.add(option.id)
    if (option.safe && !option.right) faults.add(at.file, at.line(['options', index, 'safe']), 'safe-not-right', 'What is safe counts as right: write right: true as well.')
  }
}

function checkConversation({ it, at }: Thing<ConversationText>, faults: Faults): void {
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
