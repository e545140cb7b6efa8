import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { citeForClock, followedBy, limitOn } from '../sources/periods.ts'

/** The first day on which the scheme is known to have run in London: April 2011, without a day. */
export const began = '2011-04-30'

/** The police's own limits, as forces tell them. None is a board's to change. One area tells 28 days for the full risk assessment; most tell 45 for the whole. */
export const parameters = [
  { id: 'disclosureFirstChecksHours', unit: 'hours', values: limitOn(24, ['hertfordshire-disclosure-scheme', 'norfolk-disclosure-scheme', 'avon-and-somerset-disclosure-scheme'], 'seen', began) },
  { id: 'disclosureInterviewDays', unit: 'days', values: limitOn(10, ['norfolk-disclosure-scheme', 'avon-and-somerset-disclosure-scheme'], 'seen', began) },
  { id: 'disclosureRiskAssessmentDays', unit: 'days', values: limitOn(28, ['avon-and-somerset-disclosure-scheme'], 'seen', 'when-first-read') },
  { id: 'disclosureWholeDays', unit: 'days', values: followedBy(limitOn(45, ['hertfordshire-disclosure-scheme', 'norfolk-disclosure-scheme'], 'seen', began),
    // The guidance of April 2023 was read in its opening only: since then the 45 days are what some forces still tell.
    { from: '2023-04-03', value: 45, citations: [citeForClock('hertfordshire-disclosure-scheme'), citeForClock('norfolk-disclosure-scheme')], grade: 'inferred', carriedFrom: 'hertfordshire-disclosure-scheme' }) }
] as const satisfies readonly Parameter[]

type ParameterId = (typeof parameters)[number]['id']

/** What starts each limit. Hours run on the clock; the day of the event is day 0. */
export const clocks = [
  { id: 'disclosure-first-checks', parameter: 'disclosureFirstChecksHours', startsAt: 'disclosure.asked-for', unit: 'hours', firstDay: 0, place: 'another-area' },
  { id: 'disclosure-interview', parameter: 'disclosureInterviewDays', startsAt: 'disclosure.asked-for', unit: 'days', firstDay: 0, place: 'another-area' },
  { id: 'disclosure-risk-assessment', parameter: 'disclosureRiskAssessmentDays', startsAt: 'disclosure-interview.held', unit: 'days', firstDay: 0, place: 'another-area' },
  { id: 'disclosure-whole', parameter: 'disclosureWholeDays', startsAt: 'disclosure.asked-for', unit: 'days', firstDay: 0, place: 'another-area' }
] as const satisfies readonly (ClockRule & { readonly parameter: ParameterId })[]

export type ClockId = (typeof clocks)[number]['id']
export type EventId = (typeof clocks)[number]['startsAt']
