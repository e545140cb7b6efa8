import { createTransport } from 'nodemailer'
import type { Database } from '../database/index.ts'
import { markFailed, markSent, messagesToSend, takeForSending } from '../database/outbox.ts'
import { sender } from './index.ts'

/** What sends a message, and fails with a reason. */
export type Send = (message: { readonly to: string; readonly subject: string; readonly text: string; readonly list?: { readonly unsubscribe: string } }) => Promise<unknown>

export const bySmtp = (smtpUrl: string): Send => {
  const transport = createTransport(smtpUrl)
  return (message) => transport.sendMail({ from: sender(smtpUrl), ...message })
}

/** Sends what waits in the outbox, each message by one process only. What fails stays there with its reason, for the next round or the coordinator. */
export async function sendWaiting({ db }: Database, send: Send): Promise<void> {
  for (const message of await messagesToSend(db)) {
    if (!(await takeForSending(db, message))) continue
    try {
      await send({ to: message.to_address, subject: message.subject, text: message.body, ...(message.unsubscribe ? { list: { unsubscribe: message.unsubscribe } } : {}) })
      await markSent(db, message.board_id, [message.id], null)
    } catch (fault) {
      await markFailed(db, message.id, fault instanceof Error ? fault.message.slice(0, 300) : 'unknown')
    }
  }
}
