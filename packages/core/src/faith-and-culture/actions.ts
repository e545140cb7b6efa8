import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'tell-the-police-of-the-journey', order: 'danger' },
  { id: 'do-not-send-the-child-home-unchecked', order: 'danger' },
  { id: 'treat-it-as-the-only-chance', order: 'do-not-alert' },
  { id: 'see-the-child-alone', order: 'do-not-alert' },
  { id: 'do-not-contact-family-abroad', order: 'do-not-alert' },
  { id: 'ask-alone-whether-it-is-freely-agreed', order: 'do-not-alert' },
  { id: 'think-of-the-other-children-there', order: 'referral' },
  { id: 'ask-for-forced-marriage-protection-order', order: 'referral' },
  { id: 'ask-the-forced-marriage-unit', order: 'panel' },
  { id: 'ask-about-the-child-not-the-belief', order: 'help' }
] as const satisfies readonly Action[]

/** The id of something to do about abuse linked to belief, honour or marriage, besides the catalogue's actions. */
export type ActionId = (typeof actions)[number]['id']
