import type { SignRow } from './sign.ts'

/** Education and learning. */
export const childLearning = [
  { row: 'CN-ED-01', id: 'attends-and-makes-progress', group: 'child-learning', level: 1, cites: ['ES', 'CW1', 'LV'] },

  { row: 'CN-ED-12', id: 'no-education-within-wider-harm', group: 'child-learning', level: 4, cites: ['NO4', 'WI4'], openNorm: true },
  { row: 'CN-ED-13', id: 'development-severely-delayed', group: 'child-learning', level: 4, cites: ['LM'] },

  { row: 'CN-ED-10', id: 'persistent-absence-despite-help', group: 'child-learning', level: 3, cites: ['BH3'] },
  { row: 'CN-ED-11', id: 'no-progress-despite-support', group: 'child-learning', level: 3, cites: ['LM'] },

  { row: 'CN-ED-02', id: 'lateness-or-pattern-of-absence', group: 'child-learning', level: 2, cites: ['WI2', 'DE2', 'HA', 'KE2'] },
  { row: 'CN-ED-03', id: 'some-learning-need', group: 'child-learning', level: 2, cites: ['WI2', 'DE2'] },
  { row: 'CN-ED-04', id: 'low-concentration-or-motivation', group: 'child-learning', level: 2, cites: ['WI2', 'HA', 'LM'] },
  { row: 'CN-ED-05', id: 'suspended-from-school', group: 'child-learning', level: 2, cites: ['HA', 'KE2'] },
  { row: 'CN-ED-06', id: 'not-in-education-employment-or-training', group: 'child-learning', level: 2, cites: ['HA', 'KE2', 'DE2'] },
  { row: 'CN-ED-07', id: 'few-books-or-toys-at-home', group: 'child-learning', level: 2, cites: ['WI2', 'DE2'] },
  { row: 'CN-ED-08', id: 'speech-or-language-delay', group: 'child-learning', level: 2, cites: ['DE2', 'HA', 'KE2'] },
  { row: 'CN-ED-09', id: 'home-educated-with-welfare-concern', group: 'child-learning', level: 2, cites: ['KE2'] }
] as const satisfies readonly SignRow[]
