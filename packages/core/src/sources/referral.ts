import type { SourceDocument } from '../kernel/citation.ts'
import { editionSources, workingTogether } from './working-together.ts'
import { southwarkConsent, stHelensConsent, wiganBruisingProtocol, wirralConsent } from './duties.ts'

const read = { readOn: '2026-11-21', read: 'in part', inForce: { from: 'not stated' } } as const
const london = { ...read, place: 'london', basis: 'london-procedure' } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area' } as const
const undated = 'not stated'

/**
 * The documents that the referral's clocks and duties rest on. The editions of Working Together could not be paged: what is known of them
 * comes from the documents named after them, or is remembered, and the grade of each claim says which.
 */
export const referralSources = [
  ...workingTogether,
  ...editionSources,
  { ...london, id: 'london-procedures-referral-5', title: 'London Child Protection Procedures: referral and assessment', publisher: 'London Safeguarding Children Board', edition: '5th', address: 'http://www.londoncp.co.uk/consultation/referral_assess.html' },
  { ...london, id: 'london-contacts-chapters', title: 'Contacts and referrals chapters of London councils', publisher: 'Tower Hamlets, Bexley, Barking and Dagenham', edition: 'December 2021 (Tower Hamlets), others undated', address: 'https://proceduresonline.com/towerhamlets/cs/p_contacts_referral.html' },
  { ...london, id: 'waltham-forest-referrals', title: 'Initial contacts and referrals', publisher: 'Waltham Forest Council', edition: 'March 2018', address: 'https://walthamforestchildcare.proceduresonline.com/chapters/p_contacts_referral.html' },
  { ...london, id: 'lambeth-escalation', title: 'Escalation page', publisher: 'Lambeth Safeguarding Children Partnership', edition: undated, address: undated },
  { ...london, id: 'barnet-resolution', title: 'Resolution policy', publisher: 'Barnet Safeguarding Children Partnership', edition: undated, address: 'https://thebarnetscp.org.uk/bscp/professionals/barnet-safeguarding-partnership-resolution-policy-1' },
  { ...london, id: 'croydon-escalation', title: 'Escalation and resolution policy', publisher: 'Croydon Safeguarding Children Partnership', edition: 'after December 2023', address: 'https://www.croydonlcsb.org.uk/cscp-escalation-and-resolution-policy' },
  southwarkConsent,
  { ...elsewhere, id: 'mid-essex-referral-pathway', title: 'Mandatory training booklet: referral pathway', publisher: 'Mid Essex Hospital Services', edition: 'October 2014', address: undated },
  { ...elsewhere, id: 'sussex-referrals', title: 'Action on receipt of referrals; making a referral', publisher: 'Sussex safeguarding children partnerships', edition: 'reviewed 2021 to 2023', address: 'https://sussexchildprotection.procedures.org.uk' },
  { ...elsewhere, id: 'surrey-contacts', title: 'Contacts and referrals (quotes Working Together 2023, chapter 1, on one working day)', publisher: 'Surrey County Council', edition: 'April 2024', address: 'https://www.proceduresonline.com/surrey/cs/p_contacts_referral.html' },
  { ...elsewhere, id: 'local-board-referral-pages', title: 'Acknowledge referral; feedback to referrer', publisher: 'a local safeguarding children board (nscb.org.uk)', edition: undated, address: 'https://www.nscb.org.uk/staff-and-volunteers/procedures/acknowledge-referral' },
  { ...elsewhere, id: 'speakcase-summary', title: 'Summary of Working Together 2023 for practitioners', publisher: 'Speakcase', edition: undated, address: undated },
  { ...elsewhere, id: 'wokingham-referrals', title: 'Referrals chapter', publisher: 'Wokingham Borough Council', edition: undated, address: undated },
  { ...elsewhere, id: 'coventry-initial-assessment', title: 'Procedures: initial assessment, with a note on the change from seven to ten working days', publisher: 'Coventry Safeguarding Children Board', edition: 'October 2010', address: undated },
  { ...elsewhere, id: 'single-assessment-reports', title: 'Glossaries and chapters on the single assessment', publisher: 'tri.x, Northumberland, Hampshire', edition: undated, address: undated },
  { ...elsewhere, id: 'initial-conference-chapters', title: 'Chapters on the initial child protection conference, and a national data dictionary', publisher: 'Bexley, Norfolk, Liverpool, Tees; Data to Insight', edition: undated, address: undated },
  { ...elsewhere, id: 'sefton-escalation', title: 'Procedures: escalation', publisher: 'Sefton Local Safeguarding Children Board', edition: undated, address: 'https://seftonlscb.safeguardingpolicies.org.uk' },
  wiganBruisingProtocol,
  stHelensConsent,
  wirralConsent
] as const satisfies readonly SourceDocument[]

export type ReferralSourceId = (typeof referralSources)[number]['id']
