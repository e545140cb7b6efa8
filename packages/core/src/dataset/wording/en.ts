import type { CountId } from '../counts.ts'
import type { Finding } from '../findings.ts'
import type { Indicator, Theme } from '../indicator.ts'
import type { IndicatorId, leftOut } from '../indicators.ts'
import type { Period } from '../period.ts'
import type { Value } from '../value.ts'

/** What people read of one indicator. `ask`: what a figure is for, a question; `doubt`: what of its definition nobody confirmed. */
export interface IndicatorWords { readonly name: string; readonly ask: string; readonly doubt?: string }

/** What people read for each id of this folder. A key left out fails the types; another locale is a file of the same shape. */
export interface DatasetWording {
  readonly notTheList: string
  readonly toBeAsked: string
  readonly themes: Readonly<Record<Theme, string>>
  readonly indicators: Readonly<Record<IndicatorId, IndicatorWords>>
  readonly counts: Readonly<Record<CountId, string>>
  readonly leftOut: Readonly<Record<(typeof leftOut)[number], string>>
  readonly units: Readonly<Record<Indicator['unit'], string>>
  readonly nothing: Readonly<Record<Extract<Value, { said: 'nothing' }>['why'], string>>
  readonly signs: Readonly<Record<'c' | ':' | 'z', string>>
  direction(direction: Indicator['direction']): string
  period(period: Period): string
  finding(finding: Finding): string
}

const months = { 1: 'April to June', 2: 'July to September', 3: 'October to December', 4: 'January to March' } as const
const ourReading = 'The name is in the source; how exactly it is counted is our reading.'

const counts: DatasetWording['counts'] = {
  children: 'Children aged 0 to 17 who live in the area (the latest mid-year estimate)',
  contacts: 'Contacts with the front door', 'contacts-decided-in-one-working-day': 'Contacts decided within one working day',
  referrals: 'Referrals to children’s social care', 'referrals-again-within-a-year': 'Referrals of a child who had been referred within the 12 months before', 'referrals-decided-in-one-working-day': 'Referrals decided within one working day', 'referrals-without-further-action': 'Referrals that ended without further action',
  'initial-assessments': 'Initial assessments finished', 'initial-assessments-in-seven-working-days': 'Initial assessments finished within 7 working days', 'initial-assessments-in-ten-working-days': 'Initial assessments finished within 10 working days',
  assessments: 'Assessments finished', 'assessments-in-45-working-days': 'Assessments finished within 45 working days of the referral',
  'children-in-need': 'Children in need on the last day',
  'section-47-enquiries': 'Section 47 enquiries begun',
  conferences: 'Initial child protection conferences held', 'conferences-in-15-working-days': 'Initial conferences held within 15 working days of the start of the section 47 enquiry', 'conferences-leading-to-a-plan': 'Initial conferences after which a child had a plan',
  plans: 'Children on a child protection plan on the last day', 'plans-started': 'Child protection plans begun', 'plans-started-again': 'Plans begun for a child who had been on a plan, or on this council’s register, at any time before', 'plans-ended': 'Child protection plans ended', 'plans-ended-after-two-years': 'Plans ended that had lasted two years or more',
  'plans-to-review': 'Children on a plan on the last day, and for three months or more', 'plans-reviewed-in-time': 'Children on a plan for three months or more whose reviews were all held in time', 'plans-with-a-social-worker': 'Children on a plan on the last day who have a named qualified social worker',
  'plan-visits-due': 'Visits due to children on a plan', 'plan-visits-in-time': 'Visits to children on a plan made within your own interval', 'first-core-groups-due': 'First core groups due', 'first-core-groups-in-time': 'First core groups held within 10 working days of the conference',
  'looked-after': 'Looked-after children on the last day', 'looked-after-with-three-placements': 'Looked-after children on the last day with three or more placements in the 12 months to that day', 'looked-after-long': 'Looked-after children under 16 on the last day, looked after for two and a half years or more', 'looked-after-long-in-one-placement': 'Of children looked after so long, those in the same placement for two years or more, or placed for adoption and so long in both placements together', 'looked-after-long-with-one-carer': 'Of children looked after so long, those with the same carer for two years or more',
  'looked-after-reviews-due': 'Reviews due of looked-after children', 'looked-after-reviews-in-time': 'Reviews of looked-after children held in time', 'looked-after-in-the-year': 'Children looked after at any time in the year', 'looked-after-missing': 'Looked-after children who went missing at least once in the year',
  'return-interviews-due': 'Times that a missing child came back', 'return-interviews-in-72-hours': 'Return interviews held within 72 hours',
  'private-fostering-arrangements': 'Private fostering arrangements known on the last day', 'private-fostering-notices': 'Notices of private fostering', 'private-fostering-first-visits-in-time': 'First visits made within 7 working days of the notice',
  allegations: 'Allegations that reached the designated officer', 'allegations-told-in-one-working-day': 'Allegations told to the designated officer within one working day', 'allegations-ended': 'Allegations that ended', 'allegations-ended-in-one-month': 'Allegations that ended within one month', 'allegations-ended-in-three-months': 'Allegations that ended within three months',
  'risk-conference-cases': 'Cases discussed at a multi-agency risk assessment conference', 'risk-conference-repeats': 'Cases at a risk assessment conference of the same two people again within 12 months',
  'deaths-reviewed': 'Deaths of children whose review was finished', 'deaths-with-modifiable-factors': 'Deaths whose review found factors that could be changed for other children',
  'social-worker-posts': 'Posts of children’s social workers on the last day, filled and vacant (full-time equivalents)', 'social-worker-vacancies': 'Vacant posts of children’s social workers (full-time equivalents)',
  workers: 'People who belonged to an agency on the last day', 'workers-trained': 'People who belonged to an agency on the last day and had finished the induction', 'inductions-due': 'Inductions whose last day fell in this time', 'inductions-in-time': 'Inductions finished by their last day',
  agencies: 'Agencies with people who belonged to them on the last day', 'agencies-reached': 'Agencies where somebody had finished the induction',
  'actions-due': 'Actions of the board that were due in this time', 'actions-done-in-time': 'Actions of the board done by the day they were due'
}

