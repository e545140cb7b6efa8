import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'stop-the-journey-by-police-or-court', order: 'danger' },
  { id: 'ask-alone-with-an-independent-interpreter', order: 'do-not-alert' },
  { id: 'ask-for-fgm-protection-order', order: 'referral' },
  { id: 'think-of-every-girl-in-the-family', order: 'referral' },
  { id: 'have-fgm-risk-looked-at-by-trained-health-staff', order: 'panel' },
  { id: 'offer-fgm-clinic-and-support', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
