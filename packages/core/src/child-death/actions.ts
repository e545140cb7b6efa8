import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'see-that-the-other-children-are-safe', order: 'danger' },
  { id: 'leave-things-as-they-are-for-the-police', order: 'do-not-alert' },
  { id: 'tell-the-coroner', order: 'personal-duty' },
  { id: 'notify-the-death', order: 'personal-duty' },
  { id: 'notify-the-area-where-the-child-lived', order: 'personal-duty' },
  { id: 'send-what-your-agency-holds', order: 'personal-duty' },
  { id: 'enquiry-and-police-come-first', order: 'referral' },
  { id: 'start-the-rapid-response', order: 'panel' },
  { id: 'start-the-joint-agency-response', order: 'panel' },
  { id: 'treat-it-as-unexpected-and-ask-the-paediatrician', order: 'panel' },
  { id: 'ask-the-paediatrician-whether-a-response-is-needed', order: 'panel' },
  { id: 'meet-at-once-out-of-hours', order: 'panel' },
  { id: 'visit-the-place-together', order: 'panel' },
  { id: 'panel-reviews-the-death', order: 'panel' },
  { id: 'no-panel-and-still-care', order: 'panel' },
  { id: 'ask-whether-a-case-review-is-needed', order: 'panel' },
  { id: 'say-what-could-be-changed', order: 'panel' },
  { id: 'send-what-was-found-to-the-national-database', order: 'panel' },
  { id: 'use-the-panel-words-of-that-time', order: 'panel' },
  { id: 'name-one-person-for-the-family', order: 'help' },
  { id: 'be-kind-and-look-after-each-other', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
