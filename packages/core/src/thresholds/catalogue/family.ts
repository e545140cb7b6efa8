import type { SignRow } from './sign.ts'

/** The family and its surroundings: history, wider family, unborn children, home, work, money and community. */
export const familyRows = [
  { row: 'FE-FH-01', id: 'good-family-relationships', group: 'family-history', level: 1, cites: ['BK1', 'BA', 'CW1'] },
  { row: 'FE-FH-11', id: 'long-history-of-rejection-and-conflict', group: 'family-history', level: 4, cites: ['BK4', 'BA'] },
  { row: 'FE-FH-12', id: 'family-crime-or-home-used-for-crime', group: 'family-history', level: 4, cites: ['BK4'] },
  { row: 'FE-FH-13', id: 'in-need-and-parents-refuse-support-risk-rising', group: 'family-history', level: 4, cites: ['BK4'] },
  { row: 'FE-FH-07', id: 'bitter-separation-or-contact-dispute', group: 'family-history', level: 3, cites: ['BK3', 'BA'] },
  { row: 'FE-FH-08', id: 'serious-ill-health-in-family', group: 'family-history', level: 3, cites: ['BK3'] },
  { row: 'FE-FH-20', id: 'parents-needs-limit-parenting', group: 'family-history', level: 3, cites: ['BK3'] },
  { row: 'FE-FH-02', id: 'parental-conflict-draws-in-child', group: 'family-history', level: 2, cites: ['BK2', 'BA'] },
  { row: 'FE-FH-03', id: 'loss-of-an-important-adult', group: 'family-history', level: 2, cites: ['BK2', 'BA'] },
  { row: 'FE-FH-04', id: 'parent-with-health-difficulty', group: 'family-history', level: 2, cites: ['BK2'] },
  { row: 'FE-FH-05', id: 'adopted-or-kinship-care-needing-support', group: 'family-history', level: 2, cites: ['BK2', 'BA'] },
  { row: 'FE-FH-06', id: 'parent-in-prison-or-on-community-order', group: 'family-history', level: 2, cites: ['HA'] },

  { row: 'FE-FH-10', id: 'persistent-domestic-abuse-or-severe-discord', group: 'domestic-abuse', level: 4, acute: true, danger: true, cites: ['BK4', 'BA'] },
  { row: 'FE-FH-09', id: 'incidents-of-domestic-abuse-between-carers', group: 'domestic-abuse', level: 3, cites: ['BK3', 'BA'] },

  // London orders a referral, so that children's social care decides whether to assess before the birth. It gives no level: ours. Of deaths it takes in those where a worry about safety was raised.
  { row: 'FE-FH-14', id: 'unborn-earlier-injury-or-unexplained-child-death', group: 'unborn', level: 4, acute: true, cites: [], names: ['LPB'] },
  { row: 'FE-FH-15', id: 'unborn-earlier-children-removed', group: 'unborn', level: 4, acute: true, cites: ['LPB', 'TPB'] },
  { row: 'FE-FH-18', id: 'unborn-domestic-abuse-in-pregnancy', group: 'unborn', level: 4, acute: true, danger: true, cites: ['TPB', 'HW'] },
  { row: 'FE-FH-16', id: 'unborn-alcohol-or-drugs-affect-pregnancy', group: 'unborn', level: 3, upTo: 4, acute: true, cites: ['TPB'], names: ['WTN'], openNorm: true },
  { row: 'FE-FH-19', id: 'concealed-or-denied-pregnancy', group: 'unborn', level: 3, upTo: 4, acute: true, cites: [], names: ['SHE'], openNorm: true },
  { row: 'FE-FH-17', id: 'unborn-parents-vulnerable', group: 'unborn', level: 3, upTo: 4, cites: ['TPB'], openNorm: true },

  { row: 'FE-WF-01', id: 'wider-family-and-friends', group: 'community', level: 1, cites: ['BK1', 'BA'] },
  { row: 'FE-SI-01', id: 'family-feels-part-of-community', group: 'community', level: 1, cites: ['BK1', 'CW1'] },
  { row: 'FE-CR-01', id: 'uses-services-and-activities', group: 'community', level: 1, cites: ['HA', 'LV'] },
  { row: 'FE-WF-04', id: 'no-support-or-harmful-relatives', group: 'community', level: 4, cites: ['BK4', 'BA'] },
  { row: 'FE-SI-05', id: 'chronic-exclusion-and-hostile-community', group: 'community', level: 4, cites: ['BK4'] },
  { row: 'FE-WF-03', id: 'isolated-from-relatives', group: 'community', level: 3, cites: ['BK3', 'BA'] },
  { row: 'FE-SI-04', id: 'isolated-and-in-conflict-with-neighbours', group: 'community', level: 3, cites: ['BK3'] },
  { row: 'FE-CR-03', id: 'hidden-child', group: 'community', level: 3, cites: ['BK3', 'BH3'] },
  { row: 'FE-CR-04', id: 'concern-raised-by-others', group: 'community', level: 3, cites: ['BK3'] },
  { row: 'FE-WF-02', id: 'little-help-from-family-and-friends', group: 'community', level: 2, cites: ['BK2', 'BA'] },
  { row: 'FE-SI-02', id: 'new-to-area-few-contacts', group: 'community', level: 2, cites: ['BK2'] },
  { row: 'FE-SI-03', id: 'harassment-or-discrimination', group: 'community', level: 2, cites: ['HA', 'BK2'] },
  { row: 'FE-SI-06', id: 'refugee-or-asylum-seeking-family', group: 'community', level: 2, cites: ['BK2', 'DE2'] },
  { row: 'FE-CR-02', id: 'facilities-hard-to-reach', group: 'community', level: 2, cites: ['BK2'] },

  { row: 'FE-HO-01', id: 'home-has-basic-amenities', group: 'home-and-money', level: 1, cites: ['BK1', 'CW1', 'BA'] },
  { row: 'FE-EM-01', id: 'work-or-unemployment-managed', group: 'home-and-money', level: 1, cites: ['BK1'] },
  { row: 'FE-IN-01', id: 'budget-meets-needs', group: 'home-and-money', level: 1, cites: ['BK1'] },
  { row: 'FE-HO-07', id: 'homeless-or-about-to-be-with-child', group: 'home-and-money', level: 4, acute: true, cites: ['BK4', 'BA'] },
  { row: 'FE-HO-08', id: 'home-dangerous-to-health', group: 'home-and-money', level: 4, acute: true, danger: true, cites: ['BK4', 'BA', 'NO4'] },
  { row: 'FE-HO-09', id: 'homeless-16-or-17-year-old', group: 'home-and-money', level: 3, acute: true, cites: ['RGS'], names: ['WTH'], sign: 'recalled', levelGrade: 'recalled', from: '2009-05-20', papers: 'absent' },
  { row: 'FE-EM-04', id: 'long-term-worklessness-with-harm-to-care', group: 'home-and-money', level: 4, cites: ['BK4'] },
  { row: 'FE-IN-04', id: 'extreme-poverty-and-care-fails', group: 'home-and-money', level: 4, cites: ['BK4'] },
  { row: 'FE-HO-04', id: 'overcrowded-temporary-or-in-bad-repair', group: 'home-and-money', level: 3, cites: ['BK3', 'BA'] },
  { row: 'FE-HO-05', id: 'frequent-moves', group: 'home-and-money', level: 3, cites: ['BK3', 'BA'] },
  { row: 'FE-HO-06', id: 'rent-arrears-or-eviction-begun', group: 'home-and-money', level: 3, cites: ['BK3', 'BA'] },
  { row: 'FE-EM-03', id: 'work-stress-reaches-children', group: 'home-and-money', level: 3, cites: ['BK3'] },
  { row: 'FE-IN-03', id: 'poverty-blocks-basic-needs', group: 'home-and-money', level: 3, cites: ['BK3'], names: ['CINC'] },
  { row: 'FE-IN-05', id: 'no-recourse-to-public-funds-and-destitute', group: 'home-and-money', level: 3, cites: ['NRPF'], sign: 'recalled', levelGrade: 'recalled' },
  { row: 'FE-HO-02', id: 'poor-housing', group: 'home-and-money', level: 2, cites: ['BK2', 'HA', 'BA'] },
  { row: 'FE-HO-03', id: 'hazards-or-poor-hygiene-for-crawling-child', group: 'home-and-money', level: 2, cites: ['KE2'] },
  { row: 'FE-EM-02', id: 'spells-of-unemployment-or-limited-schooling', group: 'home-and-money', level: 2, cites: ['BK2'] },
  { row: 'FE-IN-02', id: 'low-income-or-debt', group: 'home-and-money', level: 2, cites: ['BK2', 'HA', 'KE2'] }
] as const satisfies readonly SignRow[]

export type FamilyRow = (typeof familyRows)[number]
export type FamilyFactId = FamilyRow['id']
/** Strengths have no rule, and so no reason sentence. */
export type FamilyStrengthId = Extract<FamilyRow, { level: 1 }>['id']
export type FamilySignId = Exclude<FamilyFactId, FamilyStrengthId>
