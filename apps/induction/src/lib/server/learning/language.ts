import type { Pack } from '@safeguarding-kit/content'
import type { Cookies } from '@sveltejs/kit'
import type { LanguageChoice } from '#lib/learning/view.ts'

const cookie = 'language'

/** The language that was chosen on this device, as it was written; null where none was. */
export const languageOf = (cookies: Cookies): string | null => cookies.get(cookie) ?? null

/** Keeps the chosen language for a year, on a device of several people until the browser closes; the pack's own language needs no cookie. */
export function keepLanguage(cookies: Cookies, locale: string | null, { secure, shared }: { readonly secure: boolean; readonly shared: boolean }): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  if (locale === null) return cookies.delete(cookie, options)
  cookies.set(cookie, locale, { ...options, ...(shared ? {} : { maxAge: 365 * 24 * 60 * 60 }) })
}

/** What a page says about language: which there are, in which this text stands, and whether a speaker has checked it. Null where there is only one. */
export function languageChoice(pack: Pack, shown: Pack, text: { readonly locale: string }): LanguageChoice | null {
  if (pack.translations.length === 0) return null
  const wanted = pack.translations.find(({ locale }) => locale === shown.locale)
  return {
    own: { locale: pack.locale, name: 'English' }, others: pack.translations.map(({ locale, name }) => ({ locale, name })), chosen: shown.locale, text: text.locale,
    name: wanted?.name ?? null, notice: text.locale === wanted?.locale ? (wanted.notice ?? null) : null
  }
}
