import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'refer-both-children', order: 'referral' },
  { id: 'do-not-wait-for-the-police-decision', order: 'referral' },
  { id: 'child-under-ten-is-helped', order: 'referral' },
  { id: 'ask-for-strategy-discussion-about-both', order: 'referral' },
  { id: 'protect-without-the-assessment', order: 'referral' },
  { id: 'result-without-training-does-not-count', order: 'panel' },
  { id: 'take-the-report-to-the-meeting', order: 'panel' },
  { id: 'tell-assessors-of-every-home', order: 'panel' },
  { id: 'make-a-safety-plan-for-both', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
