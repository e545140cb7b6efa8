import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-21', read: 'in part' } as const

/** The documents behind the procedure on female genital mutilation, besides those of the thresholds. */
export const fgmSources = [
  { ...read, id: 'london-fgm-resource-pack', title: 'London female genital mutilation resource pack', publisher: 'London Safeguarding Children Board', edition: 'November 2009', inForce: { from: '2009-11-01' }, address: 'not stated', place: 'london', basis: 'london-procedure' },
  { ...read, id: 'fgm-act-2003-protection-orders', title: 'Female Genital Mutilation Act 2003, section 5A and schedule 2: protection orders', publisher: 'UK Parliament', edition: 'as inserted by section 73 of the Serious Crime Act 2015', inForce: { from: '2015-07-17' }, address: 'https://www.legislation.gov.uk/ukpga/2015/9/section/73', place: 'national', basis: 'statute' },
  { ...read, id: 'fgm-risk-guidance-health', title: 'Female genital mutilation risk and safeguarding: guidance for professionals', publisher: 'Department of Health', edition: 'May 2016', inForce: { from: '2016-05-01' }, address: 'not stated', place: 'national', basis: 'guidance' },
  { ...read, id: 'northamptonshire-fgm', title: 'Procedures: female genital mutilation', publisher: 'Northamptonshire Safeguarding Children Partnership', edition: 'not stated', inForce: { from: 'not stated' }, address: 'not stated', place: 'another-area', basis: 'other-area' },
  { ...read, id: 'derbyshire-fgm', title: 'Procedures: female genital mutilation, virginity testing and hymenoplasty', publisher: 'Derby and Derbyshire Safeguarding Children Partnership', edition: 'not stated', inForce: { from: 'not stated' }, address: 'https://derbyshirescp.trixonline.co.uk', place: 'another-area', basis: 'other-area' }
] as const satisfies readonly SourceDocument[]
