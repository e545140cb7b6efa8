import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { allow, boardWhere, may, signedIn } from '#lib/server/access/index.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { codeFault, createAgency, listAgencies, sectors } from '#lib/server/database/agencies.ts'
import { notJoinedByAgency } from '#lib/server/database/invitations.ts'
import { transact } from '#lib/server/database/index.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { addMonths, today } from '#lib/server/time.ts'
import type { Actions, PageServerLoad } from './$types'

const Added = z.object({ name: field.needed('Enter the name of the agency.'), sector: z.string().default('').refine((typed) => sectors.some(({ id }) => id === typed), 'Choose what kind of agency it is.') })

export const load: PageServerLoad = async (event) => {
  const person = signedIn(event)
  const boardId = boardWhere(event, 'coordinator', 'board-lead', 'manager')
  const all = may.seeBoardPages(person, { boardId })
  const day = today()
  const [listed, invited] = await Promise.all([listAgencies(database().db, boardId), notJoinedByAgency(database().db, boardId)])
  const agencies = listed.filter(({ id }) => all || may.keepLeadsOf(person, { boardId, agencyId: id }))
  if (!all && agencies.length === 1 && agencies[0]) redirect(303, `/agencies/${agencies[0].id}`)
  return { sectors, mayAdd: may.addAgencies(person, { boardId }), all, agencies: agencies.map((agency) => ({ id: agency.id, name: agency.name, sector: sectors.find(({ id }) => id === agency.sector)?.label ?? '', fault: codeFault(agency, day), notJoined: may.seePeopleOf(person, { boardId, agencyId: agency.id }) ? (invited.get(agency.id) ?? 0) : 0 })) }
}

export const actions: Actions = {
  default: async (event) => {
    const boardId = boardWhere(event, 'coordinator')
    const person = allow(event, may.addAgencies(event.locals.person, { boardId }))
    const read = readForm(await event.request.formData(), Added)
    if (!read.ok) return fail(400, { typed: read.typed, faults: read.faults })
    const id = await transact(database(), async (db) => {
      const made = await createAgency(db, boardId, { ...read.said, codeExpiresOn: addMonths(today(), 12) })
      await recordAct(db, { board: boardId, by: person.id, act: `The agency ${read.said.name} was added`, about: made })
      return made
    })
    redirect(303, `/agencies/${id}`)
  }
}
