import type { Faults } from './faults.ts'
import { kinds, nameOf } from './layer.ts'
import type { Stack } from './stack.ts'

/** Contacts without which nobody may learn from a board's folder. */
const neededContacts = ['front-door', 'out-of-hours', 'lado']

/** What stands in the way of publishing: nothing here stops a draft from being read. */
export function checkConfirmed(stack: Stack, today: string | undefined, faults: Faults): void {
  const unconfirmed = (file: string, line: number, code: string, message: string) => faults.add(file, line, code, message, 'unconfirmed')
  for (const layer of stack.layers) {
    const { file, line } = layer.at
    if (layer.status === 'draft') unconfirmed(file, line(['status']), 'draft', `"${layer.id}" is a draft. When it is ready write status: current.`)
    if (today !== undefined && layer.reviewBy < today) unconfirmed(file, line(['reviewBy']), 'review-due', `This pack was to be read again by ${layer.reviewBy}. Check it against the law in force, then give new days.`)
    if (today !== undefined && layer.checkedOn > today) unconfirmed(file, line(['checkedOn']), 'checked-in-future', `checkedOn lies in the future (${layer.checkedOn}). Give the day it was checked.`)
    for (const [index, { name, notice }] of layer.translations.entries()) if (notice !== undefined) faults.add(file, line(['translations', index]), 'translation-not-checked', `No speaker has checked the translation into ${name}: readers are told so. When somebody has, write checkedOn instead of notice.`, 'advice')
    if (layer.base)
      for (const slot of neededContacts) {
        const contact = layer.contacts.get(slot)
        if (!contact?.phone) unconfirmed(file.replace(/pack\.yaml$/, 'local.yaml'), contact?.line ?? 1, 'contact-missing', `The contact "${slot}" has no telephone number. Write it under contacts in local.yaml.`)
        else if (!contact.checkedOn) unconfirmed(contact.at.file, contact.line, 'contact-not-checked', `Nobody has said when the contact "${slot}" was checked. Call it, then write checkedOn.`)
      }
    for (const { at, ids } of layer.issued)
      for (const kind of kinds)
        for (const { it, locale } of layer[kind])
          if (locale === layer.locale && ids[it.id] === undefined) unconfirmed(at.file, 1, 'id-not-recorded', `The ${nameOf[kind]} "${it.id}" is new. Record it before publishing: safeguarding-content record ${layer.folder}`)
  }
  for (const kind of ['lessons', 'scenarios'] as const)
    for (const { it, at } of stack[kind].values())
      for (const [index, source] of it.sources.entries())
        if (source.grade === 'unverified') unconfirmed(at.file, at.line(['sources', index]), 'not-verified', `"${source.id}" does not yet support this. Read it and give a grade, or take the claim out.`)
  const filled = new Map(stack.layers.flatMap(layer => [...layer.slots]))
  for (const [slot, { text, at, line }] of filled) if (text === null) unconfirmed(at.file, line, 'slot-not-filled', `{${slot}} has no words yet. Fill it in a local.yaml.`)
}

/** Ids that were published once: none may vanish, none may come to mean another kind of thing. */
export function checkIssued(stack: Stack, faults: Faults): void {
  for (const layer of stack.layers)
    for (const { at, ids } of layer.issued)
      for (const [id, kind] of Object.entries(ids)) {
        const here = kinds.find(each => layer[each].some(thing => thing.it.id === id))
        if (!here && !layer.broken.ids.has(id)) faults.add(at.file, at.line([id]), 'vanished-id', `The ${kind} "${id}" was published and is gone; people's records point at it. Put it back with status: retired and a successor.`)
        else if (here && nameOf[here] !== kind) faults.add(at.file, at.line([id]), 'reused-id', `"${id}" was published as a ${kind} and is now a ${nameOf[here]}. Give the ${nameOf[here]} a new id and retire the ${kind}.`)
      }
}
