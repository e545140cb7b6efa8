import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'listen-to-the-child-as-a-victim', order: 'referral' },
  { id: 'think-what-this-child-can-do-to-be-safe', order: 'referral' },
  { id: 'have-the-child-assessed-all-the-same', order: 'referral' },
  { id: 'look-out-for-the-child-at-school', order: 'referral' },
  { id: 'refer-the-adult-to-the-marac', order: 'panel' },
  { id: 'marac-may-go-ahead-without-agreement', order: 'panel' },
  { id: 'do-not-lower-what-a-trained-person-found', order: 'panel' },
  { id: 'ask-who-is-trained-in-the-matrix', order: 'panel' },
  { id: 'ask-for-the-matrix-again', order: 'panel' },
  { id: 'treat-as-no-trained-result', order: 'panel' }
] as const satisfies readonly Action[]

/** The id of something to do about domestic abuse, besides the catalogue's actions. */
export type ActionId = (typeof actions)[number]['id']
