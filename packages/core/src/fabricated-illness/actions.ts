import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'have-a-doctor-see-the-child-now', order: 'danger' },
  { id: 'keep-samples-and-charts-as-they-are', order: 'do-not-alert' },
  { id: 'keep-the-worry-out-of-what-parents-can-read', order: 'do-not-alert' },
  { id: 'secret-recording-is-for-the-police-alone', order: 'do-not-alert' },
  { id: 'say-to-social-care-that-the-parents-know', order: 'referral' },
  { id: 'think-of-every-child-in-this-family', order: 'referral' },
  { id: 'leave-asking-other-doctors-to-the-named-doctor', order: 'referral' },
  { id: 'ask-for-one-lead-paediatrician', order: 'panel' },
  { id: 'let-the-lead-paediatrician-talk-with-the-parents', order: 'panel' },
  { id: 'social-care-leads-and-the-paediatrician-advises', order: 'panel' },
  { id: 'strategy-discussion-says-what-parents-are-told', order: 'panel' },
  { id: 'agree-a-plan-for-health-and-school', order: 'panel' },
  { id: 'keep-an-open-mind-about-the-illness', order: 'help' },
  { id: 'write-down-what-you-yourself-see', order: 'help' },
  { id: 'tell-what-was-found-and-mend-trust', order: 'help' },
  { id: 'keep-working-on-it-together', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
