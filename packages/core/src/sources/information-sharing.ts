import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part', inForce: { from: 'not stated' }, edition: 'not stated' } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area' } as const
const borough = { ...read, place: 'london', basis: 'local' } as const
const national = { ...read, place: 'national', basis: 'guidance' } as const

/** The documents behind the procedure on sharing information, besides those of the thresholds. */
export const informationSharingSources = [
  { ...national, id: 'information-sharing-guidance-2008', title: 'Information sharing: guidance for practitioners and managers, with its seven golden rules, as restated in 2015', publisher: 'HM Government', edition: '2008 (DCSF-00807-2008)', address: 'https://new.devon.gov.uk/informationsharing/golden-rules-of-information-sharing', inForce: { from: '2008-10-31' } },
  { ...national, id: 'child-protection-information-sharing-in-hospitals', title: 'Case studies of the child protection information sharing service: the first hospital in England, in Hackney, in November 2014', publisher: 'NHS Digital', edition: 'after November 2014', address: 'https://digital.nhs.uk/services/child-protection-information-sharing-service/benefits-of-child-protection-information-sharing', inForce: { from: '2014-11-30' } },
  { ...national, id: 'child-protection-information-sharing-announced', title: 'News: the child protection information sharing project supports the judgement of those who see the child, and does not override it', publisher: 'HM Government', edition: '2010 to 2015', address: 'https://www.gov.uk/government/news/child-protection-information-sharing-project', inForce: { from: '2015-05-07' } },
  { ...read, place: 'london', basis: 'london-procedure', id: 'london-child-protection-information-sharing', title: 'London Safeguarding Children Procedures, practice guidance 9: child protection information sharing', publisher: 'London Safeguarding Children Partnership', edition: 'September 2024', address: 'http://londonsafeguardingchildrenprocedures.co.uk/cpis.html', inForce: { from: '2024-09-30' } },
  { ...borough, id: 'merton-hub', title: 'Multi-agency safeguarding hub: how it works; an open case goes to its social worker; what is done with each rating', publisher: 'London Borough of Merton', address: 'https://www.merton.gov.uk/social-care/children-young-people-and-families/safeguarding-children/mash' },
  { ...borough, id: 'merton-hub-guide', title: 'Multi-agency safeguarding hub: guide for professionals, with its ratings', publisher: 'London Borough of Merton', address: 'https://www.merton.gov.uk/social-care/children-young-people-and-families/safeguarding-children/mash', copy: 'https://studylib.net/doc/18436447/multi-agency-safeguarding-hub-guide-for' },
  { ...borough, id: 'southwark-hub', title: 'Multi-agency safeguarding hub: referrals and consent', publisher: 'London Borough of Southwark', address: 'https://www.southwark.gov.uk/childcare-and-parenting/children-s-social-care/child-protection/multi-agency-safeguarding-hub-mash' },
  { ...borough, id: 'london-hub-ratings', title: 'London continuum of need and the ratings of police notifications', publisher: 'Multi-Agency Safeguarding Training', address: 'http://mastonline.co.uk/referral-guide/multi-agency-safeguarding-hubs-mash/london-continuum-of-need-brag/' },
  { ...elsewhere, id: 'luton-hub-ratings', title: 'Hub timescales and rating policy', publisher: 'Luton Council', address: 'http://lutonchildcare.proceduresonline.com/p_mash.html' },
  { ...elsewhere, id: 'surrey-police-hub-ratings', title: 'Response to a coroner’s report: how reports to the hub are rated and how soon they are dealt with', publisher: 'Surrey Police', address: 'https://www.accountabilityindex.uk/pfd/7272526/' }
] as const satisfies readonly SourceDocument[]
