import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-21', read: 'in part', inForce: { from: 'not stated' }, edition: 'not stated' } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area' } as const
const national = { ...read, place: 'national', basis: 'guidance' } as const

/** Documents that the referral's rules cite as well. */
export const stHelensConsent = { ...elsewhere, id: 'st-helens-consent', title: 'Consent at the level of a child in need', publisher: 'St Helens Council', address: 'not stated' } as const satisfies SourceDocument
export const southwarkConsent = { ...read, place: 'london', basis: 'local', id: 'southwark-consent', title: 'Consent page', publisher: 'London Borough of Southwark', address: 'not stated' } as const satisfies SourceDocument
export const wiganBruisingProtocol = { ...elsewhere, id: 'wigan-bruising-protocol', title: 'Protocol on bruising in children who are not mobile; the first to see an injury refers it', publisher: 'Wigan Safeguarding Partnership', address: 'https://www.wiganlscb.com' } as const satisfies SourceDocument
export const wirralConsent = { ...elsewhere, id: 'wirral-consent', title: 'Consent page: agreement, and sharing where it is refused', publisher: 'Wirral Safeguarding Children Partnership', address: 'https://www.wirralsafeguarding.co.uk' } as const satisfies SourceDocument

/** The documents behind routes, personal duties and consent, besides those of the catalogue of signs. */
export const dutySources = [
  { ...national, id: 'lado-minimum-standards', title: 'Minimum standards for the designated officer', publisher: 'National LADO Network', address: 'https://www.national-lado-network.co.uk/lado-minimum-standards' },
  { ...elsewhere, id: 'sheffield-allegations', title: 'Procedures: allegations against people who work with children', publisher: 'Sheffield Children Safeguarding Partnership', address: 'https://sheffieldscb.proceduresonline.com/p_all_against_pers_work_children.html' },
  { ...elsewhere, id: 'derbyshire-allegations', title: 'Procedures: allegations, which name chapter 6 and appendix 5 of Working Together 2010 as their base', publisher: 'Derby and Derbyshire Safeguarding Children Partnership', address: 'https://derbyshirescp.trixonline.co.uk' },
  { ...national, id: 'kcsie-2025-harm-threshold', title: 'Keeping Children Safe in Education: harm threshold and low-level concerns, as quoted by a school’s policy of December 2025', publisher: 'Department for Education', edition: '2025', address: 'https://www.rootsfederation.herts.sch.uk/copy-of-online-safety-policy', inForce: { from: '2025-09-01' } },
  { ...national, id: 'working-together-2010-appendix-5', title: 'Working Together 2010: chapter 6 and appendix 5, on allegations', publisher: 'Department for Children, Schools and Families', edition: 'March 2010', address: 'not stated', inForce: { from: '2010-03-17', to: '2013-04-14' }, read: 'not opened' },
  { ...national, id: 'fgm-mandatory-reporting-procedure', title: 'Mandatory reporting of female genital mutilation: procedural information', publisher: 'Home Office', edition: 'updated 22 January 2020', address: 'https://www.gov.uk/government/publications/mandatory-reporting-of-female-genital-mutilation-procedural-information', inForce: { from: '2015-10-31' } },
  { ...elsewhere, id: 'essex-forced-marriage', title: 'Procedures: forced marriage and so-called honour-based abuse', publisher: 'Essex and Luton safeguarding procedures', address: 'not stated' },
  { ...national, id: 'college-of-policing-referral-mechanism', title: 'Modern slavery: National Referral Mechanism, with the list of first responders', publisher: 'College of Policing', address: 'https://www.college.police.uk/app/major-investigation-and-public-protection/modern-slavery/national-referral-mechanism' },
  { ...elsewhere, id: 'sefton-trafficked-children', title: 'Procedures: trafficked children', publisher: 'Sefton Local Safeguarding Children Board', address: 'https://seftonlscb.safeguardingpolicies.org.uk' },
  { ...national, id: 'prevent-duty-guidance-2023', title: 'Prevent duty guidance for England and Wales', publisher: 'Home Office', edition: '2023, page updated 6 March 2024', address: 'https://www.gov.uk/government/publications/prevent-duty-guidance', inForce: { from: '2023-12-31' } },
  { ...elsewhere, id: 'northumberland-abuse-images', title: 'Procedures: adults who view images of child sexual abuse', publisher: 'Northumberland Children and Adults Safeguarding Partnership', address: 'not stated' },
  { ...elsewhere, id: 'marac-referral-criteria', title: 'MARAC referral criteria: definitions (purpose and referral only; no items of any checklist are held here)', publisher: 'SafeLives', address: 'https://safelives.org.uk' },
  wiganBruisingProtocol,
  { ...elsewhere, id: 'staffordshire-consent-briefing', title: 'Briefing 2 on consent, which cites Working Together 2010, paragraph 5.18', publisher: 'Staffordshire Safeguarding Children Board', edition: 'November 2012', address: 'not stated', copy: 'https://docsbay.net' },
  { ...elsewhere, id: 'nottingham-caf-consent', title: 'Appropriate consent for the Common Assessment Framework', publisher: 'Nottingham City Council', address: 'not stated' },
  { ...elsewhere, id: 'brighton-early-help-hub', title: 'Early help hub: consent', publisher: 'Brighton and Hove City Council', address: 'not stated' },
  stHelensConsent,
  wirralConsent,
  southwarkConsent,
  { ...read, place: 'london', basis: 'local', id: 'redbridge-referral', title: 'Professionals working with children: agreement, and when parents are not told of a referral', publisher: 'London Borough of Redbridge', address: 'https://redbridge.gov.uk/adult-and-childrens-services/professionals-working-with-children-and-young-people' },
  { ...elsewhere, id: 'bristol-consent', title: 'Consent and information sharing for safeguarding referrals: reasons not to tell first, and who says how and when', publisher: 'Bristol City Council', address: 'https://www.bristol.gov.uk/residents/social-care-and-health/children-and-families/concerns-about-a-child/first-response-for-professionals-working-with-children/professionals-consent-and-information-sharing-for-safeguarding-referrals-and-targeted-support' },
  { ...elsewhere, id: 'devon-safe-enquiry', title: 'Domestic abuse, advice for professionals: safe enquiry', publisher: 'Devon Safeguarding Adults Partnership', address: 'https://www.devonsafeguardingadultspartnership.org.uk/abuse/domestic-abuse/domestic-abuse-advice-for-professinoals/' },
  { ...elsewhere, id: 'plymouth-recognise-and-ask', title: 'Domestic abuse: recognise and ask', publisher: 'Plymouth Safeguarding Children Partnership', address: 'https://plymouthscb.co.uk/?p=10814' },
  { ...national, id: 'sharing-nudes-overview-2024', title: 'Sharing nudes and semi-nudes: how to respond to an incident (overview for education settings)', publisher: 'UK Council for Internet Safety', edition: 'updated 11 March 2024', address: 'https://www.gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview' },
  { ...read, place: 'london', basis: 'local', id: 'islington-section-85', title: 'Notification of children living away from home (section 85)', publisher: 'Islington Council', address: 'http://islingtonchildcare.proceduresonline.com/chapters/p_notifi_living_away.html' },
  { ...national, id: 'information-sharing-advice-2024', title: 'Information sharing advice for practitioners, as summarised by a law firm', publisher: 'Department for Education', edition: 'May 2024', address: 'https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice', inForce: { from: '2024-05-01' } },
  { ...national, id: 'caf-practitioners-guide-2010', title: 'Common Assessment Framework: guide for practitioners', publisher: 'Children’s Workforce Development Council', edition: 'March 2010', address: 'not stated', inForce: { from: '2010-03-01' } },
  { ...elsewhere, id: 'croydon-training-syllabus', title: 'Training syllabus, stage 3: work with families who agree but do not change', publisher: 'Croydon Safeguarding Children Board', address: 'not stated', place: 'london', basis: 'local' },
  { ...national, basis: 'statute', id: 'crime-and-policing-act-2026', title: 'Crime and Policing Act 2026 (c. 20): enacted on 29 April 2026; the duty to report child sexual abuse was not seen to be in force', publisher: 'UK Parliament', edition: '2026', address: 'https://www.legislation.gov.uk/ukpga/2026/20' },
  { ...national, basis: 'statute', id: 'childrens-wellbeing-and-schools-act-2026', title: 'Children’s Wellbeing and Schools Act 2026 (c. 21): enacted on 29 April 2026; the duty to share information was not seen to be in force', publisher: 'UK Parliament', edition: '2026', address: 'https://www.legislation.gov.uk/ukpga/2026/21' }
] as const satisfies readonly SourceDocument[]

export type DutySourceId = (typeof dutySources)[number]['id']
