import type { Action } from '../kernel/rule.ts'
import type { Level } from './catalogue/periods.ts'

/**
 * Everything a decision may tell a worker to do, in the order in which it is said: danger first, then whom not to
 * alert, then duties that are the worker's own, referral, panels and help. What each means in practice, and why,
 * stands in `wording/en/actions.ts`.
 */
export const actions = [
  { id: 'call-999', order: 'danger' },
  { id: 'get-urgent-health-help', order: 'danger' },
  { id: 'get-health-help-for-self-harm', order: 'danger' },
  { id: 'get-a-child-who-may-be-hurt-seen', order: 'danger' },
  { id: 'do-not-leave-the-child-with-nobody', order: 'danger' },
  { id: 'stay-near-a-child-who-is-blackmailed', order: 'danger' },

  { id: 'do-not-investigate', order: 'do-not-alert' },
  { id: 'do-not-promise-secrecy', order: 'do-not-alert' },
  { id: 'do-not-tell-parents-first', order: 'do-not-alert' },
  { id: 'do-not-tell-the-person-concerned', order: 'do-not-alert' },
  { id: 'keep-the-pregnancy-from-who-does-not-know', order: 'do-not-alert' },
  { id: 'ask-the-parent-alone', order: 'do-not-alert' },
  { id: 'do-not-mediate', order: 'do-not-alert' },
  { id: 'no-family-interpreters', order: 'do-not-alert' },
  { id: 'do-not-look-at-or-share-images', order: 'do-not-alert' },

  { id: 'report-fgm-to-police', order: 'personal-duty' },
  { id: 'ask-whether-the-fgm-duty-binds-you', order: 'personal-duty' },

  { id: 'tell-safeguarding-lead-today', order: 'referral', unless: { fact: 'worry-is-about-the-safeguarding-lead', instead: 'tell-someone-other-than-the-lead' } },
  { id: 'tell-someone-other-than-the-lead', order: 'referral' },
  { id: 'call-front-door', order: 'referral' },
  { id: 'call-police', order: 'referral' },
  { id: 'urgent-paediatric-opinion', order: 'referral' },
  { id: 'same-day-medical-look', order: 'referral' },
  { id: 'consult-named-doctor', order: 'referral' },
  { id: 'call-lado', order: 'referral' },
  { id: 'report-low-level-concern', order: 'referral' },
  { id: 'notify-private-fostering', order: 'referral' },
  { id: 'notify-long-hospital-stay', order: 'referral' },
  { id: 'tell-both-areas', order: 'referral' },
  { id: 'confirm-referral-in-writing', order: 'referral' },
  { id: 'record-now', order: 'referral' },

  { id: 'ask-about-national-referral-mechanism', order: 'panel' },
  { id: 'ask-about-prevent-and-channel', order: 'panel' },
  { id: 'ask-about-marac', order: 'panel' },
  { id: 'ask-for-trained-assessment', order: 'panel' },

  { id: 'consult-lead', order: 'help' },
  { id: 'ask-consent', order: 'help' },
  { id: 'offer-early-help', order: 'help' },
  { id: 'escalate-if-nobody-acts', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']

/**
 * What every sign at a level asks for, whatever the sign. An acute sign adds nothing weaker and takes nothing away:
 * its own trigger (see `catalogue/triggers.ts`) adds the route that its source orders.
 */
export const usualActions = {
  universal: [],
  'early-help': ['ask-consent', 'offer-early-help'],
  'child-in-need-s17': ['tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'ask-consent'],
  'child-protection-s47': ['do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts']
} as const satisfies Record<Level, readonly ActionId[]>

/**
 * What a sign at a level starts, whatever the sign: whatever may be significant harm is passed on the same day (T-REF-01). The limit says by when;
 * that it is passed on is among the actions.
 */
export const usualClocks: Readonly<Partial<Record<Level, readonly ['urgent-concern-passed-on']>>> = { 'child-protection-s47': ['urgent-concern-passed-on'] }

/** Offered with every answer, an empty form's included: talking to the safeguarding lead is never wrong. */
export const alwaysOffered = ['consult-lead'] as const satisfies readonly ActionId[]
