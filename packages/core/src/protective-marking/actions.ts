import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'share-it-to-protect-a-child', order: 'danger' },
  { id: 'report-the-loss-now', order: 'referral' },
  { id: 'leave-it-unmarked', order: 'help' },
  { id: 'mark-it-protect', order: 'help' },
  { id: 'mark-it-restricted', order: 'help' },
  { id: 'mark-it-confidential', order: 'help' },
  { id: 'treat-it-as-official', order: 'help' },
  { id: 'mark-it-official-sensitive', order: 'help' },
  { id: 'name-everyone-who-may-read-it', order: 'help' },
  { id: 'handle-and-send-with-care', order: 'help' },
  { id: 'mark-the-subject-and-send-securely', order: 'help' },
  { id: 'mark-every-page', order: 'help' },
  { id: 'mark-head-or-foot-of-the-file', order: 'help' },
  { id: 'mark-the-disc-and-lock-it-away', order: 'help' },
  { id: 'mind-who-can-hear', order: 'help' },
  { id: 'ask-who-wrote-it-what-it-is-today', order: 'help' },
  { id: 'a-marking-is-no-answer-to-a-request', order: 'help' },
  { id: 'destroy-it-beyond-repair', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
