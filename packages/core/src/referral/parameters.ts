import type { Citation, Grade } from '../kernel/citation.ts'
import type { Day } from '../kernel/fact.ts'
import type { ClockRule, Parameter } from '../kernel/rule.ts'
import type { ReferralSourceId } from '../sources/referral.ts'

type Value = Parameter['values'][number]
type Sources = readonly [ReferralSourceId, ...ReferralSourceId[]]

/** When each edition of Working Together was in force, as far as referral is encoded. The first day of the 2026 edition is inferred. */
const editions = {
  2006: { from: '2007-01-01', knownFrom: true, to: '2010-03-30' },
  2010: { from: '2010-03-31', to: '2013-04-14' },
  2013: { from: '2013-04-15', to: '2023-12-14' },
  2023: { from: '2023-12-15', to: '2026-03-18' },
  2026: { from: '2026-03-19' }
} as const

const cite = (source: ReferralSourceId): Citation => ({ source, at: 'not stated', readOn: '2026-11-21', supports: 'clock' })
const citing = ([first, ...rest]: Sources): Value['citations'] => [cite(first), ...rest.map(cite)]
const under = (edition: keyof typeof editions, value: number, sources: Sources, grade: Grade): Value => ({ ...editions[edition], value, citations: citing(sources), grade })
/** Today's text was not read: the limit of the 2023 edition, no change reported. */
const carriedTo2026 = (value: number, sources: Sources): Value => ({ ...under(2026, value, ['working-together-2026', ...sources], 'inferred'), carriedFrom: 'working-together-2023' })
/** A local rule, read in one area, known from the day of its document. */
const local = (from: Day, value: number, sources: Sources): Value => ({ from, knownFrom: true, value, citations: citing(sources), grade: 'seen' })

/** A local rule whose document has no date: seen for our own time, carried back and inferred for the papers' period. */
const undated = (value: number, source: ReferralSourceId): readonly [Value, Value] => [
  { from: '2007-01-01', knownFrom: true, to: '2011-03-31', value, citations: citing([source]), grade: 'inferred', carriedFrom: source }, local('2011-04-01', value, [source])
]
const carriedBack = (edition: 2006 | 2010, value: number, sources: Sources, carriedFrom: ReferralSourceId): Value => ({ ...under(edition, value, sources, 'inferred'), carriedFrom })

