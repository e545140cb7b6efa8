import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part' } as const
const undated = { ...read, edition: 'not stated', inForce: { from: 'not stated' }, address: 'not stated' } as const

/** The documents behind protective marking. London's own guidance of 2008 was not found; what follows is what it drew on, and what came after. */
export const protectiveMarkingSources = [
  { ...undated, id: 'research-council-marking', title: 'Document marking: harm, markings and descriptors, and how to handle them', publisher: 'Medical Research Council', place: 'national', basis: 'guidance' },
  { ...undated, id: 'protective-marking-1996', title: 'Answer of 16 July 1996 on the four protective markings', publisher: 'House of Commons', edition: '16 July 1996', place: 'national', basis: 'guidance' },
  { ...undated, id: 'marking-and-freedom-of-information', title: 'Guidance on exemptions, chapter 4: protective marking', publisher: 'Department for Constitutional Affairs', place: 'national', basis: 'guidance', address: 'http://www.dca.gov.uk/foi/guidance/exguide/intro/chap04.htm' },
  { ...undated, id: 'councils-marking-policy-2009', title: 'Protective marking policy: generic document for councils (contents and opening)', publisher: 'Government Connect and the Local Government Association', edition: 'May 2009', place: 'national', basis: 'guidance', address: 'not stated', copy: 'https://docsbay.net/gc-lga-dhr-support-programme' },
  { ...undated, id: 'classification-handling-2014', title: 'Government security classifications: handling instructions for staff (from six markings to three)', publisher: 'Department for Business, Innovation and Skills', edition: 'in effect from 2 April 2014', inForce: { from: '2014-04-02' }, place: 'national', basis: 'guidance', address: 'not stated', copy: 'https://docsbay.net/security-handling-rules-for-different-levels-of-protective-marking' },
  { ...undated, id: 'classification-policy-2023', title: 'Government security classifications policy (opening)', publisher: 'Cabinet Office', edition: '17 July 2023', inForce: { from: '2023-07-17' }, place: 'national', basis: 'guidance', address: 'https://www.gov.uk/government/publications/government-security-classifications/government-security-classifications-policy-html' },
  { ...undated, id: 'cheshire-east-marking', title: 'Protective marking: e-mail, documents, paper, and talking', publisher: 'Cheshire East Council', place: 'another-area', basis: 'other-area', address: 'https://centranet.cheshireeast.gov.uk/how-do-i/data-protection-and-security/protective-marking.aspx' },
  { ...undated, id: 'lincolnshire-classification', title: 'Security classification policy', publisher: 'Lincolnshire County Council', place: 'another-area', basis: 'other-area', address: 'https://www.lincolnshire.gov.uk/council-councillors/security-classification-policy/2' }
] as const satisfies readonly SourceDocument[]
