import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part' } as const
const statute = { ...read, publisher: 'UK Parliament', place: 'national', basis: 'statute' } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area' } as const
const undated = { edition: 'not stated', inForce: { from: 'not stated' } } as const

/** The documents behind the procedure on private fostering, besides those of the thresholds. */
export const privateFosteringSources = [
  { ...statute, id: 'children-act-1989-section-66', title: 'Children Act 1989, section 66 and schedule 8: what private fostering is, and what it is not', edition: 'as shown on 15 November 2024', inForce: { from: '1991-10-14' }, address: 'https://www.legislation.gov.uk/ukpga/1989/41/part/IX' },
  { ...statute, id: 'private-fostering-regulations-2005', title: 'Children (Private Arrangements for Fostering) Regulations 2005: regulations 3, 4 and 8, and the explanatory note', edition: 'S.I. 2005/1533; its first day, 1 July 2005, is recalled', inForce: { from: '2005-07-01' }, address: 'https://www.legislation.gov.uk/uksi/2005/1533' },
  { ...read, id: 'private-fostering-guidance', title: 'Replacement Children Act 1989 guidance on private fostering (contents)', publisher: 'Department for Education and Skills', edition: '2005 (recalled)', inForce: { from: '2005-07-01' }, address: 'not stated', copy: 'https://fdocuments.net/document/replacement-children-act-1989-guidance-on-private-fostering-chapter-6-the-role-and.html', place: 'national', basis: 'guidance' },
  { ...elsewhere, id: 'kent-private-fostering', title: 'Procedures: private fostering', publisher: 'Kent County Council', edition: 'refreshed in July 2023', inForce: { from: '2023-07-31' }, address: 'https://kentchildcare.proceduresonline.com/p_private_fost.html' },
  { ...elsewhere, id: 'trafford-private-fostering', title: 'Procedures: private fostering (contents and definition)', publisher: 'Trafford Council', edition: 'December 2023', inForce: { from: '2023-12-31' }, address: 'http://www.proceduresonline.com/trafford/cs/chapters/p_private_fost.html' },
  { ...elsewhere, id: 'greater-manchester-private-fostering', title: 'Procedures: privately fostered children; every agency identifies and notifies', publisher: 'Greater Manchester Safeguarding Children Boards', edition: 'May 2014', inForce: { from: '2014-05-31' }, address: 'http://greatermanchesterscb.proceduresonline.com/chapters/p_privately_fost_ch.html' },
  { ...elsewhere, ...undated, id: 'lincolnshire-private-fostering', title: 'Private fostering: when to tell the council', publisher: 'Lincolnshire County Council', address: 'not stated' },
  { ...elsewhere, ...undated, id: 'sefton-private-fostering', title: 'Procedures: private fostering, 22.3', publisher: 'Sefton Local Safeguarding Children Board', address: 'https://seftonlscb.safeguardingpolicies.org.uk' },
  { ...elsewhere, ...undated, id: 'trafficking-signs-athub', title: 'Signs of trafficking, unregistered private fostering among them', publisher: 'Anti Trafficking and Labour Exploitation Unit', address: 'https://athub.org.uk' }
] as const satisfies readonly SourceDocument[]
