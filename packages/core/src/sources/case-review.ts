import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part' } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area', edition: 'not stated', inForce: { from: 'not stated' } } as const
const national = { ...read, place: 'national', basis: 'guidance', edition: 'not stated', inForce: { from: 'not stated' } } as const

/** The documents behind reviews of serious cases, besides the editions of the guidance and the Board's own papers. */
export const caseReviewSources = [
  { ...national, basis: 'statute', id: 'local-boards-regulations-2006', title: 'Local Safeguarding Children Boards Regulations 2006, regulation 5, as several boards quote it', publisher: 'UK Parliament', edition: 'SI 2006/90', inForce: { from: '2006-04-01' }, address: 'https://www.legislation.gov.uk/uksi/2006/90' },
  { ...national, basis: 'statute', id: 'children-act-2004-section-16c', title: 'Children Act 2004, section 16C: the duty to notify, as partnerships quote it', publisher: 'UK Parliament', edition: 'as inserted by the Children and Social Work Act 2017', inForce: { from: '2018-06-29' }, address: 'https://www.legislation.gov.uk/ukpga/2004/31/section/16C' },
  { ...read, id: 'london-procedures-2007-case-review', title: 'London Child Protection Procedures, third edition, section 19: serious case review (opening)', publisher: 'London Safeguarding Children Board', edition: '2007', inForce: { from: '2007-12-31' }, place: 'london', basis: 'london-procedure', address: 'http://www.proceduresonline.com/london_lscb_infopack/LCP%20Dreamweaver%20Manual%20V1/chapters/lcp_sect_nineteen.htm' },
  { ...elsewhere, id: 'oxleas-incident-policy', title: 'Incident policy, appendix on serious case reviews', publisher: 'Oxleas NHS Foundation Trust', place: 'london', basis: 'london-procedure', address: 'https://www.yumpu.com/en/document/view/48038531' },
  { ...elsewhere, id: 'warrington-case-review', title: 'Procedures: serious case reviews and notifiable incidents', publisher: 'Warrington Safeguarding Children Board', address: 'http://www.proceduresonline.com/pancheshire/warrington/p_ser_case_rev.html' },
  { ...elsewhere, id: 'cornwall-case-review-toolkit', title: 'Serious case review toolkit', publisher: 'Cornwall and Isles of Scilly Safeguarding Children Board', address: 'https://docest.com/doc/291331' },
  { ...elsewhere, id: 'knowsley-case-review', title: 'Procedures: serious case reviews, with the direction on publishing', publisher: 'Knowsley Safeguarding Children Board', address: 'http://knowsleyscb.proceduresonline.com/chapters/p_ser_case_rev_proc.html' },
  { ...elsewhere, id: 'solihull-case-review', title: 'Serious case review guidance, with the note of June 2018 on notifying the national panel', publisher: 'Solihull Local Safeguarding Children Board', address: 'http://solihulllscb.proceduresonline.com/chapters/p_ser_case_rev_guid.html' },
  { ...elsewhere, id: 'north-east-lincolnshire-practice-reviews', title: 'Child safeguarding practice reviews', publisher: 'North East Lincolnshire Safeguarding Children Partnership', edition: 'August 2024', address: 'https://nelincsscp.trixonline.co.uk/chapter/child-safeguarding-practice-reviews' },
  { ...national, id: 'practice-review-panel-questions', title: 'Questions and answers on notifications and rapid reviews', publisher: 'Child Safeguarding Practice Review Panel', address: 'https://childsafeguarding.independent-panel.uk/about/faqs/' },
  { ...elsewhere, id: 'devon-rapid-reviews', title: 'One minute guide 55: rapid reviews', publisher: 'Devon County Council', address: 'https://www.devon.gov.uk/support-schools-settings/safeguarding/guidance-policy-and-tools-2/safeguarding-one-minute-guides/no-55-rapid-reviews/' },
  { ...elsewhere, id: 'leeds-practice-reviews', title: 'Rapid reviews and child safeguarding practice reviews: a practitioner guide', publisher: 'Leeds Safeguarding Children Partnership', address: 'https://www.leedsscp.org.uk' },
  { ...elsewhere, id: 'cypnow-chapter-8', title: 'Summary of the redrafted chapter 8 of Working Together', publisher: 'Children & Young People Now', address: 'not stated' },
  { ...national, id: 'scie-learning-together', title: 'Learning together to safeguard children: a systems model for case reviews (At a glance, guide 24, London pilots)', publisher: 'Social Care Institute for Excellence', edition: '2008 to 2011', inForce: { from: '2008-12-31' }, address: 'https://www.scie.org.uk/publications/guides/guide24/' }
] as const satisfies readonly SourceDocument[]
