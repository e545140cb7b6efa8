import type { SignRow } from './sign.ts'

/** Health, growth and development, and the harm that children do to themselves. Injuries stand in `child-injury.ts`. */
export const childHealth = [
  { row: 'CN-HE-01', id: 'well-and-health-checks-up-to-date', group: 'child-health', level: 1, cites: ['ES', 'LV', 'CW1', 'ST1'] },
  { row: 'CN-HE-02', id: 'milestones-met-for-age', group: 'child-health', level: 1, cites: ['CW1', 'HA', 'ST1'] },

  { row: 'CN-HE-23', id: 'carer-refuses-vital-medical-care', group: 'child-health', level: 4, acute: true, danger: true, cites: ['BK4', 'HW'] },
  { row: 'CN-HE-22', id: 'failure-to-thrive', group: 'child-health', level: 4, acute: true, danger: true, cites: ['BK4'], names: ['NIC'], sign: 'recalled' },
  { row: 'CN-HE-39', id: 'fabricated-or-induced-illness-suspected', group: 'child-health', level: 4, acute: true, danger: true, cites: ['BK4', 'NO4', 'LFI'] },
  { row: 'CN-HE-42', id: 'signs-of-long-standing-neglect', group: 'child-health', level: 4, cites: ['NO4', 'BK4'] },
  { row: 'CN-HE-24', id: 'severe-obesity-or-dental-decay-untreated', group: 'child-health', level: 4, cites: ['BK4'] },
  // The two documents list it at their highest level, which takes in more than significant harm. A disabled child is in need by law (section 17): that is what is reached.
  { row: 'CN-HE-43', id: 'disability-needs-constant-supervision', group: 'child-health', level: 3, upTo: 4, cites: ['CA89', 'BK4', 'NO4'], levelGrade: 'reported' },

  { row: 'CN-HE-14', id: 'long-term-condition-untreated', group: 'child-health', level: 3, cites: ['BK3', 'BH3'] },
  { row: 'CN-HE-15', id: 'missed-health-appointments-affect-development', group: 'child-health', level: 3, cites: ['BK3', 'BH3'] },
  { row: 'CN-HE-16', id: 'weight-falls-across-centiles', group: 'child-health', level: 3, cites: ['BK3'] },
  { row: 'CN-HE-17', id: 'parents-response-holds-back-milestones', group: 'child-health', level: 3, cites: ['BK3', 'BH3', 'LM'] },
  { row: 'CN-HE-18', id: 'significant-disability-needs-statutory-assessment', group: 'child-health', level: 3, cites: ['BK3', 'BH3'] },
  { row: 'CN-HE-40', id: 'perplexing-presentation', group: 'child-health', level: 3, cites: [], names: ['LFI', 'TFI'], papers: 'absent' },
  { row: 'CN-HE-13', id: 'often-at-hospital-or-frequent-accidents', group: 'child-health', level: 2, upTo: 3, cites: ['BK2', 'BK3'] },

  { row: 'CN-HE-03', id: 'health-appointments-sometimes-missed', group: 'child-health', level: 2, cites: ['BK2', 'WI2', 'DE2'] },
  { row: 'CN-HE-04', id: 'milestones-reached-slowly', group: 'child-health', level: 2, cites: ['BK2', 'WI2', 'LM'] },
  { row: 'CN-HE-05', id: 'small-worries-about-food-cleanliness-or-clothing', group: 'child-health', level: 2, cites: ['BK2', 'WI2'] },
  { row: 'CN-HE-06', id: 'repeated-minor-illness-or-accidents', group: 'child-health', level: 2, cites: ['BK2', 'WI2'] },
  { row: 'CN-HE-07', id: 'weight-not-as-expected', group: 'child-health', level: 2, cites: ['BK2'] },
  { row: 'CN-HE-08', id: 'dental-care-not-good-enough', group: 'child-health', level: 2, cites: ['BK2'] },
  { row: 'CN-HE-12', id: 'wetting-soiling-or-weight-problem-beginning', group: 'child-health', level: 2, cites: ['WI2', 'BK3'] },

  { row: 'CN-HE-26', id: 'suicide-attempt-or-psychotic-episode', group: 'self-harm-and-substances', level: 4, acute: true, danger: true, cites: ['BK4', 'WI4'] },
  { row: 'CN-HE-27', id: 'self-harm', group: 'self-harm-and-substances', level: 3, upTo: 4, danger: true, cites: ['WI2', 'BK3', 'BK4'], names: ['CINC'] },
  { row: 'CN-HE-25', id: 'persistent-high-risk-substance-use', group: 'self-harm-and-substances', level: 4, cites: ['BK4', 'WI4'] },
  { row: 'CN-HE-21', id: 'mental-health-problem-emerging', group: 'self-harm-and-substances', level: 3, cites: ['BK3', 'BH3'] },
  { row: 'CN-HE-19', id: 'regular-substance-use-affects-daily-life', group: 'self-harm-and-substances', level: 3, cites: ['BK3', 'BH3'] },
  { row: 'CN-HE-09', id: 'early-experiments-with-tobacco-alcohol-or-drugs', group: 'self-harm-and-substances', level: 2, cites: ['BK2', 'HA', 'KE2'] },

  { row: 'CN-HE-41', id: 'pregnancy-under-13-infection-or-genital-injury', group: 'sexual-harm', level: 4, acute: true, danger: true, cites: ['NO4'], names: ['NIC'], sign: 'recalled', levelGrade: 'inferred' },
  { row: 'CN-HE-20', id: 'unsafe-sexual-activity', group: 'sexual-harm', level: 3, cites: ['BK3', 'BH3'] },
  { row: 'CN-HE-11', id: 'teenage-pregnancy', group: 'sexual-harm', level: 2, upTo: 3, cites: ['WI2', 'WI4', 'BH3', 'BK2'] },
  { row: 'CN-HE-10', id: 'sexual-activity-or-knowledge-early-for-age', group: 'sexual-harm', level: 2, cites: ['BK2', 'HA'] }
] as const satisfies readonly SignRow[]
