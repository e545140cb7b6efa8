import type { Grade } from '../kernel/citation.ts'
import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { initialConference } from '../people/shared-clocks.ts'
import type { ChildProtectionSourceId } from '../sources/child-protection.ts'
import { citeForClock, limitOn, limitUnder } from '../sources/periods.ts'
import { firstEncodedDay } from '../sources/working-together.ts'

type Values = Parameter['values']
type Cites = readonly [ChildProtectionSourceId, ...ChildProtectionSourceId[]]

/** A limit that every edition is reported to give: the chapters that report it were read with the editions since 2013; before that it is carried back. */
const inEveryEdition = (value: number, chapters: ChildProtectionSourceId): Values => [
  ...([2006, 2010] as const).map(edition => limitUnder(edition, value, [`working-together-${edition}`, chapters], 'reported', chapters)),
  ...([2013, 2015, 2018, 2023] as const).map(edition => limitUnder(edition, value, [`working-together-${edition}`, chapters], 'reported')),
  limitUnder(2026, value, ['working-together-2026', chapters], 'inferred', 'working-together-2023')
]

/** A limit of statute that held before the first day here. */
const byStatute = (value: number, [first, ...rest]: Cites, grade: Grade, days: { readonly from?: string; readonly to?: string } = {}): Values =>
  [{ from: days.from ?? firstEncodedDay, ...(days.from === undefined && { knownFrom: true as const }), ...(days.to !== undefined && { to: days.to }), value, citations: [citeForClock(first), ...rest.map(source => citeForClock(source))], grade }]

/** A limit of other areas or of one borough, in their documents. A dated document claims nothing before its day. */
const local = (value: number, cites: Cites, grade: Grade = 'seen'): Values => limitOn(value, cites, grade)
const localSince = (value: number, cites: Cites, grade: Grade = 'seen'): Values => limitOn(value, cites, grade, 'when-first-read')

/** A maximum that a board may shorten. Those of statute have no stricter side of their own: a court sets the time. */
const most = { stricter: 'lower', localLimit: 0 } as const

