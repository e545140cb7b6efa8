import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-21', read: 'in part', inForce: { from: 'not stated' } } as const
const national = { ...read, place: 'national', basis: 'guidance' } as const
const london = { ...read, place: 'london', basis: 'london-procedure' } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area' } as const
const undated = 'not stated'

/** The documents that due dates and refresher dates rest on. Official texts marked `not opened` are known through the document their title names. */
export const trainingSources = [
  { ...national, id: 'eyfs-2025', title: 'Early years foundation stage statutory framework, Annex C (reported by Nursery World and by Plymouth’s partnership)', publisher: 'Department for Education', edition: '14 July 2025', inForce: { from: '2025-09-01' }, address: 'https://nurseryworld.co.uk/content/management/safeguarding-in-2025-part-2-effective-training', read: 'not opened' },
  { ...national, id: 'eyfs-before-2025', title: 'Early years foundation stage: the usual three-yearly renewal before Annex C', publisher: 'Department for Education', edition: undated, address: undated, read: 'not opened' },
  { ...national, id: 'kcsie-2019', title: 'Keeping Children Safe in Education, paragraphs on training (quoted by Staffordshire)', publisher: 'Department for Education', edition: '2019', address: undated, read: 'not opened' },
  { ...national, id: 'kcsie-training-guide', title: 'Child protection training: guidance for schools on the current text', publisher: 'The Key for School Leaders', edition: undated, address: 'https://schoolleaders.thekeysupport.com/pupils-and-parents/safeguarding/managing-safeguarding/child-protection-training-guidance/' },
  { ...national, id: 'intercollegiate-2014', title: 'Intercollegiate competences for health staff: induction within six weeks, hours over three years (reported by South Kent Coast and Southend)', publisher: 'Royal College of Paediatrics and Child Health', edition: 'third, March 2014', address: 'https://southendccg.nhs.uk/your-health-services/find-the-right-service/79-your-services/362-safeguarding-children-training', read: 'not opened' },
  { ...national, id: 'intercollegiate-2025', title: 'Safeguarding children and young people: competences for health care staff', publisher: 'Royal College of Paediatrics and Child Health', edition: 'fifth, autumn 2025', address: 'https://www.rcpch.ac.uk/resources/safeguarding-children-young-people-cyp-care-competencies-health-care-staff-icd' },
  { ...national, id: 'working-together-2010-training', title: 'Working Together 2010, chapter 4: training groups (reported by Torbay and York)', publisher: 'Department for Children, Schools and Families', edition: 'March 2010', inForce: { from: '2010-03-17', to: '2013-04-14' }, address: 'https://www.torbaysafeguarding.org.uk/publications/suggested-training', read: 'not opened' },
  { ...london, id: 'croydon-training-stages', title: 'Training stages and groups', publisher: 'Croydon Safeguarding Children Partnership', edition: undated, address: 'https://www.croydonlcsb.org.uk/training-stages' },
  { ...elsewhere, id: 'newcastle-under-lyme-training', title: 'Safeguarding training for staff: by when, how often, and the line manager’s part', publisher: 'Newcastle-under-Lyme Borough Council', edition: undated, address: undated }
] as const satisfies readonly SourceDocument[]

export type TrainingSourceId = (typeof trainingSources)[number]['id']
