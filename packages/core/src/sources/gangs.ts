import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part' } as const
const undated = { edition: 'not stated', inForce: { from: 'not stated' } } as const
const elsewhere = { ...read, ...undated, place: 'another-area', basis: 'other-area' } as const

/** London's chapter, which the catalogue of signs cites as well. */
export const londonGangsChapter = { ...read, id: 'london-gangs-chapter', title: 'London Safeguarding Children Procedures, PG19: gang activity and serious youth violence (opening; earlier chapter 12 of the fifth edition)', publisher: 'London Safeguarding Children Partnership', edition: 'as revised in March 2023', inForce: { from: '2023-03-31' }, address: 'http://londonsafeguardingchildrenprocedures.co.uk/gang_activity.html', place: 'london', basis: 'london-procedure' } as const satisfies SourceDocument

/** The documents behind the procedure on gangs and serious youth violence, besides those of the thresholds. */
export const gangsSources = [
  { ...read, id: 'london-gangs-procedure', title: 'Safeguarding children affected by gang activity and/or serious youth violence (cover and opening; slides on its draft)', publisher: 'London Safeguarding Children Board', edition: 'November 2009', inForce: { from: '2009-11-30' }, address: 'not stated', copy: 'https://pdffox.com/or-serious-youth-violence-pdf-free.html', place: 'london', basis: 'london-procedure' },
  londonGangsChapter,
  { ...read, id: 'gangs-guidance-2010', title: 'Safeguarding children and young people who may be affected by gang activity (as summarised by West Yorkshire)', publisher: 'Department for Children, Schools and Families', edition: '2010', inForce: { from: '2010-12-31' }, address: 'http://westyorkscb.proceduresonline.com/chapters/p_sg_child_affect_gang_act.html', place: 'national', basis: 'guidance' },
  { ...read, id: 'barnet-gangs-tool', title: 'Gang screening guidance: when to refer (purpose and referral only)', publisher: 'London Borough of Barnet', edition: '29 May 2015', inForce: { from: '2015-05-29' }, address: 'not stated', copy: 'https://docslib.org/doc/13921261', place: 'london', basis: 'local' },
  { ...read, id: 'county-lines-guidance', title: 'Criminal exploitation of children and vulnerable adults: county lines (opening)', publisher: 'Home Office', edition: 'updated 20 October 2023; first published in July 2017 (recalled)', inForce: { from: '2023-10-20' }, address: 'https://www.gov.uk/government/publications/criminal-exploitation-of-children-and-vulnerable-adults-county-lines/criminal-exploitation-of-children-and-vulnerable-adults-county-lines', place: 'national', basis: 'guidance' },
  { ...read, id: 'modern-slavery-act-2015-section-45', title: 'Modern Slavery Act 2015, section 45: defence for victims who commit an offence', publisher: 'UK Parliament', edition: 'its first day, 31 July 2015, is recalled', inForce: { from: '2015-07-31' }, address: 'https://www.legislation.gov.uk/ukpga/2015/30/section/45', place: 'national', basis: 'statute', read: 'not opened' },
  { ...read, id: 'doctors-guidance-on-stab-wounds', title: 'Guidance of 2009 on gunshot and knife wounds (as used for an audit in all of London’s emergency departments)', publisher: 'General Medical Council', edition: '2009', inForce: { from: '2009-11-30' }, address: 'https://adc.bmj.com/content/96/Suppl_1/A58.2', place: 'national', basis: 'guidance' },
  { ...elsewhere, id: 'liverpool-gangs', title: 'Procedures: children affected by gang activity and serious youth violence', publisher: 'Liverpool Safeguarding Children Partnership', address: 'https://liverpoolscp.trixonline.co.uk/chapter/safeguarding-children-affected-by-gang-activity-and-or-serious-youth-violence' },
  { ...elsewhere, id: 'nottinghamshire-criminal-exploitation', title: 'Procedures: child criminal exploitation', publisher: 'Nottinghamshire and Nottingham City Safeguarding Children Partnerships', edition: 'February 2022, updated July 2023', address: 'https://nottinghamshirescb.proceduresonline.com/p_ch_criminal_exp.html' },
  { ...elsewhere, id: 'sheffield-criminal-exploitation', title: 'Procedures: criminal exploitation and county lines', publisher: 'Sheffield Children Safeguarding Partnership', address: 'https://sheffieldscb.proceduresonline.com/p_ch_crim_expl.html' },
  { ...elsewhere, id: 'nspcc-county-lines', title: 'County lines: whom to tell, and which area', publisher: 'NSPCC', address: 'https://learning.nspcc.org.uk/child-abuse-and-neglect/county-lines' }
] as const satisfies readonly SourceDocument[]