/** Every limit from the strategy discussion on, by the day it took effect. */
export const parameters = [
  { id: 'policeProtectionHours', unit: 'hours', values: byStatute(72, ['children-act-1989-section-46', 'child-law-advice-emergency', 'bolton-legal-framework'], 'reported') },
  { id: 'emergencyProtectionOrderDays', unit: 'days', values: byStatute(8, ['children-act-1989-sections-44-45', 'child-law-advice-emergency', 'bolton-legal-framework'], 'reported') },
  { id: 'emergencyProtectionExtensionDays', unit: 'days', values: byStatute(7, ['children-act-1989-sections-44-45', 'child-law-advice-emergency'], 'reported') },
  { id: 'emergencyProtectionLongestDays', unit: 'days', values: byStatute(15, ['children-act-1989-sections-44-45', 'child-law-advice-emergency'], 'reported') },
  { id: 'childAssessmentOrderDays', unit: 'days', values: byStatute(7, ['children-act-1989-section-43'], 'seen') },
  { id: 'careProceedingsWeeks', unit: 'weeks', values: byStatute(26, ['children-and-families-act-2014-section-14', 'family-law-week-2014'], 'seen', { from: '2014-04-22' }) },
  { id: 'interimOrderFirstWeeks', unit: 'weeks', values: byStatute(8, ['children-act-1989-section-38'], 'recalled', { to: '2014-04-21' }) },
  { id: 'interimOrderAgainWeeks', unit: 'weeks', values: byStatute(4, ['children-act-1989-section-38', 'family-law-week-2014'], 'recalled', { to: '2014-04-21' }) },

  { ...most, id: 'strategyMeetingDays', unit: 'days', values: localSince(3, ['bexley-section-47']) },
  { ...most, id: 'strategyMeetingAfterPhoneWorkingDays', unit: 'working-days', values: localSince(5, ['lewisham-section-47']) },
  { ...most, id: 'strategyRecordWorkingDays', unit: 'working-days', values: local(1, ['strategy-record-standard']) },
  { ...most, id: 'enquiryOutcomeWorkingDays', unit: 'working-days', values: localSince(15, ['bexley-section-47', 'lewisham-section-47']) },
  { ...most, id: 'coreAssessmentWorkingDays', unit: 'working-days', values: ([2006, 2010] as const).map(edition => limitUnder(edition, 35, [`working-together-${edition}`, 'community-care-2011'], 'reported', edition === 2006 ? 'working-together-2010' : undefined)) },
  { ...most, id: 'medicalDays', unit: 'days', values: [
    { from: firstEncodedDay, knownFrom: true, to: '2023-06-30', value: 3, citations: [citeForClock('nottinghamshire-medicals')], grade: 'inferred', carriedFrom: 'nottinghamshire-medicals' },
    { from: '2023-07-01', value: 5, citations: [citeForClock('nottinghamshire-medicals')], grade: 'seen' }] },

  initialConference.parameter,
  { ...most, id: 'conferenceFromLastDiscussionWorkingDays', unit: 'working-days', values: ([2006, 2010, 2013] as const).map(edition => limitUnder(edition, 15, ['oxfordshire-strategy-discussions', 'conferencing-process-note'], 'seen', 'oxfordshire-strategy-discussions')) },
  { ...most, id: 'conferenceCountingTheDayWorkingDays', unit: 'working-days', values: local(15, ['nottinghamshire-counting']) },
  { ...most, id: 'conferenceAskedForWorkingDays', unit: 'working-days', values: local(1, ['conference-request-chapters']) },
  { ...most, id: 'conferenceAgainWorkingDays', unit: 'working-days', values: localSince(10, ['swindon-quorum']) },
  { id: 'planStartsDays', unit: 'days', values: limitOn(0, ['children-in-need-census'], 'seen', 'when-first-read') },
  { ...most, id: 'decisionToldWorkingDays', unit: 'working-days', values: [limitUnder(2010, 1, ['working-together-2010'], 'recalled')] },
  { ...most, id: 'dissentHours', unit: 'hours', values: localSince(72, ['dissent-chapters']) },

  { ...most, id: 'firstCoreGroupWorkingDays', unit: 'working-days', values: inEveryEdition(10, 'core-group-chapters') },
  { ...most, id: 'laterCoreGroupWeeks', unit: 'weeks', values: limitOn(6, ['london-core-groups'], 'recalled', '2013-04-15') },
  { ...most, id: 'coreGroupOneAreaWeeks', unit: 'weeks', values: local(4, ['blackpool-core-groups']) },
  { ...most, id: 'firstReviewMonths', unit: 'months', values: inEveryEdition(3, 'review-conference-chapters') },
  { ...most, id: 'laterReviewMonths', unit: 'months', values: inEveryEdition(6, 'review-conference-chapters') },
  { ...most, id: 'visitOnPlanWorkingDays', unit: 'working-days', values: local(10, ['visits-guidance']) },

  { ...most, id: 'afterBirthDays', unit: 'days', values: localSince(10, ['london-reviews-after-birth']) },
  { ...most, id: 'afterBirthMotherUnwellDays', unit: 'days', values: localSince(20, ['london-reviews-after-birth']) },
  { ...most, id: 'reviewAfterBirthMeetingMonths', unit: 'months', values: localSince(6, ['london-reviews-after-birth']) },
  { ...most, id: 'afterBirthOneAreaWorkingDays', unit: 'working-days', values: local(10, ['pre-birth-chapters']) },
  { ...most, id: 'afterBirthAnotherAreaWorkingDays', unit: 'working-days', values: localSince(20, ['liverpool-pre-birth']) },

  { ...most, id: 'transferConferenceWorkingDays', unit: 'working-days', values: inEveryEdition(15, 'transfer-chapters') },
  { ...most, id: 'transferAfterAcceptanceWorkingDays', unit: 'working-days', values: local(15, ['tees-transfer']) },
  { ...most, id: 'receivingAreaSpokenToHours', unit: 'hours', values: local(24, ['nottinghamshire-moves']) },
  { ...most, id: 'shortMoveDays', unit: 'days', values: local(15, ['tees-transfer']) },

  { ...most, id: 'afterPlanWeeks', unit: 'weeks', values: local(4, ['sefton-after-a-plan']) },
  { ...most, id: 'childInNeedVisitWorkingDays', unit: 'working-days', values: local(20, ['visits-guidance']) },
  { ...most, id: 'childInNeedPlanMonths', unit: 'months', values: localSince(6, ['haringey-child-in-need', 'waltham-forest-child-in-need']) },
  { ...most, id: 'childInNeedLookedAtMonths', unit: 'months', values: localSince(6, ['derbyshire-child-in-need']) }
] as const satisfies readonly Parameter[]

