import type { Action } from '../kernel/rule.ts'

/** What this procedure asks for besides the catalogue's actions. */
export const actions = [
  { id: 'report-the-trafficked-child-missing', order: 'danger' },
  { id: 'tell-nobody-where-the-child-is', order: 'do-not-alert' },
  { id: 'see-the-child-without-that-adult', order: 'do-not-alert' },
  { id: 'put-off-the-early-help-talk', order: 'do-not-alert' },
  { id: 'send-the-national-referral', order: 'personal-duty' },
  { id: 'notify-by-sending-the-referral', order: 'personal-duty' },
  { id: 'agreeing-changes-nothing', order: 'referral' },
  { id: 'treat-as-a-child-until-age-is-known', order: 'referral' },
  { id: 'plan-in-case-the-child-goes-missing', order: 'referral' },
  { id: 'go-on-protecting-after-a-no', order: 'referral' },
  { id: 'referral-goes-to-the-border-agency', order: 'panel' },
  { id: 'referral-goes-to-the-trafficking-centre', order: 'panel' },
  { id: 'referral-goes-by-the-online-form', order: 'panel' },
  { id: 'tell-the-local-decision-panel', order: 'panel' },
  { id: 'ask-for-an-independent-guardian', order: 'help' },
  { id: 'give-45-days-to-recover', order: 'help' },
  { id: 'give-30-days-to-recover', order: 'help' }
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
