import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { accountOf, proveAddress, setPassword, signInByPassword } from '#lib/server/accounts.ts'
import { countTry, mostTries } from '#lib/server/database/attempts.ts'
import { findPerson } from '#lib/server/database/people.ts'
import { personOfResetLink, useResetLink } from '#lib/server/database/reset-links.ts'
import { field, readForm } from '#lib/server/forms.ts'
import { auth, database } from '#lib/server/index.ts'
import type { Actions, PageServerLoad } from './$types'

const NewPassword = z.object({ password: field.password })

export const load: PageServerLoad = async ({ params, getClientAddress, setHeaders }) => {
  setHeaders({ 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex' })
  const { db } = database()
  if (!(await countTry(db, [{ key: `reset-from:${getClientAddress()}`, most: mostTries.perAddress }]))) return { works: false, name: '', signInName: null }
  const link = await personOfResetLink(db, params.token)
  const row = link ? await findPerson(db, link.person) : undefined
  return { works: row !== undefined, name: row?.name ?? '', signInName: row?.sign_in_name ?? null }
}

export const actions: Actions = {
  default: async ({ request, params, cookies, getClientAddress }) => {
    const read = readForm(await request.formData(), NewPassword)
    if (!read.ok) return fail(400, { faults: read.faults })
    const { db } = database()
    const link = await personOfResetLink(db, params.token)
    const user = link ? await accountOf(db, link.person) : undefined
    if (!link || !user || !(await useResetLink(db, params.token))) return fail(400, { faults: { password: 'This link has been used or has run out. Ask for a new one.' } })
    await setPassword(auth(), user, read.said.password)
    if (link.byMail) await proveAddress(auth(), user)
    const row = await findPerson(db, link.person)
    await signInByPassword(auth(), db, request.headers, cookies, { typed: row?.email ?? row?.sign_in_name ?? '', password: read.said.password, address: getClientAddress(), shared: false })
    redirect(303, '/')
  }
}
