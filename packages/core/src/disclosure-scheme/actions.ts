import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'plan-how-the-source-stays-safe', order: 'danger' },
  { id: 'never-tell-it-yourself', order: 'do-not-alert' },
  { id: 'tell-police-that-it-was-passed-on', order: 'referral' },
  { id: 'ask-police-under-the-scheme', order: 'referral' },
  { id: 'expect-that-police-tell', order: 'panel' },
  { id: 'ask-what-else-may-be-told', order: 'panel' },
  { id: 'told-in-person-and-signed-for', order: 'panel' },
  { id: 'police-decide-again-without-a-signature', order: 'panel' },
  { id: 'plan-before-the-person-is-told', order: 'panel' },
  { id: 'ask-for-a-record-check-instead', order: 'help' },
  { id: 'no-answer-without-a-name', order: 'help' },
  { id: 'who-asked-may-hear-nothing', order: 'help' },
  { id: 'no-disclosure-is-not-all-clear', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
