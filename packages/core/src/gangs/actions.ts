import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'plan-for-revenge-with-the-police', order: 'danger' },
  { id: 'do-not-search-or-confront-about-a-weapon', order: 'do-not-alert' },
  { id: 'say-nothing-that-can-spread', order: 'do-not-alert' },
  { id: 'see-the-child-who-harms-as-a-child-at-risk', order: 'referral' },
  { id: 'choosing-it-changes-nothing', order: 'referral' },
  { id: 'say-what-was-done-or-said', order: 'referral' },
  { id: 'look-after-brothers-and-sisters-too', order: 'referral' },
  { id: 'look-at-safety-for-the-whole-family', order: 'referral' },
  { id: 'have-the-wound-told-to-police-and-social-care', order: 'referral' },
  { id: 'ask-about-sexual-exploitation-too', order: 'panel' },
  { id: 'tell-the-defence-that-the-child-may-be-a-victim', order: 'panel' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
