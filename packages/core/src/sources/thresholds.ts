import type { SourceDocument } from '../kernel/citation.ts'
import { londonGangsChapter } from './gangs.ts'

const read = { readOn: '2026-11-21', read: 'in part', inForce: { from: 'not stated' } } as const
const london = { ...read, place: 'london', basis: 'london-procedure' } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area' } as const
const national = { ...read, place: 'national', basis: 'guidance' } as const
const undated = 'not stated'

/**
 * The documents that the catalogue of signs rests on. Most were readable only from their opening pages, so most are
 * read `in part`; none of their sentences is repeated here. An edition that a document does not give is `not stated`.
 */
export const thresholdSources = [
  { ...london, id: 'london-indicators-of-need-matrix', title: 'Indicators of Need Matrix, levels 1 to 4', publisher: 'a London safeguarding children board (London format)', edition: '2016', address: 'not stated', copy: 'https://docest.com/doc/7579' },
  { ...london, id: 'london-continuum-of-help-and-support', title: 'Threshold Document: Continuum of Help and Support', publisher: 'London Safeguarding Children Board, as used by Southwark and Bristol', edition: undated, address: 'https://www.proceduresonline.com/bristol/cs/p_threshold.html' },
  { ...london, readOn: '2026-11-22', id: 'london-extremist-ideology', title: 'London Safeguarding Children Procedures, practice guidance on extremist ideology (opening)', publisher: 'London Safeguarding Children Partnership', edition: 'amended in September 2023', address: 'https://www.londonsafeguardingchildrenprocedures.co.uk/sg_ch_extremist.html' },
  { ...london, readOn: '2026-11-22', id: 'islington-extremism', title: 'Extremism and radicalisation: grooming for violent extremism is child abuse', publisher: 'Islington Safeguarding Children Board', edition: undated, address: 'http://www.islingtonscb.org.uk/key-practice-guidance/Pages/Extremism-and-Radicalisation.aspx' },
  { ...london, id: 'kingston-richmond-threshold', title: 'Threshold page on the London continuum', publisher: 'Kingston and Richmond Safeguarding Children Partnership', edition: 'matrix refreshed February 2023', address: 'https://kingstonandrichmondsafeguardingchildrenpartnership.org.uk/guidance-policies-and-procedures/threshold' },
  { ...london, id: 'croydon-threshold-guidance', title: 'Threshold guidance', publisher: 'Croydon Safeguarding Children Partnership', edition: undated, address: 'https://www.croydonlcsb.org.uk/threshold-guidance' },
  { ...london, id: 'harrow-threshold-guidance', title: 'Multi-Agency Threshold Guidance', publisher: 'Harrow Local Safeguarding Children Board', edition: 'reviewed November 2016', address: 'not stated', copy: 'https://docsbay.net' },
  { ...london, id: 'sutton-threshold-guidance', title: 'Multi-Agency Threshold Guidance', publisher: 'Sutton Local Safeguarding Children Board', edition: 'April 2015', address: 'not stated', copy: 'https://docsbay.net/sutton-local-safeguarding-children-board' },
  { ...london, id: 'southwark-thresholds', title: 'Thresholds for Children’s Social Care Safeguarding Services', publisher: 'Southwark Council', edition: 'September 2017', address: 'https://southwark.proceduresonline.com/chapters/p_threshold_ch_soc.html' },
  { ...london, id: 'lewisham-initial-assessment', title: 'Initial assessment chapter', publisher: 'Lewisham Council', edition: undated, address: undated },
  { ...london, id: 'london-pre-birth-referral', title: 'London procedures CP2(A): pre-birth referral and assessment', publisher: 'London Safeguarding Children Partnership', edition: 'September 2024', address: 'https://www.londonsafeguardingchildrenprocedures.co.uk/pre_birth_ref_assess.html' },
  { ...london, id: 'london-sexually-active-children', title: 'London practice guidance PG42: sexually active children', publisher: 'London Safeguarding Children Partnership', edition: 'October 2022', address: 'https://www.londonsafeguardingchildrenprocedures.co.uk/sg_sex_active_ch.html' },
  { ...london, readOn: '2026-11-22', id: 'london-teenage-parents', title: 'London practice guidance PG43: teenage parents (opening; section 2, a mother under 16)', publisher: 'London Safeguarding Children Partnership', edition: undated, address: 'http://londonsafeguardingchildrenprocedures.co.uk/teenage_parents.html' },
  londonGangsChapter,
  { ...london, readOn: '2026-11-22', id: 'london-missing-families', title: 'London procedures: missing families for whom there are concerns for children or unborn children (opening, 5.1)', publisher: 'London Safeguarding Children Partnership', edition: undated, address: 'https://www.londoncp.co.uk/missing_fam_unborn_ch.html' },
  { ...london, id: 'london-fabricated-illness', title: 'London practice guidance PG15: fabricated or induced illness and perplexing presentations', publisher: 'London Safeguarding Children Partnership', edition: 'September 2021', address: 'https://www.londonsafeguardingchildrenprocedures.co.uk/fab_ind_ill.html' },
  { ...london, id: 'london-board-update-2008', title: 'Board update paper, with an appendix on the assessment of young people with sexually harmful behaviour', publisher: 'London Safeguarding Children Board', edition: 'about June 2008', address: undated, read: 'whole' },
  { ...london, id: 'london-board-update-2009', title: 'Board update paper', publisher: 'London Safeguarding Children Board', edition: 'about January or February 2009', address: undated, read: 'whole' },
  { ...london, id: 'london-board-highlights', title: 'Board highlights', publisher: 'London Safeguarding Children Board', edition: '2009/10', address: undated, read: 'whole' },

  { ...elsewhere, id: 'surrey-threshold', title: 'Children’s Services Threshold Document (time of the Common Assessment Framework)', publisher: 'Surrey County Council', edition: undated, address: 'not stated', copy: 'https://paperzz.com/doc/8387335' },
  { ...elsewhere, id: 'buckinghamshire-level-1', title: 'Thresholds: level 1', publisher: 'Buckinghamshire Safeguarding Children Partnership', edition: undated, address: 'https://www.buckssafeguarding.org.uk/childrenpartnership' },
  { ...elsewhere, id: 'buckinghamshire-level-2', title: 'Thresholds: level 2', publisher: 'Buckinghamshire Safeguarding Children Partnership', edition: undated, address: 'https://www.buckssafeguarding.org.uk/childrenpartnership' },
  { ...elsewhere, id: 'buckinghamshire-level-3', title: 'Thresholds: level 3', publisher: 'Buckinghamshire Safeguarding Children Partnership', edition: undated, address: 'https://www.buckssafeguarding.org.uk/childrenpartnership' },
  { ...elsewhere, id: 'buckinghamshire-level-4', title: 'Thresholds: level 4', publisher: 'Buckinghamshire Safeguarding Children Partnership', edition: undated, address: 'https://www.buckssafeguarding.org.uk/childrenpartnership' },
  { ...elsewhere, id: 'wirral-level-2', title: 'Threshold table, level 2', publisher: 'Wirral Council', edition: undated, address: 'https://wirralchildcare.proceduresonline.com' },
  { ...elsewhere, id: 'wirral-level-4', title: 'Threshold table, level 4', publisher: 'Wirral Council', edition: undated, address: 'https://wirralchildcare.proceduresonline.com' },
  { ...elsewhere, id: 'northumberland-level-4', title: 'Threshold table, level 4', publisher: 'Northumberland County Council', edition: undated, address: 'https://www.proceduresonline.com/northumberlandcs/table_level_4_threshold.html' },
  { ...elsewhere, id: 'devon-level-2', title: 'Threshold table, level 2', publisher: 'Devon County Council', edition: undated, address: 'https://devonchildcare.proceduresonline.com/table_level_2_threshold.html' },
  { ...elsewhere, id: 'kent-support-level-2', title: 'Support Levels Guidance: additional support, level 2', publisher: 'Kent Safeguarding Children Multi-Agency Partnership', edition: 'two web editions, undated', address: 'https://www.kscmp.org.uk' },
  { ...elsewhere, id: 'brighton-and-hove-level-3', title: 'Threshold framework, level 3', publisher: 'Brighton and Hove Safeguarding Children Partnership', edition: 'about 2019', address: 'https://www.brightonandhovesafeguarding.org.uk/threshold-framework' },
  { ...elsewhere, id: 'hampshire-thresholds-chart', title: 'Thresholds chart', publisher: 'Hampshire County Council', edition: undated, address: 'https://www.hants.gov.uk' },
  { ...elsewhere, id: 'east-sussex-level-indicators', title: 'Continuum of need: level indicators', publisher: 'East Sussex County Council', edition: undated, address: 'https://www.eastsussex.gov.uk' },
  { ...elsewhere, id: 'barnsley-toolkit', title: 'Assessment toolkit: family and environmental factors', publisher: 'Barnsley Council', edition: undated, address: 'not stated', copy: 'https://paperzz.com/doc/8018944' },
  { ...elsewhere, id: 'cheshire-west-universal', title: 'Continuum of need: universal', publisher: 'Cheshire West and Chester Safeguarding Children Partnership', edition: undated, address: 'https://www.cheshirewestscp.co.uk' },
  { ...elsewhere, id: 'liverpool-levels-of-need', title: 'Levels of need', publisher: 'Liverpool City Council', edition: undated, address: 'https://liverpool.gov.uk/lon' },
  { ...elsewhere, id: 'threshold-levels-at-a-glance', title: 'Threshold levels 1 to 4 at a glance', publisher: 'not stated', edition: undated, address: 'not stated', copy: 'https://studylib.net/doc/6625322' },
  { ...elsewhere, id: 'tameside-threshold', title: 'Threshold page', publisher: 'Tameside Safeguarding Children Partnership', edition: undated, address: 'https://www.tamesidesafeguardingchildren.org.uk' },
  { ...elsewhere, id: 'mid-essex-hospital-training', title: 'Mandatory training booklet: safeguarding pages', publisher: 'Mid Essex Hospital Services', edition: 'October 2014', address: undated },
  { ...elsewhere, id: 'domestic-violence-matrix-reported', title: 'What is publicly known of a domestic violence risk matrix used in London from 2008-09 (a licensed tool; its items are not held here)', publisher: 'Barnardo’s', edition: 'about 2008 to 2014', address: 'not stated', copy: 'https://www.scribd.com/document/546830931' },
  { ...elsewhere, id: 'community-care-2009', title: 'Article on a domestic violence risk matrix', publisher: 'Community Care', edition: '21 December 2009', address: 'https://www.communitycare.co.uk' },
  { ...elsewhere, id: 'tees-unborn-baby', title: 'Procedures: safeguarding the unborn baby', publisher: 'Tees Safeguarding Children Partnerships', edition: undated, address: 'https://www.teescpp.org.uk' },
  { ...elsewhere, id: 'tees-physical-abuse', title: 'Procedures: physical abuse', publisher: 'Tees Safeguarding Children Partnerships', edition: undated, address: 'https://www.teescpp.org.uk/types-of-abuse/physical-abuse' },
  { ...elsewhere, id: 'tees-fabricated-illness', title: 'Procedures: fabricated or induced illness', publisher: 'Tees Safeguarding Children Partnerships', edition: undated, address: 'https://www.teescpp.org.uk' },
  { ...elsewhere, id: 'bruising-protocols-of-other-areas', title: 'Protocols on bruising in children who are not mobile', publisher: 'Bedfordshire, Barnsley, Wigan, Leeds and the Scottish Borders', edition: '2022 and later (Bedfordshire), 2023 (Barnsley), others undated', address: 'https://bedfordscb.proceduresonline.com/p_bruise.html' },
  { ...elsewhere, readOn: '2026-11-22', id: 'manchester-abusive-head-trauma', title: 'Abusive head trauma and ICON: advice for all', publisher: 'Manchester Safeguarding Partnership', edition: undated, address: 'https://www.manchestersafeguardingboards.co.uk/resource/abusive-head-trauma-advice-for-all/' },
  { ...elsewhere, readOn: '2026-11-22', id: 'sussex-concealed-pregnancy', title: 'Procedures: concealed pregnancy, with why a pregnancy is hidden (8.10.8 and 8.10.9)', publisher: 'Sussex safeguarding children boards', edition: 'February 2012', address: 'http://sussexchildprotection.procedures.org.uk/tklz/children-in-specific-circumstances/concealed-pregnancy' },
  { ...elsewhere, readOn: '2026-11-22', id: 'west-yorkshire-relationship-abuse', title: 'Practice guidance: violence and abuse in young people’s relationships (opening)', publisher: 'West Yorkshire safeguarding children partnerships', edition: 'June 2022', address: 'https://westyorkscb.proceduresonline.com/p_ipva_relation.html' },
  { ...elsewhere, readOn: '2026-11-22', id: 'lincolnshire-child-protection-medicals', title: 'Procedure for professionals requesting child protection medicals: a disclosure or any suspicion; an injury that can be seen (section 2)', publisher: 'Lincolnshire Safeguarding Children Partnership', edition: 'updated in October 2024', address: 'https://lincolnshirescb.proceduresonline.com/p_prof_req_pro_med.html' },
  { ...elsewhere, readOn: '2026-11-22', id: 'tees-medical-assessments', title: 'Procedures: child protection medical assessments, and urgent care first: a suspected fracture, bleeding, loss of consciousness, severe burns (1.1, 2.1.1)', publisher: 'Tees Safeguarding Children Partnerships', edition: undated, address: 'https://www.teescpp.org.uk/procedures-and-guidance-on-specific-issues-that-affect-children/child-protection-medical-assessments/' },
  { ...elsewhere, readOn: '2026-11-22', id: 'doncaster-urgent-medical-care', title: 'Guidance so that urgent medical care is not delayed: fractures, blows to the head, scalds, burns, something swallowed', publisher: 'Doncaster (child protection medicals)', edition: undated, address: 'not stated', copy: 'https://docest.com/doc/7342/what-is-this-guidance-for' },
  { ...elsewhere, readOn: '2026-11-22', id: 'sussex-missing-families', title: 'Procedures: children and families who go missing; when social care and the police are told (5.6.7.6)', publisher: 'Sussex Safeguarding Children Partnerships', edition: 'February 2023', address: 'https://sussexchildprotection.procedures.org.uk/hkyshh' },
  { ...elsewhere, id: 'bedfordshire-section-47', title: 'Section 47 enquiries chapter', publisher: 'Bedfordshire safeguarding children boards', edition: undated, address: undated },
  { ...elsewhere, id: 'guernsey-physical-abuse', title: 'Recognising physical abuse', publisher: 'Islands Safeguarding Children Partnership, Guernsey', edition: undated, address: 'https://iscp.gg/article/118102' },
  { ...elsewhere, id: 'understanding-abuse-leaflet', title: 'Understanding and identifying abuse and neglect (leaflet)', publisher: 'not stated', edition: undated, address: 'not stated', copy: 'https://docsbay.net/understanding-and-identifying-abuse-and-neglect' },
  { ...elsewhere, id: 'numark-physical-abuse', title: 'Learning page: signs of physical abuse', publisher: 'Numark', edition: undated, address: 'https://learning.numarknet.com' },
  { ...elsewhere, id: 'east-ayrshire-indicators', title: 'Child protection procedures: appendix of indicators (Scotland)', publisher: 'East Ayrshire', edition: 'copy of 2014', address: 'not stated', copy: 'https://www.yumpu.com' },
  { ...elsewhere, id: 'sheffield-making-a-referral', title: 'Making a referral: examples of when one must be made', publisher: 'Sheffield Children Safeguarding Partnership', edition: undated, address: 'https://sheffieldscb.proceduresonline.com/p_making_refer.html' },
  { ...elsewhere, id: 'sheffield-pre-birth', title: 'Pre-birth chapter', publisher: 'Sheffield Children Safeguarding Partnership', edition: undated, address: undated },
  { ...elsewhere, id: 'derbyshire-sexually-active', title: 'Protocols on sexually active young people', publisher: 'Derbyshire and Bedfordshire safeguarding children boards', edition: undated, address: undated },
  { ...elsewhere, id: 'west-midlands-physical-chastisement', title: 'Procedures that note section 58 of the Children Act 2004', publisher: 'West Midlands safeguarding children procedures', edition: undated, address: undated },
  { ...elsewhere, id: 'kelsi-fgm', title: 'Page on the duty to report female genital mutilation', publisher: 'Kent County Council (KELSI)', edition: undated, address: 'https://www.kelsi.org.uk' },

  { ...national, id: 'nice-cg89', title: 'Child maltreatment: when to suspect maltreatment in under 18s (CG89)', publisher: 'National Institute for Health and Care Excellence', edition: '2009, updated October 2017', address: 'https://www.nice.org.uk/guidance/cg89' },
  { ...national, id: 'children-in-need-census', title: 'Children in need census: code sets', publisher: 'Department for Education, as coded by the Data to Insight project', edition: '2024 to 2026', address: 'https://github.com/data-to-insight' },
  { ...national, id: 'kcsie-annex-b', title: 'Keeping Children Safe in Education, Annex B (opening, and its list of topics)', publisher: 'Department for Education', edition: undated, address: 'https://keepingchildrensafeineducation.co.uk/annex_b.html' },
  { ...national, readOn: '2026-11-22', id: 'extortion-alert-2024', title: 'Alert to schools on financially motivated sexual extortion, as told by the UK Safer Internet Centre and by schools: child sexual abuse, to be reported to the police each time', publisher: 'National Crime Agency', edition: '29 April 2024', address: 'https://saferinternet.org.uk/blog/national-crime-agency-issues-financially-motivated-sexual-extortion-alert-to-uk-schools' },
  { ...national, id: 'working-together-2013-neglect', title: 'Working Together 2013: definition of neglect, as given by a hospital’s booklet', publisher: 'Department for Education', edition: '2013', address: undated },
  { ...national, id: 'working-together-physical-abuse', title: 'Working Together: definition of physical abuse, as given by the Tees procedures', publisher: 'Department for Education', edition: undated, address: undated },
  { ...national, id: 'working-together-emotional-abuse', title: 'Working Together: definition of emotional abuse, as given by a leaflet', publisher: 'Department for Education', edition: undated, address: undated },
  { ...national, id: 'working-together-2018-homelessness', title: 'Working Together 2018 as updated in December 2020: duty on homelessness', publisher: 'Department for Education', edition: '2018, updated December 2020', address: undated, read: 'not opened' },
  { ...national, basis: 'statute', id: 'children-act-1989', title: 'Children Act 1989', publisher: 'UK Parliament', edition: 'not stated', address: 'https://www.legislation.gov.uk/ukpga/1989/41' },
  { ...national, basis: 'statute', id: 'children-act-1989-private-fostering', title: 'Children Act 1989, Part 9, and the private fostering regulations of 2005', publisher: 'UK Parliament', edition: undated, address: 'https://www.legislation.gov.uk/ukpga/1989/41/part/IX', read: 'not opened' },
  { ...national, basis: 'statute', id: 'children-act-2004-section-58', title: 'Children Act 2004, section 58', publisher: 'UK Parliament', edition: undated, address: 'https://www.legislation.gov.uk/ukpga/2004/31/section/58' },
  { ...national, basis: 'statute', id: 'fgm-act-2003-section-5b', title: 'Female Genital Mutilation Act 2003, section 5B', publisher: 'UK Parliament', edition: 'as inserted by section 74 of the Serious Crime Act 2015; 2023 version', address: 'https://www.legislation.gov.uk/ukpga/2015/9/section/74', inForce: { from: '2015-10-31' } },
  { ...national, basis: 'statute', id: 'southwark-judgment-2009', title: 'R (G) v Southwark: homeless 16 and 17 year olds', publisher: 'House of Lords', edition: '2009', address: undated, read: 'not opened' },
  { ...national, basis: 'guidance', id: 'section-17-practice-in-london', title: 'Practice under section 17 with families who have no recourse to public funds', publisher: 'not stated', edition: undated, address: undated, read: 'not opened' }
] as const satisfies readonly SourceDocument[]

