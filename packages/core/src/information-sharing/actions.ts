import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'keep-names-from-whoever-may-do-harm', order: 'do-not-alert' },
  { id: 'act-on-what-you-see', order: 'referral' },
  { id: 'share-now-agreement-is-not-needed', order: 'referral' },
  { id: 'share-only-what-is-needed', order: 'referral' },
  { id: 'say-what-you-share-unless-unsafe', order: 'referral', unless: { fact: 'sharing-asking-would-add-danger', instead: 'do-not-tell-parents-first' } },
  { id: 'weigh-whether-to-share-against-a-no', order: 'referral' },
  { id: 'write-down-what-you-decided-and-why', order: 'referral' },
  { id: 'check-whether-the-child-is-known', order: 'referral' },
  { id: 'speak-with-the-childs-social-worker', order: 'referral' },
  { id: 'ask-by-phone-whether-the-child-is-known', order: 'referral' },
  { id: 'check-again-when-it-works', order: 'referral' },
  { id: 'give-the-hub-what-you-hold', order: 'referral' },
  { id: 'see-a-red-rating-through', order: 'referral' },
  { id: 'look-at-the-rating-again', order: 'panel' },
  { id: 'share-what-was-agreed', order: 'help' },
  { id: 'keep-it-and-offer-help', order: 'help' },
  { id: 'ask-without-saying-who', order: 'help' }
] as const satisfies readonly Action[]

/** The id of something to do about sharing information, besides the catalogue's actions. */
export type ActionId = (typeof actions)[number]['id']
