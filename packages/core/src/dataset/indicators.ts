import type { Citation, Grade } from '../kernel/citation.ts'
import type { Definition, Indicator } from './indicator.ts'

const readOn = '2026-11-22'
const cite = (source: string, at = 'not stated'): Citation => ({ source, at, readOn })
type Sources = readonly (string | readonly [source: string, at: string])[]
const cites = (sources: Sources): Definition['citations'] => sources.map(one => (typeof one === 'string' ? cite(one) : cite(...one)))
const sure = (measure: Grade, counting: Grade = measure): Definition['certain'] => ({ measure, counting })

/** Read in a document of today’s census and not seen to have been counted otherwise since the census began. */
const census = { from: '2012-04-01', knownFrom: true } as const
/** Read in one council’s reports. */
const elsewhere = { from: '2017-04-01', knownFrom: true } as const
const byTheApp = { from: '2006-04-01', citations: [], certain: sure('seen') } as const

const darlington = 'darlington-indicators', guidance = 'children-in-need-data-guidance', protection = 'children-in-need-protection-table'

/**
 * Every indicator whose counting some document supports. It is our own set: the list of fifty-one that London’s boards piloted in 2009 was not found, and this must
 * never be shown as that list. What was looked for and left out is in `leftOut`.
 */
export const indicators = [
  { id: 'contacts-decided-in-time', theme: 'front-door', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'referral', definitions: [{ ...elsewhere, counted: 'contacts-decided-in-one-working-day', outOf: 'contacts', citations: cites([darlington]), certain: sure('seen', 'inferred') }] },
  { id: 'referral-rate', theme: 'front-door', unit: 'per-10,000', direction: 'neutral', every: 'quarter', procedure: 'referral', definitions: [{ ...census, counted: 'referrals', outOf: 'children', citations: cites([guidance, 'children-in-need-referrals-method']), certain: sure('seen') }] },
  { id: 're-referrals', theme: 'front-door', unit: 'percent', direction: 'lower', every: 'quarter', procedure: 'referral', definitions: [{ ...census, counted: 'referrals-again-within-a-year', outOf: 'referrals', citations: cites(['children-in-need-referrals-method', 'children-in-need-method-2019']), certain: sure('seen') }] },
  { id: 'referrals-decided-in-time', theme: 'front-door', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'referral', definitions: [{ from: '2010-04-01', knownFrom: true, counted: 'referrals-decided-in-one-working-day', outOf: 'referrals', citations: cites(['lg-inform-initial-assessments', darlington]), certain: sure('seen', 'inferred') }] },
  { id: 'referrals-without-further-action', theme: 'front-door', unit: 'percent', direction: 'neutral', every: 'quarter', procedure: 'referral', definitions: [{ ...census, counted: 'referrals-without-further-action', outOf: 'referrals', citations: cites(['children-in-need-method-2019']), certain: sure('seen', 'inferred') }] },

  { id: 'initial-assessments-in-time', theme: 'assessment', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'referral', definitions: [
    { from: '2006-04-01', knownFrom: true, to: '2010-03-31', counted: 'initial-assessments-in-seven-working-days', outOf: 'initial-assessments', citations: cites(['coventry-initial-assessment']), certain: sure('recalled', 'reported') },
    { from: '2010-04-01', to: '2014-03-31', counted: 'initial-assessments-in-ten-working-days', outOf: 'initial-assessments', citations: cites(['lg-inform-initial-assessments', 'coventry-initial-assessment']), certain: sure('seen', 'inferred') }
  ] },
  { id: 'assessments-in-time', theme: 'assessment', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'referral', definitions: [{ from: '2013-04-01', knownFrom: true, counted: 'assessments-in-45-working-days', outOf: 'assessments', citations: cites([darlington, 'children-in-need-collect-2017', 'trix-assessment-glossary']), certain: sure('seen', 'inferred') }] },
  { id: 'children-in-need-rate', theme: 'assessment', unit: 'per-10,000', direction: 'neutral', every: 'quarter', definitions: [{ ...census, counted: 'children-in-need', outOf: 'children', citations: cites([['lg-inform-names', 'metric 429'], guidance]), certain: sure('seen') }] },

  { id: 'section-47-rate', theme: 'protection', unit: 'per-10,000', direction: 'neutral', every: 'quarter', procedure: 'child-protection', definitions: [{ ...census, counted: 'section-47-enquiries', outOf: 'children', citations: cites([protection, 'children-in-need-conferences-table']), certain: sure('seen') }] },
  { id: 'conference-rate', theme: 'protection', unit: 'per-10,000', direction: 'neutral', every: 'quarter', procedure: 'child-protection', definitions: [{ ...census, counted: 'conferences', outOf: 'children', citations: cites([protection, 'children-in-need-conferences-table']), certain: sure('seen') }] },
  { id: 'conferences-in-time', theme: 'protection', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'child-protection', definitions: [{ from: '2012-04-01', counted: 'conferences-in-15-working-days', outOf: 'conferences', citations: cites(['lg-inform-conferences', protection, 'children-in-need-conferences-table']), certain: sure('seen') }] },
  { id: 'conferences-leading-to-a-plan', theme: 'protection', unit: 'percent', direction: 'neutral', every: 'quarter', procedure: 'child-protection', definitions: [{ ...elsewhere, counted: 'conferences-leading-to-a-plan', outOf: 'conferences', citations: cites(['bracknell-forest-board-data']), certain: sure('seen', 'inferred') }] },
  { id: 'plan-rate', theme: 'protection', unit: 'per-10,000', direction: 'neutral', every: 'quarter', procedure: 'child-protection', definitions: [{ ...census, counted: 'plans', outOf: 'children', citations: cites([protection, 'children-in-need-release-2015']), certain: sure('seen') }] },
  { id: 'plans-started-rate', theme: 'protection', unit: 'per-10,000', direction: 'neutral', every: 'quarter', procedure: 'child-protection', definitions: [{ ...census, counted: 'plans-started', outOf: 'children', citations: cites(['children-in-need-release-2015', guidance]), certain: sure('seen', 'inferred') }] },
  { id: 'second-plans', theme: 'protection', unit: 'percent', direction: [10, 15], every: 'quarter', procedure: 'child-protection', definitions: [{ from: '2007-04-01', knownFrom: true, counted: 'plans-started-again', outOf: 'plans-started', citations: cites(['lg-inform-second-plans', 'children-in-need-collect-2017']), certain: sure('seen') }] },
  { id: 'long-plans', theme: 'protection', unit: 'percent', direction: 'lower', every: 'quarter', procedure: 'child-protection', definitions: [{ ...census, counted: 'plans-ended-after-two-years', outOf: 'plans-ended', citations: cites(['children-in-need-plans-ended-table', 'children-in-need-collect-2017']), certain: sure('seen') }] },
  { id: 'plans-reviewed-in-time', theme: 'protection', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'child-protection', definitions: [{ ...elsewhere, counted: 'plans-reviewed-in-time', outOf: 'plans-to-review', citations: cites(['children-in-need-collect-2017', darlington]), certain: sure('seen', 'recalled') }] },
  { id: 'plans-with-a-social-worker', theme: 'protection', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'child-protection', definitions: [{ ...elsewhere, counted: 'plans-with-a-social-worker', outOf: 'plans', citations: cites([darlington]), certain: sure('seen') }] },
  { id: 'plan-visits-in-time', theme: 'protection', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'child-protection', definitions: [{ ...elsewhere, counted: 'plan-visits-in-time', outOf: 'plan-visits-due', citations: cites([darlington]), certain: sure('seen', 'inferred') }] },
  { id: 'first-core-groups-in-time', theme: 'protection', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'child-protection', definitions: [{ from: '2006-04-01', knownFrom: true, counted: 'first-core-groups-in-time', outOf: 'first-core-groups-due', citations: cites(['core-group-chapters']), certain: sure('recalled', 'inferred') }] },

  { id: 'looked-after-rate', theme: 'looked-after', unit: 'per-10,000', direction: 'neutral', every: 'quarter', definitions: [{ ...census, counted: 'looked-after', outOf: 'children', citations: cites([['lg-inform-names', 'metric 891'], darlington]), certain: sure('seen') }] },
  { id: 'three-placements', theme: 'looked-after', unit: 'percent', direction: 'lower', every: 'quarter', definitions: [{ ...elsewhere, counted: 'looked-after-with-three-placements', outOf: 'looked-after', citations: cites(['looked-after-stability-table', darlington]), certain: sure('seen') }] },
  { id: 'long-in-one-place', theme: 'looked-after', unit: 'percent', direction: 'higher', every: 'quarter', definitions: [
    { from: '2003-04-01', to: '2009-03-31', counted: 'looked-after-long-in-one-placement', outOf: 'looked-after-long', citations: cites(['ni-63-catalogue']), certain: sure('seen') },
    { from: '2019-04-01', knownFrom: true, counted: 'looked-after-long-with-one-carer', outOf: 'looked-after-long', citations: cites(['looked-after-stability-table']), certain: sure('seen') }
  ] },
  { id: 'looked-after-reviews-in-time', theme: 'looked-after', unit: 'percent', direction: 'higher', every: 'quarter', definitions: [{ ...elsewhere, counted: 'looked-after-reviews-in-time', outOf: 'looked-after-reviews-due', citations: cites([darlington]), certain: sure('seen', 'inferred') }] },
  { id: 'looked-after-missing', theme: 'looked-after', unit: 'percent', direction: 'lower', every: 'year', procedure: 'missing', definitions: [{ from: '2017-04-01', knownFrom: true, counted: 'looked-after-missing', outOf: 'looked-after-in-the-year', citations: cites(['looked-after-missing-table']), certain: sure('seen') }] },
  { id: 'return-interviews-in-time', theme: 'looked-after', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'missing', definitions: [{ ...elsewhere, counted: 'return-interviews-in-72-hours', outOf: 'return-interviews-due', citations: cites([darlington]), certain: sure('seen', 'inferred') }] },

  { id: 'private-fostering-known', theme: 'private-fostering', unit: 'count', direction: 'neutral', every: 'quarter', procedure: 'private-fostering', definitions: [{ from: '2004-04-01', counted: 'private-fostering-arrangements', citations: cites(['private-fostering-return']), certain: sure('seen') }] },
  { id: 'private-fostering-visits-in-time', theme: 'private-fostering', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'private-fostering', definitions: [{ from: '2005-07-01', counted: 'private-fostering-first-visits-in-time', outOf: 'private-fostering-notices', citations: cites([['private-fostering-regulations-2005', 'regulation 4'], 'private-fostering-return']), certain: sure('recalled', 'inferred') }] },

  { id: 'allegations-told-in-time', theme: 'allegations', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'allegations', definitions: [{ from: '2010-04-01', knownFrom: true, counted: 'allegations-told-in-one-working-day', outOf: 'allegations', citations: cites(['lado-minimum-standards', 'working-together-2010-appendix-5']), certain: sure('inferred') }] },
  { id: 'allegations-ended-in-one-month', theme: 'allegations', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'allegations', definitions: [{ from: '2010-04-01', knownFrom: true, counted: 'allegations-ended-in-one-month', outOf: 'allegations-ended', citations: cites(['hertfordshire-sports-lado', 'working-together-2010-appendix-5']), certain: sure('seen', 'inferred') }] },
  { id: 'allegations-ended-in-three-months', theme: 'allegations', unit: 'percent', direction: 'higher', every: 'quarter', procedure: 'allegations', definitions: [{ from: '2010-04-01', knownFrom: true, counted: 'allegations-ended-in-three-months', outOf: 'allegations-ended', citations: cites(['hertfordshire-sports-lado', 'lado-minimum-standards']), certain: sure('seen', 'inferred') }] },

  { id: 'repeats-at-risk-conferences', theme: 'domestic-abuse', unit: 'percent', direction: 'neutral', every: 'quarter', procedure: 'domestic-violence', definitions: [{ from: '2008-04-01', knownFrom: true, counted: 'risk-conference-repeats', outOf: 'risk-conference-cases', citations: cites(['repeat-at-a-risk-conference']), certain: sure('seen', 'reported') }] },
  { id: 'deaths-with-modifiable-factors', theme: 'deaths', unit: 'percent', direction: 'neutral', every: 'year', procedure: 'child-death', definitions: [{ from: '2010-04-01', counted: 'deaths-with-modifiable-factors', outOf: 'deaths-reviewed', citations: cites(['child-death-statistics-2012', 'child-death-reviews-2018']), certain: sure('seen') }] },

  { id: 'social-worker-vacancies', theme: 'workforce', unit: 'percent', direction: 'lower', every: 'quarter', definitions: [{ from: '2016-10-01', knownFrom: true, counted: 'social-worker-vacancies', outOf: 'social-worker-posts', citations: cites(['social-work-workforce-table', ['lg-inform-names', 'metric 18148']]), certain: sure('seen', 'inferred') }] },
  { id: 'inductions-in-time', theme: 'workforce', unit: 'percent', direction: 'higher', every: 'quarter', definitions: [{ ...byTheApp, counted: 'inductions-in-time', outOf: 'inductions-due' }] },
  { id: 'workers-trained', theme: 'workforce', unit: 'percent', direction: 'higher', every: 'quarter', definitions: [{ ...byTheApp, counted: 'workers-trained', outOf: 'workers' }] },
  { id: 'agencies-reached', theme: 'workforce', unit: 'percent', direction: 'higher', every: 'quarter', definitions: [{ ...byTheApp, counted: 'agencies-reached', outOf: 'agencies' }] },
  { id: 'actions-done-in-time', theme: 'board', unit: 'percent', direction: 'higher', every: 'quarter', definitions: [{ ...byTheApp, counted: 'actions-done-in-time', outOf: 'actions-due' }] }
] as const satisfies readonly Indicator[]

/** The id of one of our indicators. */
export type IndicatorId = (typeof indicators)[number]['id']

/** The indicator with this id, or nothing. */
export const indicatorOf = (id: string): (Indicator & { readonly id: IndicatorId }) | undefined => indicators.find(one => one.id === id)

/** What such a set often has and ours has not, since no document that we read says how it is counted. */
export const leftOut = [
  'common-assessments-started', 'common-assessments-with-a-lead', 'contacts-becoming-referrals', 'referrals-to-initial-assessment', 'core-assessments-in-time', 'child-seen', 'agencies-at-conferences', 'childs-voice-at-conferences',
  'adoption-in-time', 'placed-far-away', 'emotional-health', 'missing-self-evaluation', 'trafficking-referrals', 'injury-admissions', 'review-recommendations'
] as const
