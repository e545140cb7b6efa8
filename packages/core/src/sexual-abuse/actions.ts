import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'keep-what-may-show-what-happened', order: 'danger' },
  { id: 'police-arrange-the-sexual-assault-centre', order: 'referral' },
  { id: 'young-person-may-call-the-centre', order: 'referral' },
  { id: 'ask-for-health-care-after-sexual-abuse', order: 'referral' },
  { id: 'pass-on-that-the-child-took-it-back', order: 'referral' },
  { id: 'think-of-every-child-the-person-reaches', order: 'referral' },
  { id: 'say-what-must-be-passed-on-to-the-adult', order: 'referral' },
  { id: 'put-the-signs-together', order: 'help' },
  { id: 'tell-about-the-prevention-line', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
