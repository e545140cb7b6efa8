import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'call-999-if-that-child-is-in-danger', order: 'danger' },
  { id: 'tell-partners-that-a-review-may-be-needed', order: 'referral' },
  { id: 'report-to-ofsted-and-the-board', order: 'referral' },
  { id: 'council-notifies-the-national-panel', order: 'referral' },
  { id: 'council-tells-government-of-the-death', order: 'referral' },
  { id: 'hold-a-serious-case-review', order: 'panel' },
  { id: 'consider-a-serious-case-review', order: 'panel' },
  { id: 'review-unless-working-together-was-surely-good', order: 'panel' },
  { id: 'hold-a-rapid-review', order: 'panel' },
  { id: 'agree-which-area-leads', order: 'panel' },
  { id: 'commission-an-independent-review', order: 'panel' },
  { id: 'publish-the-whole-report', order: 'panel' },
  { id: 'write-down-why-no-review', order: 'panel' },
  { id: 'look-for-why-and-not-for-who', order: 'panel' },
  { id: 'write-individual-management-reviews', order: 'panel' },
  { id: 'work-through-key-episodes', order: 'panel' },
  { id: 'root-cause-analysis-by-its-own-steps', order: 'panel' },
  { id: 'ask-every-agency-for-its-summary', order: 'panel' },
  { id: 'keep-one-chronology', order: 'panel' },
  { id: 'hear-family-and-workers', order: 'panel' },
  { id: 'give-every-recommendation-an-owner', order: 'panel' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
