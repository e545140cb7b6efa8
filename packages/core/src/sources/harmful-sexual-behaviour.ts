import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part', edition: 'not stated', inForce: { from: 'not stated' } } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area' } as const
const national = { ...read, place: 'national', basis: 'guidance' } as const

/** The documents behind the procedure on children who harm others sexually, besides those of the thresholds. Of the licensed tool only its purpose and who may use it is taken. */
export const harmfulSexualBehaviourSources = [
  { ...read, place: 'london', basis: 'local', id: 'islington-harmful-sexual-behaviour', title: 'Safeguarding children who display harmful sexual behaviours', publisher: 'Islington Council', edition: 'June 2016, revised October 2016', address: 'http://islingtonchildcare.proceduresonline.com/chapters/p_sg_ch_disp_hsb.html' },
  { ...elsewhere, id: 'sefton-sexual-harm-process', title: 'Children who sexually harm: process, with a strategy discussion within 24 hours for both children', publisher: 'Sefton Local Safeguarding Children Board', edition: 'updated 12 November 2018', address: 'https://seftonlscb.safeguardingpolicies.org.uk/may-2017/sec-20-children-who-sexually-harm/207-procedure-process-aim-project' },
  { ...elsewhere, id: 'sefton-harmful-sexual-behaviour', title: 'Procedures: children who present with harmful sexual behaviours', publisher: 'Sefton Safeguarding Children Partnership', address: 'https://seftonscp.procedures.org.uk/yzkytss/children-in-specific-circumstances/children-who-present-with-harmful-sexual-behaviours' },
  { ...elsewhere, id: 'harmful-sexual-behaviour-in-one-minute', title: 'One-minute guide: refer whenever it is alleged, without waiting for the police', publisher: 'a safeguarding children board (not stated which)', address: 'not stated' },
  { ...national, id: 'aim-project-on-training', title: 'Who may use the assessment, and that its use without training does not count (no item is held here)', publisher: 'The AIM Project', address: 'http://aimproject.org.uk/?page_id=79' },
  { ...national, id: 'csa-centre-safety-planning', title: 'Safety planning in education: after an incident of harmful sexual behaviour, as described by the Youth Justice Resource Hub', publisher: 'Centre of expertise on child sexual abuse', edition: 'September 2022', address: 'https://yjresourcehub.uk' },
  { ...national, basis: 'statute', id: 'children-and-young-persons-act-1933-section-50', title: 'Children and Young Persons Act 1933, section 50: no child under ten can be guilty of an offence', publisher: 'UK Parliament', edition: 'as amended', inForce: { from: '2006-04-01' }, address: 'https://www.legislation.gov.uk/ukpga/Geo5/23-24/12/section/50', read: 'not opened' }
] as const satisfies readonly SourceDocument[]
