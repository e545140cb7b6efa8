import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part' } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area', edition: 'not stated', inForce: { from: 'not stated' } } as const
const london = { ...read, place: 'london', basis: 'london-procedure', edition: 'not stated', inForce: { from: 'not stated' } } as const

/** The documents behind early help, besides those of the thresholds. The national guide to the Common Assessment Framework is among the documents of duties. */
export const earlyHelpSources = [
  { ...london, id: 'london-caf-protocol-2009', title: 'Mobility and Young London: the London protocol for the Common Assessment Framework', publisher: 'Young London Matters, Government Office for London', edition: 'April 2009', inForce: { from: '2009-04-30' }, address: 'not stated' },
  { ...elsewhere, id: 'north-west-caf-cross-border', title: 'Protocol on a child who moves between areas while a Common Assessment is open', publisher: 'authorities of the North West', address: 'not stated' },
  { ...elsewhere, id: 'hampshire-lead-professional', title: 'Guidance on the lead professional', publisher: 'Hampshire County Council', address: 'not stated' },
  { ...london, id: 'barnet-lead-professional', title: 'Guidance on choosing the lead professional', publisher: 'London Borough of Barnet', address: 'not stated' },
  { ...elsewhere, id: 'salford-caf-review', title: 'Common Assessment: reviews by the team around the child every four to twelve weeks', publisher: 'Salford City Council', address: 'not stated' },
  { ...elsewhere, id: 'sefton-early-help-times', title: 'Early help: timescales', publisher: 'Sefton Council', edition: 'updated January 2023', address: 'not stated' },
  { ...elsewhere, id: 'devon-early-help-journey', title: 'Early help journey: agreement, team around the family, lead practitioner, review, step up and step down', publisher: 'Devon Safeguarding Children Partnership', address: 'https://www.devonscp.org.uk/early-help/early-help-information-for-workers/early-help-journey/' },
  { ...elsewhere, id: 'surrey-early-help-lead', title: 'The role of the early help lead practitioner', publisher: 'Surrey County Council', address: 'https://www.surreycc.gov.uk/social-care-and-health/childrens-social-care/early-help/role-of-lead-practitioner' },
  { ...elsewhere, id: 'trafford-early-help-review', title: 'Reviewing an early help assessment', publisher: 'Trafford Strategic Safeguarding Partnership', address: 'https://www.traffordsafeguardingpartnership.org.uk/Early-Help/Reviewing-an-Early-Help-Assessment.aspx' },
  { ...elsewhere, id: 'hull-step-up-step-down', title: 'Step up and step down', publisher: 'Hull City Council', edition: 'amended January 2023', address: 'https://hullchserv.proceduresonline.com/p_step_up_down.html' },
  { ...elsewhere, id: 'knowsley-step-up-step-down', title: 'Step up and step down procedure', publisher: 'Knowsley Safeguarding Children Partnership', edition: 'reviewed June 2023', address: 'https://knowsleyscb.proceduresonline.com/p_step_up_step_down.html' },
  { ...london, id: 'islington-step-down', title: 'Step down procedure', publisher: 'Islington Council', edition: 'December 2015', address: 'https://islingtonchildcare.proceduresonline.com/chapters/p_step_down.html' },
  { ...elsewhere, id: 'gloucestershire-stepping-down', title: 'Stepping down the graduated pathway', publisher: 'Gloucestershire County Council', address: 'https://www.gloucestershire.gov.uk/education-and-learning/graduated-pathway-practice-guidance/practitioners/stepping-down-the-graduated-pathway-from-level-four-intervention' }
] as const satisfies readonly SourceDocument[]
