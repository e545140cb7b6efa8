import { fail, redirect } from '@sveltejs/kit'
import { codeTyped } from '#lib/server/certificates/index.ts'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async ({ request }) => {
    const typed = String((await request.formData()).get('code') ?? '')
    const code = codeTyped(typed)
    if (code.replaceAll('-', '').length !== 16) return fail(400, { fault: 'Enter the 16 letters and digits that stand beside “Code” on the certificate.', typed })
    redirect(303, `/certificates/check/${code}`)
  }
}
