import { suggest, type Faults } from './faults.ts'
import type { Layer } from './layer.ts'
import type { Use } from './markdown.ts'
import { mediaAddress } from './media.ts'
import { checkPassages } from './passages.ts'
import { contactSlots, nameSlots, slotKinds } from './slots.ts'
import { checkReviews } from './reviews.ts'
import { kinds, nameOf, type Stack } from './stack.ts'
import { checkQuestion } from './question-check.ts'
import { checkConversation, checkMet } from './teaching.ts'

/** What texts may point at beside things with ids: slots, contacts and media of the whole stack. */
interface Known {
  readonly slots: ReadonlyMap<string, readonly string[] | 'any'>
  readonly contacts: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  readonly broken: ReadonlySet<string>
}

const levels = ['universal', 'early-help', 'child-in-need-s17', 'child-protection-s47'].map(level => `level:${level}`)

function knownIn({ layers }: Stack, ruleSlots: Readonly<Record<string, string>> | undefined): Known {
  const declared = layers.flatMap(layer => [...layer.slots.keys()])
  const contacts = new Set([...contactSlots, ...layers.flatMap(layer => [...layer.contacts.keys()])])
  const ofKind = (kind: string, slots: readonly string[]) => slots.filter(slot => slot.startsWith(`${kind}:`))
  return {
    contacts, media: new Set(layers.flatMap(layer => [...layer.media.keys()])), broken: new Set(layers.flatMap(layer => [...layer.broken.ids])),
    slots: new Map([
      ['level', levels], ['clock', ruleSlots ? ofKind('clock', Object.keys(ruleSlots)) : 'any'], ['contact', [...contacts].map(name => `contact:${name}`)],
      ['name', [...nameSlots.map(name => `name:${name}`), ...ofKind('name', declared)]], ['local', ofKind('local', declared)]
    ])
  }
}

const whereToAdd: Readonly<Record<string, string>> = { local: ' Add it to slots in local.yaml.', name: ' Add it to names in local.yaml.', contact: ' Add it to contacts in local.yaml.' }

/** What is wrong with a slot; undefined where it is known. */
function wrongSlot(slot: string, known: Known): string | undefined {
  const kind = slot.slice(0, slot.indexOf(':'))
  const names = known.slots.get(kind)
  if (!names) return `{${slot}} is not a slot. Slots are ${slotKinds.map(each => `{${each}:…}`).join(', ')}.`
  return names === 'any' || names.includes(slot) ? undefined : `There is no slot {${slot}}.${suggest(slot, names)}${whereToAdd[kind] ?? ''}`
}

/** Some text of the stack, and what it points at. */
interface Pointing {
  readonly file: string
  readonly uses: readonly Use[]
  readonly retired: boolean
  readonly media: (src: string) => string | undefined
}

function pointingIn(stack: Stack): Pointing[] {
  const things = [...kinds.flatMap(kind => [...stack[kind].values()]), ...stack.terms.values(), ...stack.firstTalk.values(), ...stack.facilitating.values(), ...stack.thenRows.values()]
  return [
    ...things.map(({ at, uses, it, from, file }) => ({ file: at.file, uses, retired: 'status' in it && it.status === 'retired', media: (src: string) => mediaAddress(from, file, src) })),
    ...stack.layers.flatMap(layer => layer.additionUses.map(({ file, uses }) => ({ file, uses, retired: false, media: (src: string) => mediaAddress(layer.id, '', src) })))
  ]
}

/** Everything that points at something else, checked when the whole stack is known; then what can be learnt from it. */
export function checkStack(stack: Stack, ruleSlots: Readonly<Record<string, string>> | undefined, faults: Faults): void {
  const known = knownIn(stack, ruleSlots)
  const pointing = pointingIn(stack)
  for (const text of pointing) for (const use of text.uses) if (!known.broken.has(use.id)) checkUse(use, text, stack, known, faults)
  checkSuccessors(stack, faults)
  const used = new Set(pointing.flatMap(({ uses }) => uses.flatMap(use => (use.kind === 'slot' ? [use.id] : []))))
  for (const layer of stack.layers) checkFilled(layer, used, faults)
  checkPassages(stack, faults)
  checkFirstTalk(stack, faults)
  checkMet(stack, faults)
  checkReviews(stack, known.broken, faults)
  for (const question of stack.questions.values()) checkQuestion(question, stack, faults)
  for (const conversation of stack.conversations.values()) checkConversation(conversation, faults)
}

