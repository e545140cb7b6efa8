import type { Citation, Grade } from '../kernel/citation.ts'
import type { Day } from '../kernel/fact.ts'
import type { TrainingSourceId } from '../sources/training.ts'

/** A length of time that a rule gives, with the day it took effect and on whose word. */
export interface DatedPeriod {
  readonly from: Day
  /** In force by `from`; may be older. */
  readonly knownFrom?: true
  readonly count: number
  readonly unit: 'days' | 'months'
  readonly citations: readonly [Citation, ...Citation[]]
  readonly grade: Grade
  /** Read in this older edition and not seen to change. */
  readonly carriedFrom?: TrainingSourceId
}

/** By when somebody in a role does the induction, and how often it is renewed. Oldest rule first. A board may only set earlier dates. */
export interface RolePath {
  readonly role: JobRole
  readonly due: readonly [DatedPeriod, ...DatedPeriod[]]
  readonly refresher: readonly [DatedPeriod, ...DatedPeriod[]]
}

/** A board's own path for a role, from a day on. What it gives later than the rule has no effect. */
export interface LocalPath {
  readonly from: Day
  readonly dueDays?: number
  readonly sixMonths?: number
  readonly twelveMonths?: number
  readonly refresherMonths?: number
}

/** The jobs for which a path of induction and refreshers is known. */
export const jobRoles = [
  'early-years', 'childminder', 'school-staff', 'school-lead', 'health-level-1', 'health-level-2', 'health-level-3', 'police', 'youth-justice', 'social-care',
  'residential-care', 'foster-carer', 'housing', 'sport-and-leisure', 'youth-and-community', 'faith-group', 'volunteer', 'manager', 'elected-member', 'other'
] as const

/** Whose training: one of `jobRoles`, which says by when induction and refreshers are due. Not a job title: `other` takes what fits none. */
export type JobRole = (typeof jobRoles)[number]

const cite = (source: TrainingSourceId, at: string = 'not stated'): Citation => ({ source, at, readOn: '2026-11-21', supports: 'clock' })

/** As old as the oldest day that anything here is asked about. */
const always = { from: '2000-01-01', knownFrom: true } as const

const withinOneWeek: DatedPeriod = { ...always, count: 7, unit: 'days', citations: [cite('croydon-training-stages', 'stage 1')], grade: 'seen' }
const withinThreeMonths: DatedPeriod = { ...always, count: 3, unit: 'months', citations: [cite('newcastle-under-lyme-training')], grade: 'seen' }
const withinSixWeeks: DatedPeriod = { ...always, count: 42, unit: 'days', citations: [cite('intercollegiate-2014'), cite('intercollegiate-2025')], grade: 'inferred', carriedFrom: 'intercollegiate-2014' }

const threeYearly: DatedPeriod = { ...always, count: 36, unit: 'months', citations: [cite('croydon-training-stages', 'groups A to E'), cite('working-together-2010-training', 'chapter 4')], grade: 'reported' }
const healthThreeYearly: DatedPeriod = { ...always, count: 36, unit: 'months', citations: [cite('intercollegiate-2014'), cite('intercollegiate-2025')], grade: 'inferred', carriedFrom: 'intercollegiate-2014' }
const earlyYearsThreeYearly: DatedPeriod = { ...always, count: 36, unit: 'months', citations: [cite('eyfs-before-2025')], grade: 'recalled' }
const earlyYearsTwoYearly: DatedPeriod = { from: '2025-09-01', count: 24, unit: 'months', citations: [cite('eyfs-2025', 'Annex C')], grade: 'reported' }
const schoolYearly: DatedPeriod = { ...always, count: 12, unit: 'months', citations: [cite('kcsie-2019', 'paragraphs 14 and 84'), cite('kcsie-training-guide')], grade: 'reported' }
const schoolLeadYearly: DatedPeriod = { ...always, count: 12, unit: 'months', citations: [cite('kcsie-2019', 'paragraphs 66 and 67'), cite('kcsie-training-guide')], grade: 'reported' }

const usual = { due: [withinOneWeek], refresher: [threeYearly] } as const
const earlyYears = { due: [withinOneWeek], refresher: [earlyYearsThreeYearly, earlyYearsTwoYearly] } as const
const health = { due: [withinSixWeeks], refresher: [healthThreeYearly] } as const

/** Which rule each role follows. To change a number: one dated line above, and a case for the day before and the day after. */
export const rolePaths: Readonly<Record<JobRole, RolePath>> = {
  'early-years': { role: 'early-years', ...earlyYears },
  childminder: { role: 'childminder', ...earlyYears },
  'school-staff': { role: 'school-staff', due: [withinOneWeek], refresher: [schoolYearly] },
  'school-lead': { role: 'school-lead', due: [withinOneWeek], refresher: [schoolLeadYearly] },
  'health-level-1': { role: 'health-level-1', ...health },
  'health-level-2': { role: 'health-level-2', ...health },
  'health-level-3': { role: 'health-level-3', ...health },
  police: { role: 'police', ...usual },
  'youth-justice': { role: 'youth-justice', ...usual },
  'social-care': { role: 'social-care', ...usual },
  'residential-care': { role: 'residential-care', ...usual },
  'foster-carer': { role: 'foster-carer', ...usual },
  housing: { role: 'housing', ...usual },
  'sport-and-leisure': { role: 'sport-and-leisure', ...usual },
  'youth-and-community': { role: 'youth-and-community', ...usual },
  'faith-group': { role: 'faith-group', ...usual },
  volunteer: { role: 'volunteer', ...usual },
  manager: { role: 'manager', ...usual },
  'elected-member': { role: 'elected-member', due: [withinThreeMonths], refresher: [threeYearly] },
  other: { role: 'other', due: [withinThreeMonths], refresher: [threeYearly] }
}

/** What comes when: Day one at once, the induction by the role's own limit, and what the role goes on to afterwards. */
export interface PathStage {
  readonly id: 'day-one' | 'induction' | 'six-months' | 'twelve-months'
  readonly period: DatedPeriod
}

const onTheFirstDay: DatedPeriod = { ...always, count: 0, unit: 'days', citations: [cite('croydon-training-stages', 'stage 1')], grade: 'inferred' }
const withinSixMonths: DatedPeriod = { ...always, count: 6, unit: 'months', citations: [cite('croydon-training-stages', 'stage 2')], grade: 'seen' }
const withinTwelveMonths: DatedPeriod = { ...always, count: 12, unit: 'months', citations: [cite('croydon-training-stages', 'stage 3')], grade: 'seen' }

/** The stages of a new worker's first year, as one London area sets them. The first two are the induction; what belongs to the others is for the path of the role to say. */
export function stagesOf(role: JobRole): readonly PathStage[] {
  const induction = rolePaths[role].due
  return [
    { id: 'day-one', period: onTheFirstDay }, { id: 'induction', period: induction[induction.length - 1] ?? induction[0] },
    { id: 'six-months', period: withinSixMonths }, { id: 'twelve-months', period: withinTwelveMonths }
  ]
}
