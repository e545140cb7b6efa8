import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'tell-the-police-the-child-is-missing', order: 'danger' },
  { id: 'say-what-makes-it-more-dangerous', order: 'danger' },
  { id: 'call-999-if-the-danger-is-now', order: 'danger' },
  { id: 'get-medical-help-for-the-child', order: 'danger' },
  { id: 'take-the-agreed-steps-then-report', order: 'danger' },
  { id: 'absent-is-watched-and-can-change', order: 'referral' },
  { id: 'agree-when-it-is-looked-at-again', order: 'referral' },
  { id: 'tell-everyone-responsible-for-the-child', order: 'referral' },
  { id: 'plan-the-safe-return', order: 'referral' },
  { id: 'ask-for-a-strategy-discussion', order: 'referral' },
  { id: 'ask-for-a-meeting-on-the-missing-child', order: 'panel' },
  { id: 'keep-the-missing-child-case-open', order: 'panel' },
  { id: 'make-the-assessment-before-an-incident', order: 'referral' },
  { id: 'use-the-assessment-made-before', order: 'referral' },
  { id: 'let-the-police-see-that-the-child-is-safe', order: 'referral' },
  { id: 'ask-for-an-independent-return-interview', order: 'help' },
  { id: 'offer-the-interview-again', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
