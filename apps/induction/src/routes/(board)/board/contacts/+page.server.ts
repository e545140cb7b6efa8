import { fail, redirect } from '@sveltejs/kit'
import { allow, boardWhere, may, signedIn } from '#lib/server/access/index.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { addAuthority, listAuthorities } from '#lib/server/database/boards.ts'
import { checkedState, contactSlots, keepContact, listContacts, missingContacts } from '#lib/server/database/contacts.ts'
import { transact } from '#lib/server/database/index.ts'
import { field, typedIn } from '#lib/server/forms.ts'
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
    missing, saved: event.url.searchParams.get('saved'),
    authorities: authorities.map(({ id, name, neighbour }) => ({
      id, name, neighbour: neighbour === 1,
      contacts: contactSlots.map(({ slot, label, required }) => {
        const kept = contacts.find((contact) => contact.authority_id === id && contact.slot === slot)
        return { slot, label, required: required && neighbour === 0, phone: kept?.phone ?? '', email: kept?.email ?? '', hours: kept?.hours ?? '', checkedOn: kept?.confirmed_on ?? null, state: checkedState(kept?.confirmed_on ?? null, day) }
      })
    }))
  }
}

export const actions: Actions = {
  /** One area at a time: its numbers, and which of them somebody tried today. */
  keep: async (event) => {
    const boardId = boardWhere(event, 'coordinator', 'board-lead')
    allow(event, may.keepContacts(event.locals.person, { boardId }))
    const person = signedIn(event)
    const typed = typedIn(await event.request.formData())
    const authority = (await listAuthorities(database().db, boardId)).find(({ id }) => id === typed.authority)
    if (!authority) return fail(400, { area: '', typed, faults: { form: 'This area is no longer here. Open the page again.' } })
    const faults: Record<string, string> = {}
    for (const { slot } of contactSlots) {
      const key = (name: string): string => `${authority.id}-${slot}-${name}`
      const phone = field.phone.safeParse(typed[key('phone')] ?? '')
      const email = field.email.safeParse(typed[key('email')] ?? '')
      if (!phone.success) faults[key('phone')] = phone.error.issues[0]?.message ?? ''
      if (!email.success) faults[key('email')] = email.error.issues[0]?.message ?? ''
      if (typed[key('checked')] && !typed[key('phone')]?.trim() && !typed[key('email')]?.trim()) faults[key('phone')] = 'Enter the number that you checked, or take the tick away.'
    }
    if (Object.keys(faults).length > 0) return fail(400, { area: authority.id, typed, faults })
    await transact(database(), async (db) => {
      for (const { slot } of contactSlots) {
        const said = (name: string): string => (typed[`${authority.id}-${slot}-${name}`] ?? '').trim().slice(0, 200)
        await keepContact(db, { board: boardId, authority: authority.id, slot }, { phone: said('phone'), email: said('email').toLowerCase(), hours: said('hours') }, said('checked') ? { on: today(), by: person.id } : null)
      }
      await recordAct(db, { board: boardId, by: person.id, act: `Contacts of ${authority.name} kept`, about: authority.id })
    })
    redirect(303, `/board/contacts?saved=${authority.id}#area-${authority.id}`)
  },
  neighbour: async (event) => {
    const boardId = boardWhere(event, 'coordinator', 'board-lead')
    allow(event, may.keepContacts(event.locals.person, { boardId }))
    const typed = typedIn(await event.request.formData())
    const name = (typed.name ?? '').trim()
    if (!name || name.length > 200) return fail(400, { area: 'new', typed, faults: { name: 'Enter the name of the area.' } })
    await addAuthority(database().db, boardId, name, typed.own !== 'yes')
    redirect(303, '/board/contacts')
  }
}
