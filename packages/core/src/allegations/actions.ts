import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'leave-questions-until-the-lado-agrees', order: 'do-not-alert' },
  { id: 'let-the-lado-say-who-tells-the-person', order: 'do-not-alert' },
  { id: 'call-the-lado-yourself', order: 'referral' },
  { id: 'see-that-children-are-safe-from-it-now', order: 'referral' },
  { id: 'have-the-risk-at-work-weighed', order: 'referral' },
  { id: 'think-of-the-children-at-home', order: 'referral' },
  { id: 'ask-where-the-person-works-now', order: 'referral' },
  { id: 'tell-the-person-in-charge-however-small', order: 'referral' },
  { id: 'refer-for-barring', order: 'referral' },
  { id: 'refer-to-the-professional-regulator', order: 'referral' },
  { id: 'carry-on-to-a-finding', order: 'referral' },
  { id: 'hold-an-allegations-meeting', order: 'panel' },
  { id: 'employer-joins-the-strategy-discussion', order: 'panel' },
  { id: 'ask-before-discipline-runs-beside-the-police', order: 'panel' },
  { id: 'employer-acts-and-tells-the-lado', order: 'panel' },
  { id: 'keep-watch-until-every-strand-has-ended', order: 'panel' },
  { id: 'use-the-outcomes-of-that-time', order: 'panel' },
  { id: 'look-at-small-worries-together', order: 'help' },
  { id: 'note-the-advice-and-deal-with-it', order: 'help' },
  { id: 'see-what-the-young-person-needs', order: 'help' },
  { id: 'support-the-child-and-the-person', order: 'help' },
  { id: 'keep-the-record-of-the-allegation', order: 'help' },
  { id: 'take-it-off-the-personnel-file', order: 'help' },
  { id: 'take-it-off-unless-the-person-agrees', order: 'help' },
  { id: 'learn-from-what-happened', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
