import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { allow, boardWhere, may, signedIn } from '#lib/server/access/index.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { changeBoard, findBoard, usualRetention } from '#lib/server/database/boards.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import type { Actions, PageServerLoad } from './$types'

const Details = z.object({
  name: field.needed('Enter the full name of your partnership or board.'),
  short_name: field.needed('Enter a short name.', 40),
  kind: z.enum(['partnership', 'board', 'other'], 'Choose what your body is called.'),
  council_phone: field.phone.refine((typed) => typed !== '', 'Enter the council’s main number.'),
  privacy_contact: field.needed('Enter whom people write to about their data or with a complaint.', 500),
  accessibility_contact: field.text(500)
})
const Retention = z.object({
  retention_years: z.coerce.number('Enter a whole number of years, from 1 to 25.').int('Enter a whole number of years, from 1 to 25.').min(1, 'Enter a whole number of years, from 1 to 25.').max(25, 'Enter a whole number of years, from 1 to 25.'),
  retention_reason: field.needed('Say why. People read it in the privacy notice.', 500)
})

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  allow(event, may.keepBoardDetails(event.locals.person, { boardId }))
  const board = await findBoard(database().db, boardId)
  return { board, usual: usualRetention, mayKeepRetention: may.keepRetention(event.locals.person, { boardId }), saved: event.url.searchParams.has('saved') }
}

export const actions: Actions = {
  details: async (event) => {
    const boardId = boardWhere(event, 'coordinator', 'board-lead')
    allow(event, may.keepBoardDetails(event.locals.person, { boardId }))
    const read = readForm(await event.request.formData(), Details)
    if (!read.ok) return fail(400, { typed: read.typed, faults: read.faults })
    await changeBoard(database().db, boardId, read.said)
    await recordAct(database().db, { board: boardId, by: signedIn(event).id, act: 'Names and addresses of the board were changed', about: boardId })
    redirect(303, '/board/details?saved')
  },
  retention: async (event) => {
    const boardId = boardWhere(event, 'board-lead')
    allow(event, may.keepRetention(event.locals.person, { boardId }))
    const read = readForm(await event.request.formData(), Retention)
    if (!read.ok) return fail(400, { typed: read.typed, faults: read.faults })
    await changeBoard(database().db, boardId, read.said)
    await recordAct(database().db, { board: boardId, by: signedIn(event).id, act: `Records are to be kept for ${read.said.retention_years} years`, about: boardId, reason: read.said.retention_reason })
    redirect(303, '/board/details?saved')
  }
}
