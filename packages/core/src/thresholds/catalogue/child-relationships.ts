import type { SignRow } from './sign.ts'

/** Identity, and the people in a child's life. */
export const childRelationships = [
  { row: 'CN-ID-01', id: 'positive-sense-of-self', group: 'child-identity', level: 1, cites: ['ES', 'ST1'] },
  { row: 'CN-ID-06', id: 'isolated-and-seriously-affected-by-discrimination', group: 'child-identity', level: 4, cites: ['WI4'], openNorm: true },
  { row: 'CN-ID-04', id: 'persistent-discrimination', group: 'child-identity', level: 3, cites: ['BK3'] },
  { row: 'CN-ID-05', id: 'marked-low-self-worth', group: 'child-identity', level: 3, cites: ['BK3'] },
  { row: 'CN-ID-02', id: 'low-self-esteem-or-identity-worries', group: 'child-identity', level: 2, cites: ['BK2', 'WI2', 'DE2'] },
  { row: 'CN-ID-03', id: 'bullied-or-bullies', group: 'child-identity', level: 2, cites: ['BK2', 'WI2'] },

  { row: 'CN-FR-01', id: 'stable-affectionate-relationships', group: 'child-relationships', level: 1, cites: ['ES', 'ST1'] },
  { row: 'CN-FR-10', id: 'rejected-with-no-adult-to-care', group: 'child-relationships', level: 4, acute: true, danger: true, cites: ['BK4'] },
  { row: 'CN-FR-07', id: 'unaccompanied-asylum-seeking-child', group: 'child-relationships', level: 4, acute: true, danger: true, cites: ['BK4', 'WI4', 'NO4'], names: ['CINC'] },
  { row: 'CN-FR-05', id: 'child-is-main-carer', group: 'child-relationships', level: 4, cites: ['WI4'] },
  { row: 'CN-FR-09', id: 'family-breakdown-over-behaviour', group: 'child-relationships', level: 4, cites: ['WI4'] },
  { row: 'CN-FR-06', id: 'previously-looked-after', group: 'child-relationships', level: 3, upTo: 4, cites: ['BK3', 'WI4'] },
  { row: 'CN-FR-04', id: 'caring-duties-harm-development', group: 'child-relationships', level: 3, cites: ['BK3'], names: ['CINC'] },
  // The sheet's mark stands for the duty to notify, which is a duty rule; the level goes by need.
  { row: 'CN-FR-08', id: 'privately-fostered', group: 'child-relationships', level: 2, upTo: 4, cites: ['BK2', 'BK4', 'WI4'], names: ['CINC'] },
  { row: 'CN-FR-02', id: 'trouble-keeping-relationships', group: 'child-relationships', level: 2, cites: ['BK2', 'WI2'] },
  { row: 'CN-FR-03', id: 'young-carer-with-some-duties', group: 'child-relationships', level: 2, cites: ['HA', 'KE2', 'BK2'], names: ['CINC'] }
] as const satisfies readonly SignRow[]
