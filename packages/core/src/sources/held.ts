import type { Day } from '../kernel/fact.ts'
import { firstDayOfToday, lastDayOfEdition, workingTogether } from './working-together.ts'

/** Days on which a document is known to have said what it says. */
export interface Span { readonly from: Day; readonly to?: Day }

/**
 * By when a dated document is known to have held: the last day of the month or year that it gives. It counts as read to the end of the
 * edition of Working Together of that day; after it, what it says is carried forward. To tick a document as still holding, give it its later days here.
 */
const knownBy: Readonly<Record<string, Day>> = {
  'london-board-update-2008': '2008-06-30',
  'london-board-update-2009': '2009-02-28',
  'london-board-highlights': '2010-03-31',
  'community-care-2009': '2009-12-21',
  'caf-practitioners-guide-2010': '2010-03-31',
  'coventry-initial-assessment': '2010-10-31',
  'staffordshire-consent-briefing': '2012-11-30',
  'working-together-2013-neglect': '2013-04-15',
  'mid-essex-hospital-training': '2014-10-31',
  'mid-essex-referral-pathway': '2014-10-31',
  'east-ayrshire-indicators': '2014-12-31',
  'sussex-concealed-pregnancy': '2012-02-29',
  'sutton-threshold-guidance': '2015-04-30',
  'harrow-threshold-guidance': '2016-11-30',
  'london-indicators-of-need-matrix': '2016-12-31',
  'southwark-thresholds': '2017-09-30',
  'waltham-forest-referrals': '2018-03-31',
  'brighton-and-hove-level-3': '2019-12-31',
  'london-fabricated-illness': '2021-09-30',
  'london-contacts-chapters': '2021-12-31',
  'london-sexually-active-children': '2022-10-31',
  'sussex-referrals': '2021-12-31',
  'surrey-contacts': '2024-04-30',
  'london-pre-birth-referral': '2024-09-30',
  'london-sexual-abuse': '2023-09-30',
  'london-board-workplan': '2008-03-31',
  'london-caf-protocol-2009': '2009-04-30',
  'london-allegations-2014': '2014-12-31',
  'sefton-allegations': '2021-10-21',
  'community-care-2011': '2011-09-22',
  'west-mercia-strategy-discussions': '2013-10-31',
  'swindon-quorum': '2016-08-31',
  'haringey-child-in-need': '2017-12-31',
  'waltham-forest-child-in-need': '2017-12-31',
  'london-reviews-after-birth': '2018-01-31',
  'bexley-section-47': '2019-10-31',
  'derbyshire-child-in-need': '2019-12-31',
  'lewisham-section-47': '2021-12-31',
  'dissent-chapters': '2022-07-31',
  'liverpool-pre-birth': '2022-12-31',
  'london-conferences-cp4': '2024-09-30',
  'london-board-january-2011': '2011-01-27',
  'buckinghamshire-rapid-response': '2019-11-06',
  'islington-harmful-sexual-behaviour': '2016-12-31',
  'sefton-sexual-harm-process': '2018-11-12',
  'councils-marking-policy-2009': '2009-05-31',
  'safe-games-for-children-2012': '2012-08-07',
}

