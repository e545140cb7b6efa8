import { error, redirect } from '@sveltejs/kit'
import { keepLanguage } from '#lib/server/learning/language.ts'
import { packInUse } from '#lib/server/packs/index.ts'
import { isSharedDevice } from '#lib/server/session.ts'
import type { RequestHandler } from './$types'

/** Chooses the language of the lessons on this device and goes back to the page. A language that the pack has not is its own. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData().catch(() => error(415, 'Choose the language with the form on the page.'))
  const wanted = packInUse()?.translations.find(({ locale }) => locale === form.get('language'))
  keepLanguage(cookies, wanted?.locale ?? null, { secure: url.protocol === 'https:', shared: isSharedDevice(cookies) })
  const next = String(form.get('next') ?? '')
  redirect(303, /^\/learn(\/[a-z0-9-]+)*$/.test(next) ? next : '/learn')
}
