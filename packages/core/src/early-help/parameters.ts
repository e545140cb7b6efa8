import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { limitOn } from '../sources/periods.ts'

const local = { stricter: 'lower', localLimit: 1 } as const
const sefton = ['sefton-early-help-times'] as const

/** No national limit was found. These are other areas' own, and say so; a board that has its own puts it in its variant. */
export const parameters = [
  { ...local, id: 'earlyHelpAssessmentWorkingDays', unit: 'working-days', values: limitOn(10, sefton, 'seen', 'when-first-read') },
  { ...local, id: 'earlyHelpPlanSharedWorkingDays', unit: 'working-days', values: limitOn(15, sefton, 'seen', 'when-first-read') },
  { ...local, id: 'earlyHelpFirstReviewWeeks', unit: 'weeks', values: limitOn(6, sefton, 'seen', 'when-first-read') },
  { ...local, id: 'earlyHelpLaterReviewWeeks', unit: 'weeks', values: limitOn(12, ['devon-early-help-journey', 'salford-caf-review'], 'seen') },
  { ...local, id: 'earlyHelpReassessmentMonths', unit: 'months', values: limitOn(12, sefton, 'seen', 'when-first-read') },
  { ...local, id: 'earlyHelpReviewAfterMoveWeeks', unit: 'weeks', values: limitOn(4, ['north-west-caf-cross-border'], 'seen') }
] as const satisfies readonly Parameter[]

type ParameterId = (typeof parameters)[number]['id']

/** What starts each limit. The day of the event is day 0. */
export const clocks = [
  { id: 'early-help-assessment', parameter: 'earlyHelpAssessmentWorkingDays', startsAt: 'early-help.begun', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'early-help-plan-shared', parameter: 'earlyHelpPlanSharedWorkingDays', startsAt: 'early-help.begun', unit: 'working-days', firstDay: 0, place: 'another-area' },
  { id: 'early-help-first-review', parameter: 'earlyHelpFirstReviewWeeks', startsAt: 'early-help-plan.agreed', unit: 'weeks', firstDay: 0, place: 'another-area' },
  { id: 'early-help-later-review', parameter: 'earlyHelpLaterReviewWeeks', startsAt: 'early-help-review.held', unit: 'weeks', firstDay: 0, place: 'another-area' },
  { id: 'early-help-reassessment', parameter: 'earlyHelpReassessmentMonths', startsAt: 'early-help.begun', unit: 'months', firstDay: 0, place: 'another-area' },
  { id: 'early-help-review-after-move', parameter: 'earlyHelpReviewAfterMoveWeeks', startsAt: 'child.moved-area', unit: 'weeks', firstDay: 0, place: 'another-area' }
] as const satisfies readonly (ClockRule & { readonly parameter: ParameterId })[]

export type ClockId = (typeof clocks)[number]['id']
export type EventId = (typeof clocks)[number]['startsAt']
