import { createTransport } from 'nodemailer'
import type { Settings } from '../config/settings.ts'
import { letters, type LetterWithLink } from './letters.ts'

/**
 * Sends one message with a secret link now. It never waits in the outbox, where a coordinator could read the link and sign in as somebody
 * else.
 */
export async function sendNow({ smtpUrl }: Pick<Settings, 'smtpUrl'>, to: string, letter: LetterWithLink, link: string): Promise<void> {
  if (!smtpUrl) throw new Error('A message with a secret link was to be sent, and no mail server is set')
  const { subject, body } = letters[letter](link)
  await createTransport(smtpUrl).sendMail({ from: sender(smtpUrl), to, subject, text: body })
}

/** Messages come from the account of the mail server, unless its address names another with `?from=`. */
export function sender(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  const user = decodeURIComponent(url.username)
  return url.searchParams.get('from') ?? (user.includes('@') ? user : `no-reply@${url.hostname}`)
}