export type ParameterId = (typeof parameters)[number]['id']

/**
 * What starts each limit, and how it is counted. Day 0: the count begins the day after. Day 1: the day itself is the first, as the Act says of days that begin with
 * one, and as we read it where words leave room and the earlier end is the safer one. Hours pass as on a stopwatch, across a change of clocks too.
 */
export const clocks = [
  { id: 'police-protection', parameter: 'policeProtectionHours', startsAt: 'police-protection.began', unit: 'hours', firstDay: 0, place: 'national' },
  { id: 'emergency-protection-order', parameter: 'emergencyProtectionOrderDays', startsAt: 'emergency-protection-order.made', unit: 'days', firstDay: 1, place: 'national' },
  { id: 'emergency-protection-order-after-police-protection', parameter: 'emergencyProtectionOrderDays', startsAt: 'police-protection.began', unit: 'days', firstDay: 1, place: 'national' },
  { id: 'emergency-protection-extension', parameter: 'emergencyProtectionExtensionDays', startsAt: 'emergency-protection-extension.began', unit: 'days', firstDay: 1, place: 'national' },
  { id: 'emergency-protection-longest-after-police-protection', parameter: 'emergencyProtectionLongestDays', startsAt: 'police-protection.began', unit: 'days', firstDay: 1, place: 'national' },
  { id: 'emergency-protection-longest', parameter: 'emergencyProtectionLongestDays', startsAt: 'emergency-protection-order.made', unit: 'days', firstDay: 1, place: 'national' },
  { id: 'child-assessment-order', parameter: 'childAssessmentOrderDays', startsAt: 'child-assessment-order.began', unit: 'days', firstDay: 1, place: 'national' },
  { id: 'care-proceedings', parameter: 'careProceedingsWeeks', startsAt: 'care-application.issued', unit: 'weeks', firstDay: 1, place: 'national' },
  { id: 'interim-order-first', parameter: 'interimOrderFirstWeeks', startsAt: 'interim-order.made', unit: 'weeks', firstDay: 1, place: 'national' },
  { id: 'interim-order-again', parameter: 'interimOrderAgainWeeks', startsAt: 'interim-order.made-again', unit: 'weeks', firstDay: 1, place: 'national' },

  { id: 'strategy-meeting-one-borough', parameter: 'strategyMeetingDays', startsAt: 'significant-harm.suspected', unit: 'days', firstDay: 0, place: 'london' },
  { id: 'strategy-meeting-after-phone-one-borough', parameter: 'strategyMeetingAfterPhoneWorkingDays', startsAt: 'strategy-discussion.held', unit: 'working-days', firstDay: 0, place: 'london' },
  { id: 'strategy-record-one-area', parameter: 'strategyRecordWorkingDays', startsAt: 'strategy-discussion.held', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'enquiry-outcome-two-boroughs', parameter: 'enquiryOutcomeWorkingDays', startsAt: 'strategy-discussion.held', unit: 'working-days', firstDay: 0, place: 'london' },
  { id: 'core-assessment', parameter: 'coreAssessmentWorkingDays', startsAt: 'initial-assessment.ended', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'core-assessment-from-strategy-discussion', parameter: 'coreAssessmentWorkingDays', startsAt: 'strategy-discussion.held', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'medical-one-area', parameter: 'medicalDays', startsAt: 'medical.asked-for', unit: 'days', firstDay: 0, place: 'another-area' },

  initialConference.clock,
  { id: 'initial-conference-from-last-discussion', parameter: 'conferenceFromLastDiscussionWorkingDays', startsAt: 'strategy-discussion.held-again', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'initial-conference-counting-the-day', parameter: 'conferenceCountingTheDayWorkingDays', startsAt: 'strategy-discussion.held', unit: 'working-days', firstDay: 1, place: 'another-area' },
  { id: 'conference-asked-for-one-area', parameter: 'conferenceAskedForWorkingDays', startsAt: 'conference.decided-on', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'conference-again-one-area', parameter: 'conferenceAgainWorkingDays', startsAt: 'conference.could-not-go-ahead', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'plan-starts', parameter: 'planStartsDays', startsAt: 'initial-conference.held', unit: 'days', firstDay: 0, place: 'national' },
  { id: 'conference-decision-told', parameter: 'decisionToldWorkingDays', startsAt: 'initial-conference.held', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'dissent-one-area', parameter: 'dissentHours', startsAt: 'initial-conference.held', unit: 'hours', firstDay: 0, place: 'another-area' },

  { id: 'first-core-group', parameter: 'firstCoreGroupWorkingDays', startsAt: 'initial-conference.held', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'later-core-group', parameter: 'laterCoreGroupWeeks', startsAt: 'core-group.held', unit: 'weeks', firstDay: 0, place: 'london' },
  { id: 'later-core-group-one-area', parameter: 'coreGroupOneAreaWeeks', startsAt: 'core-group.held', unit: 'weeks', firstDay: 0, place: 'another-area' },
  { id: 'first-review', parameter: 'firstReviewMonths', startsAt: 'initial-conference.held', unit: 'months', firstDay: 0, place: 'national' },
  { id: 'later-review', parameter: 'laterReviewMonths', startsAt: 'review-conference.held', unit: 'months', firstDay: 0, place: 'national' },
  { id: 'visit-on-plan-one-area', parameter: 'visitOnPlanWorkingDays', startsAt: 'child.visited', unit: 'working-days', firstDay: 0, place: 'another-area' },

  { id: 'after-birth', parameter: 'afterBirthDays', startsAt: 'child.born', unit: 'days', firstDay: 0, place: 'london' },
  { id: 'after-birth-mother-unwell', parameter: 'afterBirthMotherUnwellDays', startsAt: 'child.born', unit: 'days', firstDay: 0, place: 'london' },
  { id: 'review-after-birth-meeting', parameter: 'reviewAfterBirthMeetingMonths', startsAt: 'after-birth-meeting.held', unit: 'months', firstDay: 0, place: 'london' },
  { id: 'after-birth-one-area', parameter: 'afterBirthOneAreaWorkingDays', startsAt: 'child.born', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'after-birth-another-area', parameter: 'afterBirthAnotherAreaWorkingDays', startsAt: 'child.born', unit: 'working-days', firstDay: 0, place: 'another-area' },

  { id: 'transfer-conference', parameter: 'transferConferenceWorkingDays', startsAt: 'move.told-in-writing', unit: 'working-days', firstDay: 0, place: 'national' },
  { id: 'transfer-conference-from-acceptance-one-area', parameter: 'transferAfterAcceptanceWorkingDays', startsAt: 'transfer.accepted', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'receiving-area-spoken-to-one-area', parameter: 'receivingAreaSpokenToHours', startsAt: 'move.known', unit: 'hours', firstDay: 0, place: 'another-area' },
  { id: 'short-move-one-area', parameter: 'shortMoveDays', startsAt: 'child.moved', unit: 'days', firstDay: 1, place: 'another-area' },

  { id: 'meeting-after-plan-one-area', parameter: 'afterPlanWeeks', startsAt: 'protection-plan.ended', unit: 'weeks', firstDay: 0, place: 'another-area' },
  { id: 'child-in-need-visit-one-area', parameter: 'childInNeedVisitWorkingDays', startsAt: 'child.visited', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'child-in-need-plan-two-boroughs', parameter: 'childInNeedPlanMonths', startsAt: 'child-in-need-plan.began', unit: 'months', firstDay: 0, place: 'london' },
  { id: 'child-in-need-plan-looked-at-one-area', parameter: 'childInNeedLookedAtMonths', startsAt: 'child-in-need-plan.began', unit: 'months', firstDay: 0, place: 'another-area' }
] as const satisfies readonly (ClockRule & { readonly parameter: ParameterId })[]

/** A limit of child protection: what has to happen by then. */
export type ClockId = (typeof clocks)[number]['id']
/** What starts a limit: give its day, or its moment in UTC where the limit is counted in hours. */
export type EventId = (typeof clocks)[number]['startsAt']
