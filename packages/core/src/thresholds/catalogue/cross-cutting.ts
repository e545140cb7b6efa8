import type { SignRow } from './sign.ts'

/** What cuts across: a child who tells, harm from outside the home, and harm in particular forms. */
export const crossCuttingRows = [
  { row: 'XR-01', id: 'child-tells-of-abuse', group: 'telling', level: 4, acute: true, danger: true, cites: ['BK4'] },
  { row: 'XR-02', id: 'someone-alleges-serious-abuse', group: 'telling', level: 4, acute: true, danger: true, cites: ['BK4', 'NO4'] },
  { row: 'XR-15', id: 'abuse-by-worker-or-volunteer', group: 'telling', level: 4, acute: true, danger: true, cites: ['BK4'] },

  { row: 'XR-03', id: 'fgm-has-happened', group: 'injury', level: 4, acute: true, danger: true, cites: ['BK4', 'NO4'], names: ['KEL', 'CINC'], papers: { cites: ['SEED-H'], sign: 'seen', level: 'inferred' } },

  { row: 'XR-03', id: 'fgm-may-happen-soon', group: 'danger-now', level: 4, acute: true, danger: true, cites: ['BK4', 'NO4'], papers: { cites: ['SEED-H'], sign: 'seen', level: 'inferred' } },
  { row: 'XR-04', id: 'forced-marriage-or-honour-based-abuse', group: 'danger-now', level: 4, acute: true, danger: true, cites: ['NO4'], names: ['KCX'] },

  { row: 'XR-05', id: 'sexual-exploitation', group: 'outside-the-home', level: 4, acute: true, danger: true, cites: ['BK4', 'NO4', 'WI4'], names: ['CINC'] },
  { row: 'XR-07', id: 'criminal-exploitation', group: 'outside-the-home', level: 4, acute: true, danger: true, cites: [], names: ['CINC', 'KCX'], papers: 'absent' },
  { row: 'XR-10', id: 'trafficked-or-modern-slavery', group: 'outside-the-home', level: 4, acute: true, danger: true, cites: ['HW', 'NO4', 'BK4'], names: ['CINC'], papers: { cites: ['SEED-2009'], sign: 'seen', level: 'inferred' } },
  { row: 'XR-08', id: 'gang-involved-or-at-serious-risk', group: 'outside-the-home', level: 4, cites: ['NO4', 'LGC'], names: ['CINC', 'SEED-H'], papers: { cites: ['SEED-H'], sign: 'seen', level: 'inferred' } },
  { row: 'XR-12', id: 'missing-often-and-not-accounted-for', group: 'outside-the-home', level: 4, cites: ['BK4', 'NO4'], names: ['CINC'] },
  { row: 'XR-17', id: 'child-on-child-harm', group: 'outside-the-home', level: 3, upTo: 4, cites: [], names: ['CINC', 'KCX'], openNorm: true },
  { row: 'XR-06', id: 'low-level-exploitation-signs', group: 'outside-the-home', level: 2, cites: ['KE2', 'BK2'] },
  { row: 'XR-09', id: 'at-risk-of-gang-activity', group: 'outside-the-home', level: 2, cites: ['DE2'] },
  { row: 'XR-11', id: 'drawn-to-extremism', group: 'outside-the-home', level: 2, upTo: 4, cites: [], names: ['KCX'], papers: 'absent', openNorm: true },
  { row: 'XR-11', id: 'someone-draws-child-into-extremism', group: 'outside-the-home', level: 3, upTo: 4, cites: [], names: ['LEX', 'ISX'], papers: 'absent', openNorm: true },

  { row: 'XR-13', id: 'sexual-activity-under-13', group: 'sexual-harm', level: 4, acute: true, danger: true, cites: ['LSA'], names: ['DER'] },
  { row: 'XR-23', id: 'problem-sexual-behaviour', group: 'sexual-harm', level: 3, cites: ['BK3'], names: ['SEED-2008'], papers: { cites: ['SEED-2008'], sign: 'seen', level: 'inferred' }, actions: ['ask-for-trained-assessment'] },
  { row: 'XR-14', id: 'sexual-activity-aged-13-to-17', group: 'sexual-harm', level: 2, upTo: 4, cites: ['LSA'], names: ['DER'], openNorm: true },

  { row: 'XR-16', id: 'abuse-linked-to-faith-or-belief', group: 'care-and-safety-at-home', level: 3, upTo: 4, acute: true, cites: [], names: ['CINC'], openNorm: true },

  // The sheet's mark stands for the notice to the council, which is a duty rule, as in private fostering. The council then sees whether the child needs anything.
  { row: 'XR-18', id: 'in-hospital-more-than-three-months', group: 'child-health', level: 3, cites: ['CA89', 'ESX'] },

  // As for an unborn child: London orders the referral and gives no level.
  { row: 'XR-24', id: 'earlier-unexpected-child-death-in-family', group: 'family-history', level: 4, acute: true, cites: [], names: ['LPB'] }
] as const satisfies readonly SignRow[]

export type CrossCuttingRow = (typeof crossCuttingRows)[number]
export type CrossCuttingFactId = CrossCuttingRow['id']
/** Strengths have no rule, and so no reason sentence. */
export type CrossCuttingStrengthId = Extract<CrossCuttingRow, { level: 1 }>['id']
export type CrossCuttingSignId = Exclude<CrossCuttingFactId, CrossCuttingStrengthId>
