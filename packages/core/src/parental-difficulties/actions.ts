import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'see-that-each-child-is-safe-now', order: 'danger' },
  { id: 'get-urgent-help-for-the-parent', order: 'danger' },
  { id: 'get-medical-help-for-what-was-taken', order: 'danger' },
  { id: 'see-that-it-is-out-of-reach', order: 'danger' },
  { id: 'confidentiality-does-not-wait', order: 'referral' },
  { id: 'tell-those-who-treat-the-parent', order: 'referral' },
  { id: 'ask-which-children-the-adult-is-near', order: 'referral' },
  { id: 'make-sure-maternity-knows', order: 'referral' },
  { id: 'talk-over-the-three-together', order: 'referral' },
  { id: 'say-what-it-means-for-the-child', order: 'help' }
] as const satisfies readonly Action[]

/** The id of something to do about a parent's difficulty, besides the catalogue's actions. */
export type ActionId = (typeof actions)[number]['id']
