import type { Grade } from '../kernel/citation.ts'
import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { initialConference } from '../people/shared-clocks.ts'
import { citeForClock, limitOn, limitUnder, type EditionYear } from '../sources/periods.ts'
import type { ReferralSourceId } from '../sources/referral.ts'

type Value = Parameter['values'][number]
type Sources = readonly [ReferralSourceId, ...ReferralSourceId[]]

const under = (edition: EditionYear, value: number, cites: Sources, grade: Grade, carriedFrom?: ReferralSourceId): Value => limitUnder(edition, value, cites, grade, carriedFrom)
/** Today's text was not read: the limit of the 2023 edition, no change reported. */
const carriedTo2026 = (value: number, [first, ...rest]: Sources): Value => under(2026, value, ['working-together-2026', first, ...rest], 'inferred', 'working-together-2023')

/** Every limit of a referral, by the day it took effect. Limits are maxima; a board may only shorten them. */
export const parameters = [
  {
    id: 'writtenConfirmationHours', unit: 'hours', stricter: 'lower', localLimit: 0,
    // From 2013 the national text left this to local practice; 48 hours stayed in many procedures.
    values: [under(2006, 48, ['working-together-2006'], 'recalled'), under(2010, 48, ['working-together-2010'], 'recalled'), ...limitOn(48, ['mid-essex-referral-pathway'], 'seen', '2013-04-15')]
  },
  { id: 'boroughWrittenConfirmationHours', unit: 'hours', stricter: 'lower', localLimit: 0, values: limitOn(24, ['waltham-forest-referrals'], 'seen', 'when-first-read') },
  { id: 'contactDecisionHours', unit: 'hours', stricter: 'lower', localLimit: 0, values: limitOn(24, ['london-contacts-chapters'], 'seen', 'when-first-read') },
  {
    id: 'acknowledgementWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [
      under(2006, 1, ['working-together-2006', 'sussex-referrals'], 'recalled'), under(2010, 1, ['working-together-2010', 'sussex-referrals'], 'recalled'),
      under(2013, 1, ['sussex-referrals'], 'seen', 'sussex-referrals'), under(2015, 1, ['sussex-referrals'], 'seen', 'sussex-referrals'), under(2018, 1, ['sussex-referrals'], 'seen'),
      under(2023, 1, ['working-together-2023', 'surrey-contacts', 'sussex-referrals'], 'reported'), carriedTo2026(1, ['surrey-contacts', 'sussex-referrals'])
    ]
  },
  {
    id: 'acknowledgementChasedWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [
      under(2006, 3, ['working-together-2006'], 'recalled'), under(2010, 3, ['working-together-2010'], 'recalled'), under(2013, 3, ['working-together-2013'], 'recalled'), under(2015, 3, ['working-together-2015'], 'recalled'),
      under(2018, 3, ['working-together-2018'], 'recalled'), under(2023, 3, ['working-together-2023'], 'recalled'), carriedTo2026(3, ['working-together-2023'])
    ]
  },
  {
    id: 'referralDecisionWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [
      under(2006, 1, ['working-together-2006', 'sussex-referrals'], 'recalled'), under(2010, 1, ['working-together-2010', 'sussex-referrals'], 'recalled'),
      under(2013, 1, ['working-together-2013', 'tees-on-the-2013-edition'], 'reported'), under(2015, 1, ['working-together-2015', 'family-rights-group-on-the-2015-edition'], 'reported'), under(2018, 1, ['sussex-referrals'], 'seen'),
      under(2023, 1, ['working-together-2023', 'surrey-contacts', 'speakcase-summary'], 'reported'), carriedTo2026(1, ['surrey-contacts', 'speakcase-summary'])
    ]
  },
  {
    id: 'outcomeToldWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [under(2023, 1, ['working-together-2023', 'speakcase-summary'], 'reported'), carriedTo2026(1, ['speakcase-summary'])]
  },
  // A board's page without a date, of the time of the boards: no later than the edition that brought a national limit.
  { id: 'localOutcomeToldHours', unit: 'hours', stricter: 'lower', localLimit: 0, values: [{ from: '2006-04-01', knownFrom: true, to: '2023-12-14', value: 24, citations: [citeForClock('local-board-referral-pages')], grade: 'inferred', carriedFrom: 'local-board-referral-pages' }] },
  { id: 'childSeenHours', unit: 'hours', stricter: 'lower', localLimit: 0, values: limitOn(24, ['wokingham-referrals'], 'seen', '2013-04-15') },
  {
    id: 'initialAssessmentWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [under(2006, 7, ['working-together-2006', 'coventry-initial-assessment'], 'reported'), under(2010, 10, ['working-together-2010', 'coventry-initial-assessment'], 'reported')]
  },
  {
    id: 'assessmentWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [
      under(2013, 45, ['working-together-2013', 'tees-on-the-2013-edition', 'single-assessment-reports'], 'reported'), under(2015, 45, ['working-together-2015', 'family-rights-group-on-the-2015-edition'], 'reported'),
      under(2018, 45, ['working-together-2018', 'trix-assessment-glossary'], 'reported'), under(2023, 45, ['working-together-2023', 'speakcase-summary'], 'reported'), carriedTo2026(45, ['speakcase-summary'])
    ]
  },
  initialConference.parameter,
  { id: 'disagreementRaisedWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: limitOn(2, ['sefton-escalation'], 'seen') },
  { id: 'disagreementReplyWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: limitOn(3, ['sefton-escalation'], 'seen') },
  { id: 'serviceManagersWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: limitOn(2, ['sefton-escalation'], 'seen') },
  { id: 'disagreementMeetingWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: limitOn(5, ['sefton-escalation'], 'seen') },
  { id: 'disagreementSettledWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: limitOn(5, ['barnet-resolution'], 'seen', '2019-09-29') }
] as const satisfies readonly Parameter[]

export type ParameterId = (typeof parameters)[number]['id']

/** What starts each limit, and how it is counted. The day of the event is day 0: the count begins the day after. */
export const clocks = [
  { id: 'written-confirmation', parameter: 'writtenConfirmationHours', startsAt: 'referral.made-by-phone', unit: 'hours', firstDay: 0, place: 'national' },
  { id: 'written-confirmation-one-borough', parameter: 'boroughWrittenConfirmationHours', startsAt: 'referral.made-by-phone', unit: 'hours', firstDay: 0, place: 'london' },
  { id: 'contact-decision', parameter: 'contactDecisionHours', startsAt: 'contact.received', unit: 'hours', firstDay: 0, place: 'london' },
  { id: 'acknowledgement', parameter: 'acknowledgementWorkingDays', startsAt: 'referral.received', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'acknowledgement-chase', parameter: 'acknowledgementChasedWorkingDays', startsAt: 'referral.sent', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'referral-decision', parameter: 'referralDecisionWorkingDays', startsAt: 'referral.received', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'outcome-told', parameter: 'outcomeToldWorkingDays', startsAt: 'referral.decided', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'outcome-told-one-area', parameter: 'localOutcomeToldHours', startsAt: 'referral.received', unit: 'hours', firstDay: 0, place: 'another-area' },
  { id: 'child-seen-one-area', parameter: 'childSeenHours', startsAt: 'referral.received', unit: 'hours', firstDay: 0, place: 'another-area' },
  { id: 'initial-assessment', parameter: 'initialAssessmentWorkingDays', startsAt: 'referral.received', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'assessment', parameter: 'assessmentWorkingDays', startsAt: 'referral.received', unit: 'working-days', firstDay: 0, place: 'national' },
  initialConference.clock,
  { id: 'disagreement-raised', parameter: 'disagreementRaisedWorkingDays', startsAt: 'outcome.told', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'disagreement-reply', parameter: 'disagreementReplyWorkingDays', startsAt: 'disagreement.raised', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'service-managers-told', parameter: 'serviceManagersWorkingDays', startsAt: 'disagreement.answered', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'disagreement-meeting', parameter: 'disagreementMeetingWorkingDays', startsAt: 'disagreement.passed-up', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'disagreement-settled', parameter: 'disagreementSettledWorkingDays', startsAt: 'disagreement.raised', unit: 'working-days', firstDay: 0, place: 'london' }
] as const satisfies readonly (ClockRule & { readonly parameter: ParameterId })[]

/** The id of a limit of a referral: by when something is to be done. */
export type ClockId = (typeof clocks)[number]['id']
/** The id of something that happens in a referral and starts a limit. */
export type ReferralEventId = (typeof clocks)[number]['startsAt']
