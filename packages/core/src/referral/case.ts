import type { Expected, WorkedCase } from '../kernel/worked-case.ts'
import type { ActionId, ClockId, GroupId, ReferralInput } from './index.ts'

/** A worked case of referral. It always says what is to be done, and nothing of levels. */
export type ReferralCase = Omit<WorkedCase<GroupId, Pick<Expected<never, ActionId, ClockId>, 'inOrder' | 'without' | 'clocks'> & Required<Pick<Expected<never, ActionId>, 'actions'>>>, 'facts' | 'days'> & Pick<ReferralInput, 'facts' | 'days'>
