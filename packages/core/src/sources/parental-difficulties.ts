import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part', inForce: { from: 'not stated' }, edition: 'not stated' } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area' } as const

/** The documents behind the procedure on parents' mental health, drink and drugs, besides those of the thresholds. */
export const parentalDifficultySources = [
  { ...read, place: 'national', basis: 'guidance', id: 'patient-safety-alert-2009', title: 'Rapid response report RRR003: preventing harm to children from parents with mental health needs, as Milton Keynes and the Department of Health in Northern Ireland report it', publisher: 'National Patient Safety Agency', edition: '2009', address: 'https://mkscb.procedures.org.uk/ykyyqt/assessing-need-and-providing-help/additional-practice-guidance/mental-health-of-parent-or-carer', inForce: { from: '2009-12-31' } },
  { ...elsewhere, id: 'norfolk-parents-mental-health', title: 'Procedures: children at risk where a parent has a mental health problem', publisher: 'Norfolk Safeguarding Children Partnership', address: 'https://norfolklscp.org.uk/about/policies-procedures/complex-families-and-working-with-parentscarers/72-children-at-risk-where-a-parent-has-a-mental-health-problem' },
  { ...elsewhere, id: 'sussex-parents-mental-health', title: 'Procedures: parental mental health', publisher: 'Sussex Safeguarding Children Partnerships', address: 'http://sussexchildprotection.procedures.org.uk/tkyxo/children-in-specific-circumstances/parental-mental-health' },
  { ...elsewhere, id: 'surrey-parents-mental-illness', title: 'Procedures: enduring and severe parental mental illness', publisher: 'Surrey Safeguarding Children Partnership', address: 'http://surreyscp.procedures.org.uk/hkpll/procedures-for-specific-circumstances/enduring-and-or-severe-parental-mental-illness' },
  { ...elsewhere, id: 'kent-parents-drink-and-drugs', title: 'Procedures: parental substance misuse, in pregnancy too', publisher: 'Kent and Medway Safeguarding Children Partnerships', address: 'https://www.proceduresonline.com/kentandmedway/chapters/p_parent_sub_misuse.html' },
  { ...elsewhere, id: 'derbyshire-parents-drink-and-drugs', title: 'Procedures: working with parents who are misusing substances', publisher: 'Derby and Derbyshire Safeguarding Children Partnership', address: 'https://derbyshirescbs.proceduresonline.com/p_wking_par_misusing_subs.html' },
  { ...elsewhere, id: 'derbyshire-three-together', title: 'Procedures: domestic abuse, with what to do where mental ill health and substances come together with it', publisher: 'Derby and Derbyshire Safeguarding Children Boards', edition: 'July 2017', address: 'http://derbyshirescbs.proceduresonline.com/p_domestic_abuse.html' },
  { ...elsewhere, readOn: '2026-11-21', id: 'cumbria-substance-continuum', title: 'Continuum of need for children of parents who use substances (its last level was cut off)', publisher: 'Cumbria Local Safeguarding Children Board', address: 'not stated' }
] as const satisfies readonly SourceDocument[]
