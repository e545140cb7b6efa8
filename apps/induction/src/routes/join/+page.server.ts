import { fail, redirect } from '@sveltejs/kit'
import { agencyByCode } from '#lib/server/database/agencies.ts'
import { countTry, mostTries } from '#lib/server/database/attempts.ts'
import { typedIn } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { joinFault } from '#lib/server/joining.ts'
import { codeAsKept } from '#lib/server/secrets.ts'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async ({ request, getClientAddress }) => {
    const typed = typedIn(await request.formData())
    const code = codeAsKept(typed.code ?? '')
    const { db } = database()
    const fault = async (): Promise<string | null> => {
      if (code === '') return 'Enter the code of your agency. Your manager has it.'
      if (!(await countTry(db, [{ key: `code-from:${getClientAddress()}`, most: mostTries.perCode }]))) return 'Codes were tried too often from here. Wait a quarter of an hour, then try again.'
      const agency = await agencyByCode(db, code)
      return agency ? joinFault(db, agency) : 'We do not know this code. Check each letter and figure with whoever gave it to you.'
    }
    const wrong = await fault()
    if (wrong) return fail(400, { typed, faults: { code: wrong } })
    redirect(303, `/join/${code}`)
  }
}
