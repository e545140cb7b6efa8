import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'do-not-hand-the-child-over-yet', order: 'danger' },
  { id: 'stay-two-with-the-child', order: 'danger' },
  { id: 'look-for-the-child-together', order: 'danger' },
  { id: 'bring-the-child-to-the-point', order: 'referral' },
  { id: 'only-checked-helpers-look-after-children', order: 'help' },
  { id: 'plan-a-point-for-lost-children', order: 'help' },
  { id: 'agree-one-number-between-areas', order: 'help' },
  { id: 'count-what-comes-in', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
