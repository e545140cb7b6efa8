import { z } from 'zod'

/** What somebody had typed into a form, field by field, while they were signed out. It goes to their own page and back, and is stored nowhere. */
export type Kept = readonly (readonly [name: string, value: string])[]

/** More than this is no form of ours. */
const mostCharacters = 400_000
const KeptJson = z.string().max(mostCharacters).transform((text, checked) => {
  try { return JSON.parse(text) as unknown } catch { checked.addIssue({ code: 'custom', message: 'Not what this page sent.' }); return z.NEVER }
}).pipe(z.array(z.tuple([z.string(), z.string()])).max(2000))

/** All that was typed but for passwords: those are never sent back into a page. */
export const keptOf = (form: FormData): Kept => [...form].flatMap(([name, value]) => (typeof value === 'string' && !/password/i.test(name) ? [[name, value] as const] : []))

/** What the page was given before, from its hidden field; nothing where somebody else wrote it. */
export const readKept = (text: FormDataEntryValue | null): Kept => KeptJson.safeParse(text).data ?? []

/**
 * Where a form goes whose person has been signed out meanwhile: to a page that takes it as it is, lets them sign in and sends it on. Null where the answer is
 * no such refusal, or the form was sent by a script, which keeps what was typed itself.
 */
export function signInAgain(request: Request, url: URL, response: Response): string | null {
  const plain = request.method === 'POST' && (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')
  const refused = response.status === 303 && /^\/sign-in\?next=/.test(response.headers.get('location') ?? '')
  return plain && refused ? `/sign-in/again?to=${encodeURIComponent(url.pathname + url.search)}` : null
}