export type ThresholdSourceId = (typeof thresholdSources)[number]['id']

/** The fact sheet's short codes: what the rows of the catalogue cite, so that row and sheet can be laid side by side. */
export const sourceByCode = {
  LM: 'london-indicators-of-need-matrix', LT: 'london-continuum-of-help-and-support', KR: 'kingston-richmond-threshold', CR: 'croydon-threshold-guidance',
  HW: 'harrow-threshold-guidance', SU: 'sutton-threshold-guidance', SW: 'southwark-thresholds', LEW: 'lewisham-initial-assessment',
  LPB: 'london-pre-birth-referral', LTP: 'london-teenage-parents', LGC: 'london-gangs-chapter', LMF: 'london-missing-families', LEX: 'london-extremist-ideology', ISX: 'islington-extremism', LSA: 'london-sexually-active-children', LFI: 'london-fabricated-illness',
  'SEED-2008': 'london-board-update-2008', 'SEED-2009': 'london-board-update-2009', 'SEED-H': 'london-board-highlights',
  SY: 'surrey-threshold', BK1: 'buckinghamshire-level-1', BK2: 'buckinghamshire-level-2', BK3: 'buckinghamshire-level-3', BK4: 'buckinghamshire-level-4',
  WI2: 'wirral-level-2', WI4: 'wirral-level-4', NO4: 'northumberland-level-4', DE2: 'devon-level-2', KE2: 'kent-support-level-2',
  BH3: 'brighton-and-hove-level-3', HA: 'hampshire-thresholds-chart', ES: 'east-sussex-level-indicators', BA: 'barnsley-toolkit',
  CW1: 'cheshire-west-universal', LV: 'liverpool-levels-of-need', ST1: 'threshold-levels-at-a-glance', TA: 'tameside-threshold',
  ESX: 'mid-essex-hospital-training', DVM: 'domestic-violence-matrix-reported', CC09: 'community-care-2009', TPB: 'tees-unborn-baby',
  MAN: 'manchester-abusive-head-trauma', SXM: 'sussex-missing-families', SXC: 'sussex-concealed-pregnancy', WYR: 'west-yorkshire-relationship-abuse', TPA: 'tees-physical-abuse', TFI: 'tees-fabricated-illness', BRU: 'bruising-protocols-of-other-areas', BED: 'bedfordshire-section-47',
  GSY: 'guernsey-physical-abuse', UNA: 'understanding-abuse-leaflet', NU: 'numark-physical-abuse', EAY: 'east-ayrshire-indicators',
  SHE: 'sheffield-pre-birth', SHR: 'sheffield-making-a-referral', DER: 'derbyshire-sexually-active', WMP: 'west-midlands-physical-chastisement', KEL: 'kelsi-fgm',
  NIC: 'nice-cg89', CINC: 'children-in-need-census', KCX: 'kcsie-annex-b', NCA: 'extortion-alert-2024', WTN: 'working-together-2013-neglect',
  WTP: 'working-together-physical-abuse', WTE: 'working-together-emotional-abuse', WTH: 'working-together-2018-homelessness',
  CA89: 'children-act-1989', PFR: 'children-act-1989-private-fostering', S58: 'children-act-2004-section-58', S5B: 'fgm-act-2003-section-5b',
  RGS: 'southwark-judgment-2009', NRPF: 'section-17-practice-in-london'
} as const satisfies Record<string, ThresholdSourceId>

export type SourceCode = keyof typeof sourceByCode