export const en: DatasetWording = {
  notTheList: 'This is our own set of indicators, each counted as a document that we could read supports. It is not the list of 51 that London’s boards piloted in 2009: that list was not found.',
  toBeAsked: 'A figure is something to ask about. None is good or bad by itself, so nothing here is coloured or ranked.',
  themes: { 'front-door': 'Front door', assessment: 'Assessment', protection: 'Child protection', 'looked-after': 'Looked-after children', 'private-fostering': 'Private fostering', allegations: 'Allegations against people who work with children', 'domestic-abuse': 'Domestic abuse', deaths: 'Deaths of children', workforce: 'People and training', board: 'The board' },
  counts,
  indicators: {
    'contacts-decided-in-time': { name: 'Contacts decided within one working day', ask: 'Which contacts waited longer, and was a child less safe meanwhile?', doubt: `${ourReading} It was read in one council’s reports.` },
    'referral-rate': { name: 'Referrals', ask: 'Who refers more or less than before, and what do they say of your thresholds?' },
    're-referrals': { name: 'Children referred again within 12 months', ask: 'Of ten such children: what had been offered the first time, and why was it not enough?' },
    'referrals-decided-in-time': { name: 'Referrals decided within one working day', ask: 'What happens to a child between the referral and a late decision, and who knows?', doubt: `${ourReading} That a decision is due within one working day is in the source.` },
    'referrals-without-further-action': { name: 'Referrals that end without further action', ask: 'Were these families told why, and helped to find other support?', doubt: ourReading },
    'initial-assessments-in-time': { name: 'Initial assessments in time', ask: 'What did families wait for?', doubt: 'Until March 2010 the limit was 7 working days, then 10; initial assessments ended with the edition of 2013. That councils were compared by the earlier limit is recalled (NI 59), not confirmed.' },
    'assessments-in-time': { name: 'Assessments within 45 working days', ask: 'Was a child seen, and seen alone, before the last week?', doubt: ourReading },
    'children-in-need-rate': { name: 'Children in need', ask: 'Does the figure follow need in the area, or how long cases stay open?' },
    'section-47-rate': { name: 'Section 47 enquiries', ask: 'How many ended without a conference, and was an enquiry the right way in?' },
    'conference-rate': { name: 'Initial child protection conferences', ask: 'Do partners agree with which children reach a conference, and which do not?' },
    'conferences-in-time': { name: 'Initial conferences within 15 working days', ask: 'For those held later: what kept the child safe until then?', doubt: 'Counted from the day on which the section 47 enquiry really began; figures from before April 2012 were counted from another day, and are not offered here.' },
    'conferences-leading-to-a-plan': { name: 'Initial conferences that lead to a plan', ask: 'Where no plan followed, what help did?', doubt: `${ourReading} It was read in one board’s minutes.` },
    'plan-rate': { name: 'Children on a child protection plan', ask: 'Are plans beginning more often, or lasting longer?' },
    'plans-started-rate': { name: 'Child protection plans begun', ask: 'Which kinds of harm have grown, and who saw them first?', doubt: ourReading },
    'second-plans': { name: 'Second or later plans', ask: 'What had changed for the child when the earlier plan ended, and did it last?', doubt: 'Formerly NI 65. For 2006/07, 10 to 15% was held to be good: very few may mean that children who need a plan have none, many that plans end too soon. Whether that still holds is not confirmed.' },
    'long-plans': { name: 'Plans that lasted two years or more', ask: 'What has the plan changed for the child in these two years?' },
    'plans-reviewed-in-time': { name: 'Plans reviewed in time', ask: 'Which reviews moved, and did the child know?', doubt: 'That only children who have been on a plan for three months or more are counted is recalled, not confirmed.' },
    'plans-with-a-social-worker': { name: 'Children on a plan with a named social worker', ask: 'How many social workers has each child had this year?', doubt: 'It was read in one council’s reports.' },
    'plan-visits-in-time': { name: 'Visits to children on a plan in time', ask: 'Was the child seen alone, and what did the child say?', doubt: `${ourReading} The interval is each council’s own: compare only with neighbours who have the same.` },
    'first-core-groups-in-time': { name: 'First core groups within 10 working days', ask: 'Who was missing, and did the parents understand the plan?', doubt: 'The limit is in many areas’ procedures; that it is collected as a figure is recalled, not confirmed.' },
    'looked-after-rate': { name: 'Looked-after children', ask: 'Are more children coming into care, or fewer leaving it well?' },
    'three-placements': { name: 'Looked-after children with three or more placements in a year', ask: 'Which moves were for the child’s good, and which for want of a place?' },
    'long-in-one-place': { name: 'Long looked after, and in one place', ask: 'What do children who moved say of it?', doubt: 'To 2009 the same placement was counted (NI 63); from 2019 the same carer. How it was counted in between was not found, so nothing can be entered for those years.' },
    'looked-after-reviews-in-time': { name: 'Reviews of looked-after children in time', ask: 'Did the child take part, and what came of it?', doubt: ourReading },
    'looked-after-missing': { name: 'Looked-after children who go missing', ask: 'What do the return interviews say of where they were, and with whom?', doubt: 'Councils record it in different ways, as its source warns: compare with care.' },
    'return-interviews-in-time': { name: 'Return interviews within 72 hours', ask: 'What was learnt from them, and who was told?', doubt: 'Some reports count interviews offered, others interviews held. Here they are held.' },
    'private-fostering-known': { name: 'Private fostering arrangements known', ask: 'Who in the area has never told you of one, and could?', doubt: 'National collection ended in 2015; since then each council counts for itself.' },
    'private-fostering-visits-in-time': { name: 'First visits of private fostering in time', ask: 'Was the child seen alone?', doubt: 'The limit is in the regulations; that it is collected as a figure is recalled, not confirmed.' },
    'allegations-told-in-time': { name: 'Allegations told within one working day', ask: 'Which agencies told late, or not at all, and do their people know whom to tell?', doubt: 'The limit is in the standards; counting it is our reading.' },
    'allegations-ended-in-one-month': { name: 'Allegations that end within one month', ask: 'What did the others wait for, and how were child and worker supported?', doubt: 'One area’s procedures expect 80%; the national source gives the limit for “most”. How it is counted is our reading.' },
    'allegations-ended-in-three-months': { name: 'Allegations that end within three months', ask: 'What keeps the longest open?', doubt: 'One area’s procedures expect 90%. How it is counted is our reading.' },
    'repeats-at-risk-conferences': { name: 'Repeats at risk assessment conferences', ask: 'Do more come back because harm went on, or because people trust that it helps to come back?', doubt: 'Earlier texts counted only criminal acts as a repeat, later ones any abuse. The day of the change is not known: say with your source which you count.' },
    'deaths-with-modifiable-factors': { name: 'Deaths with modifiable factors', ask: 'What has been changed since, and for which children?' },
    'social-worker-vacancies': { name: 'Social worker vacancies', ask: 'How many children have changed social worker because of them?', doubt: ourReading },
    'inductions-in-time': { name: 'Inductions finished in time', ask: 'What kept the others from finishing: time, access, or not knowing of it?' },
    'workers-trained': { name: 'People who have finished the induction', ask: 'Who meets children and has not, and who supervises them meanwhile?' },
    'agencies-reached': { name: 'Agencies reached by the induction', ask: 'Which agencies are missing, and what would suit them?' },
    'actions-done-in-time': { name: 'Actions of the board done in time', ask: 'What is different for children by those that were done?' }
  },
  leftOut: {
    'common-assessments-started': 'Common assessments begun', 'common-assessments-with-a-lead': 'Common assessments with a lead professional', 'contacts-becoming-referrals': 'Contacts that become referrals', 'referrals-to-initial-assessment': 'Referrals that go on to an initial assessment', 'core-assessments-in-time': 'Core assessments in time',
    'child-seen': 'Child seen in the assessment', 'agencies-at-conferences': 'Agencies that come or report to conferences', 'childs-voice-at-conferences': 'The child’s voice at conferences', 'adoption-in-time': 'Adoption in time', 'placed-far-away': 'Children placed far away', 'emotional-health': 'Emotional health of looked-after children',
    'missing-self-evaluation': 'Self-evaluation on missing children: a score, not a count', 'trafficking-referrals': 'Children referred as trafficked', 'injury-admissions': 'Admissions to hospital for injuries', 'review-recommendations': 'Recommendations of reviews done in time (the board’s own actions are counted instead)'
  },
  units: { 'per-10,000': 'per 10,000 children', percent: '%', count: '' },
  nothing: { 'not-counted': 'Not counted in this period', 'not-known': 'Not known', 'nothing-to-divide': 'Cannot be said: there were none', 'more-than-all': 'Cannot be right: the part is more than the whole' },
  signs: { c: 'withheld, so that nobody can be recognised', ':': 'not known', z: 'does not apply' },
  direction: direction => (direction === 'neutral' ? 'Its sources read neither more nor less as better.' : direction === 'higher' ? 'Its sources expect most to be in time or in place. All is not always better: ask what was counted.' : direction === 'lower' ? 'Its sources hope for few. None is not always better: ask who was not counted.' : `A source of its time held ${direction[0]} to ${direction[1]}% to be usual where practice is good. It is told here and not used to judge.`),
  period: ({ began, quarter }) => (quarter === null ? `April ${began} to March ${began + 1}` : `${months[quarter]} ${quarter === 4 ? began + 1 : began}`),
  finding: finding => {
    switch (finding.code) {
      case 'more-than-all': return `“${counts[finding.count]}” is more than “${counts[finding.whole]}”. One of the two is wrong.`
      case 'half-known': return `“${en.indicators[finding.indicator].name}” cannot be said until “${counts[finding.missing]}” is known.`
      case 'quarters-differ': return `“${counts[finding.count]}”: the four quarters come to ${finding.quarters.toLocaleString('en-GB')}, the year to ${finding.year.toLocaleString('en-GB')}. Say in the source which was corrected.`
      case 'twice-or-half': return `“${counts[finding.count]}” went from ${finding.earlier.toLocaleString('en-GB')} to ${finding.now.toLocaleString('en-GB')}. If that is right, say why in the source.`
    }
  }
}
