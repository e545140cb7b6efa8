import { error, fail } from '@sveltejs/kit'
import { agencyByCode, type Agency } from '#lib/server/database/agencies.ts'
import { countTry, mostTries } from '#lib/server/database/attempts.ts'
import { database } from '#lib/server/index.ts'
import { jobRoleOptions } from '#lib/server/job-roles.ts'
import { takeJoinForm } from '#lib/server/join-form.ts'
import { joinFault } from '#lib/server/joining.ts'
import type { Actions, PageServerLoad } from './$types'

async function agencyOf(code: string, address: string): Promise<Agency> {
  const { db } = database()
  const agency = await agencyByCode(db, code)
  if (agency) return agency
  if (!(await countTry(db, [{ key: `code-from:${address}`, most: mostTries.perCode }]))) error(429, 'Codes were tried too often from here. Wait a quarter of an hour, then try again.')
  error(404, 'We do not know the code in this link. Part of it may be missing, or your workplace has a new one: ask whoever gave it to you.')
}

export const load: PageServerLoad = async ({ params, locals, getClientAddress }) => {
  const agency = await agencyOf(params.code, getClientAddress())
  return { at: agency.name, fault: await joinFault(database().db, agency), jobRoles: jobRoleOptions, person: locals.person?.name ?? null }
}

export const actions: Actions = {
  default: async (event) => {
    const agency = await agencyOf(event.params.code, event.getClientAddress())
    const fault = await joinFault(database().db, agency)
    if (fault) return fail(400, { typed: {}, faults: { form: fault } })
    return takeJoinForm(event, { agency }, true)
  }
}
