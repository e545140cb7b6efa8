import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'keep-the-child-away-from-the-animal', order: 'danger' },
  { id: 'tell-animal-welfare-without-a-warning', order: 'do-not-alert' },
  { id: 'look-at-the-care-of-the-child-too', order: 'referral' },
  { id: 'tell-an-animal-welfare-body', order: 'referral' },
  { id: 'have-the-behaviour-assessed', order: 'panel' },
  { id: 'agree-what-the-family-is-told-of-the-source', order: 'referral' },
  { id: 'think-of-the-pet-in-the-safety-plan', order: 'help' },
  { id: 'wonder-what-happened-to-the-child', order: 'help' },
  { id: 'one-sign-is-no-proof', order: 'help' }
] as const satisfies readonly Action[]

/** The id of something to do where animals are harmed, besides the catalogue's actions. */
export type ActionId = (typeof actions)[number]['id']
