import { fail, redirect } from '@sveltejs/kit'
import { allow, boardWhere, may, signedIn } from '#lib/server/access/index.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { addAuthority, listAuthorities } from '#lib/server/database/boards.ts'
import { checkedState, contactSlots, keepContact, listContacts, missingContacts } from '#lib/server/database/contacts.ts'
import { transact } from '#lib/server/database/index.ts'
import { field, typedIn, type Faults, type Typed } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { today } from '#lib/server/time.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  allow(event, may.keepContacts(event.locals.person, { boardId }))
  const { db } = database()
  const [authorities, contacts, missing] = await Promise.all([listAuthorities(db, boardId), listContacts(db, boardId), missingContacts(db, boardId)])
  const day = today()
  return {
    missing, saved: event.url.searchParams.has('saved'),
    authorities: authorities.map(({ id, name, neighbour }) => ({
      id, name, neighbour: neighbour === 1,
      contacts: contactSlots.map(({ slot, label, required }) => {
        const kept = contacts.find((contact) => contact.authority_id === id && contact.slot === slot)
        return { slot, label, required: required && neighbour === 0, phone: kept?.phone ?? '', email: kept?.email ?? '', hours: kept?.hours ?? '', checkedOn: kept?.confirmed_on ?? null, state: checkedState(kept?.confirmed_on ?? null, day) }
      })
    }))
  }
}

/** What is wrong with the numbers of some areas, by the field's name. */
function faultsOf(typed: Typed, areas: readonly { readonly id: string }[]): Faults {
  const faults: Record<string, string> = {}
  for (const { id } of areas) for (const { slot } of contactSlots) {
    const key = (name: string): string => `${id}-${slot}-${name}`
    const phone = field.phone.safeParse(typed[key('phone')] ?? '')
    const email = field.email.safeParse(typed[key('email')] ?? '')
    if (!phone.success) faults[key('phone')] = phone.error.issues[0]?.message ?? ''
    if (!email.success) faults[key('email')] = email.error.issues[0]?.message ?? ''
    if (typed[key('checked')] && !typed[key('phone')]?.trim() && !typed[key('email')]?.trim()) faults[key('phone')] = 'Enter the number that you checked, or take the tick away.'
  }
  return faults
}

export const actions: Actions = {
  /** The numbers of every area in one form, and which of them somebody tried today. Only what was changed or checked is written, so that two people at it at once do not undo each other. */
  keep: async (event) => {
    const boardId = boardWhere(event, 'coordinator', 'board-lead')
    allow(event, may.keepContacts(event.locals.person, { boardId }))
    const person = signedIn(event)
    const typed = typedIn(await event.request.formData())
    const areas = await listAuthorities(database().db, boardId)
    const faults = faultsOf(typed, areas)
    if (Object.keys(faults).length > 0) return fail(400, { typed, faults })
    await transact(database(), async (db) => {
      for (const area of areas) {
        const changed = contactSlots.flatMap(({ slot }) => {
          const raw = (name: string): string => typed[`${area.id}-${slot}-${name}`] ?? ''
          const said = { phone: raw('phone').trim().slice(0, 200), email: raw('email').trim().slice(0, 200).toLowerCase(), hours: raw('hours').trim().slice(0, 200) }
          const there = typed[`${area.id}-${slot}-phone`] !== undefined
          return there && (raw('checked') || raw('was') !== JSON.stringify([said.phone, said.hours, said.email])) ? [{ slot, said, checked: raw('checked') !== '' }] : []
        })
        for (const { slot, said, checked } of changed) await keepContact(db, { board: boardId, authority: area.id, slot }, said, checked ? { on: today(), by: person.id } : null)
        if (changed.length > 0) await recordAct(db, { board: boardId, by: person.id, act: `Contacts of ${area.name} were changed or checked`, about: area.id })
      }
    })
    redirect(303, '/board/contacts?saved')
  },
  /** Adds an area to the same form: what was typed above and not saved yet stands there still. */
  area: async (event) => {
    const boardId = boardWhere(event, 'coordinator', 'board-lead')
    allow(event, may.keepContacts(event.locals.person, { boardId }))
    const person = signedIn(event)
    const { 'area-name': said = '', 'area-own': own, ...typed } = typedIn(await event.request.formData())
    const name = said.trim()
    if (!name || name.length > 200) return fail(400, { typed: { ...typed, 'area-name': said, ...(own && { 'area-own': own }) }, faults: { 'area-name': 'Enter the name of the area.' } satisfies Faults as Faults })
    await addAuthority(database().db, boardId, name, own !== 'yes')
    await recordAct(database().db, { board: boardId, by: person.id, act: `The area ${name} was added`, about: boardId })
    return { typed: typed satisfies Typed as Typed, faults: {} satisfies Faults as Faults }
  }
}
