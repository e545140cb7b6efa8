import { z } from 'zod'
import { newToken } from './secrets.ts'

export type Typed = Readonly<Record<string, string>>
export type Faults = Readonly<Record<string, string>>

/** What was typed, as text, without anything secret: it goes back into the page when something is wrong. Ticked boxes of one name are joined by spaces. */
export function typedIn(form: FormData): Typed {
  const typed: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === 'string' && !/password/i.test(name)) typed[name] = name in typed ? `${typed[name] ?? ''} ${value}` : value
  return typed
}

/** Reads a form by its schema: either all of it, or what was typed and every fault, the first of each field, in a sentence that says what to do. */
export function readForm<S extends z.ZodType>(form: FormData, schema: S): { readonly ok: true; readonly said: z.output<S>; readonly typed: Typed } | { readonly ok: false; readonly typed: Typed; readonly faults: Faults } {
  const typed = typedIn(form)
  const whole: Record<string, FormDataEntryValue> = {}
  for (const [name, value] of form) whole[name] ??= value
  const parsed = schema.safeParse({ ...whole, ...typed })
  if (parsed.success) return { ok: true, said: parsed.data, typed }
  const faults: Record<string, string> = {}
  for (const { path, message } of parsed.error.issues) faults[String(path[0] ?? 'form')] ??= message
  return { ok: false, typed, faults }
}

/**
 * Whether this can be a telephone number of the United Kingdom, dialled from anywhere in it, perhaps with an extension: after 0 or +44, nine or ten figures
 * in 01, 05 and 08, always ten in 02, 03, 07 and 09; Childline's short 0800 1111; numbers such as 999, 101 and 116 000. Source: Ofcom, National Telephone
 * Numbering Plan. That it is the right one only a call can tell.
 */
export function isUkNumber(typed: string): boolean {
  const number = typed.replace(/\s*(ext|x|option)\.?\s*[\d ,]{1,12}$/i, '')
  if (!/^\+?[\d\s()-]+$/.test(number)) return false
  const dialled = number.replace(/\(0\)/, '').replace(/[^\d+]/g, '').replace(/^(\+|00)44/, '0')
  return /^(0[158]\d{8,9}|0[2379]\d{9}|08001111|999|1\d\d|116\d{3})$/.test(dialled)
}

const text = z.string().default('').transform((typed) => typed.normalize('NFC').trim())

/** Fields that several forms have. Each fault is a sentence that says what to do. */
export const field = {
  text: (most = 200) => text.refine((typed) => typed.length <= most, `Use ${most} characters or fewer.`),
  needed: (sentence: string, most = 200) => text.refine((typed) => typed.length > 0, sentence).refine((typed) => typed.length <= most, `Use ${most} characters or fewer.`),
  email: text.transform((typed) => typed.normalize('NFKC').toLowerCase()).refine((typed) => typed === '' || z.email().safeParse(typed).success, 'Enter an e-mail address in the form name@example.org, or leave it empty.').refine((typed) => typed.length <= 254, 'Enter an e-mail address of 254 characters or fewer.'),
  password: z.string().default('').refine((typed) => typed.length >= 10, 'Choose a password of 10 characters or more. Three random words are easy to remember.').refine((typed) => typed.length <= 128, 'Choose a password of 128 characters or fewer.'),
  phone: text.refine((typed) => typed === '' || isUkNumber(typed), 'Enter the whole telephone number with its area code, such as 020 7946 0000. Count the figures: one may be missing.'),
  /** Made with the page and sent back by its button: the same press, sent twice, does its work once. */
  press: z.string().max(64).default(newToken),
  tick: z.string().optional().transform((ticked) => ticked !== undefined && ticked !== ''),
  day: text.refine((typed) => typed === '' || (/^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed)) && new Date(typed).toISOString().startsWith(typed)), 'Enter a real date, or leave it empty.').transform((typed) => typed || null)
} as const

/** A page of this site to go to next; anything else becomes `otherwise`, so that nobody is sent elsewhere by a link. */
export function ownPage(next: string | null | undefined, otherwise = '/'): string {
  if (!next || !/^\/(?![/\\])/.test(next) || /[\p{Cc}\\]/u.test(next)) return otherwise
  return new URL(next, 'http://here.invalid').host === 'here.invalid' ? next : otherwise
}
