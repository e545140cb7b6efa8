import type { SignRow } from './sign.ts'

/** How a child is turned out, and what a child can do for itself. */
export const childSelfCare = [
  { row: 'CN-SP-01', id: 'dressed-and-clean', group: 'child-presentation-and-self-care', level: 1, cites: ['ES', 'CW1'] },
  { row: 'CN-SC-01', id: 'self-care-growing-with-age', group: 'child-presentation-and-self-care', level: 1, cites: ['ES', 'CW1'] },

  { row: 'CN-SP-06', id: 'presentation-affects-health-or-friendships', group: 'child-presentation-and-self-care', level: 4, cites: ['WI4', 'NO4'] },
  { row: 'CN-SC-04', id: 'severe-lack-of-self-care-skill', group: 'child-presentation-and-self-care', level: 4, cites: ['NO4'], openNorm: true },
  { row: 'CN-SC-05', id: 'self-care-abandoned', group: 'child-presentation-and-self-care', level: 4, cites: ['WI4'] },

  { row: 'CN-SP-05', id: 'cannot-tell-strangers-from-trusted-people', group: 'child-presentation-and-self-care', level: 3, cites: ['BK3'], names: ['NIC'], sign: 'recalled' },
  { row: 'CN-SP-04', id: 'clothing-regularly-unsuitable', group: 'child-presentation-and-self-care', level: 3, cites: ['BK3'] },
  { row: 'CN-SC-03', id: 'self-care-below-age-through-lack-of-help', group: 'child-presentation-and-self-care', level: 3, cites: [], names: ['BK2', 'NO4'], sign: 'inferred' },

  { row: 'CN-SP-02', id: 'over-friendly-or-wary-with-strangers', group: 'child-presentation-and-self-care', level: 2, cites: ['BK2', 'WI2'] },
  { row: 'CN-SP-03', id: 'hygiene-beginning-to-slip', group: 'child-presentation-and-self-care', level: 2, cites: ['BK2', 'WI2'] },
  { row: 'CN-SC-02', id: 'self-care-slow-to-develop', group: 'child-presentation-and-self-care', level: 2, cites: ['BK2', 'WI2'] }
] as const satisfies readonly SignRow[]
