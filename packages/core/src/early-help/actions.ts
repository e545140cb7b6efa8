import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'stop-early-help-and-refer', order: 'referral' },
  { id: 'ask-first-whether-child-is-safe', order: 'referral' },
  { id: 'ask-about-step-up', order: 'referral' },
  { id: 'no-step-down-from-a-child-protection-plan', order: 'referral' },
  { id: 'do-not-go-on-without-agreement', order: 'help' },
  { id: 'start-assessment-with-the-family', order: 'help' },
  { id: 'help-from-the-one-service', order: 'help' },
  { id: 'name-one-lead-for-the-family', order: 'help' },
  { id: 'bring-a-team-round-the-child', order: 'help' },
  { id: 'hand-over-when-the-child-moves', order: 'help' },
  { id: 'step-down-at-a-review', order: 'help' },
  { id: 'end-early-help-at-a-review', order: 'help' },
  { id: 'ask-which-early-help-it-is', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