function checkUse({ kind, id, line }: Use, text: Pointing, stack: Stack, known: Known, faults: Faults): void {
  const add = (code: string, message: string) => faults.add(text.file, line, code, message)
  switch (kind) {
    case 'slot': {
      const wrong = wrongSlot(id, known)
      return wrong ? add('unknown-slot', wrong) : undefined
    }
    case 'term': return stack.terms.has(id) ? undefined : add('unknown-term', `The glossary has no term "${id}".${suggest(id, stack.terms.keys())} Add it to glossary.yaml.`)
    case 'source': return stack.sources.has(id) ? undefined : add('unknown-source', `sources.yaml has no document "${id}".${suggest(id, stack.sources.keys())} Add it there.`)
    case 'contact': return known.contacts.has(id) ? undefined : add('unknown-contact', `There is no contact "${id}".${suggest(id, known.contacts)} Contacts: ${[...known.contacts].join(', ')}.`)
    case 'media': return known.media.has(text.media(id) ?? '') ? undefined : add('unknown-media', `There is no picture, sound or film "${id}" beside this file. Put it there, or correct the name.`)
    default: {
      const where = kinds.find(each => nameOf[each] === kind)!
      const found = stack[where].get(id)
      if (found?.it.status === 'retired' && !text.retired) return add('uses-retired', `The ${kind} "${id}" is retired.${found.it.successor ? ` Use "${found.it.successor}".` : ' Use another.'}`)
      if (found) return
      if (!stack.hidden.has(id)) return add(`unknown-${kind}`, `There is no ${kind} "${id}".${suggest(id, stack[where].keys())}`)
      if (kind === 'lesson') add('link-to-hidden', `The lesson "${id}" is hidden by a board's folder, and this text links to it. Replace this text too, or do not hide the lesson.`)
    }
  }
}

/** What is retired says what takes its place. */
function checkSuccessors(stack: Stack, faults: Faults): void {
  for (const kind of kinds)
    for (const { it, at } of stack[kind].values()) {
      if (it.status === 'retired' && !it.successor) faults.add(at.file, at.line(['status']), 'no-successor', `"${it.id}" is retired and names no successor. Say which one takes its place: successor: …; if none does, leave it so.`, 'advice')
      if (it.successor && stack[kind].get(it.successor)?.it.status === 'retired') faults.add(at.file, at.line(['successor']), 'successor-retired', `"${it.successor}" is retired itself. Name the one that is taught now.`)
      if (kind === 'modules' && it.successor && !stack.modules.has(it.successor)) faults.add(at.file, at.line(['successor']), 'unknown-module', `There is no module "${it.successor}".${suggest(it.successor, stack.modules.keys())}`)
    }
}

/** Managers are promised a quarter of an hour: the parts of the talk keep to it, whoever laid them over one another. */
export const firstTalkMinutes = 15

function checkFirstTalk({ layers, firstTalk }: Stack, faults: Faults): void {
  const last = layers.findLast(layer => layer.firstTalk.length > 0)?.firstTalk.at(-1)
  const minutes = [...firstTalk.values()].reduce((sum, { it }) => sum + it.minutes, 0)
  if (last && minutes !== firstTalkMinutes) faults.add(last.at.file, last.at.line(['minutes']), 'talk-minutes', `The parts of the talk take ${minutes} minutes together. Give them ${firstTalkMinutes}.`)
}

/** A slot that is filled is also used, or its name is wrong. */
function checkFilled(layer: Layer, used: ReadonlySet<string>, faults: Faults): void {
  for (const [slot, { at, line }] of layer.slots)
    if (!used.has(slot) && !nameSlots.includes(slot.slice('name:'.length))) faults.add(at.file, line, 'slot-not-used', `No text uses {${slot}}.${layer.base ? suggest(slot, used) : ''} Correct its name, or remove it.`, 'advice')
}