/** Documents that stand whatever the edition: law, judgments, and guidance that was still the current text when it was read, or was shown then beside its undated like. */
const standing: Readonly<Record<string, Day>> = {
  'derbyshire-three-together': '2017-07-31',
  'patient-safety-alert-2009': '2009-12-31',
  'london-child-protection-information-sharing': '2024-09-30',
  'child-protection-information-sharing-announced': '2015-05-07',
  'child-protection-information-sharing-in-hospitals': '2014-11-30',
  'information-sharing-guidance-2008': '2008-10-31',
  'illness-guidance-2008': '2008-03-31',
  'paediatricians-guidance-2021': '2021-03-31',
  'liverpool-death-or-serious-injury': '2024-07-31',
  'sussex-missing-families': '2023-02-28',
  'warrington-faith-belief': '2023-06-30',
  'west-yorkshire-relationship-abuse': '2022-06-30',
  'forced-marriage-guidance': '2023-04-13',
  'marriage-minimum-age-act-2022': '2023-02-27',
  'anti-social-behaviour-act-2014-section-121': '2014-06-16',
  'forced-marriage-act-2007': '2008-11-30',
  'extortion-alert-2024': '2024-04-29',
  'faith-or-belief-action-plan-2012': '2012-12-31',
  'spirit-possession-guidance-2007': '2007-12-31',
  'adoption-and-children-act-2002-section-120': '2005-01-31',
  'bruising-protocols-of-other-areas': '2023-12-31',
  'buckinghamshire-exploitation': '2024-02-22',
  'children-in-need-census': '2024-12-31',
  'children-and-young-persons-act-1933-section-50': '2006-04-01',
  'csa-centre-online-offending': '2023-05-18',
  'csa-centre-safety-planning': '2022-09-30',
  'csa-centre-signs': '2021-11-26',
  'domestic-abuse-act-2021-section-3': '2022-01-31',
  'fgm-act-2003-section-5b': '2015-10-31',
  'fgm-mandatory-reporting-procedure': '2015-10-31',
  'hull-step-up-step-down': '2023-01-31',
  'information-sharing-advice-2024': '2024-05-01',
  'islington-step-down': '2015-12-31',
  'kingston-richmond-threshold': '2023-02-28',
  'knowsley-step-up-step-down': '2023-06-30',
  'london-extremist-ideology': '2023-09-30',
  'london-exploitation-protocol-2021': '2021-12-31',
  'london-sexual-exploitation': '2022-10-31',
  'london-sexual-exploitation-protocol': '2015-03-31',
  'nice-cg89': '2017-10-31',
  'operation-encompass-guidance': '2025-11-07',
  'prevent-duty-guidance-2023': '2023-12-31',
  'safeguarding-disabled-children-2009': '2009-07-31',
  'sefton-early-help-times': '2023-01-31',
  'scotland-child-protection-2021': '2021-09-30',
  'sharing-nudes-overview-2024': '2024-03-11',
  'southwark-judgment-2009': '2009-05-20',
  'home-office-circular-7-2010': '2010-03-30',
  'hertfordshire-disclosure-scheme': '2011-01-21',
  'disclosure-scheme-guidance-2023': '2023-04-03',
  'classification-handling-2014': '2014-04-02',
  'classification-policy-2023': '2023-07-17',
}

/** Documents of no known day that are plainly of a time gone by: what they say is carried forward today. */
const gone: ReadonlySet<string> = new Set([
  'marking-and-freedom-of-information',
  'protective-marking-1996',
  'research-council-marking',
  'surrey-threshold',
  'lewisham-initial-assessment',
  'nottingham-caf-consent',
  'domestic-violence-matrix-reported',
  'london-procedures-referral-5',
  'north-west-caf-cross-border',
  'north-yorkshire-allegations',
  'kcsie-four-outcomes',
  'london-core-groups',
  'berkshire-rapid-response',
  'north-of-tyne-rapid-response',
  'north-yorkshire-child-death',
  'paediatricians-guidance-2009',
  'northumberland-fabricated-illness',
])

/** Documents that speak for a named edition. */
const speaksFor: Readonly<Record<string, string>> = {
  'newcastle-allegations': 'working-together-2010',
  'london-sexual-exploitation-5': 'working-together-2015',
  'working-together-2010-appendix-5': 'working-together-2010', 'working-together-2018-homelessness': 'working-together-2020', 'speakcase-summary': 'working-together-2023', 'croydon-escalation': 'working-together-2023',
  'tees-on-the-2013-edition': 'working-together-2013', 'family-rights-group-on-the-2015-edition': 'working-together-2015', 'trix-assessment-glossary': 'working-together-2018'
}

/**
 * The days on which a document is known to have held. A document without a date is taken to hold from the first day of today's edition, the one in
 * which it was read; one that is plainly older holds on no day that is known.
 */
export function heldDays(source: string): Span | undefined {
  const edition = workingTogether.find(({ id }) => id === (speaksFor[source] ?? source))
  if (edition) return spanFrom(edition.inForce.from)
  const stands = standing[source], by = knownBy[source]
  if (stands) return { from: stands }
  if (by) return spanFrom(by)
  return gone.has(source) ? undefined : { from: firstDayOfToday }
}

function spanFrom(from: Day): Span {
  const to = lastDayOfEdition(from)
  return to === undefined ? { from } : { from, to }
}
