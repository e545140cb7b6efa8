import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'get-help-for-whoever-may-harm-themselves', order: 'danger' },
  { id: 'leave-the-device-to-the-police', order: 'do-not-alert' },
  { id: 'name-every-child-the-adult-reaches', order: 'referral' },
  { id: 'ask-how-the-child-is-kept-safe-now', order: 'referral' },
  { id: 'do-not-wait-for-a-conviction', order: 'referral' },
  { id: 'each-person-is-assessed-apart', order: 'panel' },
  { id: 'help-the-family-through-the-shock', order: 'help' },
  { id: 'family-may-call-the-prevention-line', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