/** Every limit of a referral, by the day it took effect. Limits are maxima; a board may only shorten them. */
export const parameters = [
  {
    id: 'writtenConfirmationHours', unit: 'hours', stricter: 'lower', localLimit: 0,
    values: [
      under(2006, 48, ['working-together-2006'], 'recalled'), under(2010, 48, ['working-together-2010'], 'recalled'),
      // From 2013 the national text left this to local practice; 48 hours stayed in many procedures.
      { ...editions[2013], value: 48, citations: citing(['mid-essex-referral-pathway']), grade: 'seen' },
      { from: '2023-12-15', value: 48, citations: citing(['mid-essex-referral-pathway']), grade: 'inferred', carriedFrom: 'mid-essex-referral-pathway' }
    ]
  },
  { id: 'boroughWrittenConfirmationHours', unit: 'hours', stricter: 'lower', localLimit: 0, values: [local('2018-03-31', 24, ['waltham-forest-referrals'])] },
  { id: 'contactDecisionHours', unit: 'hours', stricter: 'lower', localLimit: 0, values: [local('2021-12-31', 24, ['london-contacts-chapters'])] },
  {
    id: 'acknowledgementWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [
      under(2006, 1, ['working-together-2006', 'sussex-referrals'], 'recalled'), under(2010, 1, ['working-together-2010', 'sussex-referrals'], 'recalled'),
      under(2013, 1, ['sussex-referrals'], 'seen'), under(2023, 1, ['working-together-2023', 'surrey-contacts', 'sussex-referrals'], 'reported'), carriedTo2026(1, ['surrey-contacts', 'sussex-referrals'])
    ]
  },
  {
    id: 'acknowledgementChasedWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [
      under(2006, 3, ['working-together-2006'], 'recalled'), under(2010, 3, ['working-together-2010'], 'recalled'), under(2013, 3, ['working-together-2013'], 'recalled'),
      under(2023, 3, ['working-together-2023'], 'recalled'), carriedTo2026(3, ['working-together-2023'])
    ]
  },
  {
    id: 'referralDecisionWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [
      under(2006, 1, ['working-together-2006', 'sussex-referrals'], 'recalled'), under(2010, 1, ['working-together-2010', 'sussex-referrals'], 'recalled'),
      under(2013, 1, ['sussex-referrals'], 'seen'), under(2023, 1, ['working-together-2023', 'surrey-contacts', 'speakcase-summary'], 'reported'), carriedTo2026(1, ['surrey-contacts', 'speakcase-summary'])
    ]
  },
  {
    id: 'outcomeToldWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [under(2023, 1, ['working-together-2023', 'speakcase-summary'], 'reported'), carriedTo2026(1, ['speakcase-summary'])]
  },
  { id: 'localOutcomeToldHours', unit: 'hours', stricter: 'lower', localLimit: 0, values: [undated(24, 'local-board-referral-pages')[0], { ...undated(24, 'local-board-referral-pages')[1], to: '2023-12-14' }] },
  { id: 'childSeenHours', unit: 'hours', stricter: 'lower', localLimit: 0, values: [local('2013-04-15', 24, ['wokingham-referrals'])] },
  {
    id: 'initialAssessmentWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [under(2006, 7, ['working-together-2006', 'coventry-initial-assessment'], 'reported'), under(2010, 10, ['working-together-2010', 'coventry-initial-assessment'], 'reported')]
  },
  {
    id: 'assessmentWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [under(2013, 45, ['working-together-2013', 'single-assessment-reports'], 'seen'), under(2023, 45, ['working-together-2023', 'speakcase-summary'], 'seen'), carriedTo2026(45, ['speakcase-summary'])]
  },
  {
    id: 'initialConferenceWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [
      carriedBack(2006, 15, ['working-together-2006', 'initial-conference-chapters'], 'initial-conference-chapters'), carriedBack(2010, 15, ['working-together-2010', 'initial-conference-chapters'], 'initial-conference-chapters'),
      under(2013, 15, ['working-together-2013', 'initial-conference-chapters'], 'seen'), under(2023, 15, ['working-together-2023', 'initial-conference-chapters'], 'seen'), carriedTo2026(15, ['initial-conference-chapters'])
    ]
  },
  { id: 'disagreementRaisedWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: undated(2, 'sefton-escalation') },
  { id: 'disagreementReplyWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: undated(3, 'sefton-escalation') },
  { id: 'serviceManagersWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: undated(2, 'sefton-escalation') },
  { id: 'disagreementMeetingWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: undated(5, 'sefton-escalation') },
  { id: 'disagreementSettledWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0, values: [local('2019-09-29', 5, ['barnet-resolution'])] }
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
  // Areas differ on whether the day of the strategy discussion is day 0 or day 1; a national data dictionary counts it as day 0.
  { id: 'initial-conference', parameter: 'initialConferenceWorkingDays', startsAt: 'strategy-discussion.held', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'disagreement-raised', parameter: 'disagreementRaisedWorkingDays', startsAt: 'outcome.told', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'disagreement-reply', parameter: 'disagreementReplyWorkingDays', startsAt: 'disagreement.raised', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'service-managers-told', parameter: 'serviceManagersWorkingDays', startsAt: 'disagreement.answered', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'disagreement-meeting', parameter: 'disagreementMeetingWorkingDays', startsAt: 'disagreement.passed-up', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'disagreement-settled', parameter: 'disagreementSettledWorkingDays', startsAt: 'disagreement.raised', unit: 'working-days', firstDay: 0, place: 'london' }
] as const satisfies readonly (ClockRule & { readonly parameter: ParameterId })[]

export type ClockId = (typeof clocks)[number]['id']
export type ReferralEventId = (typeof clocks)[number]['startsAt']
