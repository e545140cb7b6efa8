import type { Action } from '../kernel/rule.ts'

export const actionOrder = ['danger', 'do-not-alert', 'refer', 'follow-up', 'challenge', 'help'] as const

/** What a referrer may have to do, most pressing first. The threshold decision's own actions are not repeated here. */
export const actions = [
  { id: 'call-999-do-not-wait', order: 'danger' },
  { id: 'phone-the-front-door-again', order: 'danger' },
  { id: 'do-not-ask-the-parents', order: 'do-not-alert' },
  { id: 'phone-the-front-door', order: 'refer' },
  { id: 'refer-it-yourself', order: 'refer' },
  { id: 'refer-where-the-child-lives', order: 'refer' },
  { id: 'ask-the-parents-to-agree', order: 'refer' },
  { id: 'refer-without-agreement', order: 'refer' },
  { id: 'tell-the-parents-unless-it-adds-risk', order: 'refer' },
  { id: 'record-the-refusal-and-think-again', order: 'refer' },
  { id: 'note-who-took-it-and-when', order: 'refer' },
  { id: 'send-what-is-new', order: 'follow-up' },
  { id: 'confirm-it-in-writing', order: 'follow-up' },
  { id: 'chase-the-acknowledgement', order: 'follow-up' },
  { id: 'ask-what-was-decided', order: 'follow-up' },
  { id: 'say-that-you-disagree', order: 'challenge' },
  { id: 'keep-the-child-safe-meanwhile', order: 'challenge' },
  { id: 'take-it-to-the-next-stage', order: 'challenge' },
  { id: 'record-what-was-agreed', order: 'challenge' },
  { id: 'talk-with-the-family-about-early-help', order: 'help' },
  { id: 'go-on-helping-the-family', order: 'help' }
] as const satisfies readonly (Action & { readonly order: (typeof actionOrder)[number] })[]

/** The id of something to do about a referral. */
export type ActionId = (typeof actions)[number]['id']
