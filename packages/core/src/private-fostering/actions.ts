import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'think-of-trafficking-before-you-speak', order: 'do-not-alert' },
  { id: 'tell-the-council-six-weeks-before', order: 'personal-duty' },
  { id: 'tell-the-council-once-arranged', order: 'personal-duty' },
  { id: 'tell-the-council-at-once', order: 'personal-duty' },
  { id: 'tell-the-council-of-the-change', order: 'personal-duty' },
  { id: 'council-visits-after-notice', order: 'referral' },
  { id: 'council-visits-and-sees-the-child-alone', order: 'referral' },
  { id: 'council-visits-when-asked', order: 'referral' },
  { id: 'look-again-when-the-stay-grows', order: 'help' },
  { id: 'close-family-is-not-private-fostering', order: 'help' },
  { id: 'ask-the-social-worker-of-a-looked-after-child', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
