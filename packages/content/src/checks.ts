import { nearest, suggest, type Faults } from './faults.ts'
import { kinds, nameOf, type Layer } from './layer.ts'
import type { Use } from './markdown.ts'
import { mediaAddress } from './media.ts'
import { checkPassages } from './passages.ts'
import { contactSlots, nameSlots, slotForm, slotKinds } from './slots.ts'
import { checkReviews } from './reviews.ts'
import type { Stack } from './stack.ts'
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

/** Something in brackets that is not written as a slot is, and the slot that was probably meant. */
function notInForm(written: string, { slots }: Known): string {
  const shown = written.replace(/\s+/g, ' ')
  if (!/[a-z]/i.test(shown)) return `A curly bracket stands alone here (${shown}), and readers would see it. Remove it, or complete the slot, for example {name:partnership}.`
  const meant = shown.toLowerCase().replace(/[{}[\]]/g, '').trim().replace(/\s*:\s*/, ':').replace(/[\s_\u00AD\u2010-\u2015]+/g, '-')
  const all = [...slots.values()].flatMap(names => (names === 'any' ? [] : names))
  const near = nearest(meant, all) ?? all.find(slot => slot.slice(slot.indexOf(':') + 1) === meant)
  return `${shown} is not written as a slot is, and readers would see it just as it stands.${near === undefined ? '' : ` Did you mean {${near}}?`} Write {kind:name} in curly brackets, with small letters and hyphens, without spaces.`
}

/** What is wrong with a slot; undefined where it is known. */
function wrongSlot(slot: string, known: Known): string | undefined {
  if (!slotForm.test(slot)) return notInForm(slot, known)
  const kind = slot.slice(0, slot.indexOf(':'))
  const names = known.slots.get(kind)
  if (!names) return `{${slot}} is not a slot. Slots are ${slotKinds.map(each => `{${each}:…}`).join(', ')}.`
  return names === 'any' || names.includes(slot) ? undefined : `There is no slot {${slot}}.${suggest(slot, names)}${whereToAdd[kind] ?? ''}`
}

/** Some text of the stack, and what it points at. */
interface Pointing {
  readonly file: string
  readonly from: string
  readonly uses: readonly Use[]
  readonly retired: boolean
  readonly media: (src: string) => string | undefined
}

function pointingIn(stack: Stack): Pointing[] {
  const things = [...kinds.flatMap(kind => [...stack[kind].values()]), ...stack.terms.values(), ...stack.firstTalk.values(), ...stack.facilitating.values(), ...stack.thenRows.values()]
  return [
    ...things.map(({ at, uses, it, from, file }) => ({ file: at.file, from, uses, retired: 'status' in it && it.status === 'retired', media: (src: string) => mediaAddress(from, file, src) })),
    ...stack.layers.flatMap(layer => layer.looseUses.map(({ file, uses }) => ({ file, from: layer.id, uses, retired: false, media: (src: string) => mediaAddress(layer.id, '', src) })))
  ]
}

/** Everything that points at something else, checked when the whole stack is known; then what can be learnt from it. */
export function checkStack(stack: Stack, ruleSlots: Readonly<Record<string, string>> | undefined, faults: Faults): void {
  const known = knownIn(stack, ruleSlots)
  const pointing = pointingIn(stack)
  for (const text of pointing) for (const use of text.uses) if (!known.broken.has(use.id)) checkUse(use, text, stack, known, faults)
  checkSuccessors(stack, faults)
  const used = new Set(pointing.flatMap(({ uses }) => uses.flatMap(use => (use.kind === 'contact' ? [`contact:${use.id}`] : use.kind === 'slot' && slotForm.test(use.id) ? [use.id] : []))))
  for (const [depth, layer] of stack.layers.entries()) {
    checkFilled(layer, used, faults)
    if (layer.base) checkSwitchedOff(layer, stack.layers.slice(0, depth), faults)
  }
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
      // A board may retire what a lesson beneath shows: it is left out there, as what is hidden is.
      const retiredAbove = kind !== 'lesson' && found !== undefined && stack.layers.findIndex(layer => layer.id === found.from) > stack.layers.findIndex(layer => layer.id === text.from)
      if (found?.it.status === 'retired' && !text.retired && !retiredAbove) return add('uses-retired', `The ${kind} "${id}" is retired.${found.it.successor ? ` Use "${found.it.successor}".` : ' Use another.'}`)
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

/** What is filled is also used, or its name is wrong: a board's words would be shown nowhere, and nobody would notice. */
function checkFilled(layer: Layer, used: ReadonlySet<string>, faults: Faults): void {
  for (const [slot, { at, line }] of [...layer.slots, ...[...layer.contacts].map(([name, contact]) => [`contact:${name}`, contact] as const)]) {
    const [kind, name] = [slot.slice(0, slot.indexOf(':')), slot.slice(slot.indexOf(':') + 1)]
    const names = kind === 'contact' ? contactSlots : kind === 'name' ? nameSlots : []
    if (used.has(slot) || names.includes(name)) continue
    if (!layer.base) faults.add(at.file, line, 'slot-not-used', `No text uses {${slot}}. Correct its name, or remove it.`, 'advice')
    else if (layer.broken.dirs.size === 0) {
      const near = nearest(name, [...names, ...[...used].filter(other => other.startsWith(`${kind}:`)).map(other => other.slice(kind.length + 1))])
      faults.add(at.file, line, 'slot-not-used', `No text of the pack or of your folder has {${slot}}, so that what you wrote here is shown nowhere.${near === undefined ? '' : ` Did you mean ${near}?`} Correct the name, or take the line out.`, 'left-out')
    }
  }
}

/** Words that somebody wrote and that are not used: behind a #, or never written after the name. */
function checkSwitchedOff(layer: Layer, below: readonly Layer[], faults: Faults): void {
  const now = (slot: string) => below.findLast(other => other.slots.has(slot))?.slots.get(slot)?.text ?? undefined
  for (const { slot, text, at, line } of layer.switchedOff)
    if (now(slot) !== undefined && now(slot) !== text && !layer.slots.has(slot)) faults.add(at.file, line, 'switched-off', `This line begins with #, so its words are not used: learners read "${now(slot)}". Take the # away where yours are to be read.`, 'advice')
  for (const [slot, { text, at, line }] of layer.slots)
    if (text === null && now(slot) !== undefined) faults.add(at.file, line, 'slot-empty', `Nothing is written after this name: learners read "${now(slot)}". Write your words in quotation marks, or put a # in front.`, 'advice')
}
