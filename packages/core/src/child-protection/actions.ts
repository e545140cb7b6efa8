import type { Action } from '../kernel/rule.ts'

/** What child protection asks for besides the catalogue's actions. Those of council, police and court are said as what to ask for, and to know. */
export const actions = [
  { id: 'ask-for-immediate-protection', order: 'danger' },
  { id: 'do-not-let-a-meeting-delay-protection', order: 'danger' },
  { id: 'find-out-today-where-the-child-is', order: 'danger' },
  { id: 'agree-what-follows-before-the-time-ends', order: 'referral' },
  { id: 'think-of-the-other-children', order: 'referral' },
  { id: 'ask-about-a-child-assessment-order', order: 'referral' },
  { id: 'ask-for-a-strategy-discussion', order: 'referral' },
  { id: 'bring-what-you-know', order: 'referral' },
  { id: 'ask-that-police-and-health-take-part', order: 'referral' },
  { id: 'ask-who-sees-the-child-and-listens', order: 'referral' },
  { id: 'ask-for-a-child-protection-medical', order: 'referral' },
  { id: 'ask-what-keeps-the-child-safe-meanwhile', order: 'referral' },
  { id: 'tell-the-social-worker-of-the-move', order: 'referral' },
  { id: 'keep-your-part-until-taken-over', order: 'referral' },
  { id: 'ask-for-an-earlier-review', order: 'referral' },
  { id: 'ask-who-ended-the-plan', order: 'referral' },
  { id: 'count-from-the-first-discussion', order: 'panel' },
  { id: 'ask-for-a-conference', order: 'panel' },
  { id: 'write-your-report', order: 'panel' },
  { id: 'have-your-disagreement-written-down', order: 'panel' },
  { id: 'keep-to-the-plan-meanwhile', order: 'panel' },
  { id: 'plan-before-the-birth', order: 'panel' },
  { id: 'join-the-core-group', order: 'panel' },
  { id: 'do-your-part-of-the-plan', order: 'panel' },
  { id: 'ask-for-the-meeting-after-the-birth', order: 'panel' },
  { id: 'have-everyone-told-that-it-ended', order: 'panel' },
  { id: 'ask-what-help-follows', order: 'help' },
  { id: 'keep-watching-and-pass-on-what-is-new', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
