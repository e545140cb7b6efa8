import { fail } from '@sveltejs/kit'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { placesOf } from '#lib/server/database/memberships.ts'
import { findPerson, searchPeople } from '#lib/server/database/people.ts'
import { createResetLink } from '#lib/server/database/reset-links.ts'
import { typedIn } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { today } from '#lib/server/time.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  allow(event, may.seeBoardPages(event.locals.person, { boardId }))
  const asked = (event.url.searchParams.get('name') ?? '').trim().slice(0, 200)
  const found = asked ? await searchPeople(database().db, boardId, asked, today()) : []
  return { asked, found: found.map(({ id, name, email, sign_in_name, agency_name }) => ({ id, name, email, signInName: sign_in_name, agency: agency_name })) }
}

export const actions: Actions = {
  default: async (event) => {
    const boardId = boardWhere(event, 'coordinator', 'board-lead')
    const { db } = database()
    const row = await findPerson(db, typedIn(await event.request.formData()).id ?? '')
    if (!row?.user_id) return fail(400, { fault: 'This person has no sign-in yet. Invite them, or give them the code of their agency.', link: '', name: row?.name ?? '' })
    const person = allow(event, may.resetSignInOf(event.locals.person, await placesOf(db, row.id)))
    const token = await createResetLink(db, row.id, person.id)
    await recordAct(db, { board: boardId, by: person.id, act: 'A link for a new password was made', about: row.id })
    return { fault: '', link: `${event.url.origin}/sign-in/new-password/${token}`, name: row.name }
  }
}
